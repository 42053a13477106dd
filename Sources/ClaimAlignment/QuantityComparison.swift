internal import TextAnalysis

/// Whether a number of a source bears out a number of a claim.
enum QuantityComparison {
    static func agrees(claim: Quantity, source: Quantity) -> Bool {
        // "Fewer than 62" is not 62.
        guard source.modifier == .exact || source.modifier == claim.modifier else { return false }
        if let upper = claim.upper {
            return source.value >= claim.value && (source.upper ?? source.value) <= upper
        }
        switch claim.modifier {
        case .exact:
            return source.upper == nil && isSame(claim.value, source.value)
        case .about:
            return abs(source.value - claim.value) <= 0.05 * abs(claim.value)
        case .atLeast, .moreThan:
            return source.value >= claim.value && source.value <= 1.5 * claim.value
        case .atMost, .lessThan:
            return source.value <= claim.value && source.value >= 0.5 * claim.value
        }
    }

    private static func isSame(_ one: Double, _ other: Double) -> Bool {
        abs(one - other) <= 1e-9 * max(abs(one), abs(other))
    }
}
