package import ClaimModel

/// The text of a page block by block, with the places of its bytes in the page.
package struct PageText: Sendable {
    package var bytes: [UInt8] = []
    package var runs: [OffsetMap.Run] = []
    package var blocks: [PageBlock] = []
    package var links: [Link] = []
}

/// Cuts a page's tree into blocks: what stands between two borders of block elements.
struct BlockCollector {
    private let tree: PageTree
    private var text = PageText()
    private var block: PageBlock?
    private var space = Space.none
    private var lineBreaks = 0
    /// Open elements that matter, innermost last.
    private var blockNodes = [0]
    private var isLastRunCopy = false
    private var linkNode: Int?
    private var linkStart = 0
    private var boldDepth = 0
    private var preDepth = 0

    private enum Space {
        case none
        /// One space, which stands in the page as well.
        case plain
        case other
    }

    static func collect(_ tree: PageTree) -> PageText {
        guard !tree.nodes.isEmpty else { return PageText() }
        var collector = BlockCollector(tree)
        collector.walk()
        return collector.text
    }

    private init(_ tree: PageTree) {
        self.tree = tree
        text.bytes.reserveCapacity(tree.characters.count)
    }

    private mutating func walk() {
        var open: [Int] = []
        for index in tree.nodes.indices.dropFirst() {
            while let last = open.last, tree.nodes[last].end <= index {
                leave(last)
                open.removeLast()
            }
            guard let element = tree.nodes[index].element else {
                append(tree.nodes[index])
                continue
            }
            enter(index, element)
            open.append(index)
        }
        while let last = open.popLast() {
            leave(last)
        }
        flush()
    }

    private mutating func enter(_ index: Int, _ element: Element) {
        switch element {
        case .br: lineBreaks += 1
        case .a:
            endLink()
            linkNode = index
            linkStart = text.bytes.count
        case .strong: boldDepth += 1
        case .pre: preDepth += 1
        default: break
        }
        if element.isBlock {
            flush()
            blockNodes.append(index)
        } else if element == .button {
            flush()
        }
    }

    private mutating func leave(_ index: Int) {
        let element = tree.nodes[index].element ?? .other
        switch element {
        case .a where linkNode == index: endLink()
        case .strong: boldDepth -= 1
        case .pre: preDepth -= 1
        default: break
        }
        if element.isBlock {
            flush()
            blockNodes.removeLast()
        } else if element == .button {
            flush()
        }
    }

    private mutating func endLink() {
        guard let node = linkNode else { return }
        linkNode = nil
        var start = max(linkStart, block?.range.lowerBound ?? text.bytes.count)
        while start < text.bytes.count, isSpace(text.bytes[start]) {
            start += 1
        }
        guard start < text.bytes.count, let address = tree.string(.href, of: node),
            !address.isEmpty
        else { return }
        text.links.append(Link(address: address, range: start..<text.bytes.count))
    }

    private mutating func append(_ node: PageTree.Node) {
        for run in tree.runs[node.details] {
            append(run)
        }
    }

    private mutating func append(_ run: PageTree.Run) {
        var index = run.text
        let end = run.text + run.count
        while index < end {
            let start = index
            if isSpace(tree.characters[index]) {
                while index < end, isSpace(tree.characters[index]) {
                    if preDepth > 0, tree.characters[index] == 0x0A {
                        lineBreaks += 1
                    }
                    index += 1
                }
                let isPlain = index == start + 1 && tree.characters[start] == 0x20 && space == .none
                space = isPlain ? .plain : .other
                continue
            }
            while index < end, !isSpace(tree.characters[index]) {
                index += 1
            }
            appendWord(start..<index, of: run)
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    private mutating func appendWord(_ range: Range<Int>, of run: PageTree.Run) {
        if lineBreaks >= 2, preDepth == 0 {
            flush()
        }
        let place = run.isCopy ? run.page + range.lowerBound - run.text : run.page
        if block == nil {
            startBlock()
        } else if lineBreaks > 0 {
            text.bytes.append(0x0A)
        } else if space != .none {
            text.bytes.append(0x20)
        }
        let isPlain = lineBreaks == 0 && space == .plain
        space = .none
        lineBreaks = 0
        let pageCount = run.isCopy ? range.count : run.pageCount
        addRun(
            .init(
                text: text.bytes.count, file: place, count: range.count, fileCount: pageCount,
                width: run.isCopy ? 1 : 0),
            isCopy: run.isCopy, isAfterPlainSpace: isPlain)
        let characters = tree.characters[range]
        text.bytes.append(contentsOf: characters)
        count(characters)
    }

    private mutating func count(_ characters: ArraySlice<UInt8>) {
        var count = 0
        var commas = 0
        for byte in characters {
            count += byte & 0xC0 == 0x80 ? 0 : 1
            commas += byte == UInt8(ascii: ",") ? 1 : 0
        }
        block?.count += count
        block?.commas += commas
        block?.linkCount += linkNode == nil ? 0 : count
        block?.boldCount += boldDepth > 0 ? count : 0
    }

    /// Adds a run, to the last one if text and page go on alike.
    ///
    /// The parser moves what stands wrongly in a table; that has no run, so that places ascend.
    private mutating func addRun(_ run: OffsetMap.Run, isCopy: Bool, isAfterPlainSpace: Bool) {
        if let last = text.runs.last, run.file < last.file + last.fileCount { return }
        defer { isLastRunCopy = isCopy }
        if let last = text.runs.last, isLastRunCopy, isCopy {
            let gap = run.text - last.text - last.count
            if gap == run.file - last.file - last.count, gap == (isAfterPlainSpace ? 1 : 0) {
                text.runs[text.runs.count - 1].extend(by: gap + run.count)
                return
            }
        }
        text.runs.append(run)
    }

    private mutating func startBlock() {
        if !text.bytes.isEmpty {
            text.bytes.append(contentsOf: [0x0A, 0x0A])
        }
        let node = blockNodes.last ?? 0
        block = PageBlock(
            range: text.bytes.count..<text.bytes.count, kind: .paragraph, node: node)
        if linkNode != nil {
            linkStart = text.bytes.count
        }
    }

    private mutating func flush() {
        space = .none
        lineBreaks = 0
        guard var done = block else { return }
        if let link = linkNode {
            endLink()
            linkNode = link
        }
        block = nil
        done.range = done.range.lowerBound..<text.bytes.count
        done.endsSentence = SentenceEnd.isEnd(text.bytes[done.range])
        text.blocks.append(done)
    }
}

/// Whether words end as a sentence does, quotation marks and brackets aside.
enum SentenceEnd {
    static func isEnd(_ words: ArraySlice<UInt8>) -> Bool {
        var rest = words
        while let last = rest.last {
            switch last {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
                rest.removeLast()
            default:
                // Three bytes: the marks of General Punctuation and of CJK.
                guard rest.count >= 3 else { return false }
                let mark = String(decoding: rest.suffix(3), as: UTF8.self)
                if ends.contains(mark) { return true }
                guard closers.contains(mark) else { return false }
                rest.removeLast(3)
            }
        }
        return false
    }

    private static let ends: Set<String> = ["…", "。", "！", "？"]
    private static let closers: Set<String> = ["’", "”"]
}
