import CivilCalendar
import TestSupport
import Testing

/// A calendar that knows how long months are and can only turn one page at a time.
struct CountedCalendar {
    private(set) var year: Int
    private(set) var month: Int
    private(set) var day: Int

    init(_ date: CalendarDate) {
        (year, month, day) = (date.year, date.month, date.day)
    }

    private var lengthOfMonth: Int {
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    mutating func turn() {
        day += 1
        if day > lengthOfMonth {
            (day, month) = (1, month + 1)
        }
        if month > 12 {
            (month, year) = (1, year + 1)
        }
    }

    mutating func turnBack() {
        day -= 1
        if day < 1 {
            month -= 1
            if month < 1 {
                (month, year) = (12, year - 1)
            }
            day = lengthOfMonth
        }
    }

    var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }

    /// By Zeller's congruence, which counts otherwise; 0 is a Saturday.
    var zeller: Int {
        let (m, y) = month < 3 ? (month + 12, year - 1 + 400) : (month, year + 400)
        return (day + 13 * (m + 1) / 5 + y % 100 + y % 100 / 4 + y / 100 / 4 + 5 * (y / 100)) % 7
    }
}

extension SeededGenerator {
    /// Any day but those of the first and the last years.
    mutating func day() throws -> CalendarDate {
        try #require(CalendarDate(dayNumber: Int.random(in: 800...3_651_000, using: &self)))
    }
}
