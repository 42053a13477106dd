import ClaimModel
import Testing
import TextAnalysis

@Suite struct RelativeDateTests {
    // Published on 2020-06-05, which was a Friday.
    static let cases = [
        TextCase("It fell in March.", "March|2020-03|2020-03"),
        TextCase("It fell in September.", "September|2019-09|2019-09"),
        TextCase("It will open in September.", "September|2020-09|2020-09"),
        TextCase("It will open in March.", "March|2021-03|2021-03"),
        TextCase("He spoke on June 25.", "June 25|2019-06-25|2019-06-25"),
        TextCase("He will speak on June 25.", "June 25|2020-06-25|2020-06-25"),
        TextCase("Payable June 25.", "June 25|2020-06-25|2020-06-25"),
        TextCase("Third-quarter sales fell.", "Third-quarter|2019-Q3|2019-07/2019-09"),
        TextCase("A couple of years ago it fell.", "A couple of years ago|2018|2018"),
        TextCase("It fell in mid-November.", "mid-November|2019-11|2019-11-08~/2019-11-22~"),
        TextCase("They met on Monday, June 8.", "Monday, June 8|2020-06-08|2020-06-08"),
        TextCase("He died on Feb. 29.", "Feb. 29|2020-02-29|2020-02-29"),
        TextCase("Last March it fell.", "Last March|2020-03|2020-03"),
        TextCase("In May last year.", "May last year|2019-05|2019-05"),
        TextCase("He left on Friday.", "Friday|2020-06-05|2020-06-05"),
        TextCase("He left on Tuesday.", "Tuesday|2020-06-02|2020-06-02"),
        TextCase("He will leave on Tuesday.", "Tuesday|2020-06-09|2020-06-09"),
        TextCase("He left last Friday.", "last Friday|2020-05-29|2020-05-29"),
        TextCase("He leaves next Friday.", "next Friday|2020-06-12|2020-06-12"),
        TextCase("It fell yesterday.", "yesterday|2020-06-04|2020-06-04"),
        TextCase("It falls today.", "today|2020-06-05|2020-06-05"),
        TextCase("It fell last week.", "last week|2020-W22|2020-05-25/2020-05-31"),
        TextCase("It falls next month.", "next month|2020-07|2020-07"),
        TextCase("It fell this year.", "this year|2020|2020"),
        TextCase("It fell three days ago.", "three days ago|2020-06-02|2020-06-02"),
        TextCase("It fell two years ago.", "two years ago|2018|2018"),
        TextCase("Recently it fell.", "Recently|PAST_REF|../2020-06-05"),
        TextCase("It is now calm.", "now|PRESENT_REF|2020-06-05"),
        TextCase("It fell on Friday morning.", "Friday morning|2020-06-05TMO|2020-06-05"),
        TextCase("It fell last night.", "last night|2020-06-04TNI|2020-06-04"),
        TextCase("It fell at 10:30 a.m.", "10:30 a.m.|2020-06-05T10:30|2020-06-05"),
        TextCase(
            "It fell on 20 July 1969 at 20:17.", "20 July 1969|1969-07-20|1969-07-20",
            "20:17|1969-07-20T20:17|1969-07-20"),
        TextCase(
            "It fell in 2016, founded two years earlier.", "2016|2016|2016",
            "two years earlier|2014|2014"),
        TextCase(
            "It fell on 4 May 2016 and closed three days later.",
            "4 May 2016|2016-05-04|2016-05-04",
            "three days later|2016-05-07|2016-05-07"),
        TextCase(
            "It fell in 2016 and closed three days later.", "2016|2016|2016",
            "three days later|XXXX-XX-XX|-"),
    ]

    @Test(arguments: cases)
    func relativeDatesAreCounted(example: TextCase) {
        let text = AnalyzedText(
            example.text, publishedOn: CalendarDate(year: 2020, month: 6, day: 5))
        let found = text.dates.map { date in
            "\(text.string(date.range))|\(date.value)|\(date.interval?.description ?? "-")"
        }
        #expect(found == example.wanted)
    }

    @Test(arguments: [
        "It fell yesterday.", "It fell in March.", "He left on Friday.", "Recently it fell.",
        "It fell two years earlier.", "It fell three days ago.", "It fell last week.",
        "He left on June 25.", "It is now calm.", "It fell at 10:30 a.m.", "Last night it fell.",
        "It fell last March.", "Sales fell in the second quarter.",
    ])
    func withoutPublicationNothingRelativeIsAnchored(sentence: String) {
        let dates = AnalyzedText(sentence).dates
        #expect(dates.map(\.anchoring) == [.unanchored(reason: "no publication date")])
        #expect(dates.allSatisfy { $0.interval == nil })
    }

    @Test func theRuleSaysHowADateWasCounted() throws {
        let published = try #require(CalendarDate(year: 2020, month: 6, day: 5))
        let dates = AnalyzedText("It fell three days ago.", publishedOn: published).dates
        #expect(
            dates.map(\.anchoring) == [
                .relative(to: published, rule: "3 days before the publication")
            ])
    }

    @Test(arguments: [(1, 1, 1), (9999, 12, 31)])
    func theEndsOfTheCalendarAreNoTrap(year: Int, month: Int, day: Int) {
        let published = CalendarDate(year: year, month: month, day: day)
        let text = """
            Yesterday, tomorrow, last week, next week, last month, next year, two decades ago, 900 \
            years ago, 99999 weeks ago, a century later, last Monday, next Friday, last summer, \
            over the weekend, 3 quarters ago, on February 29, next March.
            """
        #expect(!AnalyzedText(text, publishedOn: published).dates.isEmpty)
    }
}
