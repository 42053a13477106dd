internal import CheckerKit

/// "120 goals in 40 games, an average of 3 a game".
enum Averages: QuantityRule {
    static func equations(in claim: CountedClaim) -> [Equation] {
        let amounts = claim.amounts
        return amounts.indices.dropLast(2).compactMap { index in
            equation(amounts[index], amounts[index + 1], amounts[index + 2], in: claim)
        }
    }

    private static func equation(
        _ total: Amount, _ number: Amount, _ average: Amount, in claim: CountedClaim
    ) -> Equation? {
        let before = claim.gap(total, number)
        let link = claim.words(number.tokens.upperBound..<average.tokens.lowerBound)
        let end = average.tokens.upperBound
        guard before.count <= 4, let way = before.last, ways.contains(way),
            !before.contains(where: { [",", ";", "and", "("].contains($0) }),
            link.count <= 8, link.contains(where: { ["average", "averaging", "or"].contains($0) }),
            !link.contains(where: { ["and", ";", "while"].contains($0) }),
            ["a", "an", "per", "each", "every"].contains(claim.word(end)),
            let unit = number.unit, isSame(end + 1, unit, in: claim),
            CountedClaim.agree(total, average), number.value > 0, total.upper == nil,
            number.upper == nil, let quotient = total.bounds.divided(by: number.bounds)
        else { return nil }
        let exact = NumberInDigits.text(total.value / number.value)
        let stated = average.cutOrRounded
        return Equation(
            kind: .averageDiffers, stated: average, others: [total, number],
            holds: quotient.widened(by: claim.tolerance).meets(stated),
            message: "'\(total.written)' over '\(number.written)' is an average of \(exact), "
                + "not '\(average.written)'",
            steps: [
                "\(NumberInDigits.text(total.value)) ÷ \(NumberInDigits.text(number.value)) = "
                    + exact
            ])
    }

    /// Whether "a game" names one of the "games".
    private static func isSame(_ token: Int, _ unit: String, in claim: CountedClaim) -> Bool {
        guard claim.sentence.contains(token) else { return false }
        return claim.text.tokens[token].stem == unit || claim.word(token) == unit
    }

    private static let ways: Set<String> = [
        "in", "over", "across", "among", "between", "to", "for",
    ]
}
