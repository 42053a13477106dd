internal import CheckerKit

/// Anniversaries beside the date of what they are of.
enum Anniversaries: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        guard !claim.speaksOfDates else { return [] }
        return claim.sentence.compactMap { index in
            guard let (years, tokens) = anniversary(at: index, in: claim),
                let event = claim.moment(within: 10, after: tokens.upperBound + 1),
                claim.owns(claim.bytes(tokens)),
                let day = dayOfKeeping(tokens, event, in: claim)
            else { return nil }
            let months = 12 * years
            guard let first = event.first.adding(months: months),
                let last = event.last.adding(months: months),
                !isKept(from: first, to: last, on: day)
            else { return nil }
            return finding(tokens, years, event, day, in: claim)
        }
    }

    /// "Tenth anniversary of", "centenary of".
    private static func anniversary(
        at index: Int, in claim: DatedClaim
    ) -> (years: Int, tokens: Range<Int>)? {
        if let years = named[claim.word(index)], claim.word(index + 1) == "of" {
            return (years, index..<index + 1)
        }
        guard claim.word(index) == "anniversary", claim.word(index + 1) == "of",
            let years = NumberInWords.ordinal(claim.word(index - 1))
        else { return nil }
        return (years, index - 1..<index + 1)
    }

    /// The only other date of the sentence, or the day of the article if it speaks of today.
    private static func dayOfKeeping(
        _ tokens: Range<Int>, _ event: Moment, in claim: DatedClaim
    ) -> Moment? {
        let others = claim.moments.filter { $0.range != event.range }
        if let other = others.first {
            return others.count == 1 ? other : nil
        }
        let words = claim.words(claim.sentence)
        guard let published = claim.context.article.published,
            words.contains(where: present.contains), !words.contains(where: ahead.contains)
        else { return nil }
        return Moment(publication: published)
    }

    /// With the publication alone a few weeks to either side are honest; two dates of a text are
    /// compared by their years.
    private static func isKept(
        from first: CalendarDate, to last: CalendarDate, on day: Moment
    ) -> Bool {
        if day.range.isEmpty {
            return first.days(until: day.last) >= -45 && day.first.days(until: last) >= -45
        }
        return first.year <= day.last.year && day.first.year <= last.year
    }

    private static func finding(
        _ tokens: Range<Int>, _ years: Int, _ event: Moment, _ day: Moment, in claim: DatedClaim
    ) -> Finding {
        let words = claim.string(tokens)
        let range = claim.bytes(tokens)
        let (year, kept) = (event.first.year, event.first.year + years)
        return Finding(
            .anniversaryDiffers, .contradicts, day.range.isEmpty ? .indicative : .decisive,
            at: range,
            "The article says '\(words)' of '\(event.written)', which falls in \(kept), "
                + "not on '\(day.written)'",
            [
                .article(words, range), .article(event.written, event.range),
                .calculation([
                    "\(year) + \(years) = \(kept)",
                    "'\(day.written)' is \(day.first.year), \(day.first.year - year) years later",
                ]),
            ])
    }

    private static let named = [
        "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200,
        "tercentenary": 300, "sesquicentennial": 150,
    ]
    private static let present: Set<String> = [
        "marks", "mark", "marked", "marking", "today", "is", "celebrates", "celebrating",
        "celebrated", "tonight", "commemorates", "commemorated", "commemorating", "yesterday",
    ]
    private static let ahead: Set<String> = [
        "before", "ahead", "lead", "leads", "leading", "upcoming", "next", "plans", "will", "to",
        "falls", "since", "until", "coming", "approaching", "approaches", "edition", "planned",
        "later", "earlier", "last", "would", "for", "belatedly", "had", "ago", "when",
    ]
}
