internal import TextAnalysis

/// Who speaks a quotation that stands in a sentence or a paragraph of its own.
extension Attribution {
    /// "Jane Doe continued:", where nothing follows.
    static func announcement(
        in sentence: Sentence, of text: AnalyzedText
    ) -> (speaker: Range<Int>, cue: Range<Int>)? {
        AttributionReader(text: text, tokens: sentence.tokens).announcement()
    }

    /// "“P.” — Jane Doe".
    static func signature(after quotation: Quotation, in text: AnalyzedText) -> Attribution? {
        let dash = text.tokens.partition { $0.range.lowerBound >= quotation.outer.upperBound }
        let content = text.tokens(in: quotation.outer)
        guard !content.isEmpty, dash + 2 < text.tokens.count,
            ["—", "–", "―", "--", "-"].contains(text.string(text.tokens[dash].range))
        else { return nil }
        var end = dash + 1
        while end < text.tokens.count, end - dash <= 7, isOfName(end, in: text),
            end == dash + 1 || !startsLine(end, in: text)
        {
            end += 1
        }
        let isWhole =
            end == text.tokens.count || startsLine(end, in: text)
            || [".", ","].contains(text.string(text.tokens[end].range))
        guard end - dash >= 3, isWhole else { return nil }
        return Attribution(
            speaker: dash + 1..<end, cue: dash..<dash + 1, content: content)
    }

    /// "Jane", and the stop of "Jane D. Doe".
    private static func isOfName(_ index: Int, in text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        if token.kind == .word {
            return token.isCapitalized && !SpeechWords.determiners.contains(token.folded)
        }
        return text.string(token.range) == "." && text.tokens[index - 1].range.count <= 2
    }

    private static func startsLine(_ index: Int, in text: AnalyzedText) -> Bool {
        let gap = text.tokens[index - 1].range.upperBound..<text.tokens[index].range.lowerBound
        return text.bytes[gap].contains(UInt8(ascii: "\n"))
    }
}

extension AttributionReader {
    func announcement() -> (speaker: Range<Int>, cue: Range<Int>)? {
        let colon = tokens.upperBound - 1
        guard tokens.count >= 3, isColon(colon) else { return nil }
        for index in (tokens.lowerBound + 1..<colon).reversed() {
            guard let verb = AttributionVerb.of(word(index)) else { continue }
            let isUttering =
                verb.isSpeech && verb.form != .gerund && !text.tokens[index].isCapitalized
            guard isUttering, let subject = subject(ofVerb: index, after: nil) else { continue }
            return (subject.tokens, subject.predicate..<index + 1)
        }
        return nil
    }
}
