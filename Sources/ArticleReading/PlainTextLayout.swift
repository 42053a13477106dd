import ClaimModel

/// The lines of a plain text, put together to paragraphs.
///
/// Text copied from the web has a paragraph on each line; text from an editor is wrapped at some
/// width. A line goes on in the next one if that starts in lowercase in the middle of a sentence,
/// or if the text is wrapped and the next line's first word would not have fitted.
struct PlainTextLayout {
    private struct Line {
        var content: Range<Int>
        var indent: Int
        var width: Int
        var firstWordWidth: Int
        var startsInLowercase: Bool
        var endsSentence: Bool
        var standsApart: Bool
        /// Bytes of the marker of a list item, 0 if it is none.
        var marker: Int
        var isSeparator: Bool
    }

    private let text: ByteText
    private var lines: [Line] = []

    /// The pieces of a text from an offset on, in order.
    static func pieces(_ text: ByteText, lines: LineIndex, from start: Int) -> [Piece] {
        var layout = PlainTextLayout(text: text)
        layout.readLines(lines, from: start)
        return layout.pieces()
    }

    private init(text: ByteText) {
        self.text = text
    }

    private mutating func readLines(_ index: LineIndex, from start: Int) {
        var followsBlank = true
        for line in index.line(at: start)...index.starts.count {
            let range = index.range(ofLine: line).clamped(to: start..<max(start, index.count))
            let content = text.trimmed(range)
            if !content.isEmpty {
                lines.append(
                    self.line(
                        content, indent: content.lowerBound - range.lowerBound,
                        standsApart: followsBlank))
            }
            followsBlank = content.isEmpty
        }
    }

    private func line(_ content: Range<Int>, indent: Int, standsApart: Bool) -> Line {
        let firstEnd = text.bytes[content].firstIndex { $0.isBlank } ?? content.upperBound
        let first = content.lowerBound..<firstEnd
        return Line(
            content: content, indent: indent, width: text.width(content),
            firstWordWidth: text.width(first), startsInLowercase: isLowercase(first),
            endsSentence: text.endsSentence(content), standsApart: standsApart,
            marker: Self.marker(text, content),
            isSeparator: text.bytes[content].allSatisfy { "-_=*~#+. ".utf8.contains($0) })
    }

    /// Whether a word is in lowercase throughout: "eToro" starts a line of its own.
    private func isLowercase(_ word: Range<Int>) -> Bool {
        var index = word.lowerBound
        var isFirst = true
        while index < word.upperBound {
            let (scalar, length) = text.scalar(at: index, before: word.upperBound)
            if isFirst, !scalar.properties.isLowercase { return false }
            if scalar.properties.isUppercase { return false }
            isFirst = false
            index += length
        }
        return !isFirst
    }

    /// The length of `- `, `* `, `• `, `1. ` or `(a) ` at the start of a line; dashes speak.
    private static func marker(_ text: ByteText, _ line: Range<Int>) -> Int {
        let bytes = text.bytes[line]
        let end = bytes.firstIndex { $0.isBlank } ?? line.upperBound
        guard end < line.upperBound else { return 0 }
        var mark = bytes[line.lowerBound..<end]
        let length = end - line.lowerBound + 1
        if mark.count == 1, let first = mark.first, "-*+".utf8.contains(first) { return length }
        if ["•", "◦", "▪", "‣", "·"].contains(String(decoding: mark, as: UTF8.self)) {
            return length
        }
        if mark.first == UInt8(ascii: "(") { mark.removeFirst() }
        guard let last = mark.popLast(), last == UInt8(ascii: ")") || last == UInt8(ascii: "."),
            !mark.isEmpty
        else { return 0 }
        let isNumber = mark.count <= 3 && mark.allSatisfy(\.isDigit)
        let isLetter = mark.count == 1 && last == UInt8(ascii: ")") && mark.allSatisfy(\.isLower)
        return isNumber || isLetter ? length : 0
    }

    // How wide a text is wrapped, what a ragged margin adds, and what is too narrow for prose.
    private static let widths = 40...120
    private static let raggedness = 10
    private static let narrowestOpenLine = 25

    private func pieces() -> [Piece] {
        let width = wrapWidth()
        var pieces: [Piece] = []
        var first = 0
        while first < lines.count {
            var last = first
            while last + 1 < lines.count, continues(last, of: first, width: width) {
                last += 1
            }
            pieces.append(piece(first...last))
            first = last + 1
        }
        return pieces
    }

    private func piece(_ range: ClosedRange<Int>) -> Piece {
        let head = lines[range.lowerBound]
        let bytes = head.content.lowerBound..<lines[range.upperBound].content.upperBound
        let content =
            head.isSeparator
            ? bytes : text.trimmed((bytes.lowerBound + head.marker)..<bytes.upperBound)
        var piece = Piece(
            content, of: text, kind: head.marker > 0 && !head.isSeparator ? .listItem : .paragraph,
            standsApart: head.standsApart, lineCount: range.count)
        if head.isSeparator {
            piece.furniture = .separator
        }
        return piece
    }

    private func continues(_ index: Int, of first: Int, width: Int?) -> Bool {
        let line = lines[index]
        let next = lines[index + 1]
        guard !next.standsApart, next.marker == 0, !next.isSeparator, !line.isSeparator else {
            return false
        }
        if lines[first].marker > 0, next.indent > lines[first].indent { return true }
        guard next.indent < line.indent + 2 else { return false }
        if next.startsInLowercase, !line.endsSentence, line.width >= Self.narrowestOpenLine {
            return true
        }
        guard let width else { return false }
        // Wrapped by hand: a line within a paragraph may fall short if its sentence goes on.
        let isOpen = !line.standsApart && !line.endsSentence && line.width * 2 > width
        return isFull(line, before: next, width: width) || (isOpen && line.width <= width)
    }

    /// Whether the next line's first word would have gone beyond the width.
    private func isFull(_ line: Line, before next: Line, width: Int) -> Bool {
        line.width + 1 + next.firstWordWidth > width - Self.raggedness
            && line.width <= width + Self.raggedness
    }

    /// The width at which the text is wrapped; `nil` if its lines are as long as they like.
    private func wrapWidth() -> Int? {
        var width: Int?
        var first = 0
        while first < lines.count {
            var end = first + 1
            while end < lines.count, !lines[end].standsApart, lines[end].marker == 0 {
                end += 1
            }
            if let found = wrapWidth(of: first..<end) {
                width = max(width ?? 0, found)
            }
            first = end
        }
        return width
    }

    /// The width of one stretch of lines, if they are all full and some break in a sentence.
    private func wrapWidth(of range: Range<Int>) -> Int? {
        guard range.count >= 2, let width = lines[range].map(\.width).max(),
            Self.widths.contains(width)
        else { return nil }
        var breaksInSentence = 0
        for index in range.dropLast() {
            guard isFull(lines[index], before: lines[index + 1], width: width) else { return nil }
            if lines[index + 1].startsInLowercase, !lines[index].endsSentence {
                breaksInSentence += 1
            }
        }
        return breaksInSentence * 3 >= range.count - 1 ? width : nil
    }
}
