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

    init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    func parts() -> Parts {
        var parts = Parts()
        for quantity in comparison.claim.statement.quantities {
            let alike = comparison.statement.quantities.filter {
                $0.unit == quantity.unit || $0.unit == nil
            }
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

    private func isClaimed(_ quantity: Quantity) -> Bool {
        comparison.claim.statement.quantities.contains {
            QuantityComparison.agrees(claim: $0, source: quantity)
        }
    }
}
