internal import CheckerKit

/// A rise or fall with its two ends: "from 1,100 to 1,500", "to 1,500 from 1,100".
struct Change {
    let from: Amount
    let to: Amount
    /// Whether `from` was read with the "million" of `to`: "from 10 to 15 million".
    let isShared: Bool
    /// 1 for a rise, -1 for a fall, `nil` where no word says.
    let direction: Double?
    /// Whether nothing stands between the word of change and the first end.
    let isDirect: Bool
    /// By how much, as the article says.
    let sizes: [Amount]
    /// The token of "doubled" or "halved", if that is how it is said.
    let multiple: Int?

    /// All of a sentence.
    static func all(in claim: CountedClaim) -> [Change] {
        var changes: [Change] = []
        let slots = claim.amounts.filter { !isAside($0, in: claim) }
        for (one, two) in zip(slots, slots.dropFirst()) {
            guard two.tokens.lowerBound - one.tokens.upperBound <= reach,
                !claim.gap(one, two).contains(where: borders.contains)
            else { continue }
            switch (claim.role(of: one), claim.role(of: two)) {
            case ("from", "to"): add(one, two, in: claim, to: &changes)
            case ("to", "from"), ("at", "from"): add(two, one, in: claim, to: &changes)
            default: break
            }
        }
        return changes
    }

    /// "or 40 cents a share" in "to $80 million, or 40 cents a share, from $100 million".
    private static func isAside(_ amount: Amount, in claim: CountedClaim) -> Bool {
        ["or", "("].contains(claim.role(of: amount)) || amount.isPoints
    }

    /// "from 10 to 15 million" begins at ten million; `nil` where the first end stands for itself.
    private static func shared(_ from: Amount, _ to: Amount) -> Amount? {
        guard from.value < 1000, to.value >= 1e6, from.place <= 1, to.place >= 1e4,
            from.unit == nil || from.unit == to.unit
        else { return nil }
        let factor = to.value >= 1e12 ? 1e12 : to.value >= 1e9 ? 1e9 : 1e6
        // "From $200 to $1.2 million" begins at 200 dollars.
        return from.value * factor <= to.value * 10 ? from.sharing(factor) : nil
    }

    private static func add(
        _ first: Amount, _ to: Amount, in claim: CountedClaim, to changes: inout [Change]
    ) {
        let shared = shared(first, to)
        let from = shared ?? first
        guard CountedClaim.agree(from, to) || from.unit == nil && to.isPercent,
            from.upper == nil, to.upper == nil, from.value > 0, to.value > 0,
            !UnitKinds.isTime(from.unit), !UnitKinds.isTime(to.unit)
        else { return }
        let start = min(from.tokens.lowerBound, to.tokens.lowerBound)
        let end = max(from.tokens.upperBound, to.tokens.upperBound)
        let verb = verb(before: start, in: claim)
        var sizes: [Amount] = []
        if let verb {
            sizes = claim.amounts.filter {
                verb < $0.tokens.lowerBound && $0.tokens.upperBound <= start
            }
            // "Rose in three months", "rose for 3 people": not how much.
            guard sizes.enumerated().allSatisfy({ isSize($1, after: verb, $0 == 0, in: claim) })
            else { return }
        }
        if let after = size(after: end, in: claim) { sizes.append(after) }
        let front = from.range.lowerBound < to.range.lowerBound ? from : to
        changes.append(
            Change(
                from: from, to: to, isShared: shared != nil,
                direction: verb.flatMap { ChangeWords.direction(claim.word($0)) }
                    ?? nounDirection(after: sizes.last, end, in: claim),
                isDirect: verb.map { claim.isNext(front, after: $0 + 1) } ?? false,
                sizes: sizes.filter { !UnitKinds.isTime($0.unit) },
                multiple: verb.flatMap { ChangeWords.factor(claim.word($0)) == nil ? nil : $0 }))
    }

    /// The nearest word of change in front, within its clause.
    private static func verb(before start: Int, in claim: CountedClaim) -> Int? {
        var index = start - 1
        while claim.sentence.contains(index), start - index <= reach {
            let word = claim.word(index)
            if borders.contains(word) { return nil }
            let isChange = ChangeWords.direction(word) != nil || ChangeWords.factor(word) != nil
            // "Up to 40" is no rise, "a 5 per cent rise" has its size in front.
            if isChange, !(["up", "down"].contains(word) && claim.word(index + 1) == "to") {
                return index
            }
            index -= 1
        }
        return nil
    }

    /// "Rose 300", "rose by 300", "rose sharply, by 300", "rose 300, or 5 per cent".
    private static func isSize(
        _ amount: Amount, after verb: Int, _ isFirst: Bool, in claim: CountedClaim
    ) -> Bool {
        let role = claim.role(of: amount)
        return role == "by" || role == "or" || role == "(" || UnitKinds.isTime(amount.unit)
            || isFirst && amount.tokens.lowerBound - verb <= 4
                && !["in", "for", "on", "at", "with", "and", "to", "from"].contains(role)
    }

    /// "from 100 to 105, a 5 per cent rise", "from 100 to 105, or 5 per cent".
    private static func size(after end: Int, in claim: CountedClaim) -> Amount? {
        guard let next = claim.amounts.first(where: { $0.tokens.lowerBound >= end }),
            next.tokens.lowerBound - end <= 8
        else { return nil }
        let gap = claim.words(end..<next.tokens.lowerBound)
        guard let mark = gap.firstIndex(where: { [",", "(", "—", "–", "--", "or"].contains($0) }),
            mark <= 3
        else { return nil }
        let after = gap[mark...].filter { ![",", "(", "—", "–", "--"].contains($0) }
        if after.first == "or" || gap[mark] == "(" {
            // "from $50 a share, or $55 million" says the same of the second end again.
            let isChange = next.isPercent || next.isPoints
            return isChange && after.count <= 2 && claim.isClosed(after: next) ? next : nil
        }
        let isArticle = after.first.map { ["a", "an"].contains($0) } ?? false
        if isArticle, after.count <= 3, ChangeWords.isNoun(claim.word(next.tokens.upperBound)) {
            return next
        }
        // "An increase of almost 200".
        return isArticle && ChangeWords.isNoun(claim.role(of: next)) ? next : nil
    }

    private static func nounDirection(
        after size: Amount?, _ end: Int, in claim: CountedClaim
    ) -> Double? {
        guard let size, size.tokens.lowerBound >= end else { return nil }
        return ChangeWords.direction(claim.word(size.tokens.upperBound))
            ?? ChangeWords.direction(claim.word(size.tokens.lowerBound - 2))
    }

    /// In tokens.
    private static let reach = 14

    private static let borders: Set<String> = [
        ";", ":", "while", "whereas", "compared", "but", "that", "which", "who",
    ]
}
