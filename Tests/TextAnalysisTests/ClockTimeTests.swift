import ClaimModel
import Testing
import TextAnalysis

/// Clock times and days counted from a Friday.
@Suite struct ClockTimeTests {
    private static let published = CalendarDate("2020-06-05")

    @Test(arguments: [
        ("at 5 p.m.", "2020-06-05T17:00"), ("at 17:30", "2020-06-05T17:30"),
        ("at 5 p.m. on Monday", "2020-06-01T17:00"), ("on Monday at 5 p.m.", "2020-06-01T17:00"),
        ("yesterday at 5 p.m.", "2020-06-04T17:00"), ("at 5 p.m. yesterday", "2020-06-04T17:00"),
        ("at 9:05 a.m. ET on Monday, 1 June", "2020-06-01T09:05"),
        ("at midnight on 31 December 1999", "1999-12-31T24:00"),
    ])
    func aClockTimeTakesTheDayBesideIt(written: String, value: String) {
        let dates = AnalyzedText("It rained \(written).", publishedOn: Self.published).dates
        let times = dates.filter { $0.kind == .time }
        #expect(times.map(\.value) == [value])
        #expect(times.first?.interval?.description == String(value.prefix(10)))
    }

    @Test func aDayThatIsNotKnownLeavesItsTimeOpen() {
        let dates = AnalyzedText("It rained at 5 p.m. on Monday.").dates
        #expect(dates.map(\.interval) == [nil, nil])
        #expect(dates.map(\.value) == ["T17:00", "XXXX-WXX-1"])
    }

    @Test(arguments: [
        ("the day before yesterday", "2020-06-03"), ("the day after tomorrow", "2020-06-07"),
        ("on March 5 last year", "2019-03-05"), ("on 5 March last year", "2019-03-05"),
        ("in May and June", "2020-05 2020-06"),
    ])
    func daysAreCountedFromPublication(written: String, values: String) {
        let dates = AnalyzedText("It rained \(written).", publishedOn: Self.published).dates
        #expect(dates.map(\.value).joined(separator: " ") == values)
    }
}
