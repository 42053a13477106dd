import ClaimModel

// The rules for expressions that are counted from another date, or are none.
extension TemporalMeaning {
    func relativeReading(in context: AnchoringContext) -> TemporalReading {
        switch self {
        case .duration(let count, let unit):
            return TemporalReading(kind: .duration, value: TemporalValue.duration(count, unit))
        case .repetition(let value):
            return TemporalReading(kind: .set, value: value)
        case .time(let hour, let minute):
            return Self.clockTime(TemporalValue.time(hour, minute), context)
        case .offset(let count, let unit, .narrative(let sign)):
            return Self.narrated(count.map { $0 * sign }, unit, sign, context)
                ?? unanchored(context)
        default:
            guard let published = context.publishedOn else { return unanchored(context) }
            return anchored(to: published, context) ?? unanchored(context)
        }
    }

    private func anchored(
        to published: CalendarDate, _ context: AnchoringContext
    ) -> TemporalReading? {
        switch self {
        case .dayWord(let shift):
            return published.adding(days: shift).map { .day($0, published, Self.rule(days: shift)) }
        case .weekday(let weekday, let shift):
            return Self.weekday(weekday, shift, published, context)
        case .shiftedMonth(let month, let shift):
            return Self.shiftedMonth(month, shift, published)
        case .monthOfShiftedYear(let month, let day?, let shift):
            return Self.day(month, day, shift, published, context)
        case .monthOfShiftedYear(let month, nil, let shift):
            return .month(
                published.year + shift.rawValue, month, published,
                "month of the year \(shift.words) the publication's")
        case .shiftedSeason(let season, let shift):
            let year = published.year + shift.rawValue
            return TemporalReading(
                value: "\(TemporalValue.year(year))-\(season.rawValue)",
                interval: CalendarSpans.season(year, season),
                anchoring: .relative(
                    to: published, rule: "season of the year \(shift.words) the publication's"))
        case .shiftedUnit(let unit, let shift):
            return Self.offset(
                shift.rawValue, unit, shift.rawValue, published, "the publication")
        case .offset(let count, let unit, .publication(let sign)):
            return Self.offset(count.map { $0 * sign }, unit, sign, published, "the publication")
        case .vague(let value):
            return Self.vague(value, published)
        case .partOfDay(let part, let day):
            var reading = (day ?? .dayWord(0)).reading(in: context)
            reading.kind = .time
            reading.value += "T" + part.rawValue
            return reading
        default:
            return nil
        }
    }

    /// Counts from the date of which the text last spoke, if that is known well enough.
    private static func narrated(
        _ count: Int?, _ unit: TemporalUnit, _ sign: Int, _ context: AnchoringContext
    ) -> TemporalReading? {
        guard let narrative = context.narrative else {
            return context.publishedOn.flatMap { offset(count, unit, sign, $0, "the publication") }
        }
        guard narrative.precision >= unit.precision else {
            return TemporalReading(
                value: unit.unknown,
                anchoring: .unanchored(reason: "\(narrative) is not known to the \(unit)"))
        }
        return offset(count, unit, sign, narrative.first, "the date before it")
    }

    /// The value of what cannot be put on the calendar says as much as the words do.
    private func unanchored(_ context: AnchoringContext) -> TemporalReading {
        let value: String
        var kind = TemporalExpression.Kind.date
        switch self {
        case .vague(let reference): value = reference
        case .weekday(let weekday, _): value = "XXXX-WXX-\(TemporalValue.number(of: weekday))"
        case .shiftedMonth(let month, _), .monthOfShiftedYear(let month, nil, _):
            value = TemporalValue.month(nil, month)
        case .monthOfShiftedYear(let month, let day?, _):
            value = TemporalValue.day(nil, month, day)
        case .shiftedSeason(let season, _): value = "XXXX-\(season.rawValue)"
        case .shiftedUnit(let unit, _), .offset(_, let unit, _): value = unit.unknown
        case .partOfDay(let part, let day):
            value = (day?.unanchored(context).value ?? "XXXX-XX-XX") + "T" + part.rawValue
            kind = .time
        default: value = "XXXX-XX-XX"
        }
        return TemporalReading(kind: kind, value: value).without(publication: context)
    }

