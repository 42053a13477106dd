import ClaimModel

/// Writes the values of TIMEX3 tags.
enum TemporalValue {
    static func year(_ year: Int) -> String {
        padded(year, to: 4)
    }

    static func month(_ year: Int?, _ month: Int) -> String {
        (year.map(Self.year) ?? "XXXX") + "-" + padded(month, to: 2)
    }

    static func day(_ year: Int?, _ month: Int, _ day: Int) -> String {
        self.month(year, month) + "-" + padded(day, to: 2)
    }

    static func time(_ hour: Int, _ minute: Int) -> String {
        "T" + padded(hour, to: 2) + ":" + padded(minute, to: 2)
    }

    /// `P4Y`, `PT24H`, `PXD`.
    static func duration(_ count: Int?, _ unit: TemporalUnit) -> String {
        let one = unit.duration
        let number = count.map {
            String($0.multipliedReportingOverflow(by: one.count).partialValue)
        }
        return "P" + (one.isTime ? "T" : "") + (number ?? "X") + one.letter
    }

    /// Monday is 1.
    static func number(of weekday: Weekday) -> Int {
        (Weekday.allCases.firstIndex(of: weekday) ?? 0) + 1
    }

    /// `2020-W23`, counted as ISO 8601 does.
    static func week(of day: CalendarDate) -> String {
        guard let thursday = day.adding(days: 4 - number(of: day.weekday)) else {
            return year(day.year) + "-WXX"
        }
        let first = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
        let week = (thursday.dayNumber - first.dayNumber) / 7 + 1
        return year(thursday.year) + "-W" + padded(week, to: 2)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
