internal import CheckerKit

/// Days that the calendar does not have.
enum ImpossibleDays: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        guard !claim.speaksOfDates else { return [] }
        return claim.text.dates(in: claim.claim.textRange).compactMap { date in
            guard case .dayDoesNotExist(let written) = date.problem,
                let (year, month, day) = numbers(of: date.value),
                year != nil || isDated(date, in: claim), !claim.isDenied(date.tokens)
            else { return nil }
            let name = DayWords.month(month)
            let count = CalendarDate.days(inMonth: month, of: year ?? 2000)
            let fact =
                year.map { "\(name) \($0) had \(count) days" } ?? "\(name) has \(count) days"
            // Some states wrote 29 February 1900 and were right by their own calendar.
            let isJulian = year.map { year in
                JulianCalendar.weekday(year: year, month: month, day: day) != nil
                    && year <= JulianCalendar.lastDay?.year ?? 0
            }
            return Finding(
                .impossibleDate, .contradicts, isJulian == true ? .indicative : .decisive,
                at: date.range,
                isJulian == true
                    ? "\(written) exists by the Julian calendar alone; \(fact) by ours"
                    : "\(written) does not exist; \(fact)",
                [
                    .article(written, date.range),
                    .calculation(
                        [fact, year.map { leapRule($0, month) } ?? ""].filter { !$0.isEmpty }),
                ])
        }
    }

    /// Of a value of TIMEX3: `2024-02-31`, `XXXX-04-31`.
    private static func numbers(of value: String) -> (year: Int?, month: Int, day: Int)? {
        let parts = value.split(separator: "-")
        guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else {
            return nil
        }
        return (Int(parts[0]), month, day)
    }

    /// "31 June" without a year may be the name of a song, and "30 February fixtures" no day.
    private static func isDated(_ date: TemporalExpression, in claim: DatedClaim) -> Bool {
        ["on", "of", "until", "till", "from", "since", "by", "before", "after", "and", "to"]
            .contains(claim.word(date.tokens.lowerBound - 1))
            && !["fixture", "game", "match"].contains(
                claim.sentence.contains(date.tokens.upperBound)
                    ? claim.text.tokens[date.tokens.upperBound].stem : "")
    }

    private static func leapRule(_ year: Int, _ month: Int) -> String {
        guard month == 2, !CalendarDate.isLeap(year) else { return "" }
        return year.isMultiple(of: 100)
            ? "\(year) can be divided by 100 and not by 400, so it was no leap year"
            : year.isMultiple(of: 4) ? "" : "\(year) cannot be divided by 4, so it was no leap year"
    }
}
