import ClaimModel

/// Months, years, seasons and their parts as stretches of days.
enum CalendarSpans {
    /// A third of the month for each part, give or take some days.
    static func month(_ year: Int, _ month: Int, _ part: TemporalPart?) -> DateInterval? {
        let last = CalendarDate.days(inMonth: month, of: year)
        switch part {
        case nil: return PartialDate(year: year, month: month).map { DateInterval($0) }
        case .early: return days(year, month, 1, 12)
        case .middle: return days(year, month, 8, 22)
        case .late: return days(year, month, 18, last)
        }
    }

    /// Parts of a year overlap: nobody says "mid-2014" with a calendar in hand.
    static func year(_ year: Int, _ part: TemporalPart?) -> DateInterval? {
        switch part {
        case nil: PartialDate(year: year).map { DateInterval($0) }
        case .early: months(year, 1, through: 5, isApproximate: true)
        case .middle: months(year, 4, through: 9, isApproximate: true)
        case .late: months(year, 8, through: 12, isApproximate: true)
        }
    }

    static func decade(_ year: Int, _ part: TemporalPart?) -> DateInterval? {
        switch part {
        case nil: years(year, year + 9)
        case .early: years(year, year + 4, isApproximate: true)
        case .middle: years(year + 3, year + 7, isApproximate: true)
        case .late: years(year + 5, year + 9, isApproximate: true)
        }
    }

    /// The seasons of the north, with the months that a warm or cold year adds; a winter is that
    /// at either end of its year.
    static func season(_ year: Int, _ season: TemporalSeason) -> DateInterval? {
        switch season {
        case .spring: months(year, 3, through: 6, isApproximate: true)
        case .summer: months(year, 6, through: 9, isApproximate: true)
        case .autumn: months(year, 9, through: 12, isApproximate: true)
        case .winter:
            DateInterval(
                start: PartialDate(year: year - 1, month: 12, isApproximate: true),
                end: PartialDate(year: year + 1, month: 3, isApproximate: true))
        }
    }

    static func months(
        _ year: Int, _ first: Int, through last: Int, isApproximate: Bool = false
    ) -> DateInterval? {
        guard let start = PartialDate(year: year, month: first, isApproximate: isApproximate),
            let end = PartialDate(year: year, month: last, isApproximate: isApproximate)
        else { return nil }
        return DateInterval(start: start, end: end)
    }

    static func years(_ first: Int, _ last: Int, isApproximate: Bool = false) -> DateInterval? {
        guard let start = PartialDate(year: first, isApproximate: isApproximate),
            let end = PartialDate(year: last, isApproximate: isApproximate)
        else { return nil }
        return DateInterval(start: start, end: end)
    }

    static func days(from start: CalendarDate?, through end: CalendarDate?) -> DateInterval? {
        guard let start, let end else { return nil }
        return DateInterval(start: PartialDate(start), end: PartialDate(end))
    }

    private static func days(
        _ year: Int, _ month: Int, _ first: Int, _ last: Int
    ) -> DateInterval? {
        guard
            let start = PartialDate(year: year, month: month, day: first, isApproximate: true),
            let end = PartialDate(year: year, month: month, day: last, isApproximate: true)
        else { return nil }
        return DateInterval(start: start, end: end)
    }
}
