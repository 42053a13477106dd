/// Finds what a number counts.
struct QuantityUnits {
    let text: TokenizedText
    let sentence: Range<Int>

    /// Returns the unit after a number and the index after its last token.
    func unit(after index: Int, isTaken: (Int) -> Bool) -> (name: String, end: Int)? {
        var index = index
        // "25-year-old", "5-mile".
        if index + 1 < sentence.upperBound, text.tokens[index].folded == "-",
            text.isAttached(index), text.isAttached(index + 1)
        {
            index += 1
        }
        if let known = known(at: index) {
            return known
        }
        return counted(from: index, isTaken: isTaken)
    }

    private func known(at index: Int) -> (name: String, end: Int)? {
        guard index < sentence.upperBound, let entries = Self.byFirst[text.tokens[index].folded]
        else { return nil }
        for (words, unit) in entries where index + words.count <= sentence.upperBound {
            let written = (index..<index + words.count).map { text.tokens[$0].folded }
            if written == words {
                return (unit, index + words.count)
            }
        }
        return nil
    }

    /// The head noun: the last word of a run of adjectives and nouns, which is mostly a plural.
    private func counted(
        from index: Int, isTaken: (Int) -> Bool
    ) -> (name: String, end: Int)? {
        var index = index
        var last: Int?
        // "5 of the banks".
        if index + 2 < sentence.upperBound, text.tokens[index].folded == "of",
            TemporalWords.determiners.contains(text.tokens[index + 1].folded)
        {
            index += 2
        }
        for candidate in index..<min(index + 4, sentence.upperBound) {
            let token = text.tokens[candidate]
            guard token.kind == .word,
                !FunctionWords.all.contains(token.folded)
                    || QuantityWords.notCounted.contains(token.folded)
                    || ["new", "old", "former", "current"].contains(token.folded)
            else { break }
            if let known = known(at: candidate) {
                return known
            }
            if isPlural(token.folded) {
                return (token.stem, candidate + 1)
            }
            let isVerb = token.folded.hasSuffix("ed") || token.folded.hasSuffix("ing")
            if last == nil, !isVerb, !isTaken(candidate), !token.isCapitalized,
                !QuantityWords.notCounted.contains(token.folded)
            {
                last = candidate
            }
        }
        guard let last, last == index else { return nil }
        return (text.tokens[last].stem, last + 1)
    }

    private func isPlural(_ word: String) -> Bool {
        word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
            && !word.hasSuffix("us") && !word.hasSuffix("is")
            && !QuantityWords.notCounted.contains(word) && !SpeechVerbs.present.contains(word)
    }

    private static let byFirst: [String: [(words: [String], unit: String)]] =
        Dictionary(grouping: QuantityWords.units) { $0.words.first ?? "" }
}
