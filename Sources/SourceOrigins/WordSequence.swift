import TextAnalysis

/// The words and numbers of a text as hashes, with what is needed to compare it with others.
struct WordSequence: Sendable {
    /// Words of a run that is worth anything: shorter ones are idiom.
    static let runLength = 5
    /// Of that many runs in a row at least one is a fingerprint.
    private static let window = 4

    let words: [UInt64]
    /// For each word whether it stands between quotation marks.
    let isQuoted: [Bool]
    /// For each word the index of its token.
    let tokens: [Int]

    init(_ text: AnalyzedText) {
        var words: [UInt64] = []
        var isQuoted: [Bool] = []
        var tokens: [Int] = []
        var quotations = text.quotations[...]
        for (index, token) in text.tokens.enumerated()
        where token.kind == .word || token.kind == .number {
            while let first = quotations.first, first.range.upperBound <= token.range.lowerBound {
                quotations = quotations.dropFirst()
            }
            let inside = quotations.first.map { $0.range.lowerBound <= token.range.lowerBound }
            words.append(Self.hash(token.folded))
            isQuoted.append(inside ?? false)
            tokens.append(index)
        }
        self.words = words
        self.isQuoted = isQuoted
        self.tokens = tokens
    }

    private static func hash(_ word: String) -> UInt64 {
        word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// The hash of each run of words, by its first word.
    var runs: [UInt64] {
        guard words.count >= Self.runLength else { return [] }
        return (0...(words.count - Self.runLength)).map { start in
            var sum: UInt64 = 0x9e37_79b9_7f4a_7c15
            for word in words[start..<(start + Self.runLength)] {
                sum = (sum ^ word) &* 0x100_0000_01b3
            }
            return sum ^ (sum >> 29)
        }
    }

    /// A choice of its runs, each once, in ascending order; whoever has a stretch of eight words in
    /// common with it has one of them.
    ///
    /// Source: Schleimer, Wilkerson and Aiken, Winnowing, SIGMOD 2003.
    var fingerprints: [UInt64] {
        let runs = runs
        guard runs.count >= Self.window else { return Set(runs).sorted() }
        let chosen = (0...(runs.count - Self.window)).compactMap { start in
            runs[start..<(start + Self.window)].min()
        }
        return Set(chosen).sorted()
    }
}
