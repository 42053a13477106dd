internal import TextAnalysis

/// Compares the clock times of a claim with those of a sentence.
struct ClockComparison {
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
        let clocks = comparison.statement.clocks
        for clock in comparison.claim.statement.clocks {
            if let match = clocks.first(where: { $0.time == clock.time }) {
                parts.aligned.append(comparison.pair(.time, clock.range, match.range))
            } else if clocks.count == 1, comparison.claim.statement.clocks.count == 1 {
                parts.clashes.append(comparison.pair(.time, clock.range, clocks[0].range))
            } else {
                parts.missing.append(comparison.pair(.time, clock.range, nil))
            }
        }
        return parts
    }
}
