/// The calendar in which every fourth year is a leap year, which Europe left between 1582 and 1923.
public enum JulianCalendar {
    /// The weekday of a day that was written down by the Julian calendar: 25 October 1917 was a
    /// Wednesday; `nil` if it has no such day.
    public static func weekday(year: Int, month: Int, day: Int) -> Weekday? {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...days(inMonth: month, of: year)).contains(day)
        else { return nil }
        // Years are counted from March, so that the leap day ends one.
        let shiftedYear = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        // 1 March of the year 0 was a Monday.
        return Weekday.allCases[(shiftedYear * 365 + shiftedYear / 4 + dayOfYear) % 7]
    }

    /// Returns 28 to 31.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        month == 2
            ? (year.isMultiple(of: 4) ? 29 : 28) : CalendarDate.days(inMonth: month, of: year)
    }

    /// The last day that a state still wrote by it: Greece went over on 1 March 1923.
    public static let lastDay = CalendarDate(year: 1923, month: 2, day: 15)
    /// The first day on which some state wrote by the Gregorian calendar.
    public static let firstGregorianDay = CalendarDate(year: 1582, month: 10, day: 15)
}
