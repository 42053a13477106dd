internal import CheckerKit

/// "Led by 8 points, 49 per cent to 41 per cent".
enum Margins: QuantityRule {
    static func equations(in claim: CountedClaim) -> [Equation] {
        let amounts = claim.amounts
        return amounts.indices.dropLast(2).compactMap { index in
            equation(amounts[index], amounts[index + 1], amounts[index + 2], in: claim)
        }
    }

    private static func equation(
        _ margin: Amount, _ first: Amount, _ second: Amount, in claim: CountedClaim
    ) -> Equation? {
        let gap = claim.words(margin.tokens.upperBound..<first.tokens.lowerBound)
        guard margin.isPoints || margin.unit == "point" || margin.unit == "vote",
            let mark = gap.last, [",", "(", "—", "–", "--", ":"].contains(mark), gap.count <= 4,
            gap.dropLast().allSatisfy(nouns.contains),
            claim.words(first.tokens.upperBound..<second.tokens.lowerBound) == ["to"],
            margin.unit == "vote" || second.isPercent || mark == "(" && second.unit == nil,
            isPlain(first), isPlain(second),
            first.isPercent || CountedClaim.agree(first, second) || first.unit == nil,
            claim.isClosed(after: second) || ends.contains(claim.word(second.tokens.upperBound))
        else { return nil }
        let (more, less) = first.value < second.value ? (second, first) : (first, second)
        let distance = more.bounds - less.bounds
        // Each of three whole numbers may be rounded, so that 45.4 and 42.5 are 3 and 45 to 43.
        let give = margin.unit == "vote" ? 0 : (first.place > 0 ? first.place : 1)
        let stated = Bounds(margin.bounds.low - give, margin.bounds.high + give)
        let exact = NumberInDigits.text(more.value - less.value)
        return Equation(
            kind: .marginDiffers, stated: margin, others: [first, second],
            holds: distance.widened(by: claim.tolerance).meets(stated),
            message: "From '\(less.written)' to '\(more.written)' is a margin of \(exact), "
                + "not '\(margin.written)'",
            steps: [
                "\(NumberInDigits.text(more.value)) - \(NumberInDigits.text(less.value)) = "
                    + exact
            ])
    }

    private static func isPlain(_ amount: Amount) -> Bool {
        amount.isExact && !amount.isPoints
    }

    private static let nouns: Set<String> = ["margin", "lead", "advantage", "majority", "edge"]
    private static let ends: Set<String> = ["in", "among", "according", "of", "with", "on"]
}
