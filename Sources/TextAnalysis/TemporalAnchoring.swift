import ClaimModel

// The days that explicit dates mean, and the rules for those that leave something out.
extension TemporalMeaning {
    func reading(in context: AnchoringContext) -> TemporalReading {
        switch self {
        case .day(let year?, let month, let day):
            Self.explicitDay(year, month, day, context)
        case .day(nil, let month, let day):
            Self.yearlessDay(month, day, context)
        case .ambiguousDay(let year, let first, let second):
            TemporalReading(
                value: TemporalValue.year(year),
                anchoring: .unanchored(
                    reason: "either of \(first) and \(second) may be the month"))
        case .month(let year?, let month, let part):
            TemporalReading(
                value: TemporalValue.month(year, month),
                interval: CalendarSpans.month(year, month, part))
        case .month(nil, let month, let part):
            Self.yearlessMonth(month, part, context)
        case .year(let year, let part):
            TemporalReading(
                value: TemporalValue.year(year), interval: CalendarSpans.year(year, part))
        case .decade(let year, let part):
            TemporalReading(
                value: String(TemporalValue.year(year).dropLast()),
                interval: CalendarSpans.decade(year, part))
        case .century(let century):
            TemporalReading(
                value: String(TemporalValue.year((century - 1) * 100).dropLast(2)),
                interval: CalendarSpans.years((century - 1) * 100 + 1, century * 100))
        case .quarter(let year?, let quarter):
            TemporalReading(
                value: "\(TemporalValue.year(year))-Q\(quarter)",
                interval: CalendarSpans.months(year, quarter * 3 - 2, through: quarter * 3))
        case .quarter(nil, let quarter):
            Self.yearlessQuarter(quarter, context)
        case .half(let year, let half):
            TemporalReading(
                value: "\(year.map(TemporalValue.year) ?? "XXXX")-H\(half)",
                interval: year.flatMap {
                    CalendarSpans.months($0, half * 6 - 5, through: half * 6)
                })
        case .season(let year, let season):
            TemporalReading(
                value: "\(year.map(TemporalValue.year) ?? "XXXX")-\(season.rawValue)",
                interval: year.flatMap { CalendarSpans.season($0, season) })
        case .span(let first, let last):
            Self.span(first, last, context)
        default:
            relativeReading(in: context)
        }
    }

    private static func explicitDay(
        _ year: Int, _ month: Int, _ day: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        var reading = TemporalReading(value: TemporalValue.day(year, month, day))
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            reading.problem = .dayDoesNotExist(written: context.written)
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
        guard let published = context.publishedOn else {
            return reading.without(publication: context)
        }
        let dates = Self.years(around: published, context.direction).compactMap {
            CalendarDate(year: $0, month: month, day: day)
        }.filter { context.direction == .past ? $0 <= published : $0 >= published }
        // A weekday beside the date tells better than a verb which year is meant, if a near one.
        let around = [0, 1, -1].compactMap {
            CalendarDate(year: published.year + $0, month: month, day: day)
        }
        let near = context.weekday.flatMap { weekday in
            around.first { $0.weekday == weekday }
        }
        // Without a verb that tells, the nearest day is meant: "payable Dec. 15".
        let nearest = around.min {
            abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber)
        }
        guard let date = near ?? (context.tense == nil ? nearest : nil) ?? dates.first else {
            return reading.without(publication: context)
        }
        let isTold = near == nil && context.tense != nil
        reading.value = PartialDate(date).description
        reading.interval = DateInterval(date)
        reading.anchoring = .relative(
            to: published,
            rule: isTold
                ? rule("day", context.direction)
                : near == nil
                    ? "such day nearest to the publication"
                    : "such day nearest to the publication on that weekday")
        reading.problem = weekdayProblem(date, context)
        return reading
    }

    private static func yearlessMonth(
        _ month: Int, _ part: TemporalPart?, _ context: AnchoringContext
    ) -> TemporalReading {
        var reading = TemporalReading(value: TemporalValue.month(nil, month))
        guard let published = context.publishedOn else {
            return reading.without(publication: context)
        }
        let year =
            switch context.direction {
            case .past: month <= published.month ? published.year : published.year - 1
            case .future: month >= published.month ? published.year : published.year + 1
            }
        reading.value = TemporalValue.month(year, month)
        reading.interval = CalendarSpans.month(year, month, part)
        reading.anchoring = .relative(to: published, rule: rule("month", context.direction))
        return reading
    }

    private static func yearlessQuarter(
        _ quarter: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        var reading = TemporalReading(value: "XXXX-Q\(quarter)")
        guard let published = context.publishedOn else {
            return reading.without(publication: context)
        }
        let current = (published.month + 2) / 3
        let year =
            switch context.direction {
            case .past: quarter <= current ? published.year : published.year - 1
            case .future: quarter >= current ? published.year : published.year + 1
            }
        reading.value = "\(TemporalValue.year(year))-Q\(quarter)"
        reading.interval = CalendarSpans.months(year, quarter * 3 - 2, through: quarter * 3)
        reading.anchoring = .relative(to: published, rule: rule("quarter", context.direction))
        return reading
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
    /// The same, not on the calendar for want of a publication date.
    func without(publication context: AnchoringContext) -> TemporalReading {
        var reading = self
        reading.interval = nil
        reading.anchoring = .unanchored(
            reason: context.publishedOn == nil ? "no publication date" : "beyond the calendar")
        return reading
    }
}
