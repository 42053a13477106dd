import ClaimModel
import Testing
import TextAnalysis

/// Dates of many days, and dates that are written together.
@Suite struct DateSpanTests {
    @Test(arguments: [
        ("early June 2019", "2019-06", "2019-06-01~/2019-06-12~"),
        ("mid-June 2019", "2019-06", "2019-06-08~/2019-06-22~"),
        ("late 2014", "2014", "2014-08~/2014-12~"), ("mid-2014", "2014", "2014-04~/2014-09~"),
        ("the summer of 2014", "2014-SU", "2014-06~/2014-09~"),
        ("spring 2014", "2014-SP", "2014-03~/2014-06~"),
        ("the winter of 2014", "2014-WI", "2013-12~/2015-03~"),
        ("the first quarter of 2014", "2014-Q1", "2014-01/2014-03"),
        ("Q3 2014", "2014-Q3", "2014-07/2014-09"),
        ("the second half of 2014", "2014-H2", "2014-07/2014-12"),
        ("the 1990s", "199", "1990/1999"), ("the early 1990s", "199", "1990~/1994~"),
        ("the '90s", "199", "1990/1999"), ("the ’80s", "198", "1980/1989"),
        ("the 19th century", "18", "1801/1900"),
    ])
    func partsOfYearsAndManyYearsAreIntervals(written: String, value: String, interval: String) {
        let dates = AnalyzedText("It rained in \(written).").dates
        #expect(dates.map(\.value) == [value])
        #expect(dates.first?.interval?.description == interval)
        #expect(dates.first?.anchoring == .explicit)
    }

    @Test(arguments: [
        ("from 2014 to 2016", "2014/2016"), ("between 2014 and 2016", "2014/2016"),
        ("in 2014-16", "2014/2016"), ("in 2014–2016", "2014/2016"), ("in 2015/16", "2015/2016"),
        ("June 5-7, 2020", "2020-06-05/2020-06-07"), ("5–7 June 2020", "2020-06-05/2020-06-07"),
        ("from June 5 to 7, 2020", "2020-06-05/2020-06-07"),
        ("on Feb. 4 and 5, 2016", "2016-02-04/2016-02-05"),
        ("on 4 and 5 February 2016", "2016-02-04/2016-02-05"),
        ("from March to May 2016", "2016-03/2016-05"),
        ("from 5 March to 7 May 2016", "2016-03-05/2016-05-07"),
        ("from December to January 2017", "2016-12/2017-01"),
        ("from May 2016 to June 2017", "2016-05/2017-06"),
    ])
    func twoEndsAreOneSpan(written: String, interval: String) {
        let dates = AnalyzedText("It rained \(written).").dates
        #expect(dates.map(\.value) == [interval])
        #expect(dates.first?.interval?.description == interval)
    }

    @Test func aSpanKeepsItsEnds() throws {
        let text = AnalyzedText("It rained from March to May 2016.")
        let span = try #require(text.dates.first)
        #expect(span.ends.map(\.value) == ["2016-03", "2016-05"])
        #expect(span.ends.map { text.string($0.range) } == ["March", "May 2016"])
    }

    @Test(arguments: [
        ("in January and February 2016", "2016-01 2016-02"),
        ("in January, February and March 2016", "2016-01 2016-02 2016-03"),
        ("on June 5 and July 7, 2016", "2016-06-05 2016-07-07"),
        ("in December and January 2017", "2016-12 2017-01"),
    ])
    func listedDatesShareTheYearOfTheLast(written: String, values: String) {
        let dates = AnalyzedText("It rained \(written).", publishedOn: CalendarDate("2020-06-05"))
            .dates
        #expect(dates.map(\.value).joined(separator: " ") == values)
        #expect(dates.allSatisfy { $0.anchoring == .explicit })
    }

    @Test(arguments: ["05/06/2020", "05.06.2020"])
    func digitsThatMayBeEitherMonthMeanNoDay(written: String) throws {
        let date = try #require(AnalyzedText("It rained on \(written).").dates.first)
        #expect(date.interval == nil)
        #expect(
            date.anchoring == .unanchored(reason: "either of 5 and 6 may be the month"))
    }

    @Test(arguments: ["25.6.2020", "25/06/2020", "6/25/2020"])
    func aDayAboveTwelveTellsWhichIsTheMonth(written: String) {
        #expect(AnalyzedText("It rained on \(written).").dates.map(\.value) == ["2020-06-25"])
    }

    @Test(arguments: [("It fell in 44 BC.", "BC0044"), ("It fell in 1066 BC.", "BC1066")])
    func yearsBeforeTheCalendarHaveNoDaysAndAreNoQuantities(text: String, value: String) {
        let analysis = AnalyzedText(text)
        #expect(analysis.dates.map(\.value) == [value])
        #expect(analysis.dates.map(\.interval) == [nil])
        #expect(analysis.quantities.isEmpty)
    }
}
