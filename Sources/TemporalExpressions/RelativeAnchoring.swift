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
        case .offset(1, .year, let sign, _) where context.comparedQuarter != nil:
            return context.comparedQuarter.flatMap { last in
                Self.yearsAfter(sign, last.date.first.year, last.quarter ?? 1)
            } ?? unanchored(context)
        case .offset(let count, let unit, let sign, .narrative):
            return Self.narrated(count.map { $0 * Double(sign) }, unit, sign, context)
                ?? unanchored(context)
        case .unit(.year, 0, _) where context.isEnded:
            return TemporalReading(kind: .duration, value: "P1Y")
        case .offset(let count, let unit, let sign, .publication) where context.isHistory:
            return Self.narrated(count.map { $0 * Double(sign) }, unit, sign, context)
                ?? unanchored(context)
        case .unit(let unit, let count, .narrative):
            return Self.narrated(Double(count), unit, count, context) ?? unanchored(context)
        case .unit(let unit, let count, .publication) where context.isHistory:
            return Self.narrated(Double(count), unit, count, context) ?? unanchored(context)
        case .shiftedMonth(let month, let shift) where context.isBeforeChrist:
            // Which month was told of is not kept there: the last one may be of the same year.
            return Self.ofYear(
                .narrated(shift == .next ? 1 : 0), context, unknown: "", "month"
            ) { TemporalReading(value: TemporalValue.month($0, month)) }
        case .shiftedSeason(let season, let shift) where context.isBeforeChrist:
            return Self.ofYear(
                .narrated(shift == .next ? 1 : 0), context, unknown: "", "season"
            ) { TemporalReading(value: "\(TemporalValue.year($0))-\(season.letters)") }
        case .yearEarlier(let quarter):
            return Self.yearEarlier(quarter, context) ?? unanchored(context)
        case .dayWord(0) where context.domain == .narrative:
            return TemporalReading(
                value: "PRESENT_REF", anchoring: .unanchored(reason: "the day of its writer"))
        case .week(let day):
            return Self.week(of: day, in: context)
        case .partOfDay(let part, .some(let day)):
            // "The morning of 26 June 2016" needs no publication.
            return Self.part(part, of: day, in: context)
        default:
            // "Yesterday" of a history is its writer's.
            let told = isOfItsWriter ? nil : context.reference
            guard let published = context.publishedOn ?? told else { return unanchored(context) }
            return anchored(to: published, context) ?? unanchored(context)
        }
    }

    private var isOfItsWriter: Bool {
        switch self {
        case .dayWord, .vague: true
        default: false
        }
    }

    private func anchored(
        to published: CalendarDate, _ context: AnchoringContext
    ) -> TemporalReading? {
        switch self {
        case .dayWord(let shift):
            return published.adding(days: shift).map { .day($0, published, Self.rule(days: shift)) }
        case .weekday(let weekday, let shift):
            return Self.weekday(weekday, shift, context)
        case .shiftedMonth(let month, let shift):
            return Self.shiftedMonth(month, shift, context.reference ?? published, context)
        case .shiftedSeason(let season, let shift):
            return Self.shiftedSeason(season, shift, context.reference ?? published, context)
        case .unit(let unit, let count, _):
            return Self.offset(Double(count), unit, count, published, "the publication")
        case .offset(let count, let unit, let sign, _):
            return Self.offset(
                count.map { $0 * Double(sign) }, unit, sign, published, "the publication")
        case .vague(let value):
            return Self.vague(value, published)
        case .partOfDay(let part, let day):
            return Self.part(part, of: day ?? .dayWord(0), in: context)
        default:
            return nil
        }
    }

    private static func week(
        of day: TemporalMeaning, in context: AnchoringContext
    ) -> TemporalReading {
        let reading = day.reading(in: context)
        guard let first = reading.interval?.start?.first,
            var week = offset(0, .week, 0, first, "the day written")
        else {
            return TemporalReading(value: TemporalUnit.week.unknown, problem: reading.problem)
                .without(context)
        }
        if reading.anchoring == .explicit { week.anchoring = .explicit }
        return week
    }

    private static func part(
        _ part: TemporalDayPart, of day: TemporalMeaning, in context: AnchoringContext
    ) -> TemporalReading {
        var reading = day.reading(in: context)
        reading.kind = .time
        reading.value += "T" + part.letters
        return reading
    }

    /// Counts from the date of which the text last spoke, if that is known well enough.
    private static func narrated(
        _ count: Double?, _ unit: TemporalUnit, _ sign: Int, _ context: AnchoringContext
    ) -> TemporalReading? {
        if unit == .weekend, count == 0 { return weekend(context) }
        if unit == .quarter, count == 0, let ended = context.endedQuarter { return ended }
        if unit == .quarter, context.isLatestOfAll, let published = context.publishedOn {
            return quarter(before: published)
        }
        if unit == .quarter, let last = context.toldQuarter {
            return quarter(Int(count ?? 0), after: last)
        }
        if let year = context.narrated?.yearBeforeChrist {
            return beforeChrist(count, unit, year)
        }
        guard let last = context.narrated else {
            return context.publishedOn.flatMap { offset(count, unit, sign, $0, "the publication") }
        }
        if let quarter = last.quarter, unit == .year, let count, count != 0 {
            return yearsAfter(Int(count), last.date.first.year, quarter)
        }
        guard last.date.precision >= unit.precision else {
            return TemporalReading(
                value: unit.unknown,
                anchoring: .unanchored(reason: "\(last.date) is not known to the \(unit)"))
        }
        return offset(count, unit, sign, last.date.first, "the date before it")
    }

    /// Years before Christ are no days of the calendar; their values can be counted all the same.
    private static func beforeChrist(
        _ count: Double?, _ unit: TemporalUnit, _ year: Int
    ) -> TemporalReading {
        let unknown = TemporalReading(
            value: unit.unknown, anchoring: .unanchored(reason: "before the calendar"))
        guard let count else { return unknown }
        var reading = unknown
        let years = Int(count * (unit == .decade ? 10 : unit == .century ? 100 : 1))
        let counted = yearCounted(years, from: -year)
        switch unit {
        case .year: reading.value = TemporalValue.year(counted)
        case .decade: reading.value = TemporalValue.decade(counted)
        case .century:
            // 490 BC is of the fifth century before Christ, 10 of the first after.
            reading.value = TemporalValue.century(
                counted < 0 ? -((-counted - 1) / 100 + 1) : (counted - 1) / 100 + 1)
        default: return unknown
        }
        return reading
    }

    /// "The weekend" is the last one, or that which is or is to come if the verbs say so.
    private static func weekend(_ context: AnchoringContext) -> TemporalReading? {
        guard let published = context.publishedOn else { return nil }
        let isNow = TemporalValue.number(of: published.weekday) >= 6
        let count = isNow || context.tense.likely == .future ? 0 : -1
        return offset(Double(count), .weekend, count, published, "the publication")
    }

    private static func quarter(before published: CalendarDate) -> TemporalReading? {
        let quarters = published.year * 4 + (published.month + 2) / 3 - 2
        guard quarters > 4 else { return nil }
        var reading = TemporalReading.quarter(quarters / 4, quarters % 4 + 1)
        reading.anchoring = .relative(to: published, rule: "quarter before the publication")
        return reading
    }

    private static func quarter(_ count: Int, after last: NarratedDate?) -> TemporalReading? {
        guard let last, let quarter = last.quarter else { return nil }
        let quarters = last.date.first.year * 4 + quarter - 1 + count
        guard quarters > 4 else { return nil }
        var reading = TemporalReading.quarter(quarters / 4, quarters % 4 + 1)
        reading.anchoring = .relative(to: last.date.first, rule: "quarter told of before")
        return reading
    }

    private static func yearsAfter(
        _ count: Int, _ year: Int, _ quarter: Int
    ) -> TemporalReading? {
        guard let first = CalendarDate(year: year, month: quarter * 3 - 2, day: 1) else {
            return nil
        }
        var reading = TemporalReading.quarter(year + count, quarter)
        reading.anchoring = .relative(
            to: first, rule: "year \(count < 0 ? "before" : "after") the quarter told of")
        return reading
    }

    private static func yearEarlier(
        _ quarter: Int?, _ context: AnchoringContext
    ) -> TemporalReading? {
        if let quarter, let year = (context.narrated ?? context.quarter)?.date.first.year {
            return yearsAfter(-1, year, quarter)
        }
        if quarter == nil, let last = context.toldQuarter, let told = last.quarter {
            return yearsAfter(-1, last.date.first.year, told)
        }
        guard let published = context.publishedOn else { return nil }
        if let quarter { return yearsAfter(-1, published.year, quarter) }
        return offset(-1, .year, -1, published, "the publication")
    }

    /// The value of what cannot be put on the calendar says as much as the words do.
    private func unanchored(_ context: AnchoringContext) -> TemporalReading {
        let value: String
        var kind = TemporalExpression.Kind.date
        switch self {
        case .vague(let reference): value = reference
        case .weekday(let weekday, _): value = "XXXX-WXX-\(TemporalValue.number(of: weekday))"
        case .shiftedMonth(let month, _): value = TemporalValue.month(nil, month)
        case .shiftedSeason(let season, _): value = "XXXX-\(season.letters)"
        case .unit(let unit, _, _), .offset(_, let unit, _, _): value = unit.unknown
        case .yearEarlier(let quarter): value = quarter.map { "XXXX-Q\($0)" } ?? "XXXX"
        case .partOfDay(let part, let day):
            value = (day?.reading(in: context).value ?? "XXXX-XX-XX") + "T" + part.letters
            kind = .time
        default: value = "XXXX-XX-XX"
        }
        return TemporalReading(kind: kind, value: value).without(context)
    }

    private static func rule(days: Int) -> String {
        let side = days == 0 ? "of" : days < 0 ? "before" : "after"
        let count = abs(days) > 1 ? "\(abs(days)) days" : "day"
        return "\(count) \(side) the publication"
    }

    private static func clockTime(_ value: String, _ context: AnchoringContext) -> TemporalReading {
        let before = context.narrated.flatMap { $0.date.precision == .day ? $0.date.first : nil }
        // A day that is written but not known leaves no other to count from.
        let known = context.isDayBeside ? context.dayBeside : before ?? context.publishedOn
        guard let day = known else {
            return TemporalReading(kind: .time, value: value).without(context)
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
}
