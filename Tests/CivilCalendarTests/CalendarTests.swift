import CivilCalendar
import Testing

@Suite struct CalendarTests {
    @Test func everyDayOfTheCalendarComesBackFromItsNumber() throws {
        // Steps of 97 days meet every month and both kinds of year.
        for number in stride(from: 0, through: 3_652_058, by: 97) {
            let day = try #require(CalendarDate(dayNumber: number))
            #expect(day.dayNumber == number)
        }
        #expect(CalendarDate(dayNumber: 3_652_059) == nil)
        #expect(CalendarDate(dayNumber: -1) == nil)
    }

    @Test func daysFollowEachOtherWithoutGap() throws {
        var day = try #require(CalendarDate("1999-12-31"))
        for expected in ["2000-01-01", "2000-01-02"] {
            day = try #require(day.adding(days: 1))
            #expect(day.description == expected)
        }
        #expect(CalendarDate("2000-02-29")?.adding(days: 1)?.description == "2000-03-01")
        #expect(CalendarDate("1900-02-28")?.adding(days: 1)?.description == "1900-03-01")
    }

    @Test(arguments: [
        ("0001-01-01", Weekday.monday), ("1931-05-12", .tuesday), ("2000-01-01", .saturday),
        ("2014-12-19", .friday), ("2020-02-29", .saturday), ("9999-12-31", .friday),
    ])
    func weekdaysAreThoseOfTheGregorianCalendar(day: String, weekday: Weekday) {
        #expect(CalendarDate(day)?.weekday == weekday)
    }

    @Test(arguments: [
        "2023-02-29", "2024-13-01", "2024-00-01", "2024-04-31", "0000-01-01", "2024-1-1",
        "2024-01-01 ", "24-01-01", "2024/01/01", "２０２４-01-01", "",
    ])
    func whatIsNoDayIsNoDate(text: String) {
        #expect(CalendarDate(text) == nil)
    }
}

@Suite struct DateIntervalTests {
    @Test(arguments: [
        "2016", "2016-02", "2016-02-04", "2016~", "2016-02-04/2016-02-05", "../2016", "2014/..",
        "2016?", "2016-02%", "2014-XX", "2014-02-XX", "2014-XX-XX", "201X", "19XX", "2014-21",
        "2014-33", "2014/", "/2014", "201X/2021", "2014-21~/2015-24", "0001", "9999-12-31",
    ])
    func edtfComesBackAsWritten(text: String) {
        #expect(DateInterval(text)?.description == text)
    }

    @Test(arguments: [
        "2016/2015", "2016-02/2016-01", "../..", "/", "../", "/..", "2016/2017/2018", "2016-20",
        "2016-42", "2016-XX-04", "2X16", "XXXX", "20X6", "2016-1X", "2016~~", "~2016", "0000",
        "2016-21-04", "2016-02-3X", "", "..", "2016/XX",
    ])
    func whatIsNoIntervalIsRefused(text: String) {
        #expect(DateInterval(text) == nil)
    }

    @Test(arguments: [
        ("2016", "2016-02-04", true, true), ("2016-02-04", "2016", true, false),
        ("2016", "2015", false, false), ("2015/2016", "2016/2017", true, false),
        ("../2016", "1066", true, true), ("2014/..", "2013", false, false),
        ("2014/..", "2014-06/..", true, true), ("2016-12-31", "2017", false, false),
    ])
    func intervalsOverlapAndContain(_ row: (String, String, overlaps: Bool, contains: Bool)) throws
    {
        let one = try #require(DateInterval(row.0))
        let other = try #require(DateInterval(row.1))
        #expect(one.overlaps(other) == row.overlaps)
        #expect(other.overlaps(one) == row.overlaps)
        #expect(one.contains(other) == row.contains)
    }
}
