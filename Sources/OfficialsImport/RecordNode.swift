import ClaimModel
import Diagnostics
import OfficialsRegister
import YAML

/// A value of a YAML or JSON file of others, in which keys that mean nothing here may stand.
struct RecordNode {
    private(set) var node: Node
    let document: YAMLDocument
    let collector: RecordCollector
    /// Added to lines, where one line of a file was read as a document of its own.
    var lineOffset = 0
    /// What messages call it, in the singular: "person".
    var what = "file"

    /// The file as a whole; `nil` where there is no syntax to go by, which is reported.
    init?(wholeOf collector: RecordCollector) {
        let document = YAMLDocument(collector.source, limits: .large)
        collector.faults.add(document.diagnostics)
        guard let root = document.root else { return nil }
        self.init(node: root, document: document, collector: collector)
    }

    init(node: Node, document: YAMLDocument, collector: RecordCollector) {
        self.node = node
        self.document = document
        self.collector = collector
    }

    var place: Place {
        var place = document.place(node.stretch)
        place.line += lineOffset
        return place
    }

    var entries: [Node.Entry] {
        if case .mapping(let entries) = node.value { entries } else { [] }
    }

    var isMapping: Bool { if case .mapping = node.value { true } else { false } }
    var isList: Bool { if case .sequence = node.value { true } else { false } }

    var items: [RecordNode]? {
        guard case .sequence(let items) = node.value else { return nil }
        return items.map { with($0) }
    }

    /// Its text, trimmed; `nil` for nothing, for blanks, and for lists and mappings.
    var text: String? {
        guard case .scalar(let text, _) = node.value, !node.isNull else { return nil }
        let trimmed = text.utf8.drop { $0 <= 0x20 }
        let end = trimmed.lastIndex { $0 > 0x20 }.map(trimmed.index(after:))
        return end.flatMap { String(trimmed[..<$0]) }
    }

    subscript(key: String) -> RecordNode? {
        entries.first { $0.key == key }.map { with($0.value) }
    }

    func text(_ key: String) -> String? { self[key]?.text }

    func required(_ key: String) throws(SkippedRow) -> String {
        if let text = text(key) { return text }
        collector.faults.add(ImportFaults.missing(key, of: what, at: self[key]?.place ?? place))
        throw SkippedRow()
    }

    func date(_ key: String) throws(SkippedRow) -> PartialDate? {
        guard let value = self[key], let text = value.text else { return nil }
        return try collector.date(text, at: value.place)
    }

    /// Reads each item of the list under a key; what is no list is reported, what is not there not.
    func each(_ key: String, as what: String, _ read: (RecordNode) throws(SkippedRow) -> Void) {
        guard let value = self[key], !value.node.isNull else { return }
        value.each(as: what, called: key, read)
    }

    func each(
        as what: String, called key: String, _ read: (RecordNode) throws(SkippedRow) -> Void
    ) {
        guard let items else {
            collector.faults.add(ImportFaults.wrongKind(key, expected: "a list", at: place))
            return
        }
        for var item in items {
            item.what = what
            // What was left out has been reported.
            try? read(item)
        }
    }

    /// The texts of a list, or the one text that stands in its place.
    func texts(_ key: String) -> [String] {
        guard let value = self[key] else { return [] }
        return value.items?.compactMap(\.text) ?? value.text.map { [$0] } ?? []
    }

    private func with(_ node: Node) -> RecordNode {
        var other = self
        other.node = node
        return other
    }
}
