import ClaimModel

// The days that dates mean which say so themselves, or leave out no more than the year.
extension TemporalMeaning {
    func reading(in context: AnchoringContext) -> TemporalReading {
        switch self {
        case .day(let year, let month, let day): Self.day(year, month, day, context)
        case .ambiguousDay(let year, let first, let second):
            TemporalReading(
                value: TemporalValue.year(year),
                anchoring: .unanchored(
                    reason: "either of \(first) and \(second) may be the month"))
        case .month(let year, let month): Self.month(year, month, context)
        case .year(let year):
            TemporalReading(
                value: TemporalValue.year(year),
                interval: CalendarSpans.year(year, context.modifier))
        case .decade(let year):
            TemporalReading(
                value: TemporalValue.decade(year),
                interval: CalendarSpans.decade(year, context.modifier))
        case .century(let century):
            TemporalReading(
                value: TemporalValue.century(century),
                interval: century > 0
                    ? CalendarSpans.years((century - 1) * 100 + 1, century * 100) : nil)
        case .quarter(let year, let quarter): Self.quarter(year, quarter, context)
        case .half(let year, let half):
            Self.ofYear(year, context, unknown: "XXXX-H\(half)", "half") { year in
                TemporalReading(
                    value: "\(TemporalValue.year(year))-H\(half)",
                    interval: CalendarSpans.months(year, half * 6 - 5, through: half * 6))
            }
        case .season(let year, let season):
            Self.ofYear(year, context, unknown: "XXXX-\(season.letters)", "season") { year in
                TemporalReading(
                    value: "\(TemporalValue.year(year))-\(season.letters)",
                    interval: CalendarSpans.season(year, season))
            }
        case .holiday(let year, let holiday): Self.holiday(year, holiday, context)
        case .span(let first, let last): Self.span(first, last, context)
        default: relativeReading(in: context)
        }
    }

    private static func day(
        _ reference: YearReference, _ month: Int, _ day: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        guard reference == .open else {
            return ofYear(
                reference, context, unknown: TemporalValue.day(nil, month, day), "day"
            ) { explicitDay($0, month, day, context) }
        }
        return context.domain == .narrative && context.narrated != nil
            ? narratedDay(month, day, context) : yearlessDay(month, day, context)
    }

