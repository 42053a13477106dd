import ClaimModel

/// A feast of the calendar, fixed or movable.
struct Holiday: Sendable {
    enum Rule: Sendable {
        case fixed(month: Int, day: Int)
        /// The first weekday of a month from a day on: the fourth Thursday is that from day 22 on.
        case weekday(Int, onOrAfter: Int, month: Int)
        /// Days after Easter Sunday.
        case easter(Int)
    }

    let pattern: [TemporalRule.Place]
    let rule: Rule

    func day(in year: Int) -> CalendarDate? {
        switch rule {
        case .fixed(let month, let day):
            return CalendarDate(year: year, month: month, day: day)
        case .weekday(let weekday, let first, let month):
            guard let start = CalendarDate(year: year, month: month, day: first) else {
                return nil
            }
            let distance = (weekday - TemporalValue.number(of: start.weekday) + 7) % 7
            return start.adding(days: distance)
        case .easter(let offset):
            return Self.easter(year)?.adding(days: offset)
        }
    }

    /// Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher.
    private static func easter(_ year: Int) -> CalendarDate? {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let leap = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + leap + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let shift = (golden + 11 * moon + 22 * sunday) / 451
        let days = moon + sunday - 7 * shift + 114
        return CalendarDate(year: year, month: days / 31, day: days % 31 + 1)
    }

    private init(_ line: Substring) {
        let sides = line.split(separator: " = ")
        let words = sides.last?.split(separator: " ") ?? []
        let numbers = words.compactMap { Int($0) }
        guard sides.count == 2, let pattern = TemporalRule.places(sides[0]),
            let rule = Self.rule(words.first ?? "", numbers)
        else { preconditionFailure("This line is no holiday: \(line)") }
        self.pattern = pattern
        self.rule = rule
    }

    private static func rule(_ kind: Substring, _ numbers: [Int]) -> Rule? {
        switch (kind, numbers.count) {
        case ("fixed", 2): .fixed(month: numbers[0], day: numbers[1])
        case ("weekday", 3): .weekday(numbers[0], onOrAfter: numbers[1], month: numbers[2])
        case ("easter", 1): .easter(numbers[0])
        default: nil
        }
    }

    /// The words of a feast and when it is: a month and a day; a weekday (Monday is 1) on or after
    /// a day of a month; or days after Easter.
    static let all: [Holiday] = """
        new year ' s day = fixed 1 1
        new year ' s eve = fixed 12 31
        christmas day? = fixed 12 25
        christmas eve = fixed 12 24
        boxing day = fixed 12 26
        epiphany = fixed 1 6
        valentine ' s day = fixed 2 14
        groundhog day = fixed 2 2
        st .? patrick ' s day = fixed 3 17
        april fool|fools ' s? day = fixed 4 1
        may day = fixed 5 1
        independence day = fixed 7 4
        fourth of july = fixed 7 4
        bastille day = fixed 7 14
        halloween = fixed 10 31
        all saints ' day = fixed 11 1
        guy fawkes night|day = fixed 11 5
        veterans|armistice|remembrance '? day = fixed 11 11
        juneteenth = fixed 6 19
        flag day = fixed 6 14
        martin luther king jr? .? '? s? day = weekday 1 15 1
        presidents ' day = weekday 1 15 2
        memorial day = weekday 1 25 5
        mother ' s day = weekday 7 8 5
        father ' s day = weekday 7 15 6
        labor day = weekday 1 1 9
        columbus day = weekday 1 8 10
        election day = weekday 2 2 11
        thanksgiving day? = weekday 4 22 11
        ash wednesday = easter -46
        palm sunday = easter -7
        maundy|holy thursday = easter -3
        good friday = easter -2
        easter sunday|day? = easter 0
        easter monday = easter 1
        ascension day = easter 39
        pentecost|whitsunday = easter 49
        """.split(separator: "\n").map(Holiday.init)
}
