/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// A value is a day that exists: `CalendarDate(year: 2023, month: 2, day: 29)` is `nil`.
public struct CalendarDate: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2016-02-04`, and nothing else.
    public init?(_ text: String) {
        guard let date = PartialDate(text), date.precision == .day, !date.isApproximate else {
            return nil
        }
        self = date.first
    }

    /// The day that lies `dayNumber` days after 0001-01-01, which is day 0.
    public init?(dayNumber: Int) {
        guard (0...3_652_058).contains(dayNumber) else { return nil }
        // Years are counted from March, so that the leap day ends one. 306 days lie between
        // 0000-03-01 and 0001-01-01.
        let days = dayNumber + 306
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    /// Days since 0001-01-01, which is day 0.
    public var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 306
    }

    public var weekday: Weekday {
        Weekday.allCases[dayNumber % 7]
    }

    /// The day that many days later, or earlier if negative; `nil` beyond the calendar.
    public func adding(days: Int) -> CalendarDate? {
        let (number, overflows) = dayNumber.addingReportingOverflow(days)
        return overflows ? nil : CalendarDate(dayNumber: number)
    }

    /// Returns 28 to 31.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}

extension CalendarDate: Comparable {
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// `2016-02-04`.
    public var description: String {
        PartialDate(self).description
    }
}

/// A day of the week; 0001-01-01 was a Monday.
public enum Weekday: String, CaseIterable, Sendable {
    case monday = "Monday"
    case tuesday = "Tuesday"
    case wednesday = "Wednesday"
    case thursday = "Thursday"
    case friday = "Friday"
    case saturday = "Saturday"
    case sunday = "Sunday"
}
