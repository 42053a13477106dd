/// The elements and texts of a page in the order in which they begin.
struct PageTree: Sendable {
    struct Node: Sendable {
        /// `nil` for a stretch of text.
        var element: Element?
        var parent: Int
        /// The first node after this one that is not within it.
        var end: Int
        var depth: Int
        /// Indices of `attributes` for an element, of `runs` for a text.
        var details: Range<Int>
    }

    struct Attribute: Sendable {
        var name: AttributeName
        /// Bytes of `page`, with references as they are written.
        var value: Range<Int>
    }

    /// A stretch of text that stands in the page as it is, or in other characters.
    struct Run: Sendable {
        /// Bytes of `characters`.
        var text: Int
        var count: Int
        /// Bytes of the page.
        var page: Int
        var pageCount: Int
        /// Whether the page holds the same bytes.
        var isCopy: Bool
    }

    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// The bytes of the page in UTF-8.
    var page: [UInt8] = []
    var runs: [Run] = []
    /// All texts, one after the other.
    var characters: [UInt8] = []

    func attribute(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
        guard nodes[node].element != nil else { return nil }
        return attributes[nodes[node].details].first { $0.name == name }.map {
            page[$0.value]
        }
    }

    func string(_ name: AttributeName, of node: Int) -> String? {
        attribute(name, of: node).map {
            CharacterReferences.decoded(String(decoding: $0, as: UTF8.self))
        }
    }

    func `is`(_ name: AttributeName, _ value: StaticString, of node: Int) -> Bool {
        guard let found = attribute(name, of: node) else { return false }
        return found.elementsEqual(
            UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }

    /// The nodes of the page without the document itself.
    func within(_ node: Int) -> Range<Int> { (node + 1)..<nodes[node].end }

    func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var child = node + 1
        while child < nodes[node].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// The words of an element as one line; none if they are more than a few hundred bytes.
    func words(of node: Int) -> String {
        var words: [UInt8] = []
        for inner in within(node) where nodes[inner].element == nil {
            for run in runs[nodes[inner].details] {
                if words.count + run.count > 500 { return "" }
                words += characters[run.text..<(run.text + run.count)]
            }
            words.append(0x20)
        }
        return String(decoding: words, as: UTF8.self).trimmedText
    }

    func isWithin(_ node: Int, _ ancestor: Int) -> Bool {
        node >= ancestor && node < nodes[ancestor].end
    }
}
