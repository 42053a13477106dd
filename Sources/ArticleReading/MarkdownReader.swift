import ClaimModel

/// Reads Markdown as its reader sees it: words without markup, each with its place in the file.
struct MarkdownReader {
    private let file: ByteText
    private let lines: LineIndex
    private let firstLine: Int
    private var cursor: SourceCursor
    private var blocks: [MarkedBlock] = []
    private var leftOut: [(range: Range<Int>, furniture: Furniture)] = []
    private var links: [Link] = []
    private var containers: [MarkdownNode.Kind] = []
    private var openLinks: [OpenLink] = []
    private var openImages: [Int] = []
    private var blockStart = 0

    private struct MarkedBlock {
        var kind: Block.Kind
        /// 0 if it is no heading.
        var headingLevel: Int
        var isMarked: Bool
        var range: Range<Int>
        var lineCount: Int
    }

    private struct OpenLink {
        var start: Int
        var closing: String
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Reads a file from an offset on, which is the start of a line.
    static func read(_ file: ByteText, lines: LineIndex, from start: Int) -> ArticleDraft {
        // cmark passes over a byte order mark without counting it.
        let hasMark = start == 0 && file.bytes.starts(with: mark)
        let body = hasMark ? 3 : start
        var reader = MarkdownReader(
            file: file, lines: lines, firstLine: lines.line(at: body),
            cursor: SourceCursor(file.bytes, from: body))
        if let tree = MarkdownTree(file.bytes[body...]) {
            tree.walk { node, enters in reader.visit(node, enters: enters) }
        }
        return reader.draft()
    }

    private init(file: ByteText, lines: LineIndex, firstLine: Int, cursor: SourceCursor) {
        self.file = file
        self.lines = lines
        self.firstLine = firstLine
        self.cursor = cursor
    }

    private mutating func draft() -> ArticleDraft {
        nameTitle()
        let text = ByteText(bytes: cursor.text)
        let pieces = blocks.map {
            Piece(
                $0.range, of: text, kind: $0.kind, isMarked: $0.isMarked, lineCount: $0.lineCount)
        }
        return ArticleDraft(
            format: .markdown, page: Page(text: text, pieces: pieces),
            offsets: OffsetMap(runs: cursor.runs), leftOut: leftOut, links: links)
    }

    /// The title is the first heading of the first level, or a heading that stands before all else.
    private mutating func nameTitle() {
        let first = blocks.firstIndex { $0.headingLevel == 1 }
        let opening = blocks.first.map { $0.headingLevel > 0 } == true ? 0 : nil
        if let title = first ?? opening {
            blocks[title].kind = .headline
        }
    }

    private mutating func visit(_ node: MarkdownNode, enters: Bool) {
        switch node.kind {
        case .blockQuote, .item: visitContainer(node.kind, enters: enters)
        case .paragraph, .heading, .tableCell: visitBlock(node, enters: enters)
        case .tableRow where enters: cursor.advance(to: lineStart(node))
        case .codeBlock where enters: leaveOut(node, .codeBlock)
        case .htmlBlock where enters: leaveOut(node, .htmlBlock)
        case .text: cursor.readText(node.literal)
        case .softBreak, .lineBreak: cursor.readBreak()
        case .code: cursor.readCode(node.literal)
        case .htmlInline: readTag(node.literal)
        case .emphasis: cursor.skip("*_", atMost: 1)
        case .strong: cursor.skip("*_", atMost: 2)
        case .strikethrough: cursor.skip("~", atMost: 2)
        case .link: visitLink(node, enters: enters)
        case .image: visitImage(enters: enters)
        case .list, .tableRow, .codeBlock, .htmlBlock, .other: break
        }
    }

    private mutating func visitContainer(_ kind: MarkdownNode.Kind, enters: Bool) {
        if enters {
            containers.append(kind)
        } else {
            containers.removeLast()
        }
        if kind == .blockQuote {
            cursor.quoteDepth += enters ? 1 : -1
        }
    }

    private func lineStart(_ node: MarkdownNode) -> Int {
        guard node.firstLine > 0 else { return 0 }
        return lines.range(ofLine: firstLine + node.firstLine - 1).lowerBound
    }

