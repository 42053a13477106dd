internal import CheckerKit

/// "Leave won 53.9 per cent of the vote and Remain 48.1 per cent": the shares of one vote.
enum Votes: QuantityRule {
    static func equations(in claim: CountedClaim) -> [Equation] {
        zip(claim.amounts, claim.amounts.dropFirst()).compactMap { equation($0, $1, in: claim) }
    }

    private static func equation(
        _ one: Amount, _ other: Amount, in claim: CountedClaim
    ) -> Equation? {
        let gap = one.tokens.upperBound..<other.tokens.lowerBound
        guard one.isPercent, other.isPercent, one.isExact, other.isExact, gap.count <= 9,
            !claim.words(gap).contains(where: others.contains),
            !gap.contains(where: claim.text.isInDate),
            isOneVote(one, gap, other, in: claim) || isForAndAgainst(gap, other, in: claim)
        else { return nil }
        let sum = one.cutOrRounded + other.cutOrRounded
        let total = NumberInDigits.text(one.value + other.value)
        guard sum.low > 100 else { return nil }
        return Equation(
            kind: .sumDiffers, stated: one, others: [other], holds: false,
            message: "'\(one.written)' and '\(other.written)' of one vote make \(total) per cent",
            steps: [
                "\(NumberInDigits.text(one.value)) + \(NumberInDigits.text(other.value)) = \(total)"
            ])
    }

    /// "Of the vote and Remain": another contender has the other share, and of nothing else.
    private static func isOneVote(
        _ one: Amount, _ gap: Range<Int>, _ other: Amount, in claim: CountedClaim
    ) -> Bool {
        let (start, end) = (one.tokens.upperBound, other.tokens.upperBound)
        let isOther = gap.contains { claim.text.tokens[$0].isCapitalized }
        return isOther && isOfVote(start, in: claim)
            && (claim.isClosed(after: other) || isOfVote(end, in: claim))
            || isOther && isOfVote(end, in: claim) && gap.count <= 4
    }

    private static func isOfVote(_ index: Int, in claim: CountedClaim) -> Bool {
        let words = claim.words(index..<index + 3)
        return words.starts(with: ["of", "the", "vote"]) || words.starts(with: ["of", "votes"])
            || words.starts(with: ["of", "the", "votes"])
    }

    /// "55 per cent were for it and 48 per cent against".
    private static func isForAndAgainst(
        _ gap: Range<Int>, _ other: Amount, in claim: CountedClaim
    ) -> Bool {
        let end = other.tokens.upperBound
        let before = claim.words(gap)
        let after = claim.words(end..<end + 3)
        return before.contains(where: ["for", "favour", "favor", "yes"].contains)
            && after.contains(where: ["against", "no"].contains)
    }

    /// What makes the second share one of something else.
    private static let others: Set<String> = [
        "in", "from", "than", "among", "compared", "last", "up", "down", "women", "men", "when",
        "turnout", ";", "before", "after", "previously", "earlier", "if", "said", "who",
    ]
}
