internal import TextAnalysis

extension Attribution {
    /// What a sentence says in its own right before somebody is heard: "The bridge fell in 2019"
    /// of "The bridge fell in 2019, and police said that P", "S resigned on Friday" of "S resigned
    /// on Friday, saying that P".
    ///
    /// - Returns: its tokens; `nil` where the sentence says nothing else.
    func ownClause(in sentence: Sentence, of text: AnalyzedText) -> Range<Int>? {
        let start = sentence.tokens.lowerBound
        let first = min(speaker.lowerBound, cue.lowerBound, content.lowerBound)
        let reader = AttributionReader(text: text, tokens: sentence.tokens)
        let border = first == start ? reader.participle(at: cue) : reader.joint(before: first)
        guard let border, border - start >= Self.fewestTokens else { return nil }
        let clause = start..<border
        return reader.isClause(clause) ? clause : nil
    }

    /// A subject, a verb and something more.
    private static let fewestTokens = 3
}

extension AttributionReader {
    /// The comma before "saying", where what goes before it is more than who says it.
    fileprivate func participle(at cue: Range<Int>) -> Int? {
        guard cue.lowerBound > tokens.lowerBound,
            SpeechWords.participles.contains(word(cue.lowerBound)), isComma(cue.lowerBound - 1)
        else { return nil }
        return cue.lowerBound - 1
    }

    /// The mark that ends a clause before another: the comma of ", and", a semicolon.
    fileprivate func joint(before first: Int) -> Int? {
        let last = first - 1
        if written(last) == ";" { return last }
        guard ["and", "but", "while"].contains(word(last)), last - 1 > tokens.lowerBound,
            isComma(last - 1)
        else { return nil }
        return last - 1
    }

    /// Whether words have a verb that is told, and are no frame such as "after the bridge fell".
    fileprivate func isClause(_ clause: Range<Int>) -> Bool {
        guard !Self.subordinators.contains(word(clause.lowerBound)) else { return false }
        return clause.dropFirst().contains { index in
            isOtherVerb(index) || VerbWords.isPlainPast(word(index))
                || VerbWords.isPastOrParticiple(text.tokens[index])
        }
    }

    private static let subordinators: Set<String> = [
        "after", "although", "as", "because", "before", "if", "once", "since", "though", "unless",
        "until", "when", "where", "whereas", "while",
    ]
}
