import CivilCalendar
import TestSupport
import Testing

@Suite struct ArithmeticTests {
    @Test(arguments: [
        ("2016-01-31", 1, "2016-02-29"), ("2015-01-31", 1, "2015-02-28"),
        ("2016-03-31", -1, "2016-02-29"), ("2016-12-15", 1, "2017-01-15"),
        ("2016-01-15", -1, "2015-12-15"), ("2016-02-29", 12, "2017-02-28"),
        ("0001-01-31", 0, "0001-01-31"), ("2000-02-29", -1200, "1900-02-28"),
    ])
    func monthsEndWhereTheyEnd(_ row: (String, Int, String)) throws {
        let day = try #require(CalendarDate(row.0))
        #expect(day.adding(months: row.1)?.description == row.2)
    }

    @Test(arguments: [Int.max, Int.min, 120_000, -120_000])
    func nothingLiesBeyondTheCalendar(count: Int) throws {
        let day = try #require(CalendarDate("2016-02-29"))
        #expect(day.adding(months: count) == nil)
        #expect(day.adding(years: count) == nil)
        #expect(day.adding(days: count > 0 ? max(count, 4_000_000) : min(count, -4_000_000)) == nil)
    }

    @Test(arguments: [
        ("1950-03-04", "2000-02-02", 49, "49 years, 10 months and 29 days"),
        ("1950-03-04", "2000-03-04", 50, "50 years"),
        ("1960-02-29", "1961-02-28", 0, "1 year"),
        ("1960-02-29", "1961-03-01", 1, "1 year and 1 day"),
        ("2016-01-31", "2016-03-01", 0, "1 month and 1 day"),
        ("2016-01-01", "2016-01-01", 0, "0 days"),
    ])
    func agesAndDistances(_ row: (String, String, Int, String)) throws {
        let one = try #require(CalendarDate(row.0))
        let other = try #require(CalendarDate(row.1))
        #expect(one.wholeYears(until: other) == row.2)
        #expect(one.difference(to: other).description == row.3)
    }

    @Test(arguments: [
        ("2016-01-03", 2015, 53), ("2016-01-04", 2016, 1), ("2018-12-31", 2019, 1),
        ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53), ("0001-01-01", 1, 1),
        ("9999-12-31", 9999, 52),
    ])
    func weeksBelongToTheYearOfTheirThursday(_ row: (String, Int, Int)) throws {
        let week = try #require(CalendarDate(row.0)).isoWeek
        #expect(week.year == row.1)
        #expect(week.week == row.2)
    }

    @Test(arguments: [
        ((1917, 10, 25), Weekday.wednesday), ((1066, 10, 14), .saturday),
        ((1645, 6, 14), .saturday), ((1582, 10, 4), .thursday), ((1900, 2, 29), .tuesday),
    ])
    func theJulianCalendarHasWeekdaysOfItsOwn(
        day: (year: Int, month: Int, day: Int), weekday: Weekday
    ) {
        #expect(JulianCalendar.weekday(year: day.year, month: day.month, day: day.day) == weekday)
        #expect(JulianCalendar.weekday(year: day.year, month: 2, day: 30) == nil)
    }

    /// From a random day a page at a time, on and back.
    @Test func arithmeticAgreesWithTurningPages() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("CountedCalendar seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let start = try random.day()
            var forward = CountedCalendar(start)
            var backward = CountedCalendar(start)
            var mondaysOfTheYear: [Int: Int] = [:]
            for step in 0...800 {
                let day = try #require(forward.date)
                #expect(day == start.adding(days: step), "seed \(seed)")
                #expect(start.days(until: day) == step, "seed \(seed)")
                #expect(backward.date == start.adding(days: -step), "seed \(seed)")
                #expect(
                    Weekday.allCases[(forward.zeller + 5) % 7] == day.weekday, "seed \(seed)")
                #expect(day.quarter == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][day.month - 1])
                // The year's week n begins on the n-th Monday counted from 29 December before it.
                if day.weekday == .monday {
                    let isNext = day.month == 12 && day.day >= 29
                    let year = isNext ? day.year + 1 : day.year
                    mondaysOfTheYear[year, default: 0] += 1
                    if step > 366, let count = mondaysOfTheYear[year], year > start.year + 1 {
                        #expect(day.isoWeek == (year, count), "seed \(seed): \(day)")
                    }
                }
                forward.turn()
                backward.turnBack()
            }
        }
    }

    @Test func differencesAddUpToTheDayAgain() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("CalendarDifference seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for _ in 0..<4000 {
            let (one, other) = (try random.day(), try random.day())
            let (first, last) = (min(one, other), max(one, other))
            let difference = first.difference(to: last)
            #expect((0..<12).contains(difference.months), "seed \(seed)")
            #expect((0..<31).contains(difference.days), "seed \(seed)")
            let month = try #require(
                first.adding(months: difference.years * 12 + difference.months))
            #expect(month.adding(days: difference.days) == last, "seed \(seed): \(first) \(last)")
            let years = first.wholeYears(until: last)
            let isLeapDay = (first.month, first.day) == (2, 29)
            #expect(
                years == difference.years || isLeapDay && years + 1 == difference.years,
                "seed \(seed): \(first) \(last)")
        }
    }
}
