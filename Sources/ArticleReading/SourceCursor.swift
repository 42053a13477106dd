import ClaimModel

/// Walks through the source of a Markdown file beside cmark's tree, and notes which bytes of the
/// text stand where in the file.
///
/// cmark's own positions of inline nodes cannot be relied on. The cursor only ever moves forward;
/// where source and tree part ways it looks a little ahead, and what it does not find is text
/// without a place, never text with a wrong one: a run's bytes are those of the file.
struct SourceCursor {
    private let source: [UInt8]
    private let links: LinkSyntax
    private(set) var offset: Int
    private(set) var text: [UInt8] = []
    private(set) var runs: [OffsetMap.Run] = []
    /// How many `>` may stand before a line of the current block.
    var quoteDepth = 0
    /// Whether what is read stands in no text, as the words of a picture.
    var isMuted = false
    private var references: [ArraySlice<UInt8>: [UInt8]] = [:]
    /// What looking ahead may cost in all, so that no input makes it quadratic.
    private var searchBudget: Int

    private static let reach = 4096

    init(_ source: [UInt8], from start: Int) {
        self.source = source
        links = LinkSyntax(bytes: source)
        offset = start
        searchBudget = 32 * source.count + 1_000_000
    }

    private func byte(_ index: Int) -> UInt8? {
        index < source.count ? source[index] : nil
    }

    /// Ends a block of the text: two line feeds that stand nowhere in the file.
    mutating func separateBlock() {
        text += [.lineFeed, .lineFeed]
    }

    /// Moves to a place that cmark gives for a block, if it lies ahead.
    mutating func advance(to place: Int) {
        offset = max(offset, min(place, source.count))
    }

    /// Moves beyond blanks, line ends and quotation marks of blocks.
    mutating func skipSpace(and marks: String = "") {
        while let byte = byte(offset), byte.isBlank || byte.isLineEnd || marks.utf8.contains(byte) {
            offset += 1
        }
    }

    /// Moves beyond the definitions of links that stand before a paragraph's first words.
    mutating func skipDefinitions() {
        while let end = links.definitionEnd(at: offset) {
            offset = end
            skipLineEnd()
        }
    }

    /// Moves beyond `## ` if a heading starts so.
    mutating func skipHeadingMark() {
        var end = offset
        while byte(end) == UInt8(ascii: "#") {
            end += 1
        }
        guard (1...6).contains(end - offset), byte(end).map({ $0.isBlank || $0.isLineEnd }) ?? true
        else { return }
        offset = end
        while let byte = byte(offset), byte.isBlank {
            offset += 1
        }
    }

    /// Moves beyond a delimiter if it stands here, at most so many times.
    mutating func skip(_ marks: String, atMost count: Int) {
        var left = count
        while left > 0, let byte = byte(offset), marks.utf8.contains(byte) {
            offset += 1
            left -= 1
        }
    }

    /// Moves beyond a delimiter if it stands here.
    mutating func skip(exactly mark: String) -> Bool {
        guard source[min(offset, source.count)...].starts(with: mark.utf8) else { return false }
        offset += mark.utf8.count
        return true
    }

    mutating func skipLinkTail() {
        if skip(exactly: "]") {
            offset = links.tailEnd(at: offset)
        }
    }

    private mutating func emit(count: Int) {
        defer { offset += count }
        guard !isMuted else { return }
        if let last = runs.last, last.text + last.count == text.count,
            last.file + last.count == offset
        {
            runs[runs.count - 1].extend(by: count)
        } else {
            runs.append(.init(text: text.count, file: offset, count: count))
        }
        text += source[offset..<(offset + count)]
    }

    private mutating func emit(unplaced bytes: some Collection<UInt8>) {
        if !isMuted {
            text += bytes
        }
    }

    /// Reads a line break inside a block, which is one line feed in the text.
    mutating func readBreak() {
        while let byte = byte(offset), byte.isBlank || byte == UInt8(ascii: "\\") {
            offset += 1
        }
        if byte(offset) == .carriageReturn, byte(offset + 1) == .lineFeed {
            offset += 1
        }
        if byte(offset) == .lineFeed {
            emit(count: 1)
        } else {
            if byte(offset) == .carriageReturn {
                offset += 1
            }
            emit(unplaced: [.lineFeed])
        }
        skipLinePrefix()
    }

    /// Writes a line feed for a break that the file writes in another way.
    mutating func writeBreak() {
        emit(unplaced: [.lineFeed])
    }

    private mutating func skipLineEnd() {
        if byte(offset) == .carriageReturn {
            offset += 1
        }
        if byte(offset) == .lineFeed {
            offset += 1
        }
        skipLinePrefix()
    }

