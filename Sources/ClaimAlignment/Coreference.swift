internal import TextAnalysis

/// Finds whom a sentence that begins with "he" or "it" goes on about.
enum Coreference {
    /// The name with which the sentence before begins, or one farther back where the sentences
    /// between begin with the same pronoun; `nil` if another name may be meant.
    static func subject(ofSentence index: Int, in text: AnalyzedText) -> NameMention? {
        guard let pronoun = pronoun(ofSentence: index, in: text) else { return nil }
        var before = index - 1
        while before > index - 4, before > 0,
            self.pronoun(ofSentence: before, in: text) == pronoun
        {
            before -= 1
        }
        guard before >= 0 else { return nil }
        let sentence = text.sentences[before]
        let isThing = pronoun == "it"
        let names = text.names(in: sentence.range).filter {
            $0.kind == .other
                || (isThing ? $0.kind == .organization || $0.kind == .place : $0.kind == .person)
        }
        guard let first = names.first,
            (first.title?.lowerBound ?? first.tokens.lowerBound) - sentence.tokens.lowerBound <= 1
        else { return nil }
        // "Jane Doe met John Roe. He ..." leaves open who it was.
        return isThing || names.allSatisfy({ $0 == first || $0.kind != .person }) ? first : nil
    }

    private static func pronoun(ofSentence index: Int, in text: AnalyzedText) -> String? {
        let first = text.sentences[index].tokens.first.map { text.tokens[$0].folded }
        return first.flatMap { ["he", "she", "it"].contains($0) ? $0 : nil }
    }
}