    private static func explicitDay(
        _ year: Int, _ month: Int, _ day: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        var reading = TemporalReading(value: TemporalValue.day(year, month, day))
        guard year > 0 else { return reading }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            // England kept the Julian calendar until 1752, others for longer.
            if year < 1752, JulianCalendar.weekday(year: year, month: month, day: day) != nil {
                reading.anchoring = .unanchored(reason: "a leap day of the Julian calendar")
            } else {
                reading.problem = .dayDoesNotExist(written: context.written)
            }
            return reading
        }
        reading.interval = DateInterval(date)
        reading.problem = weekdayProblem(date, context)
        return reading
    }

    private static func weekdayProblem(
        _ date: CalendarDate, _ context: AnchoringContext
    ) -> TemporalExpression.Problem? {
        guard let weekday = context.weekday, weekday != date.weekday else { return nil }
        // What was written by the old calendar, in England until 1752, may be told by it.
        if let last = JulianCalendar.lastDay, date <= last,
            JulianCalendar.weekday(year: date.year, month: date.month, day: date.day) == weekday
        {
            return nil
        }
        return .weekdayDiffers(written: weekday, actual: date.weekday)
    }

    private static func yearlessDay(
        _ month: Int, _ day: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        var reading = TemporalReading(value: TemporalValue.day(nil, month, day))
        guard CalendarDate(year: 2000, month: month, day: day) != nil else {
            reading.problem = .dayDoesNotExist(written: context.written)
            return reading
        }
        guard let published = context.publishedOn else { return reading.without(context) }
        // "Extended to Nov. 20" and "the Jan. 14 deadline" are told apart from what is past.
        let isTarget =
            context.slots.isWord(context.candidate.range.lowerBound - 1, "to")
            || context.slots.isWord(context.candidate.range.upperBound, "deadline")
        let tense = isTarget ? nil : context.tense.direction
        let direction = tense ?? .past
        let dates = years(around: published, direction).compactMap {
            CalendarDate(year: $0, month: month, day: day)
        }.filter { direction == .past ? $0 <= published : $0 >= published }
        // A weekday beside the date tells better than a verb which year is meant, if a near one.
        let around = [0, 1, -1].compactMap {
            CalendarDate(year: published.year + $0, month: month, day: day)
        }
        let near = context.weekday.flatMap { weekday in around.first { $0.weekday == weekday } }
        // Without a verb that tells, the nearest day is meant: "payable Dec. 15".
        let nearest = around.min {
            abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber)
        }
        guard let date = near ?? (tense == nil ? nearest : nil) ?? dates.first else {
            return reading.without(context)
        }
        let daysAgo = published.dayNumber - date.dayNumber
        if context.namesAnEvent, !(0...Self.daysOfNews).contains(daysAgo) {
            reading.anchoring = .unanchored(reason: "a day that names an event of any year")
            return reading
        }
        let isTold = near == nil && tense != nil
        reading.value = PartialDate(date).description
        reading.interval = DateInterval(date)
        reading.direction = isTold ? direction : nil
        reading.anchoring = .relative(
            to: published,
            rule: isTold
                ? rule("day", direction)
                : near == nil
                    ? "such day nearest to the publication"
                    : "such day nearest to the publication on that weekday")
        reading.problem = weekdayProblem(date, context)
        return reading
    }

    /// For so long an event is news, and its day needs no year.
    private static let daysOfNews = 60

    /// A history goes on: its next day lies in the year of the last, or after its turn.
    private static func narratedDay(
        _ month: Int, _ day: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        guard let last = context.narrated else {
            return yearlessDay(month, day, context)
        }
        var reading = explicitDay(following(month, after: last), month, day, context)
        reading.anchoring = context.told("day of the year told of")
        return reading
    }

    private static func following(_ month: Int, after last: NarratedDate) -> Int {
        if let year = last.yearBeforeChrist { return -year }
        let isTurned = last.date.precision >= .month && last.date.first.month - month > 6
        return last.date.first.year + (isTurned ? 1 : 0)
    }

    private static func month(
        _ reference: YearReference, _ month: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        guard reference == .open else {
            return ofYear(
                reference, context, unknown: TemporalValue.month(nil, month), "month"
            ) { year in
                TemporalReading(
                    value: TemporalValue.month(year, month),
                    interval: CalendarSpans.month(year, month, context.modifier))
            }
        }
        var reading = TemporalReading(value: TemporalValue.month(nil, month))
        if context.domain == .narrative, let last = context.narrated {
            let year = following(month, after: last)
            reading.value = TemporalValue.month(year, month)
            reading.interval = CalendarSpans.month(year, month, context.modifier)
            reading.anchoring = context.told("month of the year told of")
            return reading
        }
        guard let published = context.publishedOn else { return reading.without(context) }
        let side = context.likelySide
        if side == nil, let told = context.narrated, told.date.precision >= .month {
            return nearMonth(month, to: told.date.first, context)
        }
        // Without a verb that tells, the nearest month is meant.
        let distance = (month - published.month + 12) % 12
        let direction = side ?? (distance <= 5 ? .future : .past)
        let year =
            switch direction {
            case .past: month <= published.month ? published.year : published.year - 1
            case .future: month >= published.month ? published.year : published.year + 1
            }
        reading.value = TemporalValue.month(year, month)
        reading.interval = CalendarSpans.month(year, month, context.modifier)
        reading.direction = direction
        reading.anchoring = .relative(to: published, rule: rule("month", direction))
        return reading
    }

    /// "From $30 in June to $40 in September": the month nearest to that of the date before it.
    private static func nearMonth(
        _ month: Int, to told: CalendarDate, _ context: AnchoringContext
    ) -> TemporalReading {
        let ahead = (month - told.month + 12) % 12
        let year = told.year + (ahead <= 6 ? 0 : -1) + (month < told.month ? 1 : 0)
        return TemporalReading(
            value: TemporalValue.month(year, month),
            interval: CalendarSpans.month(year, month, context.modifier),
            anchoring: .relative(to: told, rule: "such month nearest to the date before it"))
    }

    private static func quarter(
        _ reference: YearReference, _ quarter: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        let reading = ofYear(reference, context, unknown: "XXXX-Q\(quarter)", "quarter") { year in
            .quarter(year, quarter)
        }
        guard reference == .open, let published = context.publishedOn else { return reading }
        let current = (published.month + 2) / 3
        // The quarter that is just over is still spoken of in the future: "will report".
        let isOver = quarter % 4 + 1 == current
        let direction = isOver ? .past : context.tense.direction ?? .past
        let year =
            switch direction {
            case .past: quarter <= current ? published.year : published.year - 1
            case .future: quarter >= current ? published.year : published.year + 1
            }
        var found = TemporalReading.quarter(year, quarter)
        found.direction = direction
        found.anchoring = .relative(to: published, rule: rule("quarter", direction))
        return found
    }

    private static func span(
        _ first: TemporalMeaning, _ last: TemporalMeaning, _ context: AnchoringContext
    ) -> TemporalReading {
        let (from, to) = (first.reading(in: context), last.reading(in: context))
        var reading = TemporalReading(value: from.value + "/" + to.value)
        if let start = from.interval?.start, let end = to.interval?.end {
            reading.interval = DateInterval(start: start, end: end)
        }
        reading.problem = from.problem ?? to.problem
        reading.anchoring = from.anchoring == .explicit ? to.anchoring : from.anchoring
        return reading
    }

    /// Years in the order in which they come into question.
    private static func years(
        around published: CalendarDate, _ direction: TemporalDirection
    ) -> [Int] {
        // Eight years lie between two leap days at most.
        (0...8).map { direction == .past ? published.year - $0 : published.year + $0 }
    }

    static func rule(_ what: String, _ direction: TemporalDirection) -> String {
        direction == .past
            ? "latest such \(what) up to the publication"
            : "first such \(what) from the publication on"
    }
}

extension TemporalReading {
    /// The same, not on the calendar for want of a date to count from.
    func without(_ context: AnchoringContext) -> TemporalReading {
        var reading = self
        reading.interval = nil
        let missing =
            context.domain == .narrative ? "no earlier date in the text" : "no publication date"
        reading.anchoring = .unanchored(
            reason: context.publishedOn == nil ? missing : "beyond the calendar")
        return reading
    }

    static func quarter(_ year: Int, _ quarter: Int) -> TemporalReading {
        TemporalReading(
            value: "\(TemporalValue.year(year))-Q\(quarter)",
            interval: CalendarSpans.months(year, quarter * 3 - 2, through: quarter * 3),
            quarter: quarter)
    }
}
