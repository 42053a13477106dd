internal import CheckerKit

/// Rises and falls against their two ends.
enum Changes: QuantityRule {
    static func equations(in claim: CountedClaim) -> [Equation] {
        Change.all(in: claim).flatMap { change in
            if let multiple = change.multiple {
                return self.multiple(multiple, of: change, in: claim).map { [$0] } ?? []
            }
            let sizes = change.sizes.compactMap { size($0, of: change, in: claim) }
            return sizes.isEmpty ? direction(of: change).map { [$0] } ?? [] : sizes
        } + rests(in: claim)
    }

    /// "Rose from 100 to 90".
    private static func direction(of change: Change) -> Equation? {
        // "From $5 to $1.2 million" rises, if the first end stands for itself.
        guard let direction = change.direction, change.isDirect, change.sizes.isEmpty,
            !change.isShared,
            change.from.isExact, change.to.isExact, change.from.unit != nil,
            change.from.unit == change.to.unit
        else { return nil }
        let difference = (change.to.rounded - change.from.rounded) * direction
        guard difference.high < 0 else { return nil }
        let words = direction > 0 ? "rise" : "fall"
        return Equation(
            kind: .directionDiffers, stated: change.to, others: [change.from], holds: false,
            message: "From '\(change.from.written)' to '\(change.to.written)' is no \(words)",
            steps: [subtraction(change)])
    }

    private static func size(
        _ size: Amount, of change: Change, in claim: CountedClaim
    ) -> Equation? {
        let direction = change.direction ?? (change.to.value < change.from.value ? -1 : 1)
        let points = (change.to.bounds - change.from.bounds) * direction
        guard let ratio = (change.to.bounds - change.from.bounds).divided(by: change.from.bounds)
        else { return nil }
        let percent = ratio * (100 * direction)
        let stated = size.cutOrRounded
        let ends = Ends(change, direction)
        if size.isPercent {
            if percent.widened(by: claim.tolerance).meets(stated) {
                return ends.equation(.changeDiffers, size, holds: true)
            }
            let isPoints = change.to.isPercent && points.meets(stated)
            return ends.equation(isPoints ? .pointsAsPercent : .changeDiffers, size, holds: false)
        }
        let isOfPercent = change.to.isPercent
        guard size.isPoints == isOfPercent, isOfPercent || CountedClaim.agree(size, change.to)
        else { return nil }
        let give = size.place > 0 ? size.place / 2 : 0
        let wanted = Bounds(size.bounds.low - give, size.bounds.high + give)
        return ends.equation(
            .changeDiffers, size, holds: points.widened(by: claim.tolerance).meets(wanted))
    }

    private static func multiple(
        _ token: Int, of change: Change, in claim: CountedClaim
    ) -> Equation? {
        let word = claim.word(token)
        guard let factor = ChangeWords.factor(word),
            let ratio = change.to.bounds.divided(by: change.from.bounds)
        else { return nil }
        let before = claim.words(token - 2..<token)
        let isMore = before.suffix(2) == ["more", "than"]
        let isNear = ["nearly", "almost"].contains(before.last ?? "")
        let isRise = factor > 1
        // Copy says "doubled" of what is a little less or more.
        let wanted: Bounds =
            switch (isMore, isNear) {
            case (true, _): isRise ? Bounds(factor * 0.98, factor * 2) : Bounds(0, factor * 1.02)
            case (_, true): isRise ? Bounds(factor * 0.7, factor) : Bounds(factor, factor * 1.4)
            default: Bounds(factor * 0.88, factor * 1.2)
            }
        let exact = change.to.value / change.from.value
        return Equation(
            kind: .multipleDiffers, stated: change.to, others: [change.from],
            holds: ratio.widened(by: claim.tolerance).meets(wanted),
            message: "From '\(change.from.written)' to '\(change.to.written)' is "
                + "\(NumberInDigits.text(exact)) times as much, not '\(word)'",
            steps: [
                "\(NumberInDigits.text(change.to.value)) ÷ "
                    + "\(NumberInDigits.text(change.from.value)) = \(NumberInDigits.text(exact))"
            ])
    }

