internal import TextAnalysis

/// What is said or thought by an adjective or a noun.
extension AttributionReader {
    /// "was worried that P".
    func adjectival(_ index: Int, after earlier: Range<Int>?) -> Attribution? {
        guard AttributionLexicon.adjectives.contains(word(index)), followsBeing(index),
            index + 2 < end, Self.afterAdjective.contains(word(index + 1)),
            let subject = subject(ofVerb: index, after: earlier)
        else { return nil }
        return spoken(
            by: subject.tokens, cue: subject.predicate..<index + 1, index + 2..<end)
    }

    /// "her claim that P", "the bank’s denial that P".
    func nominal(_ index: Int) -> Attribution? {
        guard AttributionLexicon.nouns.contains(word(index)), index > tokens.lowerBound,
            index + 2 < end, word(index + 1) == "that", let owner = owner(of: index)
        else { return nil }
        return spoken(by: owner, cue: index..<index + 1, index + 2..<end)
    }

    private func owner(of noun: Int) -> Range<Int>? {
        for before in stride(from: noun - 1, through: max(tokens.lowerBound, noun - 3), by: -1) {
            if Self.possessives.contains(word(before)) { return before..<before + 1 }
            if isPossessive(before) {
                if let name = text.name(atToken: before) { return name.tokens }
                return before > tokens.lowerBound ? phraseOfOwner(before) : nil
            }
            guard text.tokens[before].kind == .word,
                !Self.prepositions.contains(word(before)), !isVerbForm(before)
            else { return nil }
        }
        return nil
    }

    private func phraseOfOwner(_ last: Int) -> Range<Int> {
        var start = last
        while start > tokens.lowerBound, last - start < 6,
            text.tokens[start - 1].kind == .word, !Self.prepositions.contains(word(start - 1)),
            !isVerbForm(start - 1)
        {
            start -= 1
            if SpeechWords.determiners.contains(word(start)) { break }
        }
        return start..<last + 1
    }

    /// "made the claim that P", "issued a warning".
    func uttered(_ index: Int, after earlier: Range<Int>?) -> Attribution? {
        guard AttributionLexicon.lightVerbs.contains(word(index)), !followsBeing(index),
            let noun = (index + 1..<max(index + 1, min(end, index + 5))).first(where: {
                AttributionLexicon.nouns.contains(word($0))
            }), noun + 2 < end,
            let subject = subject(ofVerb: index, after: earlier)
        else { return nil }
        return spoken(
            by: subject.tokens, cue: subject.predicate..<noun + 1, noun + 1..<end)
    }

    private static let afterAdjective: Set<String> = [
        "that", "about", "of", "to", "by", "with", "at", "over", "for", "in", "how", "whether",
    ]
}
