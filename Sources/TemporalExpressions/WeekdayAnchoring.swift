import ClaimModel

// Weekdays, months, seasons and vague words, seen from a day.
extension TemporalMeaning {
    static func weekday(
        _ weekday: Weekday, _ shift: TemporalShift?, _ context: AnchoringContext
    ) -> TemporalReading? {
        guard let from = context.reference else { return nil }
        let name = context.referenceName
        let number = TemporalValue.number(of: weekday)
        let distance = (number - TemporalValue.number(of: from.weekday) + 7) % 7
        // "Wednesday's ruling" has been given.
        let end = context.candidate.range.upperBound
        let isOwner = context.slots.isMark(end, "'") && context.slots.isAttached(end)
        let tense =
            shift == nil || shift == .this
            ? isOwner ? context.ownerTense : context.tense.likely : nil
        let days: Int
        let rule: String
        switch (shift, tense ?? .past) {
        case (.last, _):
            days = distance == 0 ? -7 : distance - 7
            rule = "latest such weekday before \(name)"
        case (.next, _):
            days = distance == 0 ? 7 : distance
            rule = "first such weekday after \(name)"
        case (.this, .future), (nil, .future):
            days = distance
            rule = "first such weekday from \(name) on"
        case (.this, .past), (nil, .past):
            days = distance == 0 ? 0 : distance - 7
            rule = "latest such weekday up to \(name)"
        }
        return from.adding(days: days).map { day in
            var reading = TemporalReading.day(day, from, rule)
            reading.direction = tense
            return reading
        }
    }

    static func shiftedMonth(
        _ month: Int, _ shift: TemporalShift, _ from: CalendarDate, _ context: AnchoringContext
    ) -> TemporalReading {
        let name = context.referenceName
        return switch shift {
        case .last:
            .month(
                month < from.month ? from.year : from.year - 1, month, from,
                "latest such month before that of \(name)")
        case .this:
            .month(from.year, month, from, "month of the year of \(name)")
        case .next:
            .month(
                month > from.month ? from.year : from.year + 1, month, from,
                "first such month after that of \(name)")
        }
    }

    /// "Last summer" said in autumn is that of the same year.
    static func shiftedSeason(
        _ season: TemporalSeason, _ shift: TemporalShift, _ from: CalendarDate,
        _ context: AnchoringContext
    ) -> TemporalReading {
        let lastMonth = season == .winter ? 2 : season.rawValue * 3 + 5
        let firstMonth = season == .winter ? 12 : season.rawValue * 3 + 3
        let year: Int
        switch shift {
        case .last: year = from.month > lastMonth ? from.year : from.year - 1
        case .this: year = from.year
        case .next: year = from.month < firstMonth ? from.year : from.year + 1
        }
        let named = season == .winter && shift == .last ? year - 1 : year
        return TemporalReading(
            value: "\(TemporalValue.year(named))-\(season.letters)",
            interval: CalendarSpans.season(named, season),
            anchoring: .relative(
                to: from, rule: "season \(shift.words) that of \(context.referenceName)"))
    }

    static func vague(_ value: String, _ published: CalendarDate) -> TemporalReading {
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
