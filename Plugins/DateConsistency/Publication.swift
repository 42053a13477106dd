internal import CheckerKit

/// What is told as past and lies after the article, and the other way round.
enum Publication: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        pastToCome(in: claim) + futureGoneBy(in: claim) + lateDateline(in: claim)
    }

    private static func pastToCome(in claim: DatedClaim) -> [Finding] {
        guard let bound = bound(of: claim) else { return [] }
        return claim.moments.compactMap { moment in
            guard moment.isExplicit, moment.first > bound.day, claim.owns(moment.range),
                PastTense.governs(moment, in: claim)
            else { return nil }
            let said = DayWords.long(bound.day)
            return Finding(
                .afterPublication, .contradicts, .decisive, at: moment.range,
                bound.dateline.map {
                    "The article speaks of \(moment.written) as past, but its dateline is \($0)"
                } ?? "The article speaks of \(moment.written) as past but appeared on \(said)",
                [
                    .article(moment.written, moment.range),
                    .calculation([
                        "\(moment.written) begins \(bound.day.days(until: moment.first)) days "
                            + "after \(bound.dateline.map { "the dateline, \($0)" } ?? said)"
                    ]),
                ])
        }
    }

    /// The day after which nothing can be past; a dateline may be of a day that is over elsewhere.
    private static func bound(of claim: DatedClaim) -> (day: CalendarDate, dateline: String?)? {
        if let published = claim.context.article.published { return (published, nil) }
        guard let dateline = claim.dateline, dateline.isDay,
            let next = dateline.last.adding(days: 1)
        else { return nil }
        return (next, dateline.written)
    }

    private static func futureGoneBy(in claim: DatedClaim) -> [Finding] {
        guard let published = claim.context.article.published else { return [] }
        return claim.moments.compactMap { moment in
            guard moment.isExplicit, moment.last < published, claim.owns(moment.range),
                FutureTense.governs(moment, in: claim)
            else { return nil }
            let said = DayWords.long(published)
            return Finding(
                .beforePublication, .contradicts, .decisive, at: moment.range,
                "The article speaks of \(moment.written) as still to come but appeared on \(said)",
                [
                    .article(moment.written, moment.range),
                    .calculation([
                        "\(moment.written) was over \(moment.last.days(until: published)) days "
                            + "before \(said)"
                    ]),
                ])
        }
    }

    private static func lateDateline(in claim: DatedClaim) -> [Finding] {
        guard let published = claim.context.article.published, let dateline = claim.dateline,
            claim.claim.sentence.overlaps(dateline.range) || claim.owns(dateline.range),
            dateline.isDay, dateline.isExplicit, published.days(until: dateline.first) > 1
        else { return [] }
        return [
            Finding(
                .datelineDiffers, .contradicts, .indicative, at: dateline.range,
                "The dateline is \(dateline.written), "
                    + "but the article appeared on \(DayWords.long(published))",
                [
                    .article(dateline.written, dateline.range),
                    .calculation([
                        "\(dateline.written) is \(published.days(until: dateline.first)) days "
                            + "after \(DayWords.long(published))"
                    ]),
                ])
        ]
    }
}

/// The place and date at the head of a report: "OSLO, 14 November 2015 (Norsk Nytt) -".
enum Dateline {
    /// Only at the head of one of the first paragraphs, below what else may stand there.
    static func find(in context: CheckContext) -> Moment? {
        let body = context.article.blocks.filter { $0.kind != .headline && $0.kind != .subhead }
        return body.prefix(3).lazy.compactMap { find(in: $0, of: context.analysis) }.first
    }

    private static func find(in block: Block, of text: AnalyzedText) -> Moment? {
        let tokens = text.tokens(in: block.range)
        guard let first = tokens.first, isPlace(text.tokens[first], in: text),
            let date = text.dates(in: block.range).first.flatMap({ Moment($0, in: text) }),
            (1...5).contains(date.tokens.lowerBound - first),
            text.tokens[date.tokens.lowerBound - 1].folded == ","
        else { return nil }
        let after = date.tokens.upperBound..<tokens.upperBound
        let isClosed = after.prefix(8).contains {
            ["-", "--", "–", "—"].contains(text.tokens[$0].folded)
        }
        return isClosed ? date : nil
    }

    private static func isPlace(_ token: Token, in text: AnalyzedText) -> Bool {
        token.range.count >= 2
            && text.bytes[token.range].allSatisfy { !(97...122).contains($0) }
            && token.kind == .word
    }
}