    private func place(_ node: MarkdownNode) -> Int {
        guard node.firstLine > 0 else { return 0 }
        let line = lines.range(ofLine: firstLine + node.firstLine - 1)
        let isFirst = line.lowerBound == 0 && file.bytes.starts(with: Self.mark)
        let start = isFirst ? Self.mark.count : line.lowerBound
        return min(line.upperBound, start + max(0, node.firstColumn - 1))
    }

    private mutating func visitBlock(_ node: MarkdownNode, enters: Bool) {
        guard enters else { return endBlock(node) }
        if node.kind == .tableCell {
            cursor.skipSpace(and: "|>")
        } else {
            cursor.advance(to: place(node))
            cursor.skipSpace()
        }
        if node.kind == .heading {
            cursor.skipHeadingMark()
        }
        cursor.skipDefinitions()
        blockStart = cursor.text.count
    }

    private mutating func endBlock(_ node: MarkdownNode) {
        let text = ByteText(bytes: Array(cursor.text[blockStart...]))
        let content = text.trimmed(0..<text.bytes.count)
        guard !content.isEmpty else { return }
        let range = (blockStart + content.lowerBound)..<(blockStart + content.upperBound)
        blocks.append(
            MarkedBlock(
                kind: kind(node.kind), headingLevel: node.headingLevel,
                isMarked: node.kind != .paragraph, range: range,
                lineCount: text.bytes[content].count { $0 == .lineFeed } + 1))
        cursor.separateBlock()
    }

    private func kind(_ block: MarkdownNode.Kind) -> Block.Kind {
        switch block {
        case .heading: .subhead
        case .tableCell: .tableCell
        default:
            switch containers.last {
            case .blockQuote: .quotation
            case .item: .listItem
            default: .paragraph
            }
        }
    }

    private mutating func leaveOut(_ node: MarkdownNode, _ furniture: Furniture) {
        let start = place(node)
        let last = lines.range(ofLine: firstLine + lastLine(node) - 1)
        let range = file.trimmed(start..<max(start, last.upperBound))
        if !range.isEmpty {
            leftOut.append((range, furniture))
        }
        cursor.advance(to: last.upperBound)
    }

    /// Of a fence that its list or quotation closes, cmark counts the line after it too.
    private func lastLine(_ node: MarkdownNode) -> Int {
        let last = max(node.firstLine, node.lastLine)
        guard node.kind == .codeBlock else { return last }
        let content = LineIndex(node.literal).starts.count - 1
        guard last > node.firstLine + content else { return last }
        let line = file.bytes[lines.range(ofLine: firstLine + last - 1)]
            .drop { [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">")].contains($0) }
        let isFence = line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
        return isFence ? last : last - 1
    }

    private mutating func readTag(_ literal: [UInt8]) {
        cursor.skipMarkup(literal)
        if String(decoding: literal.prefix(3), as: UTF8.self).lowercased() == "<br" {
            cursor.writeBreak()
        }
    }

    private mutating func visitLink(_ node: MarkdownNode, enters: Bool) {
        if enters {
            let closing = cursor.skip(exactly: "[") ? "]" : cursor.skip(exactly: "<") ? ">" : ""
            openLinks.append(OpenLink(start: cursor.text.count, closing: closing))
            return
        }
        guard let link = openLinks.popLast() else { return }
        if link.closing == "]" {
            cursor.skipLinkTail()
        } else if !link.closing.isEmpty {
            cursor.skip(link.closing, atMost: 1)
        }
        if cursor.text.count > link.start {
            links.append(Link(address: node.address, range: link.start..<cursor.text.count))
        }
    }

    private mutating func visitImage(enters: Bool) {
        if enters {
            openImages.append(cursor.offset)
            _ = cursor.skip(exactly: "![")
        } else if let start = openImages.popLast() {
            cursor.skipLinkTail()
            if openImages.isEmpty, cursor.offset > start {
                leftOut.append((start..<cursor.offset, .image))
            }
        }
        cursor.isMuted = !openImages.isEmpty
    }
}
