import Diagnostics
import YAML

/// A document as a test writes it down: one line a value, with line and column.
func dump(_ node: Node, indent: String = "") -> String {
    let place = "@\(node.place.line):\(node.place.column)+\(node.place.length)"
    switch node.value {
    case .faulty:
        return "faulty \(place)\n"
    case .scalar(let text, let style):
        return "\(style.rawValue) \(text.debugDescription) \(place)\n"
    case .sequence(let items):
        return "list \(place)\n"
            + items.map { "\(indent)  - " + dump($0, indent: indent + "    ") }.joined()
    case .mapping(let entries):
        return "mapping \(place)\n"
            + entries.map {
                "\(indent)  \($0.key) @\($0.keyPlace.line):\($0.keyPlace.column): "
                    + dump($0.value, indent: indent + "    ")
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
    return document.root.map { dump($0) } ?? "nothing"
}
