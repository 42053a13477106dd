internal import CheckerKit

/// How far two dates are said to lie apart: "three days after", "the next day", "within a week of",
/// "ten years ago".
enum Offsets: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        guard !claim.speaksOfDates else { return [] }
        return said(in: claim).compactMap { offset in
            guard let (from, to) = dates(of: offset, in: claim), claim.owns(to.range),
                !claim.isQuoted(to.range)
            else { return nil }
            return finding(offset, from: from, to: to, in: claim)
        }
    }

    /// A distance and a direction, with the tokens that say them.
    struct Offset {
        enum Direction { case later, earlier, within, ago }

        /// Whether the date that it is counted from is named by "after" or "before", or is the one
        /// that the text last spoke of.
        enum Origin { case named, lastSpokenOf, today }

        let duration: SpokenDuration
        let direction: Direction
        let origin: Origin
        let tokens: Range<Int>
    }

    private static func said(in claim: DatedClaim) -> [Offset] {
        var offsets = nextDays(in: claim)
        for duration in SpokenDuration.all(in: claim.sentence, of: claim) {
            let next = duration.tokens.upperBound
            let tokens = duration.tokens.lowerBound..<next + 1
            switch claim.word(next) {
            case "after": offsets.append(Offset(duration, .later, .named, tokens))
            case "before": offsets.append(Offset(duration, .earlier, .named, tokens))
            case "later": offsets.append(Offset(duration, .later, .lastSpokenOf, tokens))
            case "earlier": offsets.append(Offset(duration, .earlier, .lastSpokenOf, tokens))
            case "ago": offsets.append(Offset(duration, .ago, .today, tokens))
            case "of" where claim.word(duration.tokens.lowerBound) == "within":
                offsets.append(Offset(duration, .within, .named, duration.tokens))
            default: break
            }
        }
        return offsets.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// "The day after", "the next day".
    private static func nextDays(in claim: DatedClaim) -> [Offset] {
        claim.sentence.compactMap { index in
            guard claim.word(index) == "the" else { return nil }
            let duration = SpokenDuration(
                count: 1, unit: .day, hedge: .none, tokens: index..<index + 2)
            let tokens = index..<index + 3
            switch (claim.word(index + 1), claim.word(index + 2)) {
            case ("day", "after"): return Offset(duration, .later, .named, tokens)
            case ("day", "before"): return Offset(duration, .earlier, .named, tokens)
            case ("next", "day"), ("following", "day"):
                return Offset(duration, .later, .lastSpokenOf, tokens)
            case ("previous", "day"): return Offset(duration, .earlier, .lastSpokenOf, tokens)
            default: return nil
            }
        }
    }

    /// The date that is counted from and the one that is counted to.
    private static func dates(of offset: Offset, in claim: DatedClaim) -> (Moment, Moment)? {
        switch offset.origin {
        case .named:
            guard let from = claim.moment(within: 9, after: offset.tokens.upperBound) else {
                return nil
            }
            // "on 12 March, three days after …" or "Three days after … of 7 March, on 12 March"
            if let to = claim.moment(rightBefore: offset.tokens.lowerBound) { return (from, to) }
            guard claim.word(from.tokens.upperBound) == ",",
                let to = claim.moment(rightAfter: from.tokens.upperBound)
            else { return nil }
            return (from, to)
        case .lastSpokenOf:
            guard let to = claim.moment(rightAfter: offset.tokens.upperBound),
                let from = lastSpokenOf(before: offset, in: claim)
            else { return nil }
            return (from, to)
        case .today:
            guard let to = claim.moment(rightAfter: offset.tokens.upperBound),
                let published = claim.context.article.published
            else { return nil }
            return (Moment(publication: published), to)
        }
    }

    /// The date before it in the sentence, or the only one of the sentence before.
    private static func lastSpokenOf(before offset: Offset, in claim: DatedClaim) -> Moment? {
        if let last = claim.moments.last(where: {
            $0.tokens.upperBound <= offset.tokens.lowerBound
        }) {
            return last
        }
        let text = claim.text
        guard
            let previous = text.sentences.last(where: {
                $0.range.upperBound <= claim.claim.sentence.lowerBound
            }),
            let block = claim.context.article.blocks.first(where: {
                $0.range.contains(claim.claim.sentence.lowerBound)
            }), block.range.contains(previous.range.lowerBound)
        else { return nil }
        let dates = text.dates(in: previous.range)
        guard dates.count == 1 else { return nil }
        return Moment(dates[0], in: text)
    }

    private static func finding(
        _ offset: Offset, from: Moment, to: Moment, in claim: DatedClaim
    ) -> Finding? {
        let distance = Distance(from, to)
        let isTurned =
            switch offset.direction {
            case .later: to.last < from.first
            case .earlier, .ago: from.last < to.first
            case .within: false
            }
        guard isTurned || !distance.fits(offset.duration) else { return nil }
        let words = claim.string(offset.tokens)
        let spoken = claim.text.string(claim.bytes(offset.tokens))
        let order = isTurned ? " in the other direction" : ""
        let sure = offset.origin == .lastSpokenOf ? Strength.indicative : .decisive
        return Finding(
            .offsetDiffers, .contradicts, sure, at: to.range,
            "The article says '\(words)', but from '\(from.written)' to '\(to.written)' are "
                + distance.words + order,
            [
                .article(spoken, claim.bytes(offset.tokens)), .article(to.written, to.range),
                .calculation([
                    "'\(from.written)' is \(from.span), '\(to.written)' is \(to.span)",
                    "Between them are \(distance.words)",
                ]),
            ])
    }
}

extension Offsets.Offset {
    fileprivate init(
        _ duration: SpokenDuration, _ direction: Direction, _ origin: Origin, _ tokens: Range<Int>
    ) {
        self.init(duration: duration, direction: direction, origin: origin, tokens: tokens)
    }
}
