internal import CheckerKit

/// "40 of the 80 members, or 45 per cent": a part, its whole and the share.
enum Shares: QuantityRule {
    static func equations(in claim: CountedClaim) -> [Equation] {
        let amounts = claim.amounts
        var equations = zip(amounts, amounts.dropFirst()).compactMap {
            exceeding($0, $1, in: claim)
        }
        for index in amounts.indices.dropLast(2) {
            let three = Array(amounts[index..<index + 3])
            if let (part, whole, share) = roles(three, in: claim),
                let equation = equation(part, of: whole, share, in: claim)
            {
                equations.append(equation)
            }
        }
        return equations
    }

    /// Which of three amounts in a row are the part, the whole and the share.
    private static func roles(
        _ three: [Amount], in claim: CountedClaim
    ) -> (part: Amount, whole: Amount, share: Amount)? {
        let (one, two, three) = (three[0], three[1], three[2])
        let (before, after) = (claim.gap(one, two), claim.gap(two, three))
        if three.isPercent, isOf(before), isPart(one, before, of: two), isRestated(after),
            isEnd(three, after, in: claim)
        {
            // "40 of the 80 members, or 45 per cent", "40 of 80 (45 per cent)"
            return (one, two, three)
        }
        if one.isPercent, before == ["("] || before == [",", "or"] || before == ["or"], isOf(after),
            claim.isClosed(after: three) || before == ["("] && closes(three, in: claim)
        {
            // "45 per cent (40 of 80)"
            return (two, three, one)
        }
        if one.isPercent, isOf(before), two.unit != nil, isRestated(after),
            CountedClaim.agree(two, three), isEnd(three, after, in: claim)
        {
            // "45 per cent of the 80 members, or 40"
            return (three, two, one)
        }
        if two.isPercent, isRestated(before), isOf(after),
            after.first == ")" || before.first != "(", three.unit != nil
        {
            // "40 members, or 45 per cent of the 80 members", "40 (45 per cent) of the 80"
            return (one, three, two)
        }
        return nil
    }

    private static func equation(
        _ part: Amount, of whole: Amount, _ share: Amount, in claim: CountedClaim
    ) -> Equation? {
        guard !part.isPercent, !whole.isPercent, !part.isPoints, !whole.isPoints,
            part.value > 0, whole.value > 1, part.value <= whole.value,
            part.upper == nil, whole.upper == nil,
            !UnitKinds.isMoney(part.unit) || UnitKinds.isMoney(whole.unit),
            let ratio = part.bounds.divided(by: whole.bounds)
        else { return nil }
        let percent = ratio * 100
        let stated = share.cutOrRounded
        let exact = NumberInDigits.text(part.value / whole.value * 100)
        return Equation(
            kind: .shareDiffers, stated: share, others: [part, whole],
            holds: percent.widened(by: claim.tolerance).meets(stated),
            message: "'\(part.written)' of '\(whole.written)' is \(exact) per cent, "
                + "not '\(share.written)'",
            steps: [
                "\(NumberInDigits.text(part.value)) ÷ \(NumberInDigits.text(whole.value)) = "
                    + "\(exact) per cent"
            ])
    }

    /// "12 of the 10 members".
    private static func exceeding(
        _ part: Amount, _ whole: Amount, in claim: CountedClaim
    ) -> Equation? {
        guard isOf(claim.gap(part, whole)), claim.word(part.tokens.upperBound) != ",",
            part.unit == nil || part.unit == whole.unit, let unit = whole.unit,
            !UnitKinds.isMeasure(unit), part.isExact, whole.isExact, whole.value > 1,
            part.value > whole.value, claim.word(whole.tokens.lowerBound + 1) != "-",
            ["of", "out"].contains(claim.word(part.tokens.upperBound))
        else { return nil }
        return Equation(
            kind: .partExceedsWhole, stated: part, others: [whole], holds: false,
            message: "'\(part.written)' is more than '\(whole.written)', of which it is a part",
            steps: [
                "\(NumberInDigits.text(part.value)) > \(NumberInDigits.text(whole.value))"
            ])
    }

    /// "of the", "out of", "in"; a noun before it names the part.
    private static func isOf(_ gap: [String]) -> Bool {
        guard gap.count <= 4 else { return false }
        let gap = gap.filter { $0 != ")" }
        return gap.isEmpty == false && ["of", "out", "in"].contains(gap[0])
            && gap.dropFirst().allSatisfy(determiners.contains)
            || gap.isEmpty
    }

    /// "40 loans in 90 days" is no part; "two in five members" is one.
    private static func isPart(_ part: Amount, _ gap: [String], of whole: Amount) -> Bool {
        guard gap.contains("in") else { return true }
        return !UnitKinds.isTime(whole.unit)
            && (part.unit == nil || whole.unit == nil || part.unit == whole.unit)
    }

    /// A comma, a bracket or "or" before a share that says the same again.
    private static func isRestated(_ gap: [String]) -> Bool {
        guard let mark = gap.lastIndex(where: { ["or", "("].contains($0) }), mark == gap.count - 1
        else { return false }
        let noun = gap[..<mark].filter { $0 != "," }
        return noun.count <= 4 && !noun.contains(where: stops.contains)
            && (gap[mark] == "(" || gap[..<mark].last == "," || noun.count <= 3)
    }

    private static func isEnd(_ share: Amount, _ gap: [String], in claim: CountedClaim) -> Bool {
        gap.last == "(" ? closes(share, in: claim) : claim.isClosed(after: share)
    }

    private static func closes(_ amount: Amount, in claim: CountedClaim) -> Bool {
        claim.word(amount.tokens.upperBound) == ")"
    }

    private static let determiners: Set<String> = [
        "of", "the", "its", "their", "all", "a", "total", "his", "her", "those", "these", "some",
        "our", "more", "than",
    ]

    private static let stops: Set<String> = [
        ";", ":", "and", "but", "while", "said", "were", "was", "had", "have", "(", ")", "or",
    ]
}