    private static func rule(days: Int) -> String {
        let side = days == 0 ? "of" : days < 0 ? "before" : "after"
        let count = abs(days) > 1 ? "\(abs(days)) days" : "day"
        return "\(count) \(side) the publication"
    }

    private static func day(
        _ month: Int, _ day: Int, _ shift: TemporalShift, _ published: CalendarDate,
        _ context: AnchoringContext
    ) -> TemporalReading {
        let year = published.year + shift.rawValue
        var reading = TemporalMeaning.day(year: year, month: month, day: day).reading(in: context)
        reading.anchoring = .relative(
            to: published, rule: "day of the year \(shift.words) the publication's")
        return reading
    }

    private static func clockTime(_ value: String, _ context: AnchoringContext) -> TemporalReading {
        let before = context.narrative.flatMap { $0.precision == .day ? $0.first : nil }
        // A day that is written but not known leaves no other to count from.
        let known = context.isDayBeside ? context.dayBeside : before ?? context.publishedOn
        guard let day = known else {
            return TemporalReading(kind: .time, value: value).without(publication: context)
        }
        let rule =
            if context.isDayBeside {
                "clock time on the date beside it"
            } else if before == nil {
                "clock time on the day of the publication"
            } else {
                "clock time on the date before it"
            }
        var reading = TemporalReading.day(day, day, rule)
        reading.kind = .time
        reading.value += value
        return reading
    }

    private static func weekday(
        _ weekday: Weekday, _ shift: TemporalShift?, _ published: CalendarDate,
        _ context: AnchoringContext
    ) -> TemporalReading? {
        let number = TemporalValue.number(of: weekday)
        let distance = (number - TemporalValue.number(of: published.weekday) + 7) % 7
        let days: Int
        let rule: String
        switch (shift, context.direction) {
        case (.last, _):
            days = distance == 0 ? -7 : distance - 7
            rule = "latest such weekday before the publication"
        case (.next, _):
            days = distance == 0 ? 7 : distance
            rule = "first such weekday after the publication"
        case (.this, .future), (nil, .future):
            days = distance
            rule = Self.rule("weekday", .future)
        case (.this, .past), (nil, .past):
            days = distance == 0 ? 0 : distance - 7
            rule = Self.rule("weekday", .past)
        }
        return published.adding(days: days).map { .day($0, published, rule) }
    }

    private static func shiftedMonth(
        _ month: Int, _ shift: TemporalShift, _ published: CalendarDate
    ) -> TemporalReading {
        switch shift {
        case .last:
            .month(
                month < published.month ? published.year : published.year - 1, month, published,
                "latest such month before the publication's")
        case .this:
            .month(published.year, month, published, "month of the publication's year")
        case .next:
            .month(
                month > published.month ? published.year : published.year + 1, month, published,
                "first such month after the publication's")
        }
    }

    private static func vague(_ value: String, _ published: CalendarDate) -> TemporalReading {
        let day = PartialDate(published)
        let interval =
            switch value {
            case "PAST_REF": DateInterval(start: nil, end: day)
            case "FUTURE_REF": DateInterval(start: day, end: nil)
            default: DateInterval(published)
            }
        return TemporalReading(
            value: value, interval: interval,
            anchoring: .relative(to: published, rule: "seen from the publication"))
    }
}

extension TemporalReading {
    static func day(
        _ day: CalendarDate, _ reference: CalendarDate, _ rule: String
    ) -> TemporalReading {
        TemporalReading(
            value: PartialDate(day).description, interval: DateInterval(day),
            anchoring: .relative(to: reference, rule: rule))
    }

    static func month(
        _ year: Int, _ month: Int, _ reference: CalendarDate, _ rule: String
    ) -> TemporalReading {
        TemporalReading(
            value: TemporalValue.month(year, month),
            interval: CalendarSpans.month(year, month, nil),
            anchoring: .relative(to: reference, rule: rule))
    }
}

extension TemporalShift {
    /// For the rules: "year before the publication's".
    fileprivate var words: String {
        switch self {
        case .last: "before"
        case .this: "of"
        case .next: "after"
        }
    }
}
