internal import CheckerKit

/// "5 miles (8 km)", and sums in two currencies.
enum Conversions: QuantityRule {
    static func equations(in claim: CountedClaim) -> [Equation] {
        pairs(in: claim).compactMap { measure($0, in: claim) } + rates(in: claim)
    }

    /// Two amounts side by side, the second in brackets or behind "or", and what completes the
    /// first in front of it: the feet of "5 feet 3 inches (160 cm)".
    private struct Pair {
        let first: Amount
        let second: Amount
        let leading: Amount?
    }

    private static func pairs(in claim: CountedClaim) -> [Pair] {
        let amounts = claim.amounts
        return amounts.indices.dropLast().compactMap { index in
            let (one, two) = (amounts[index], amounts[index + 1])
            let link = claim.gap(one, two).filter { $0 != "," }
            guard link == ["("] || link == ["or"] && claim.isClosed(after: two) else { return nil }
            let before = index > 0 ? amounts[index - 1] : nil
            let leading = before.flatMap {
                claim.words($0.tokens.upperBound..<one.tokens.lowerBound)
                    .allSatisfy { ["and", ","].contains($0) } ? $0 : nil
            }
            return Pair(first: one, second: two, leading: leading)
        }
    }

    private static func measure(_ pair: Pair, in claim: CountedClaim) -> Equation? {
        guard let unit = pair.first.unit, let other = pair.second.unit, unit != other,
            let one = Measures.size(of: unit), let two = Measures.size(of: other),
            one.dimension == two.dimension, !isMoney(pair.first, in: claim),
            !isMoney(pair.second, in: claim)
        else { return nil }
        var whole = worth(pair.first, one.of)
        if let leading = pair.leading, let unit = leading.unit, unit != other,
            let size = Measures.size(of: unit), size.dimension == one.dimension
        {
            // A list of two measures is no measure.
            guard size.of.low > one.of.low else { return nil }
            whole = whole + worth(leading, size.of)
        }
        let stated = worth(pair.second, two.of, atLeast: 1)
        let factor = (one.of.low + one.of.high) / (two.of.low + two.of.high)
        let exact = NumberInDigits.text(pair.first.value * factor)
        return Equation(
            kind: .conversionDiffers, stated: pair.second,
            others: [pair.leading, pair.first].compactMap { $0 },
            holds: whole.widened(by: ease + claim.tolerance).meets(stated),
            message: "'\(pair.first.written)' is not '\(pair.second.written)' but about "
                + "\(exact) in that unit",
            steps: [
                "\(NumberInDigits.text(pair.first.value)) × \(NumberInDigits.text(factor)) = "
                    + exact
            ])
    }

    /// Copy rounds what it converts.
    private static let ease = 0.05

    /// - Parameter least: how far a whole number is rounded at least.
    private static func worth(
        _ amount: Amount, _ unit: Bounds, atLeast least: Double = 0
    ) -> Bounds {
        let zeros = amount.place > 0 ? amount.place : max(least, amount.roundness)
        let bounds = Bounds(amount.bounds.low - zeros / 2, amount.bounds.high + zeros / 2)
        return Bounds(max(0, bounds.low) * unit.low, bounds.high * unit.high)
    }

    private static func isMoney(_ amount: Amount, in claim: CountedClaim) -> Bool {
        ["£", "$", "€", "gbp"].contains(claim.word(amount.tokens.lowerBound))
    }

    // Currencies: only the article itself says what one is in the other.

    private static func rates(in claim: CountedClaim) -> [Equation] {
        let here = pairs(in: claim).filter { isRate($0) }
        guard !here.isEmpty else { return [] }
        return here.compactMap { pair in
            for sentence in claim.text.sentences {
                guard sentence.range.upperBound <= claim.claim.sentence.lowerBound else { break }
                var earlier = claim.claim
                earlier.sentence = sentence.range
                let other = CountedClaim(earlier, in: claim.context, tolerance: claim.tolerance)
                guard other.amounts.count > 1 else { continue }
                for before in pairs(in: other) where isRate(before) {
                    if let equation = rate(pair, before, in: claim) { return equation }
                }
            }
            return nil
        }
    }

    private static func isRate(_ pair: Pair) -> Bool {
        guard let one = pair.first.unit, let two = pair.second.unit, one != two else {
            return false
        }
        return UnitKinds.isMoney(one) && UnitKinds.isMoney(two) && pair.second.value > 0
            && pair.first.value > 0
    }

    private static func rate(_ pair: Pair, _ before: Pair, in claim: CountedClaim) -> Equation? {
        let isSame = (pair.first.unit, pair.second.unit) == (before.first.unit, before.second.unit)
        let isTurned =
            (pair.second.unit, pair.first.unit) == (before.first.unit, before.second.unit)
        guard isSame || isTurned else { return nil }
        let (first, second) =
            isSame ? (before.first, before.second) : (before.second, before.first)
        guard let here = pair.second.bounds.divided(by: pair.first.bounds),
            let there = second.bounds.divided(by: first.bounds)
        else { return nil }
        let wide = Bounds(there.low / widestDrift, there.high * widestDrift)
        let rate = NumberInDigits.text(second.value / first.value)
        let own = NumberInDigits.text(pair.second.value / pair.first.value)
        return Equation(
            kind: .rateDiffers, stated: pair.second, others: [pair.first, first, second],
            holds: here.meets(wide),
            message:
                "'\(pair.first.written)' is '\(pair.second.written)' here at a rate of \(own), "
                + "and '\(first.written)' was '\(second.written)' before at \(rate)",
            steps: [
                "\(NumberInDigits.text(pair.second.value)) ÷ "
                    + "\(NumberInDigits.text(pair.first.value)) = \(own)",
                "\(NumberInDigits.text(second.value)) ÷ \(NumberInDigits.text(first.value)) = "
                    + rate,
            ], strength: .indicative)
    }

    /// By how much rates may differ that an article takes from different days.
    private static let widestDrift = 1.5
}

extension Amount {
    /// How much the last digit counts that is no zero: ten for 160.
    var roundness: Double {
        guard place == 0, value >= 10 else { return 0 }
        var power = 1.0
        while (value / (power * 10)).rounded() * power * 10 == value { power *= 10 }
        return power
    }
}
