// Counting in months and years, and the numbers that a day has in its year.
extension CalendarDate {
    /// The same day of the month that many months later, or the month's last day if it is shorter:
    /// 31 January and one month is 28 or 29 February. `nil` beyond the calendar.
    public func adding(months: Int) -> CalendarDate? {
        let (count, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflows, count >= 12 else { return nil }
        let (year, month) = (count / 12, count % 12 + 1)
        return CalendarDate(
            year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
    }

    /// The same day that many years later; 28 February for a leap day in a common year.
    public func adding(years: Int) -> CalendarDate? {
        guard (-9999...9999).contains(years) else { return nil }
        return adding(months: years * 12)
    }

    /// How far another day lies ahead, or behind if negative.
    public func days(until other: CalendarDate) -> Int {
        other.dayNumber - dayNumber
    }

    /// How many birthdays of somebody born on this day have come by another day that is no earlier;
    /// who was born on 29 February has the birthday on 1 March in common years.
    public func wholeYears(until other: CalendarDate) -> Int {
        other.year - year - ((other.month, other.day) < (month, day) ? 1 : 0)
    }

    /// The distance to a day that is no earlier, in whole years, then months, then days.
    public func difference(to other: CalendarDate) -> CalendarDifference {
        var months = (other.year - year) * 12 + other.month - month
        if let day = adding(months: months), day > other {
            months -= 1
        }
        let rest = adding(months: months).map { $0.days(until: other) } ?? 0
        return CalendarDifference(years: months / 12, months: months % 12, days: rest)
    }

    /// From 1 to 4.
    public var quarter: Int { (month + 2) / 3 }

    /// From 1 to 366.
    public var dayOfYear: Int {
        (1..<month).reduce(day) { $0 + Self.days(inMonth: $1, of: year) }
    }

    /// The week of ISO 8601, which starts on a Monday and belongs to the year of its Thursday.
    ///
    /// The year may be 0 or 10000 at the ends of the calendar.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = dayOfYear + 3 - dayNumber % 7
        if thursday < 1 {
            return (year - 1, (thursday + (Self.isLeap(year - 1) ? 366 : 365) + 6) / 7)
        }
        let length = Self.isLeap(year) ? 366 : 365
        return thursday > length ? (year + 1, 1) : (year, (thursday + 6) / 7)
    }
}

/// A distance between two days as people count it.
public struct CalendarDifference: Hashable, Sendable {
    public let years: Int
    public let months: Int
    public let days: Int
}

extension CalendarDifference: CustomStringConvertible {
    /// "49 years, 10 months and 29 days"; "0 days" for no distance at all.
    public var description: String {
        let parts = [(years, "year"), (months, "month"), (days, "day")].filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        guard let last = parts.last else { return "0 days" }
        return parts.count == 1
            ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    }
}
