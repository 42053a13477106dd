import CGumbo
import Glibc

/// Parses the markup of a scanned page, and copies the parser's tree; the only place that owns it.
struct TreeBuilder {
    private var tree = PageTree()
    private let source: ScannedPage
    private let markup: UnsafeBufferPointer<UInt8>
    private var aligner: TextAligner
    /// The tag with attributes that is next in the markup.
    private var nextTag = 0

    private init(source: ScannedPage, markup: UnsafeBufferPointer<UInt8>) {
        self.source = source
        self.markup = markup
        aligner = TextAligner(markup: markup, source: source)
    }

    /// - Parameter page: the bytes that were scanned.
    static func tree(of source: ScannedPage, page: [UInt8]) -> PageTree {
        source.markup.withUnsafeBufferPointer { markup in
            var builder = TreeBuilder(source: source, markup: markup)
            builder.tree.page = page
            builder.tree.attributes = source.attributes
            withParsed(markup) { document in
                builder.copy(document)
            }
            return builder.tree
        }
    }

    private static func withParsed(
        _ markup: UnsafeBufferPointer<UInt8>, _ use: (UnsafePointer<GumboNode>) -> Void
    ) {
        guard let start = markup.baseAddress, !markup.isEmpty else { return }
        var memory = ParserMemory()
        withUnsafeMutablePointer(to: &memory) { memory in
            var options = kGumboDefaultOptions
            options.max_errors = 0
            options.userdata = UnsafeMutableRawPointer(memory)
            options.allocator = { memory, size in
                memory?.assumingMemoryBound(to: ParserMemory.self).pointee.allocate(size)
            }
            options.deallocator = { _, _ in }
            let parsed = start.withMemoryRebound(to: CChar.self, capacity: markup.count) {
                gumbo_parse_with_options(&options, $0, markup.count)
            }
            if let document = parsed?.pointee.document {
                use(document)
            }
            memory.pointee.free()
        }
    }

    private struct Open {
        var children: GumboVector
        var next: Int
        var node: Int
    }

    /// Copies without recursion, so that nesting costs heap and never stack.
    private mutating func copy(_ document: UnsafePointer<GumboNode>) {
        tree.nodes.reserveCapacity(markup.count / 16)
        tree.nodes.append(
            PageTree.Node(element: .document, parent: 0, end: 0, depth: 0, details: 0..<0))
        var stack = [Open(children: document.pointee.v.document.children, next: 0, node: 0)]
        while let top = stack.last {
            guard top.next < Int(top.children.length) else {
                tree.nodes[top.node].end = tree.nodes.count
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].next += 1
            guard let child = top.children.data[top.next]?.assumingMemoryBound(to: GumboNode.self)
            else { continue }
            switch child.pointee.type {
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                let node = appendElement(child, parent: top.node)
                stack.append(
                    Open(children: child.pointee.v.element.children, next: 0, node: node))
            case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
                appendText(child.pointee.v.text, parent: top.node)
            default: break
            }
        }
    }

    private mutating func appendElement(
        _ pointer: UnsafePointer<GumboNode>, parent: Int
    ) -> Int {
        let element = pointer.pointee.v.element
        let index = tree.nodes.count
        tree.nodes.append(
            PageTree.Node(
                element: GumboNames.element(element.tag), parent: parent, end: 0,
                depth: tree.nodes[parent].depth + 1, details: attributes(of: element.original_tag)))
        return index
    }

    /// The attributes of the tag that an element was made of; the parser makes some of none.
    private mutating func attributes(of tag: GumboStringPiece) -> Range<Int> {
        guard let offset = offset(of: tag) else { return 0..<0 }
        // Elements come in the order of their tags, but for the few that the parser moves.
        if nextTag == source.tags.count || source.tags[nextTag].markup != offset {
            nextTag = source.firstTag(from: offset)
        }
        guard nextTag < source.tags.count, source.tags[nextTag].markup == offset else {
            return 0..<0
        }
        nextTag += 1
        return source.tags[nextTag - 1].attributes
    }

    private func offset(of piece: GumboStringPiece) -> Int? {
        guard let data = piece.data, let base = markup.baseAddress else { return nil }
        let offset = UnsafeRawPointer(data) - UnsafeRawPointer(base)
        return offset >= 0 && offset + piece.length <= markup.count ? offset : nil
    }

    private mutating func appendText(_ text: GumboText, parent: Int) {
        let firstRun = tree.runs.count
        if let words = text.text, let offset = offset(of: text.original_text) {
            let count = strlen(words)
            words.withMemoryRebound(to: UInt8.self, capacity: count) {
                aligner.align(
                    UnsafeBufferPointer(start: $0, count: count),
                    madeOf: offset..<(offset + text.original_text.length), into: &tree)
            }
        }
        tree.nodes.append(
            PageTree.Node(
                element: nil, parent: parent, end: tree.nodes.count + 1,
                depth: tree.nodes[parent].depth + 1, details: firstRun..<tree.runs.count))
    }
}

/// The parser's numbers for elements.
private enum GumboNames {
    static func element(_ tag: GumboTag) -> Element {
        let index = Int(tag.rawValue)
        return index < table.count ? table[index] : .other
    }

    private static let table: [Element] = (0..<GUMBO_TAG_UNKNOWN.rawValue).map { raw in
        guard let name = gumbo_normalized_tagname(GumboTag(rawValue: raw)) else { return .other }
        let text = String(cString: name)
        return text == "dfn" ? .strong : Element.named(Element.pack(text.utf8))
    }
}
