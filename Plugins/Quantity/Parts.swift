internal import CheckerKit

/// "12 people, seven men and four women": parts and their total.
enum Parts: QuantityRule {
    static func equations(in claim: CountedClaim) -> [Equation] {
        var equations: [Equation] = []
        for total in claim.amounts where total.isExact && total.value >= 3 && !total.isPercent {
            // "12 people, seven men, four women and a child": the men are no total of the women.
            guard !equations.contains(where: { $0.others.contains(total) }),
                let equation = list(after: total, in: claim) ?? list(before: total, in: claim)
            else { continue }
            equations.append(equation)
        }
        return equations + included(in: claim)
    }

    /// "12 people, seven men and four women", "12 ships: seven frigates and four destroyers".
    private static func list(after total: Amount, in claim: CountedClaim) -> Equation? {
        guard total.unit != nil, let mark = mark(after: total, in: claim),
            let list = PartList(from: mark + 1, in: claim), list.isWhole,
            claim.word(mark) != "(" || claim.word(list.end) == ")"
        else { return nil }
        let isApart = claim.word(mark) != ","
        guard
            isApart
                || list.isOfPeople && PartList.isPerson(total, in: claim)
                    && mark == total.tokens.upperBound
        else { return nil }
        return equation(total, list.items, within: isApart ? 0.5 : 0.2, in: claim)
    }

    /// The mark behind a total that its parts may follow, past "in the town".
    private static func mark(after total: Amount, in claim: CountedClaim) -> Int? {
        let end = total.tokens.upperBound
        let mark = (end..<end + 5).first { marks.contains(claim.word($0)) }
        guard let mark, !claim.words(end..<mark).contains(where: PartList.stops.contains),
            !claim.amounts.contains(where: { (end..<mark).contains($0.tokens.lowerBound) })
        else { return nil }
        return mark
    }

    /// "$3 million for schools and $4 million for roads, a total of $8 million".
    private static func list(before total: Amount, in claim: CountedClaim) -> Equation? {
        let start = total.tokens.lowerBound
        let isNamed =
            claim.words(start - 3..<start) == ["a", "total", "of"]
            && [",", "for", "—", "making"].contains(claim.word(start - 4))
            || [["in", "all"], ["in", "total"]].contains(
                claim.words(total.tokens.upperBound..<total.tokens.upperBound + 2))
            || claim.word(total.tokens.upperBound) == "altogether"
        guard isNamed else { return nil }
        var items: [Amount] = []
        var end = start - (claim.word(start - 1) == "of" ? 3 : 0)
        for amount in claim.amounts.reversed() where amount.tokens.upperBound <= start {
            let between = claim.words(amount.tokens.upperBound..<max(amount.tokens.upperBound, end))
            guard between.count <= 7, CountedClaim.agree(amount, total), amount.isExact,
                amount.unit == total.unit || amount.unit == nil || total.unit == nil,
                !amount.isPercent,
                !between.contains(where: PartList.stops.contains)
            else { break }
            items.insert(amount, at: 0)
            end = amount.tokens.lowerBound
        }
        guard items.count >= 2 else { return nil }
        return equation(
            total, items.map { PartList.Item(value: $0.value, amount: $0) }, within: 0.5, in: claim)
    }

    /// - Parameter share: how far from the total its parts may be; further off they are a list of
    ///   other things.
    private static func equation(
        _ total: Amount, _ items: [PartList.Item], within share: Double, in claim: CountedClaim
    ) -> Equation? {
        let bounds = items.map { $0.amount?.bounds ?? Bounds($0.value) }
        let sum = bounds.dropFirst().reduce(bounds[0], +)
        let value = items.map(\.value).reduce(0, +)
        let holds = sum.widened(by: claim.tolerance).meets(total.bounds)
        let widest = max(1, (total.value * share).rounded(.up))
        guard holds || abs(value - total.value) <= widest else { return nil }
        let written = items.map { NumberInDigits.text($0.value) }.joined(separator: " + ")
        return Equation(
            kind: .sumDiffers, stated: total, others: items.compactMap(\.amount), holds: holds,
            message: "The parts make \(NumberInDigits.text(value)), the total is "
                + "'\(total.written)'",
            steps: ["\(written) = \(NumberInDigits.text(value))"])
    }

    /// "12 people, including 15 children".
    private static func included(in claim: CountedClaim) -> [Equation] {
        zip(claim.amounts, claim.amounts.dropFirst()).compactMap { total, part in
            guard claim.word(part.tokens.lowerBound - 1) == "including",
                claim.gap(total, part).count <= 6, part.isExact, total.isExact,
                part.value > total.value, PartList.isPerson(total, in: claim),
                PartList.isPerson(part, in: claim)
            else { return nil }
            return Equation(
                kind: .partExceedsWhole, stated: part, others: [total], holds: false,
                message: "'\(part.written)' is more than '\(total.written)', of which it is a part",
                steps: [
                    "\(NumberInDigits.text(part.value)) > \(NumberInDigits.text(total.value))"
                ])
        }
    }

    private static let marks: Set<String> = [",", ":", "(", "—", "–", "--", "-"]
}
