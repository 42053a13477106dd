import CGumbo

/// Parses the markup of a scanned page, and copies the parser's tree; the only place that owns it.
struct TreeBuilder {
    private var tree = PageTree()
    private let source: ScannedPage
    private let markup: UnsafeBufferPointer<UInt8>

    /// - Parameter page: the bytes that were scanned.
    static func tree(of source: ScannedPage, page: [UInt8]) -> PageTree {
        source.markup.withUnsafeBufferPointer { markup in
            var builder = TreeBuilder(source: source, markup: markup)
            builder.tree.page = page
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
        tree.characters.reserveCapacity(markup.count)
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
        let first = tree.attributes.count
        if element.attributes.length > 0,
            let attribute = element.attributes.data[0]?
                .assumingMemoryBound(to: GumboAttribute.self),
            let number = Self.number(attribute.pointee.value), number < source.attributes.count
        {
            tree.attributes += source.attributes[number]
        }
        let index = tree.nodes.count
        tree.nodes.append(
            PageTree.Node(
                element: GumboNames.element(element.tag), parent: parent, end: 0,
                depth: tree.nodes[parent].depth + 1, details: first..<tree.attributes.count))
        return index
    }

    private static func number(_ digits: UnsafePointer<CChar>?) -> Int? {
        guard let digits else { return nil }
        var number = 0
        var index = 0
        while digits[index] >= 0x30, digits[index] <= 0x39, index < 10 {
            number = number * 10 + Int(digits[index] - 0x30)
            index += 1
        }
        return number
    }

    private mutating func appendCharacters(_ text: UnsafePointer<CChar>?) {
        guard let text else { return }
        var length = 0
        while text[length] != 0 {
            length += 1
        }
        text.withMemoryRebound(to: UInt8.self, capacity: length) {
            tree.characters.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
        }
    }

    private mutating func appendText(_ text: GumboText, parent: Int) {
        let start = tree.characters.count
        appendCharacters(text.text)
        let firstRun = tree.runs.count
        if let original = text.original_text.data, let base = markup.baseAddress {
            let offset = UnsafeRawPointer(original) - UnsafeRawPointer(base)
            if offset >= 0, offset + text.original_text.length <= markup.count {
                var aligner = TextAligner(
                    markup: markup, range: offset..<(offset + text.original_text.length),
                    source: source)
                aligner.align(&tree, start..<tree.characters.count)
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
