internal import CheckerKit

/// "Between 50 and 30 people". Times run backwards too, "between ten and five years ago", and so
/// do degrees.
enum Ranges: QuantityRule {
    static func equations(in claim: CountedClaim) -> [Equation] {
        zip(claim.amounts, claim.amounts.dropFirst()).compactMap { one, two in
            let start = one.tokens.lowerBound
            guard claim.word(start - 1) == "between",
                claim.words(one.tokens.upperBound..<two.tokens.lowerBound) == ["and"],
                one.value > two.value, one.unit == nil || one.unit == two.unit,
                one.isExact, two.isExact, one.value < 1000 || two.value >= 1000,
                let unit = two.unit, !UnitKinds.isTime(unit), unit != "degree",
                two.place <= one.place || one.unit != nil,
                !claim.words(start - 6..<start - 1).contains(where: distances.contains),
                !behind.contains(claim.word(two.tokens.upperBound))
            else { return nil }
            return Equation(
                kind: .rangeReversed, stated: one, others: [two], holds: false,
                message: "'\(one.written)' is more than '\(two.written)', the end of its range",
                steps: ["\(NumberInDigits.text(one.value)) > \(NumberInDigits.text(two.value))"],
                stance: .neutral)
        }
    }

    /// "The difference between 52 and 48 per cent" is no range.
    private static let distances: Set<String> = [
        "difference", "gap", "ratio", "margin", "split", "choice", "choose", "divided", "distance",
        "match", "shared", "deal", "talks", "agreement", "vote", "fluctuated", "varied", "ranging",
        "alternated", "swing", "swung", "disparity", "below", "minus", "gulf", "relation", "game",
    ]
    private static let behind: Set<String> = ["ago", "before", "earlier", "below"]
}
