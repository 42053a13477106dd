internal import CheckerKit

/// Two dates against the words that put them in order: "before", "after", "then", "from … to".
enum Orders: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        guard !claim.speaksOfDates else { return [] }
        return spans(in: claim) + linked(in: claim) + fronted(in: claim)
    }

    /// "From 1918 to 1914".
    private static func spans(in claim: DatedClaim) -> [Finding] {
        DateSpan.all(of: claim).compactMap { span in
            guard span.last.last < span.first.first, claim.owns(span.last.range) else {
                return nil
            }
            let sure = span.first.isYear || span.last.isYear ? Strength.indicative : .decisive
            return finding(
                span.first, span.last, sure, claim.string(span.tokens),
                "'\(span.first.written)' is not before '\(span.last.written)'", in: claim)
        }
    }

    /// "Signed on 4 May 2010, before the summit of 2 May 2010", "founded in 1998 and then sold in
    /// 1996".
    private static func linked(in claim: DatedClaim) -> [Finding] {
        claim.moments.compactMap { one in
            var index = one.tokens.upperBound
            if claim.word(index) == "," { index += 1 }
            if claim.word(index) == "and", claim.word(index + 1) == "then" { index += 1 }
            let link = claim.word(index)
            guard ["before", "after", "then"].contains(link), isAdverbial(one, in: claim),
                let other = claim.moment(within: link == "then" ? 4 : 9, after: index + 1),
                isAdverbial(other, in: claim), claim.closes(other),
                claim.owns(one.range) || claim.owns(other.range)
            else { return nil }
            let isWrong =
                link == "after" ? one.last < other.first : other.last < one.first
            guard isWrong else { return nil }
            return clash(one, link, other, in: claim)
        }
    }

    /// "After the ceasefire of 3 May 2015, shelling stopped on 1 May 2015".
    private static func fronted(in claim: DatedClaim) -> [Finding] {
        let start = claim.sentence.lowerBound
        let link = claim.word(start)
        guard ["after", "before"].contains(link), claim.moments.count == 2,
            let other = claim.moment(within: 9, after: start + 1),
            claim.word(other.tokens.upperBound) == ",", let one = claim.moments.last,
            one.range != other.range, ["on", "in"].contains(claim.word(one.tokens.lowerBound - 1)),
            isAdverbial(other, in: claim), claim.closes(one), claim.owns(one.range)
        else { return [] }
        let isWrong = link == "after" ? one.last < other.first : other.last < one.first
        return isWrong ? [clash(one, link, other, in: claim)] : []
    }

    /// A date that says when, or of which day something is, rather than naming it: "the 2022 World
    /// Cup had been awarded" says nothing of when.
    private static func isAdverbial(_ moment: Moment, in claim: DatedClaim) -> Bool {
        ["on", "in", "of", "at", "around"].contains(claim.word(moment.tokens.lowerBound - 1))
    }

    private static func clash(
        _ one: Moment, _ link: String, _ other: Moment, in claim: DatedClaim
    ) -> Finding {
        let order = one.last < other.first ? "before" : "after"
        let covered = claim.owns(one.range) ? one : other
        return finding(
            covered, one.range == covered.range ? other : one,
            one.isDay && other.isDay ? .decisive : .indicative, link,
            "'\(one.written)' is \(order) '\(other.written)'", in: claim)
    }

    private static func finding(
        _ one: Moment, _ other: Moment, _ strength: Strength, _ words: String, _ fact: String,
        in claim: DatedClaim
    ) -> Finding {
        Finding(
            .orderDiffers, .contradicts, strength, at: one.range,
            "The article says '\(words)', but \(fact)",
            [
                .article(one.written, one.range), .article(other.written, other.range),
                .calculation([
                    "'\(one.written)' is \(one.span), '\(other.written)' is \(other.span)", fact,
                ]),
            ])
    }
}
