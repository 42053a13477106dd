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
            !claim.words(claim.sentence).contains(where: apart.contains),
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
        guard let yes = side(gap, in: claim), sides.yes.contains(claim.word(yes)),
            let no = side(end..<end + 5, in: claim), sides.no.contains(claim.word(no))
        else { return false }
        let next = claim.word(no + 1)
        return claim.isClosed(at: no + 1) || ["it", "them", "this", "that"].contains(next)
    }

    /// The token that says on which side voters were, past "of those asked were".
    private static func side(_ tokens: Range<Int>, in claim: CountedClaim) -> Int? {
        tokens.clamped(to: claim.sentence).first { !leads.contains(claim.word($0)) }
    }

    private static let sides: (yes: Set<String>, no: Set<String>) = (
        ["for", "favour", "favor", "yes"], ["against", "no"]
    )

    private static let leads: Set<String> = [
        "of", "those", "the", "them", "asked", "voters", "people", "members", "respondents",
        "were", "was", "are", "is", "voted", "vote", "voting", "say", "came", "out", "in",
    ]

    /// What makes the shares those of several votes.
    private static let apart: Set<String> = ["each", "both", "respectively", "respective"]

    /// What makes the second share one of something else.
    private static let others: Set<String> = [
        "in", "from", "than", "among", "compared", "last", "up", "down", "women", "men", "when",
        "turnout", ";", "before", "after", "previously", "earlier", "if", "said", "who",
    ]
}
