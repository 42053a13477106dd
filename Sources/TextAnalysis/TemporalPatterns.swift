import ClaimModel

/// How English writes dates, one line a way.
enum TemporalPatterns {
    static let all =
        days + dayRanges + months + years + partsOfYears + weekdays + relative
        + durations + repetitions + times

    static let index = TemporalPatternIndex(all)

    static let days: [TemporalPattern] = [
        // Tuesday, June 5, 2020
        .init(
            .maybe(.weekday), .maybe(.comma), .month, .maybe(.word("the")), .day, .maybe(.comma),
            .year, meaning: day),
        // Tuesday, the 5th of June 2020
        .init(
            .maybe(.weekday), .maybe(.comma), .the, .day, .maybe(.word("of")), .month,
            .maybe(.comma), .year, meaning: day),
        // Tuesday, June 5
        .init(.maybe(.weekday), .maybe(.comma), .month, .maybe(.word("the")), .day, meaning: day),
        // Tuesday 5 June
        .init(
            .maybe(.weekday), .maybe(.comma), .the, .day, .maybe(.word("of")), .month,
            meaning: day),
        // June 5 last year
        .init(
            .maybe(.weekday), .maybe(.comma), .month, .day, .maybe(.comma), .shift, .word("year"),
            meaning: dayOfShiftedYear),
        .init(.the, .day, .month, .maybe(.comma), .shift, .word("year"), meaning: dayOfShiftedYear),
        // 2020-06-05
        .init(.year, .word("-"), .twoDigits, .word("-"), .twoDigits) { match in
            (1...12).contains(match.numbers[0])
                ? .day(year: match.years[0], month: match.numbers[0], day: match.numbers[1]) : nil
        },
        // 5/6/2020, 5.6.2020
        .init(.twoDigits, .word("/"), .twoDigits, .word("/"), .year, meaning: numericDay),
        .init(.dottedDay, meaning: numericDay),
    ]

    static let dayRanges: [TemporalPattern] = [
        // June 5-7, 2020
        .init(.month, .day, .dash, .day, .maybe(.comma), .year, meaning: dayRange),
        .init(.month, .day, .dash, .day, meaning: dayRange),
        .init(.day, .dash, .day, .month, .maybe(.comma), .year, meaning: dayRange),
        .init(.day, .dash, .day, .month, meaning: dayRange),
        // June 5 and 6, 2020; 5 to 7 June. "June 5 and 7 people" has no such second day.
        .init(.month, .day, link, .day, .maybe(.comma), .year, meaning: dayRange),
        .init(.day, link, .day, .month, .maybe(.comma), .year, meaning: dayRange),
        .init(.day, link, .day, .month, meaning: dayRange),
    ]

    static let months: [TemporalPattern] = [
        .init(
            .maybe(.part), .maybe(.dash), .month, .maybe(.words([",", "of"])), .year,
            meaning: month),
        .init(.partOfMonth, .maybe(.words([",", "of"])), .year, meaning: month),
        .init(.partOfMonth, meaning: month),
        .init(.part, .month, meaning: month),
        .init(.part, .word("in"), .month, meaning: month),
        .init(.the, .part, .word("of"), .month, .maybe(.comma), .year, meaning: month),
        .init(.the, .part, .word("of"), .month, meaning: month),
        .init(.shift, .month) { match in
            match.shift.map { .shiftedMonth(match.months[0], $0) }
        },
        .init(.month, .maybe(.word("of")), .shift, .word("year")) { match in
            match.shift.map { .monthOfShiftedYear(match.months[0], day: nil, $0) }
        },
    ]

