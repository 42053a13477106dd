internal import TextAnalysis

/// Compares the numbers of a claim with those of a sentence.
struct NumberComparison {
    struct Parts {
        var aligned: [Alignment.Pair] = []
        var missing: [Alignment.Pair] = []
        var clashes: [Alignment.Pair] = []
        /// Whether the sentence has other numbers of the kind, so that which of them is of what
        /// cannot be told: "3 medals in Oslo and 7 in Turin".
        var isAmbiguous = false
        /// Numbers of which the sentence says that there are none.
        var denied: [Alignment.Pair] = []
    }

    private let comparison: Comparison
    private let words: WordComparison.Parts

    init(_ comparison: Comparison, words: WordComparison.Parts) {
        self.comparison = comparison
        self.words = words
    }

    func parts() -> Parts {
        var parts = Parts()
        let denial = Denial(in: comparison.sentence.tokens, of: comparison.source)
        for quantity in comparison.claim.statement.quantities {
            if let denial, comparison.claim.statement.negators.isEmpty, words.coverage == 1,
                !words.places.isEmpty,
                denial.denies(quantity, in: comparison.claim.text)
            {
                parts.denied.append(comparison.pair(.polarity, quantity.range, denial.range))
                continue
            }
            let alike = counterparts(of: quantity)
            let match = alike.first { QuantityComparison.agrees(claim: quantity, source: $0) }
            let pair = comparison.pair(.number, quantity.range, (match ?? alike.first)?.range)
            if let match {
                parts.aligned.append(pair)
                parts.isAmbiguous = parts.isAmbiguous || isOneOfSeveral(match, alike, quantity)
            } else if alike.count == 1,
                quantity.unit != nil || isInPlace(alike[0], of: quantity),
                [.exact, quantity.modifier].contains(alike[0].modifier)
            {
                parts.clashes.append(pair)
            } else {
                parts.missing.append(pair)
            }
        }
        return parts
    }

    /// The sentence's numbers of the claim's unit; of several of which none agrees, the one that
    /// stands where the claim's does; where there is none, numbers of no unit.
    private func counterparts(of quantity: Quantity) -> [Quantity] {
        let numbers = comparison.statement.quantities
        func agrees(_ number: Quantity) -> Bool {
            QuantityComparison.agrees(claim: quantity, source: number)
        }
        let alike = numbers.filter { $0.unit == quantity.unit && $0.unit != nil }
        let bare = numbers.filter { $0.unit == nil }
        // A number of no unit may be of the same: "killed 3 workers and injured 12".
        guard !alike.isEmpty, !alike.contains(where: agrees) else { return alike + bare }
        // "4,229 people, of whom 32 died".
        if let number = bare.first(where: agrees) {
            if isInPlace(number, of: quantity) { return [number] }
            let placed = alike.filter { isInPlace($0, of: quantity) }
            return placed.count == 1 ? placed : []
        }
        return alike.count == 1
            ? alike : alike.first { isInPlace($0, of: quantity) }.map { [$0] } ?? alike
    }

    /// Whether a word beside the claim's number aligns with one beside the other: "wide" of "four
    /// kilometres wide", "killed" of "eleven were killed" and "killed eleven".
    private func isInPlace(_ number: Quantity, of quantity: Quantity) -> Bool {
        let here = neighbours(of: number, in: comparison.source)
        return neighbours(of: quantity, in: comparison.claim.text).contains { word in
            words.places[word].map(here.contains) ?? false
        }
    }

    /// The nearest words with content on either side.
    private func neighbours(of quantity: Quantity, in text: AnalyzedText) -> [Int] {
        func first(of tokens: some Collection<Int>) -> Int? {
            let rest = tokens.prefix(3).drop { Self.linkingWords.contains(text.tokens[$0].folded) }
            return rest.first.flatMap { index in
                let token = text.tokens[index]
                return token.kind == .word && FunctionWords.isContent(token.folded) ? index : nil
            }
        }
        let before = (max(0, quantity.tokens.lowerBound - 3)..<quantity.tokens.lowerBound)
        let after =
            quantity.tokens
            .upperBound..<min(
                quantity.tokens.upperBound + 3, text.tokens.count)
        return [first(of: before.reversed()), first(of: after)].compactMap(\.self)
    }

    /// Words between a number and the verb that it belongs to.
    private static let linkingWords: Set<String> = [
        "was", "were", "been", "is", "are", "have", "has", "had", "of", "the", "some", "about",
    ]

    /// Whether which of several numbers is the claim's is not to be seen from its place.
    private func isOneOfSeveral(
        _ match: Quantity, _ alike: [Quantity], _ quantity: Quantity
    ) -> Bool {
        let others = alike.filter { $0 != match && !isClaimed($0) }
        return !others.isEmpty
            && !(isInPlace(match, of: quantity)
                && others.allSatisfy { !isInPlace($0, of: quantity) })
    }

    private func isClaimed(_ quantity: Quantity) -> Bool {
        comparison.claim.statement.quantities.contains {
            QuantityComparison.agrees(claim: $0, source: quantity)
        }
    }
}
