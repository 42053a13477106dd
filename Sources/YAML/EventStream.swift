import CLibYAML

/// A step of libyaml through a document; places count scalars from the start of its text.
struct ParseEvent {
    enum Kind {
        /// Explicit where `---` or `...` is written.
        case documentStart(isExplicit: Bool), documentEnd(isExplicit: Bool), streamEnd
        case alias, scalar(ScalarStyle)
        case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    }

    var kind: Kind
    /// Of a scalar its text, of an alias the name of the anchor.
    var text = ""
    var anchor: String?
    /// In full: `tag:yaml.org,2002:str`.
    var tag: String?
    var isFlow = false
    var start: Int
    var end: Int
}

/// Where and why libyaml could not go on, in its own words.
struct ParseFailure: Error {
    var problem: String
    var problemAt: Int
    var context: String
    var contextAt: Int?
}

/// libyaml, all of it that this module uses.
///
/// Contract: the buffer outlives the stream and is valid UTF-8 without characters that YAML bans.
/// The parser lies at one address from its making to its end, since it holds pointers to itself.
/// Whatever the library hands out is copied and freed before `next` returns. It recurses nowhere,
/// and its work is linear in the text as long as no `%TAG` lines are let through, which it compares
/// with one another, and the caller stops at a nesting limit, whose levels each token visits.
struct EventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    init(reading text: UnsafeBufferPointer<UInt8>) throws(ParseFailure) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            throw ParseFailure(problem: "memory exhausted", problemAt: 0, context: "")
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; after the end of the stream or a failure it must not be called again.
    mutating func next() throws(ParseFailure) -> ParseEvent {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
            defer { yaml_event_delete(&event) }
            if let read = Self.read(event) {
                return read
            }
        }
    }

    private var failure: ParseFailure {
        let state = parser.pointee
        let context = state.context.map { String(cString: $0) } ?? ""
        return ParseFailure(
            problem: state.problem.map { String(cString: $0) } ?? "memory exhausted",
            problemAt: Int(state.problem_mark.index), context: context,
            contextAt: context.isEmpty ? nil : Int(state.context_mark.index))
    }

    /// `nil` for events that say nothing.
    private static func read(_ event: yaml_event_t) -> ParseEvent? {
        let start = Int(event.start_mark.index)
        let end = Int(event.end_mark.index)
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            return ParseEvent(
                kind: .documentStart(isExplicit: event.data.document_start.implicit == 0),
                start: start, end: end)
        case YAML_DOCUMENT_END_EVENT:
            return ParseEvent(
                kind: .documentEnd(isExplicit: event.data.document_end.implicit == 0),
                start: start, end: end)
        case YAML_STREAM_END_EVENT:
            return ParseEvent(kind: .streamEnd, start: start, end: end)
        case YAML_ALIAS_EVENT:
            let name = text(event.data.alias.anchor) ?? ""
            return ParseEvent(kind: .alias, text: name, start: start, end: end)
        case YAML_SCALAR_EVENT:
            return scalar(event.data.scalar, start, end)
        case YAML_SEQUENCE_START_EVENT:
            let sequence = event.data.sequence_start
            return ParseEvent(
                kind: .sequenceStart, anchor: text(sequence.anchor), tag: text(sequence.tag),
                isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE, start: start, end: end)
        case YAML_SEQUENCE_END_EVENT:
            return ParseEvent(kind: .sequenceEnd, start: start, end: end)
        case YAML_MAPPING_START_EVENT:
            let mapping = event.data.mapping_start
            return ParseEvent(
                kind: .mappingStart, anchor: text(mapping.anchor), tag: text(mapping.tag),
                isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE, start: start, end: end)
        case YAML_MAPPING_END_EVENT:
            return ParseEvent(kind: .mappingEnd, start: start, end: end)
        default:
            return nil
        }
    }

    private static func scalar(
        _ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, _ start: Int,
        _ end: Int
    ) -> ParseEvent {
        let style: ScalarStyle =
            switch scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        // Counted, not terminated: the escape \0 may stand inside.
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return ParseEvent(
            kind: .scalar(style), text: String(decoding: bytes, as: UTF8.self),
            anchor: text(scalar.anchor), tag: text(scalar.tag), start: start, end: end)
    }

    private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}
