internal import Diagnostics

extension ValueForm {
    /// A mapping with these keys and no others.
    ///
    /// The values come in the order of the fields; one is `nil` if its key is missing or its value
    /// at fault. `owner` is what the mapping is, in the singular: "person".
    package static func mapping<each Part>(
        _ owner: String, _ fields: repeat Field<each Part>, ignoring ignored: [IgnoredKey] = [],
        make: @escaping @Sendable (MappingSite, repeat (each Part)?) -> Value?
    ) -> Self {
        var shapes: [FieldShape] = []
        for field in repeat each fields {
            shapes.append(field.shape)
        }
        let shape = MappingShape(owner: owner, fields: shapes + ignored.map(\.shape))
        return Self(.mapping(shape)) { reader in
            guard let mapping = MappingReader(reader, shape) else { return nil }
            let value = make(mapping.site, repeat mapping.value(of: each fields))
            mapping.reportUnknownKeys()
            return value
        }
    }

    /// A mapping whose keys are known only when the program runs, as values by key.
    package static func mapping<Part>(
        _ owner: String, of fields: [Field<Part>]
    ) -> Self where Value == [String: Part] {
        let shape = MappingShape(owner: owner, fields: fields.map(\.shape))
        return Self(.mapping(shape)) { reader in
            guard let mapping = MappingReader(reader, shape) else { return nil }
            var values: [String: Part] = [:]
            for field in fields {
                values[field.key] = mapping.value(of: field)
            }
            mapping.reportUnknownKeys()
            return values
        }
    }
}

/// Reads the fields of one mapping. Nothing else can: a key that no form names is unknown.
struct MappingReader {
    let site: MappingSite
    private let entries: [Node.Entry]
    private let shape: MappingShape

    /// `nil` if the value is no mapping, which is then reported.
    init?(_ reader: ValueReader, _ shape: MappingShape) {
        let required = shape.fields.first { $0.presence == .required && $0.shape.takesText }
        guard let entries = reader.entries(key: required?.key) else { return nil }
        self.entries = entries
        self.shape = shape
        site = MappingSite(stretch: reader.node.stretch, reading: reader.reading)
    }

    func value<Part>(of field: Field<Part>) -> Part? {
        // A register has millions of keys in mappings of a few: too few to be worth a dictionary.
        guard let entry = entries.first(where: { $0.key == field.key }) else {
            if field.presence == .required {
                site.faults.add(
                    YAMLFaults.missingKey(field.key, of: shape.owner, at: site.place))
            }
            return nil
        }
        if field.presence == .nullable, Self.isNothing(entry.value) {
            return nil
        }
        return field.form.read(
            ValueReader(
                node: entry.value, subject: .key(entry.key), key: entry.keyStretch,
                reading: site.reading))
    }

    func reportUnknownKeys() {
        for entry in entries where !shape.fields.contains(where: { $0.key == entry.key }) {
            let known = shape.fields.map(\.key)
            site.faults.add(
                YAMLFaults.unknownKey(
                    entry.key, nearest: nearestName(to: entry.key, in: known), known: known,
                    at: site.reading.place(entry.keyStretch)))
        }
    }

    private static func isNothing(_ node: Node) -> Bool {
        if case .scalar("", _) = node.value {
            return true
        }
        return node.isNull
    }
}
