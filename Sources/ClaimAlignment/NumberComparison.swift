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
    }

    private let comparison: Comparison
    private let words: WordComparison.Parts

    init(_ comparison: Comparison, words: WordComparison.Parts) {
        self.comparison = comparison
        self.words = words
    }

    func parts() -> Parts {
        var parts = Parts()
        for quantity in comparison.claim.statement.quantities {
            let alike = counterparts(of: quantity)
            let match = alike.first { QuantityComparison.agrees(claim: quantity, source: $0) }
            let pair = comparison.pair(.number, quantity.range, (match ?? alike.first)?.range)
            if match != nil {
                parts.aligned.append(pair)
                parts.isAmbiguous = parts.isAmbiguous || !alike.allSatisfy(isClaimed)
            } else if alike.count == 1, quantity.unit != nil,
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
            return isInPlace(number, of: quantity) ? [number] : []
        }
        return alike.count == 1
            ? alike : alike.first { isInPlace($0, of: quantity) }.map { [$0] } ?? alike
    }

    /// Whether the words right beside two numbers align: "wide" of "four kilometres wide".
    private func isInPlace(_ number: Quantity, of quantity: Quantity) -> Bool {
        if let after = words.places[quantity.tokens.upperBound] {
            return after == number.tokens.upperBound
        }
        if let before = words.places[quantity.tokens.lowerBound - 1] {
            return before == number.tokens.lowerBound - 1
        }
        return false
    }

    private func isClaimed(_ quantity: Quantity) -> Bool {
        comparison.claim.statement.quantities.contains {
            QuantityComparison.agrees(claim: $0, source: quantity)
        }
    }
}
