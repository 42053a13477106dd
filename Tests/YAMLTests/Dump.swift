import Diagnostics
import YAML

/// A document as a test writes it down: one line a value, with line and column.
func dump(_ node: Node, of document: YAMLDocument, indent: String = "") -> String {
    let place = document.place(node.stretch)
    let at = "@\(place.line):\(place.column)+\(place.length)"
    switch node.value {
    case .faulty:
        return "faulty \(at)\n"
    case .scalar(let text, let style):
        return "\(style.rawValue) \(text.debugDescription) \(at)\n"
    case .sequence(let items):
        return "list \(at)\n"
            + items.map { "\(indent)  - " + dump($0, of: document, indent: indent + "    ") }
            .joined()
    case .mapping(let entries):
        return "mapping \(at)\n"
            + entries.map {
                let place = document.place($0.keyStretch)
                return "\(indent)  \($0.key) @\(place.line):\(place.column): "
                    + dump($0.value, of: document, indent: indent + "    ")
            }.joined()
    }
}

/// The faults of a text as a user sees them, or the nodes if there are none.
func read(_ text: String, limits: YAMLLimits = .standard) -> String {
    read(Array(text.utf8), limits: limits)
}

func read(_ bytes: [UInt8], limits: YAMLLimits = .standard) -> String {
    let source = SourceFile(name: "f.yaml", bytes: bytes)
    let document = YAMLDocument(source, limits: limits)
    guard document.diagnostics.isEmpty else {
        return DiagnosticRenderer(sources: [source]).drawing(document.diagnostics)
    }
    return document.root.map { dump($0, of: document) } ?? "nothing"
}
