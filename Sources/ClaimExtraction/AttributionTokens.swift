internal import TextAnalysis

extension AttributionReader {
    func word(_ index: Int) -> String { text.tokens[index].folded }

    func isVerb(_ index: Int) -> Bool {
        text.tokens[index].kind == .word && !text.tokens[index].isCapitalized
            && SpeechWords.isVerb(word(index))
    }

    func isOtherVerb(_ index: Int) -> Bool {
        [
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "might",
            "should", "can", "may", "must",
        ].contains(word(index))
    }

    func bytes(_ range: Range<Int>) -> Range<Int> {
        text.tokens[range.lowerBound].range
            .lowerBound..<text.tokens[range.upperBound - 1].range.upperBound
    }

    func written(_ index: Int) -> String { text.string(text.tokens[index].range) }
    /// A comma inside a date, as in "Monday, 5 June", parts nothing.
    func isComma(_ index: Int) -> Bool {
        written(index) == "," && !text.isInDate(index)
    }

    func isColon(_ index: Int) -> Bool { written(index) == ":" }
    func isQuote(_ index: Int) -> Bool { ["\"", "”", "’", "''"].contains(written(index)) }
    func isCommaOrQuote(_ index: Int) -> Bool { isComma(index) || isQuote(index) }

    func firstComma(in range: Range<Int>) -> Int? { range.first(where: isComma) }

    func closingComma(from start: Int) -> Int? {
        (start..<tokens.upperBound).first(where: isComma)
    }

    func withoutComma(_ end: Int) -> Int {
        var end = end
        while end > tokens.lowerBound + 1, isComma(end - 1) {
            end -= 1
        }
        return end
    }

    func withoutStop(_ end: Int) -> Int {
        var end = end
        while end > tokens.lowerBound + 1, [".", "!", ","].contains(written(end - 1)) {
            end -= 1
        }
        return end
    }
}
