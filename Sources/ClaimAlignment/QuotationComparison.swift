internal import TextAnalysis

/// Compares what a claim quotes with what a source quotes: words between quotation marks are
/// somebody's own, so that each of them has to be there.
struct QuotationComparison {
    struct Parts {
        var aligned: [Alignment.Pair] = []
        var missing: [Alignment.Pair] = []
        var clashes: [Alignment.Pair] = []
    }

    private let comparison: Comparison

    init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    func parts() -> Parts {
        var parts = Parts()
        for quotation in comparison.claim.statement.quotations {
            let claimed = words(comparison.claim.text, quotation)
            guard !claimed.isEmpty else { continue }
            if isSaid(claimed) {
                parts.aligned.append(said(quotation))
            } else if let other = reworded(claimed) {
                parts.clashes.append(comparison.pair(.quotation, quotation, other))
            } else {
                parts.missing.append(comparison.pair(.quotation, quotation, nil))
            }
        }
        return parts
    }

    /// Where the quotation runs on over sentences, no stretch of this one is it.
    private func said(_ quotation: Range<Int>) -> Alignment.Pair {
        let text = comparison.claim.text.string(quotation)
        return Alignment.Pair(kind: .quotation, claim: text, source: text, range: quotation)
    }

    /// The words between the gaps that the quotation itself shows: "we … shall [not] yield".
    private func words(_ text: AnalyzedText, _ range: Range<Int>) -> [[String]] {
        var runs: [[String]] = [[]]
        var isBracketed = false
        for token in text.tokens[text.tokens(in: range)] {
            switch (token.kind, text.bytes[token.range.lowerBound]) {
            case (.punctuation, UInt8(ascii: "[")):
                isBracketed = true
                runs.append([])
            case (.punctuation, UInt8(ascii: "]")): isBracketed = false
            case (.punctuation, _):
                let isGap = token.folded == "…" || token.folded.hasPrefix("..")
                if isGap { runs.append([]) }
            case _ where !isBracketed: runs[runs.count - 1] += Self.written(token.folded)
            default: break
            }
        }
        return runs.filter { !$0.isEmpty }
    }

    /// "We've" and "we have" are heard as one. The "is" and "has" of "it's" are no words here,
    /// since folding takes "'s" for a possessive.
    private static func written(_ word: String) -> [String] {
        if word == "is" || word == "has" { return [] }
        guard let mark = word.firstIndex(of: "'") else { return [word] }
        guard let ending = endings[String(word[mark...])] else { return [word] }
        return [String(word[..<mark]), ending]
    }

    private static let endings = [
        "'d": "would", "'ll": "will", "'m": "am", "'re": "are", "'ve": "have",
    ]

    /// Whether the sentence, with those beside it, has the words one after another.
    private func isSaid(_ runs: [[String]]) -> Bool {
        let source = comparison.source
        let said = source.tokens[source.tokens(in: comparison.surroundings)]
            .filter { $0.kind != .punctuation }.flatMap { Self.written($0.folded) }
        var start = 0
        for run in runs {
            guard let found = place(of: run, in: said, from: start) else { return false }
            start = found + run.count
        }
        return true
    }

    private func place(of run: [String], in words: [String], from start: Int) -> Int? {
        guard start + run.count <= words.count else { return nil }
        return (start...words.count - run.count).first { place in
            words[place] == run[0] && words[place..<place + run.count].elementsEqual(run)
        }
    }

    /// A quotation of the sentence that is the claim's with other words in it.
    private func reworded(_ runs: [[String]]) -> Range<Int>? {
        let claimed = runs.flatMap(\.self)
        let source = comparison.source
        let quotations = source.quotations(in: comparison.sentence.range)
        let others = quotations.filter { quotation in
            let words = words(source, quotation.range).flatMap(\.self)
            return Self.isReworded(claimed, as: words)
        }
        guard others.count == 1 else { return nil }
        return others[0].range
    }

    /// Whether most of the words stand in their order in one stretch, one of them or more being
    /// more than grammar: "are", "different" and "now" lie about in any long sentence.
    private static func isReworded(_ claimed: [String], as words: [String]) -> Bool {
        let reach = claimed.count + max(2, claimed.count / 3)
        let content = Set(claimed.filter(FunctionWords.isContent))
        return words.indices.contains { start in
            let stretch = Array(words[start...].prefix(reach))
            let shared = sharedInOrder(claimed, stretch)
            return 5 * shared >= 3 * claimed.count
                && !content.isDisjoint(with: stretch)
        }
    }

    /// The length of the longest common subsequence.
    private static func sharedInOrder(_ one: [String], _ other: [String]) -> Int {
        var row = [Int](repeating: 0, count: other.count + 1)
        for word in one {
            var diagonal = 0
            for (place, candidate) in other.enumerated() {
                let above = row[place + 1]
                row[place + 1] = word == candidate ? diagonal + 1 : max(above, row[place])
                diagonal = above
            }
        }
        return row[other.count]
    }
}
