import ClaimModel

// The years of what is told apart by its year.
extension TemporalMeaning {
    /// The reading in the year that is referred to.
    static func ofYear(
        _ reference: YearReference, _ context: AnchoringContext, unknown: String, _ what: String,
        _ reading: (Int) -> TemporalReading
    ) -> TemporalReading {
        switch reference {
        case .written(let year):
            return reading(year)
        case .shifted(let shift):
            if context.domain == .narrative, context.narrated != nil {
                return ofYear(.narrated(shift.rawValue), context, unknown: unknown, what, reading)
            }
            guard let published = context.publishedOn else {
                return TemporalReading(value: unknown).without(context)
            }
            var found = reading(published.year + shift.rawValue)
            found.anchoring = .relative(
                to: published, rule: "\(what) of the year \(shift.words) the publication's")
            return found
        case .narrated(let count):
            if let told = context.toldYear {
                var found = reading(yearCounted(count, from: told))
                found.anchoring = context.told("\(what) of the year \(words(count))told of")
                return found
            }
            guard let day = context.publishedOn else {
                return TemporalReading(value: unknown).without(context)
            }
            var found = reading(day.year + count)
            found.anchoring = .relative(to: day, rule: "\(what) of the year told of")
            return found
        case .open where context.domain == .narrative && context.toldYear != nil:
            return ofYear(.narrated(0), context, unknown: unknown, what, reading)
        case .open:
            guard let day = context.reference else {
                return TemporalReading(value: unknown).without(context)
            }
            var found = reading(day.year)
            found.anchoring = .relative(
                to: day, rule: "\(what) of the year of \(context.referenceName)")
            return found
        }
    }

    /// Years count over the turn of eras, which has no year 0.
    static func yearCounted(_ count: Int, from year: Int) -> Int {
        let counted = year + count
        return year < 0 && counted >= 0 ? counted + 1 : counted
    }

    private static func words(_ count: Int) -> String {
        count == 0 ? "" : count < 0 ? "before that " : "after that "
    }

    /// A feast of a year, or the nearest one in the direction of the verbs.
    static func holiday(
        _ reference: YearReference, _ number: Int, _ context: AnchoringContext
    ) -> TemporalReading {
        let holiday = Holiday.all[number]
        let unknown =
            if case .fixed(let month, let day) = holiday.rule {
                TemporalValue.day(nil, month, day)
            } else {
                "XXXX-XX-XX"
            }
        switch reference {
        case .open, .shifted:
            return nearHoliday(holiday, reference, context)
                ?? TemporalReading(value: unknown).without(context)
        case .written, .narrated:
            return ofYear(reference, context, unknown: unknown, "feast") { year in
                let day = year > 0 ? holiday.day(in: year) : nil
                return TemporalReading(
                    value: day.map { PartialDate($0).description } ?? unknown,
                    interval: day.map { DateInterval($0) })
            }
        }
    }

    private static func nearHoliday(
        _ holiday: Holiday, _ reference: YearReference, _ context: AnchoringContext
    ) -> TemporalReading? {
        guard let from = context.reference else { return nil }
        let days = (-1...1).compactMap { holiday.day(in: from.year + $0) }
        let tense = context.tense.direction
        let (day, rule): (CalendarDate?, String)
        switch (reference, tense) {
        case (.shifted(.last), _):
            (day, rule) = (days.last { $0 < from }, "latest such feast before")
        case (.shifted(.next), _):
            (day, rule) = (days.first { $0 > from }, "first such feast after")
        case (.shifted(.this), _):
            (day, rule) = (holiday.day(in: from.year), "feast of the year of")
        case (_, .past?):
            (day, rule) = (days.last { $0 <= from }, "latest such feast up to")
        case (_, .future?):
            (day, rule) = (days.first { $0 >= from }, "first such feast from")
        default:
            let nearest = days.min {
                abs($0.dayNumber - from.dayNumber) < abs($1.dayNumber - from.dayNumber)
            }
            (day, rule) = (nearest, "such feast nearest to")
        }
        return day.map { .day($0, from, "\(rule) \(context.referenceName)") }
    }
}

extension TemporalShift {
    /// For the rules: "year before the publication's".
    var words: String {
        switch self {
        case .last: "before"
        case .this: "of"
        case .next: "after"
        }
    }
}
