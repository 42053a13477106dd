import ClaimModel

// Counting in days, weeks, months and years.
extension TemporalMeaning {
    /// Returns the day, week, month or year that lies so many units from another day; a `nil`
    /// count leaves open how far, on the side of the sign.
    static func offset(
        _ count: Double?, _ unit: TemporalUnit, _ sign: Int, _ day: CalendarDate, _ from: String
    ) -> TemporalReading? {
        guard let counted = count else {
            let known = PartialDate(day)
            return TemporalReading(
                value: sign < 0 ? "PAST_REF" : "FUTURE_REF",
                interval: sign < 0
                    ? DateInterval(start: nil, end: known) : DateInterval(start: known, end: nil),
                anchoring: .relative(to: day, rule: "\(unit)s counted from \(from)"))
        }
        guard abs(counted) <= 10_000 else { return nil }
        let (count, unit) = unit.whole(counted)
        guard var reading = reading(at: count, unit, day), reading.interval != nil else {
            return nil
        }
        let plural = abs(count) == 1 ? "" : "s"
        let rule =
            count == 0
            ? "\(unit) of \(from)"
            : "\(abs(count)) \(unit)\(plural) \(count < 0 ? "before" : "after") \(from)"
        reading.anchoring = .relative(to: day, rule: rule)
        return reading
    }

    private static func reading(
        at count: Int, _ unit: TemporalUnit, _ day: CalendarDate
    ) -> TemporalReading? {
        switch unit {
        case .second, .minute, .hour:
            return TemporalReading(
                value: PartialDate(day).description, interval: DateInterval(day))
        case .day:
            return day.adding(days: count).map {
                TemporalReading(value: PartialDate($0).description, interval: DateInterval($0))
            }
        case .week, .fortnight:
            let weeks = unit == .week ? count : count * 2
            return day.adding(days: weeks * 7).map(week)
        case .weekend:
            return day.adding(days: count * 7).map { day in
                let saturday = day.adding(days: 6 - TemporalValue.number(of: day.weekday))
                return TemporalReading(
                    value: TemporalValue.week(of: day) + "-WE",
                    interval: CalendarSpans.days(
                        from: saturday, through: saturday?.adding(days: 1)))
            }
        case .month, .quarter:
            let months = day.year * 12 + day.month - 1 + count * (unit == .month ? 1 : 3)
            let (year, month) = (months / 12, months % 12 + 1)
            guard months > 0 else { return nil }
            if unit == .month {
                return TemporalReading(
                    value: TemporalValue.month(year, month),
                    interval: CalendarSpans.month(year, month, nil))
            }
            let quarter = (month + 2) / 3
            return TemporalReading(
                value: "\(TemporalValue.year(year))-Q\(quarter)",
                interval: CalendarSpans.months(year, quarter * 3 - 2, through: quarter * 3))
        case .year:
            return TemporalReading(
                value: TemporalValue.year(day.year + count),
                interval: CalendarSpans.year(day.year + count, nil))
        case .decade:
            let first = day.year / 10 * 10 + count * 10
            return TemporalReading(
                value: String(TemporalValue.year(first).dropLast()),
                interval: CalendarSpans.decade(first, nil))
        case .century:
            let first = (day.year - 1) / 100 * 100 + count * 100
            return TemporalReading(
                value: String(TemporalValue.year(first).dropLast(2)),
                interval: CalendarSpans.years(first + 1, first + 100))
        }
    }

    private static func week(of day: CalendarDate) -> TemporalReading {
        let monday = day.adding(days: 1 - TemporalValue.number(of: day.weekday))
        return TemporalReading(
            value: TemporalValue.week(of: day),
            interval: CalendarSpans.days(from: monday, through: monday?.adding(days: 6)))
    }
}

extension TemporalUnit {
    /// Half a year is six months, so that only whole units are counted.
    func whole(_ count: Double) -> (Int, TemporalUnit) {
        let isWhole = count == count.rounded()
        switch self {
        case _ where isWhole: return (Int(count), self)
        case .day: return (Int((count * 24).rounded()), .hour)
        case .week: return (Int((count * 7).rounded()), .day)
        case .year: return (Int((count * 12).rounded()), .month)
        case .decade: return (Int((count * 10).rounded()), .year)
        case .century: return (Int((count * 100).rounded()), .year)
        default: return (Int(count.rounded()), self)
        }
    }

    /// How well a date must be known for this unit to be counted from it.
    var precision: PartialDate.Precision {
        switch self {
        case .second, .minute, .hour, .day, .week, .weekend, .fortnight: .day
        case .month, .quarter: .month
        case .year, .decade, .century: .year
        }
    }

    /// The value of TIMEX3 for one of which nothing is known.
    var unknown: String {
        switch self {
        case .second, .minute, .hour: "XXXX-XX-XXTXX"
        case .day: "XXXX-XX-XX"
        case .week, .fortnight: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        }
    }
}
