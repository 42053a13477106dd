import Diagnostics

@testable import YAML

/// The events of a text as libyaml's own test program writes them, a line each.
struct EventNotation {
    private(set) var text = "+STR\n"
    /// Whether the text was read to its end.
    private(set) var isWhole = false

    /// What reaches the composer: the text after all checks, event by event.
    init(_ source: SourceFile) {
        let faults = DiagnosticCollector()
        let checked = TextCheck.checked(source, limits: .standard, faults: faults)
        guard let checked, faults.diagnostics.isEmpty else {
            text = ""
            return
        }
        let parsed = ParserText(checked.bytes, limits: .standard)
        parsed.withBytes { read($0) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        do {
            var stream = try EventStream(reading: bytes)
            while !isWhole {
                let event = try stream.next()
                text += Self.line(event) + "\n"
                if case .streamEnd = event.kind {
                    isWhole = true
                }
            }
        } catch {
            return
        }
    }

    private static func line(_ event: ParseEvent) -> String {
        let properties =
            (event.anchor.map { " &\($0)" } ?? "") + (event.tag.map { " <\($0)>" } ?? "")
        return switch event.kind {
        case .streamEnd: "-STR"
        case .documentStart(let isExplicit): isExplicit ? "+DOC ---" : "+DOC"
        case .documentEnd(let isExplicit): isExplicit ? "-DOC ..." : "-DOC"
        case .mappingStart: "+MAP\(event.isFlow ? " {}" : "")\(properties)"
        case .mappingEnd: "-MAP"
        case .sequenceStart: "+SEQ\(event.isFlow ? " []" : "")\(properties)"
        case .sequenceEnd: "-SEQ"
        case .alias: "=ALI *\(event.text)"
        case .scalar(let style): "=VAL\(properties) \(mark(style))\(escaped(event.text))"
        }
    }

    private static func mark(_ style: ScalarStyle) -> String {
        switch style {
        case .plain: ":"
        case .singleQuoted: "'"
        case .doubleQuoted: "\""
        case .literal: "|"
        case .folded: ">"
        }
    }

    private static func escaped(_ text: String) -> String {
        let escapes: [Unicode.Scalar: String] = [
            "\\": "\\\\", "\0": "\\0", "\u{8}": "\\b", "\n": "\\n", "\r": "\\r", "\t": "\\t",
        ]
        return text.unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
    }
}