    /// "Rose 12.5 points, or 0.5 per cent, to 2,512.5": what it rose from is the rest.
    private static func rests(in claim: CountedClaim) -> [Equation] {
        let amounts = claim.amounts
        return amounts.indices.dropLast(2).compactMap { index in
            let (size, percent, to) = (amounts[index], amounts[index + 1], amounts[index + 2])
            let link = claim.gap(size, percent).filter { $0 != "," }
            guard percent.isPercent, !size.isPercent, !size.isPoints, !to.isPercent,
                link == ["or"] || link == ["("], CountedClaim.agree(size, to),
                let verb = (1...4).first(where: {
                    ChangeWords.direction(claim.word(size.tokens.lowerBound - $0)) != nil
                }),
                let direction = ChangeWords.direction(
                    claim.word(size.tokens.lowerBound - verb)),
                isGoal(claim.words(percent.tokens.upperBound..<to.tokens.lowerBound)),
                size.upper == nil, to.upper == nil,
                let ratio = size.bounds.divided(by: to.bounds - size.bounds * direction)
            else { return nil }
            let stated = percent.cutOrRounded
            let from = to.value - direction * size.value
            guard from > 0 else { return nil }
            let exact = NumberInDigits.text(size.value / from * 100)
            let step = direction > 0 ? "-" : "+"
            return Equation(
                kind: .changeDiffers, stated: percent, others: [size, to],
                holds: (ratio * 100).widened(by: claim.tolerance).meets(stated),
                message: "A change of '\(size.written)' to '\(to.written)' is \(exact) per cent, "
                    + "not '\(percent.written)'",
                steps: [
                    "\(NumberInDigits.text(to.value)) \(step) \(NumberInDigits.text(size.value))"
                        + " = \(NumberInDigits.text(from))",
                    "\(NumberInDigits.text(size.value)) ÷ \(NumberInDigits.text(from)) = "
                        + "\(exact) per cent",
                ])
        }
    }

    /// ", to", ") to close at": the way from the size to where it led.
    private static func isGoal(_ gap: [String]) -> Bool {
        let words = gap.filter { ![",", ")", "a", "an", "the", "record"].contains($0) }
        return words.count <= 3 && words.first == "to" && ["to", "at"].contains(words.last)
    }

    private static func subtraction(_ change: Change) -> String {
        "\(NumberInDigits.text(change.to.value)) - \(NumberInDigits.text(change.from.value)) = "
            + NumberInDigits.text(change.to.value - change.from.value)
    }

    /// What the two ends of a change make of it.
    private struct Ends {
        let change: Change
        let direction: Double

        init(_ change: Change, _ direction: Double) {
            self.change = change
            self.direction = direction
        }

        func equation(_ kind: QuantityFinding, _ size: Amount, holds: Bool) -> Equation {
            let (from, to) = (change.from.value, change.to.value)
            let percent = NumberInDigits.text(abs(to - from) / from * 100)
            let distance = NumberInDigits.text(abs(to - from))
            let isOfPercent = change.to.isPercent
            let what =
                isOfPercent
                ? "\(distance) percentage points, or \(percent) per cent"
                : size.isPercent ? "\(percent) per cent" : distance
            let division = "\(distance) ÷ \(NumberInDigits.text(from)) = \(percent) per cent"
            let word = to == from ? "change" : to > from ? "rise" : "fall"
            return Equation(
                kind: kind, stated: size, others: [change.from, change.to], holds: holds,
                message: "From '\(change.from.written)' to '\(change.to.written)' is a \(word) of "
                    + "\(what), not '\(size.written)'",
                steps: [Changes.subtraction(change)] + (size.isPercent ? [division] : [])
            )
        }
    }
}
