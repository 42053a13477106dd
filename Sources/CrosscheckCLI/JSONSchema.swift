internal import JSON
internal import YAML

/// Shapes as JSON Schema (draft 2020-12), for editors and validators.
enum JSONSchema {
    /// A whole schema, with a line end.
    static func text(of shape: ValueShape, title: String) -> String {
        let members = [
            JSONValue.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
            JSONValue.Member("title", .string(title)),
        ]
        return JSONValue.object(members + Self.members(of: shape)).text(.indented) + "\n"
    }

    private static func schema(of shape: ValueShape) -> JSONValue {
        .object(members(of: shape))
    }

    private static func members(of shape: ValueShape) -> [JSONValue.Member] {
        switch shape {
        case .anything:
            []
        case .text:
            // Validators type plain scalars by their looks; to the reader 2016 and no are text.
            [
                .init("type", ["string", "number", "boolean"]),
                .init("pattern", #"[^\u0000-\u0020]"#),
            ]
        case .pattern(let pattern):
            [.init("type", "string"), .init("pattern", .string("^(\(pattern))$"))]
        case .integer(let range):
            [
                .init("type", "integer"), .init("minimum", .int(range.lowerBound)),
                .init("maximum", .int(range.upperBound)),
            ]
        case .decimal(let range):
            [
                .init("type", "number"), .init("minimum", number(range.lowerBound)),
                .init("maximum", number(range.upperBound)),
            ]
        case .word(let words):
            [.init("enum", .array(words.map(JSONValue.string)))]
        case .list(let item, let least, let isDistinct):
            [.init("type", "array"), .init("items", schema(of: item))]
                + (least > 0 ? [.init("minItems", .int(least))] : [])
                + (isDistinct ? [.init("uniqueItems", .bool(true))] : [])
        case .either(let shapes):
            [.init("anyOf", .array(shapes.map(schema)))]
        case .mapping(let mapping):
            members(of: mapping)
        case .byWord:
            // Said by the mapping that holds both keys.
            [.init("type", "object")]
        }
    }

    private static func members(of mapping: MappingShape) -> [JSONValue.Member] {
        let required = mapping.fields.filter { $0.presence == .required }
        let conditions = mapping.fields.flatMap(conditions)
        var members: [JSONValue.Member] = [
            .init("type", "object"),
            .init(
                "properties",
                .object(mapping.fields.map { .init($0.key, property($0)) })),
        ]
        if !required.isEmpty {
            members.append(.init("required", .array(required.map { .string($0.key) })))
        }
        members.append(.init("additionalProperties", .bool(false)))
        if !conditions.isEmpty {
            members.append(.init("allOf", .array(conditions)))
        }
        return members
    }

    private static func property(_ field: FieldShape) -> JSONValue {
        let help = JSONValue.Member("description", .string(field.help + "."))
        guard field.presence == .nullable else {
            return .object([help] + members(of: field.shape))
        }
        let shapes: [JSONValue] = [["enum": [.null, ""]], schema(of: field.shape)]
        return .object([help, .init("anyOf", .array(shapes))])
    }

    /// What a value is to be, for each word that decides it.
    private static func conditions(_ field: FieldShape) -> [JSONValue] {
        guard case .byWord(let key, let shapes) = field.shape else { return [] }
        return shapes.map { chosen in
            let word = JSONValue.object([.init("const", .string(chosen.word))])
            let value = JSONValue.object([.init(field.key, schema(of: chosen.shape))])
            return [
                "if": [
                    "properties": .object([.init(key, word)]), "required": [.string(key)],
                ],
                "then": ["properties": value],
            ]
        }
    }

    private static func number(_ number: Double) -> JSONValue {
        Int(exactly: number).map(JSONValue.int) ?? .double(number)
    }
}
