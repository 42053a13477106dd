internal import CheckerKit

/// Weekdays beside dates.
enum Weekdays: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        claim.text.dates(in: claim.claim.textRange).compactMap { date in
            guard let day = day(of: date, in: claim),
                let (weekday, tokens) = weekday(of: date, in: claim)
            else { return nil }
            return finding(on: day, weekday, tokens.lowerBound..<tokens.upperBound, date, in: claim)
        }
    }

    private static func finding(
        on day: CalendarDate, _ weekday: Weekday, _ tokens: Range<Int>, _ date: TemporalExpression,
        in claim: DatedClaim
    ) -> Finding? {
        let range = claim.bytes(tokens)
        let written = claim.text.string(range)
        let fact = "\(DayWords.long(day)) was a \(day.weekday.rawValue)"
        let (weeks, rest) = day.dayNumber.quotientAndRemainder(dividingBy: 7)
        let steps = Evidence.calculation([
            "1 January of the year 1 was a Monday, and \(DayWords.long(day)) is "
                + "\(day.dayNumber) days later",
            "\(day.dayNumber) is \(weeks) times 7 and \(rest), "
                + "and \(rest) days after a Monday is a \(day.weekday.rawValue)",
        ])
        if day.weekday == weekday {
            return date.anchoring == .explicit
                ? Finding(
                    .weekdayAgrees, .supports, .indicative, at: range,
                    "\(fact), as the article says", [.article(written, range), steps])
                : nil
        }
        guard !claim.speaksOfDates, !claim.isDenied(tokens), !isName(tokens, in: claim),
            !isJulian(day, weekday), !belongsToList(tokens, in: claim)
        else { return nil }
        return Finding(
            .weekdayDiffers, .contradicts, .decisive, at: range,
            "\(fact), not a \(weekday.rawValue)", [.article(written, range), steps])
    }

    private static func day(
        of date: TemporalExpression, in claim: DatedClaim
    ) -> CalendarDate? {
        guard date.kind == .date, date.ends.isEmpty, let first = date.interval?.firstDay,
            first == date.interval?.lastDay
        else { return nil }
        guard case .relative = date.anchoring, let published = claim.context.article.published,
            let moment = Moment(date, in: claim.text), !moment.isExplicit
        else { return first }
        // The weekday may have moved a day without a year to another year; its nearness to the
        // publication and the tense move it back.
        let years = (-1...1).compactMap {
            CalendarDate(year: published.year + $0, month: first.month, day: first.day)
        }
        let distance = { (day: CalendarDate) in abs(published.days(until: day)) }
        if let near = years.first(where: { distance($0) <= 60 }), distance(first) >= 300 {
            return near
        }
        guard published.days(until: first) > mostOfAdvanceCopy,
            PastTense.governs(moment, in: claim)
        else { return first }
        return years.last { $0 <= published } ?? first
    }

    /// Copy is written in advance, and may say of the day on which it will be read what is to come
    /// as if it had been: "said in an editorial on Monday".
    private static let mostOfAdvanceCopy = 31

    /// The weekday written with a date, before it, or after it, and the tokens of both.
    private static func weekday(
        of date: TemporalExpression, in claim: DatedClaim
    ) -> (Weekday, Range<Int>)? {
        let tokens = date.tokens
        if let weekday = date.weekday {
            return tokens.count > 1 ? (weekday, tokens) : nil
        }
        // "last Sunday, January 29"
        let comma = claim.word(tokens.lowerBound) == "," ? tokens.lowerBound : tokens.lowerBound - 1
        if claim.word(comma) == ",", let weekday = named(comma - 1, in: claim),
            ["last", "this", "next"].contains(claim.word(comma - 2))
        {
            return (weekday, comma - 1..<tokens.upperBound)
        }
        guard claim.words(tokens).contains(where: { $0.utf8.contains { (48...57).contains($0) } })
        else { return nil }
        // "on Wednesday (March 13, 2014)"
        let before = tokens.lowerBound - 2
        if claim.word(before + 1) == "(", let weekday = named(before, in: claim),
            claim.word(tokens.upperBound) == ")",
            ["on", "last", "this", "late", "early"].contains(claim.word(before - 1))
        {
            return (weekday, before..<tokens.upperBound + 1)
        }
        // "4 July 2017, a Monday", "1 January 2000 fell on a Sunday"
        let after = claim.words(tokens.upperBound..<tokens.upperBound + 4)
        let links = [
            [",", "a"], ["(", "a"], ["was", "a"], ["is", "a"], ["fell", "on", "a"],
            [",", "fell", "on", "a"], [",", "was", "a"],
        ]
        for link in links where after.starts(with: link) {
            let place = tokens.upperBound + link.count
            // "Was a Monday holiday" says no less than "was a Monday".
            guard let weekday = named(place, in: claim) else { continue }
            return (weekday, tokens.lowerBound..<place + 1)
        }
        return nil
    }

    private static func named(_ index: Int, in claim: DatedClaim) -> Weekday? {
        Weekday.allCases.first { $0.rawValue.lowercased() == claim.word(index) }
    }

    /// "Freaky Friday, 6 August 2003" and "Bloody Sunday, 30 January 1972" are names, or part of
    /// one; "at Halden College Friday, Feb. 6" is a place and a day.
    private static func isName(_ tokens: Range<Int>, in claim: DatedClaim) -> Bool {
        let before = tokens.lowerBound - 1
        guard claim.sentence.contains(before), claim.text.tokens[before].kind == .word else {
            return false
        }
        let word = claim.word(before)
        return namedDays.contains(word)
            || before == claim.sentence.lowerBound && !openings.contains(word)
    }

    private static let openings: Set<String> = [
        "on", "last", "late", "early", "by", "from", "until", "since", "before", "after", "the",
        "this", "next", "every", "at", "between", "to", "and", "or", "but", "for", "of",
    ]

    private static let namedDays: Set<String> = [
        "black", "good", "bloody", "super", "ash", "easter", "cyber", "holy", "palm", "maundy",
        "whit", "giving", "fat", "red", "shrove", "blue", "casual", "business", "freaky", "low",
        "passion", "spy", "bright", "remembrance",
    ]

    /// "Saturday and Sunday, 6 and 7 June", "Monday to Friday, 5-9 June": a list of weekdays goes
    /// with a list of days.
    private static func belongsToList(_ tokens: Range<Int>, in claim: DatedClaim) -> Bool {
        ["and", "to", "through", "-", "–", "or", "until", "/"].contains(
            claim.word(tokens.lowerBound - 1))
            && named(tokens.lowerBound - 2, in: claim) != nil
    }

    /// Whether the weekday is right by the calendar that some states still wrote by.
    private static func isJulian(_ day: CalendarDate, _ weekday: Weekday) -> Bool {
        guard let last = JulianCalendar.lastDay, day <= last else { return false }
        return JulianCalendar.weekday(year: day.year, month: day.month, day: day.day) == weekday
    }
}