    private mutating func skipLinePrefix() {
        var depth = quoteDepth
        while let byte = byte(offset) {
            if byte == UInt8(ascii: ">"), depth > 0 {
                depth -= 1
            } else if !byte.isBlank {
                return
            }
            offset += 1
        }
    }

    /// Reads the literal of a text node: escapes and character references are undone in it.
    mutating func readText(_ literal: [UInt8]) {
        var index = 0
        while index < literal.count {
            if let count = readReference(literal[index...]) {
                index += count
                continue
            }
            let length = min(literal[index].scalarLength, literal.count - index)
            skipEscape(before: literal[index])
            if matches(literal[index..<(index + length)]) {
                emit(count: length)
                index += length
            } else if let end = byte(offset), end.isLineEnd {
                skipLineEnd()
            } else if !seek(literal[index...]) {
                emit(unplaced: literal[index..<(index + length)])
                index += length
            }
        }
    }

    private func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
        source[min(offset, source.count)...].starts(with: bytes)
    }

    private mutating func skipEscape(before literal: UInt8) {
        if byte(offset) == UInt8(ascii: "\\"), literal.isPunctuation, byte(offset + 1) == literal {
            offset += 1
        }
    }

    /// Reads `&amp;` and its like; the number of bytes that it stands for.
    private mutating func readReference(_ literal: ArraySlice<UInt8>) -> Int? {
        guard byte(offset) == UInt8(ascii: "&"), let end = referenceEnd() else { return nil }
        let reference = source[offset..<end]
        let decoded: [UInt8]
        if let known = references[reference] {
            decoded = known
        } else {
            decoded = MarkdownTree.decode(reference: reference) ?? []
            references[reference] = decoded
        }
        guard !decoded.isEmpty, literal.starts(with: decoded) else { return nil }
        if decoded == [UInt8(ascii: "&")] {
            emit(count: 1)
        } else {
            emit(unplaced: decoded)
        }
        offset = end
        return decoded.count
    }

    private func referenceEnd() -> Int? {
        var index = offset + 1
        if byte(index) == UInt8(ascii: "#") {
            index += 1
        }
        let first = index
        while let byte = byte(index), byte.isAlphanumeric, index - first < 32 {
            index += 1
        }
        return index > first && byte(index) == UInt8(ascii: ";") ? index + 1 : nil
    }

    /// Looks a little ahead for the next words; whether they were found.
    private mutating func seek(_ literal: ArraySlice<UInt8>) -> Bool {
        var needle = literal.prefix(24)
        while let last = needle.last, last & 0xC0 == 0x80 || last >= 0xC0 {
            needle.removeLast()
        }
        let end = min(source.count, offset + Self.reach)
        guard !needle.isEmpty, searchBudget > 0, offset < end else { return false }
        var start = offset
        while start < end {
            if source[start] == needle.first, source[start...].starts(with: needle) {
                searchBudget -= start - offset
                offset = start
                return true
            }
            start += 1
        }
        searchBudget -= end - offset
        return false
    }

    /// Reads a code span, whose line ends are spaces in the literal.
    mutating func readCode(_ literal: [UInt8]) {
        let start = offset
        while byte(offset) == UInt8(ascii: "`") {
            offset += 1
        }
        let fence = offset - start
        if literal.first != .space, byte(offset).map({ $0 == .space || $0.isLineEnd }) ?? false {
            readInvisibleSpace()
        }
        var index = 0
        while index < literal.count {
            let length = min(literal[index].scalarLength, literal.count - index)
            if byte(offset)?.isLineEnd == true, literal[index] == .space {
                emit(unplaced: [.space])
                skipLineEnd()
                index += 1
                continue
            }
            // In the cell of a table a bar is escaped even in code.
            if byte(offset) == UInt8(ascii: "\\"), literal[index] == UInt8(ascii: "|") {
                skipEscape(before: literal[index])
            }
            if matches(literal[index..<(index + length)]) {
                emit(count: length)
            } else {
                emit(unplaced: literal[index..<(index + length)])
            }
            index += length
        }
        readInvisibleSpace()
        skip("`", atMost: fence)
    }

    private mutating func readInvisibleSpace() {
        if byte(offset)?.isLineEnd == true {
            skipLineEnd()
        } else if byte(offset) == .space {
            offset += 1
        }
    }

    /// Moves beyond a tag, which stands in no text.
    mutating func skipMarkup(_ literal: [UInt8]) {
        for byte in literal {
            if byte.isLineEnd {
                skipLineEnd()
            } else if self.byte(offset) == byte {
                offset += 1
            }
        }
    }
}
