internal import TextAnalysis

/// Who says what in one sentence.
struct Attribution {
    /// Token indices.
    let speaker: Range<Int>
    let cue: Range<Int>
    let content: Range<Int>

    /// `nil` where the sentence speaks for itself.
    static func find(in sentence: Sentence, of text: AnalyzedText) -> Attribution? {
        let reader = AttributionReader(text: text, tokens: sentence.tokens)
        return reader.accordingTo() ?? reader.asSomebodySaid() ?? reader.closing()
            ?? reader.opening()
    }
}

/// Tries the forms of attribution, one a function.
private struct AttributionReader {
    let text: AnalyzedText
    let tokens: Range<Int>

    /// "According to S, P" and "P, according to S."
    func accordingTo() -> Attribution? {
        guard
            let start = tokens.dropLast().first(where: {
                word($0) == "according" && word($0 + 1) == "to"
            })
        else { return nil }
        let cue = start..<start + 2
        if start == tokens.lowerBound {
            guard let comma = closingComma(from: cue.upperBound) else { return nil }
            return attribution(cue.upperBound..<comma, cue, comma + 1..<tokens.upperBound)
        }
        let end = withoutStop(tokens.upperBound)
        return attribution(
            cue.upperBound..<end, cue, tokens.lowerBound..<withoutComma(start))
    }

    /// "As S explained, P".
    func asSomebodySaid() -> Attribution? {
        guard word(tokens.lowerBound) == "as",
            let verb = tokens.first(where: isVerb),
            verb + 1 < tokens.upperBound, isComma(verb + 1), verb - tokens.lowerBound <= 8
        else { return nil }
        return attribution(
            tokens.lowerBound + 1..<verb, verb..<verb + 1, verb + 2..<tokens.upperBound)
    }

    /// "P, S said." and "“P,” said S."
    func closing() -> Attribution? {
        let end = withoutStop(tokens.upperBound)
        guard let verb = (tokens.lowerBound..<end).last(where: isVerb), end - verb <= 14 else {
            return nil
        }
        guard let comma = (tokens.lowerBound..<verb).last(where: isCommaOrQuote),
            comma > tokens.lowerBound + 2
        else { return nil }
        if verb == end - 1, verb - comma > 1 {
            return attribution(
                comma + 1..<verb, verb..<end, tokens.lowerBound..<withoutComma(comma + 1))
        }
        if comma + 1 == verb, verb + 1 < end, isQuote(comma) {
            let speakerEnd = closingComma(from: verb + 1) ?? end
            return attribution(
                verb + 1..<speakerEnd, verb..<verb + 1,
                tokens.lowerBound..<withoutComma(comma + 1))
        }
        return nil
    }

    /// "S said that P", "S, the director of B, said P", "In May, S said that P".
    func opening() -> Attribution? {
        guard let verb = tokens.first(where: isVerb), verb > tokens.lowerBound,
            verb + 2 < tokens.upperBound
        else { return nil }
        var start = tokens.lowerBound
        if Self.frames.contains(word(start)), let comma = closingComma(from: start), comma < verb {
            start = comma + 1
        }
        let subject = start..<(firstComma(in: start..<verb) ?? verb)
        guard !subject.isEmpty, subject.count <= 12, !subject.contains(where: isOtherVerb) else {
            return nil
        }
        var content = verb + 1
        let hasThat = word(content) == "that"
        if hasThat || isColon(content) {
            content += 1
        } else if !SpeechWords.takesMoreThanThat(word(verb)) || isComma(content) {
            return nil
        }
        return attribution(subject, verb..<verb + 1, content..<tokens.upperBound)
    }

    private func attribution(
        _ speaker: Range<Int>, _ cue: Range<Int>, _ content: Range<Int>
    ) -> Attribution? {
        // "As she said," is all there is of some sentences, and its comma is no content.
        let end = max(content.lowerBound, withoutStop(content.upperBound))
        let content = content.lowerBound..<end
        guard !speaker.isEmpty, speaker.count <= 30, content.count >= 3, canSpeak(speaker) else {
            return nil
        }
        return Attribution(speaker: speaker, cue: cue, content: content)
    }

    private func canSpeak(_ speaker: Range<Int>) -> Bool {
        let range = bytes(speaker)
        return text.names(in: range).contains { $0.kind != .demonym }
            || speaker.contains { SpeechWords.unnamed.contains(word($0)) }
            || (speaker.count == 1 && SpeechWords.pronouns.contains(word(speaker.lowerBound)))
    }

    // Tokens.

    private func word(_ index: Int) -> String { text.tokens[index].folded }

    private func isVerb(_ index: Int) -> Bool {
        text.tokens[index].kind == .word && !text.tokens[index].isCapitalized
            && SpeechWords.isVerb(word(index))
    }

    private func isOtherVerb(_ index: Int) -> Bool {
        ["is", "are", "was", "were", "has", "have", "had", "will", "would"].contains(word(index))
    }

    private func bytes(_ range: Range<Int>) -> Range<Int> {
        text.tokens[range.lowerBound].range
            .lowerBound..<text.tokens[range.upperBound - 1].range.upperBound
    }

    private func written(_ index: Int) -> String { text.string(text.tokens[index].range) }
    /// A comma inside a date, as in "Monday, 5 June", parts nothing.
    private func isComma(_ index: Int) -> Bool {
        written(index) == "," && !text.isInDate(index)
    }

    private func isColon(_ index: Int) -> Bool { written(index) == ":" }
    private func isQuote(_ index: Int) -> Bool { ["\"", "”", "’", "''"].contains(written(index)) }
    private func isCommaOrQuote(_ index: Int) -> Bool { isComma(index) || isQuote(index) }

    private func firstComma(in range: Range<Int>) -> Int? { range.first(where: isComma) }

    private func closingComma(from start: Int) -> Int? {
        (start..<tokens.upperBound).first(where: isComma)
    }

    private func withoutComma(_ end: Int) -> Int {
        var end = end
        while end > tokens.lowerBound + 1, isComma(end - 1) {
            end -= 1
        }
        return end
    }

    private func withoutStop(_ end: Int) -> Int {
        var end = end
        while end > tokens.lowerBound + 1, [".", "!", ","].contains(written(end - 1)) {
            end -= 1
        }
        return end
    }

    private static let frames: Set<String> = [
        "after", "also", "as", "at", "before", "but", "during", "earlier", "following", "for",
        "however",
        "in", "last", "later", "meanwhile", "on", "recently", "since", "speaking", "still", "then",
        "when", "while", "with", "yesterday",
    ]
}
