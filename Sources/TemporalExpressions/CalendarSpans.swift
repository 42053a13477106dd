import ClaimModel

/// Months, years, seasons and their parts as stretches of days.
enum CalendarSpans {
    /// A third of the month for each part, give or take some days.
    static func month(_ year: Int, _ month: Int, _ part: TemporalExpression.Modifier?)
        -> DateInterval?
    {
        let last = CalendarDate.days(inMonth: month, of: year)
        switch part {
        case .start: return days(year, month, 1, 12)
        case .mid: return days(year, month, 8, 22)
        case .end: return days(year, month, 18, last)
        default: return PartialDate(year: year, month: month).map { DateInterval($0) }
        }
    }

    /// Parts of a year overlap: nobody says "mid-2014" with a calendar in hand.
    static func year(_ year: Int, _ part: TemporalExpression.Modifier?) -> DateInterval? {
        switch part {
        case .start: months(year, 1, through: 5, isApproximate: true)
        case .mid: months(year, 4, through: 9, isApproximate: true)
        case .end: months(year, 8, through: 12, isApproximate: true)
        default: PartialDate(year: year).map { DateInterval($0) }
        }
    }

    static func decade(_ year: Int, _ part: TemporalExpression.Modifier?) -> DateInterval? {
        switch part {
        case .start: years(year, year + 4, isApproximate: true)
        case .mid: years(year + 3, year + 7, isApproximate: true)
        case .end: years(year + 5, year + 9, isApproximate: true)
        default: years(year, year + 9)
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
