internal import CheckerKit

/// Whether two sentences tell of one deed: the same verb of what happens once, with the same names,
/// numbers and mostly the same words around it.
enum SameDeed {
    static func holds(
        _ claim: DatedClaim, _ moment: Moment, _ sentence: Sentence, _ date: Moment,
        _ verbs: Set<String>
    ) -> Bool {
        let text = claim.text
        let (mine, other) = (claim.sentence, sentence.tokens)
        for verb in verbs.sorted() {
            guard let here = mine.first(where: { text.tokens[$0].folded == verb }),
                let there = other.first(where: { text.tokens[$0].folded == verb })
            else { continue }
            let one = Surroundings(of: here, in: mine, without: moment, text)
            let two = Surroundings(of: there, in: other, without: date, text)
            let shared = one.stems.intersection(two.stems).count
            let smaller = min(one.stems.count, two.stems.count)
            if shared >= 3, shared * 5 >= smaller * 3, one.numbers == two.numbers,
                one.names.isSubset(of: Set(other.map { text.tokens[$0].stem })),
                two.names.isSubset(of: Set(mine.map { text.tokens[$0].stem }))
            {
                return true
            }
        }
        return false
    }

    /// The words near a verb.
    private struct Surroundings {
        var stems: Set<String> = []
        var names: Set<String> = []
        var numbers: Set<String> = []

        private static let small: Set<String> = [
            "after", "before", "from", "with", "that", "when", "while", "into", "have", "been",
            "were", "over", "near", "their", "they", "said", "this", "which", "where", "than",
        ]

        init(
            of verb: Int, in sentence: Range<Int>, without date: Moment, _ text: AnalyzedText
        ) {
            let near = (verb - 6..<verb + 8).clamped(to: sentence)
            for index in near where !date.tokens.contains(index) && index != verb {
                let token = text.tokens[index]
                if token.kind == .number || NumberInWords.value(token.folded) != nil {
                    numbers.insert(token.folded)
                    stems.insert(token.stem)
                } else if token.kind == .word, token.folded.utf8.count > 3,
                    !Self.small.contains(token.folded)
                {
                    stems.insert(token.stem)
                    if token.isCapitalized, index > sentence.lowerBound {
                        names.insert(token.stem)
                    }
                }
            }
        }
    }
}