    static let years: [TemporalPattern] = [
        .init(.part, .maybe(.dash), .year, meaning: year),
        .init(.part, .word("in"), .year, meaning: year),
        .init(.the, .part, .word("of"), .year, meaning: year),
        .init(.the, .words(["year", "fiscal"]), .maybe(.word("year")), .year, meaning: year),
        // 2014-16, 2014–2016
        .init(.year, .dash, .pairOfDigits) { match in
            let start = match.years[0]
            let end = start / 100 * 100 + match.numbers[0]
            return end > start
                ? .span(.year(start, part: nil), .year(end, part: nil)) : nil
        },
        // 2015/16
        .init(.year, .word("/"), .pairOfDigits) { match in
            let start = match.years[0]
            return (start + 1) % 100 == match.numbers[0]
                ? .span(.year(start, part: nil), .year(start + 1, part: nil)) : nil
        },
        .init(.year, .dash, .year) { match in
            match.years[1] > match.years[0]
                ? .span(.year(match.years[0], part: nil), .year(match.years[1], part: nil)) : nil
        },
        .init(.the, .maybe(.part), .maybe(.dash), .decade) { match in
            .decade(match.numbers[0], part: match.part)
        },
        // the '90s
        .init(.the, .maybe(.part), .words(["'", "‘", "’"]), .shortDecade) { match in
            .decade(match.numbers[0], part: match.part)
        },
        .init(.the, .ordinal, .word("century")) { match in
            (1...21).contains(match.numbers[0]) ? .century(match.numbers[0]) : nil
        },
    ]

    static let partsOfYears: [TemporalPattern] = [
        .init(
            .the, .ordinal, .word("quarter"), .words(["of", ",", "in"]), .year, meaning: quarter),
        .init(.the, .ordinal, .word("quarter"), meaning: quarter),
        .init(.quarter, .maybe(.year), meaning: quarter),
        .init(.words(["q1", "q2", "q3", "q4"]), .maybe(.word("of")), .year) { match in
            .quarter(year: match.years[0], Int(match.word.dropFirst()) ?? 1)
        },
        .init(.the, .ordinal, .word("half"), .word("of"), .year) { match in
            (1...2).contains(match.numbers[0]) ? .half(year: match.years[0], match.numbers[0]) : nil
        },
        .init(.the, .maybe(.part), .season, .maybe(.words(["of", ","])), .year) { match in
            match.season.map { .season(year: match.years[0], $0) }
        },
        .init(.shift, .season) { match in
            guard let season = match.season, let shift = match.shift else { return nil }
            return .shiftedSeason(season, shift)
        },
    ]

    static let weekdays: [TemporalPattern] = [
        .init(.weekday) { match in
            match.weekday.map { .weekday($0, nil) }
        },
        .init(.shift, .weekday) { match in
            match.weekday.map { .weekday($0, match.shift) }
        },
        .init(.maybe(.shift), .weekday, .dayPart) { match in
            guard let weekday = match.weekday, let part = match.dayPart else { return nil }
            return .partOfDay(part, of: .weekday(weekday, match.shift))
        },
    ]

    private static let link = TemporalSlot.words(["and", "to", "through", "until"])

    @Sendable private static func day(_ match: TemporalMatch) -> TemporalMeaning? {
        .day(year: match.years.first, month: match.months[0], day: match.days[0])
    }

    @Sendable private static func dayOfShiftedYear(_ match: TemporalMatch) -> TemporalMeaning? {
        match.shift.map { .monthOfShiftedYear(match.months[0], day: match.days[0], $0) }
    }

    @Sendable private static func numericDay(_ match: TemporalMatch) -> TemporalMeaning? {
        let (first, second, year) = (match.numbers[0], match.numbers[1], match.years[0])
        if first > 12, second <= 12 || first == second {
            return .day(year: year, month: second, day: first)
        }
        if second > 12, first <= 12 {
            return .day(year: year, month: first, day: second)
        }
        return first <= 12 && first > 0 && second > 0
            ? .ambiguousDay(year: year, first, second) : nil
    }

    @Sendable private static func dayRange(_ match: TemporalMatch) -> TemporalMeaning? {
        let (year, month) = (match.years.first, match.months[0])
        guard match.days[0] < match.days[1] else { return nil }
        return .span(
            .day(year: year, month: month, day: match.days[0]),
            .day(year: year, month: month, day: match.days[1]))
    }

    @Sendable private static func month(_ match: TemporalMatch) -> TemporalMeaning? {
        .month(year: match.years.first, month: match.months[0], part: match.part)
    }

    @Sendable private static func year(_ match: TemporalMatch) -> TemporalMeaning? {
        .year(match.years[0], part: match.part)
    }

    @Sendable private static func quarter(_ match: TemporalMatch) -> TemporalMeaning? {
        (1...4).contains(match.numbers[0])
            ? .quarter(year: match.years.first, match.numbers[0]) : nil
    }
}
