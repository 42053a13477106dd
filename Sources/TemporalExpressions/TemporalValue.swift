import ClaimModel

/// Writes the values of TIMEX3 tags.
enum TemporalValue {
    static func year(_ year: Int) -> String {
        (year < 0 ? "BC" : "") + padded(abs(year), to: 4)
    }

    /// Of the decade that begins with a year.
    static func decade(_ year: Int) -> String {
        String(self.year(year).dropLast())
    }

    /// `19` for the 20th, `BC03` for the 4th before Christ.
    static func century(_ century: Int) -> String {
        (century < 0 ? "BC" : "") + padded(abs(century) - 1, to: 2)
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

    /// `P4Y`, `PT24H`, `PXD`, `P2.5Y`.
    static func duration(_ count: Double?, _ unit: TemporalUnit) -> String {
        let one = unit.duration
        return "P" + (one.isTime ? "T" : "") + (count.map { number($0 * one.count) } ?? "X")
            + one.letter
    }

    /// Decimals to the thousandth, as few as there are.
    private static func number(_ number: Double) -> String {
        let thousandths = Int((number * 1000).rounded())
        let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
        guard rest > 0 else { return String(whole) }
        var decimals = padded(rest, to: 3)
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return "\(whole).\(decimals)"
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
