/// A text in tokens, with the questions that the readers of sentences, names and dates ask of it.
struct TokenizedText {
    let bytes: [UInt8]
    let tokens: [Token]
    /// The stretches that no sentence crosses, as indices of tokens; none is empty.
    let blocks: [Range<Int>]

    init(bytes: [UInt8], tokens: [Token], stretches: [Range<Int>]) {
        self.bytes = bytes
        self.tokens = tokens
        var blocks: [Range<Int>] = []
        var first = 0
        for stretch in stretches {
            var end = first
            while end < tokens.count, tokens[end].range.lowerBound < stretch.upperBound {
                end += 1
            }
            if end > first {
                blocks.append(first..<end)
            }
            first = end
        }
        self.blocks = blocks
    }

    /// Whether no space stands before a token.
    func isAttached(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    }

    /// Whether a line ends between a token and the one before it.
    func startsLine(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let between = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
        return bytes[between].contains(UInt8(ascii: "\n"))
    }

    /// Whether a token begins a line after one that ends early, and so was not wrapped: its end
    /// parts names as the end of a paragraph does.
    func isAfterShortLine(_ index: Int) -> Bool {
        guard index > 0, startsLine(index) else { return false }
        let end = tokens[index - 1].range.upperBound
        let start = max(0, end - Self.shortestWrappedLine)
        return start == 0 || bytes[start..<end].contains(UInt8(ascii: "\n"))
    }

    private static let shortestWrappedLine = 50

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    func isMark(_ index: Int, _ mark: StaticString) -> Bool {
        let token = tokens[index]
        guard token.range.count == mark.utf8CodeUnitCount else { return false }
        return mark.withUTF8Buffer { bytes[token.range].elementsEqual($0) }
    }

    /// The bytes from the first of some tokens to the last.
    func byteRange(_ tokens: Range<Int>) -> Range<Int> {
        guard let first = self.tokens[tokens].first, let last = self.tokens[tokens].last else {
            return 0..<0
        }
        return first.range.lowerBound..<last.range.upperBound
    }
}
