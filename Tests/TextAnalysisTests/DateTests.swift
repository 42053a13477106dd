import ClaimModel
import Testing
import TextAnalysis

@Suite struct DateTests {
    static let days = [
        TextCase("It was 5 June 2020.", "5 June 2020|2020-06-05|2020-06-05"),
        TextCase("June 5, 2020 came.", "June 5, 2020|2020-06-05|2020-06-05"),
        TextCase("The 5th of June 2020 came.", "The 5th of June 2020|2020-06-05|2020-06-05"),
        TextCase("On Feb. 4, 2016, it began.", "Feb. 4, 2016|2016-02-04|2016-02-04"),
        TextCase("Filed 2020-06-05.", "2020-06-05|2020-06-05|2020-06-05"),
        TextCase("Filed 13/6/2020.", "13/6/2020|2020-06-13|2020-06-13"),
        TextCase("Filed 6/13/2020.", "6/13/2020|2020-06-13|2020-06-13"),
        TextCase("Filed 5/6/2020.", "5/6/2020|2020|-"),
        TextCase(
            "June 5-7, 2016.", "June 5-7, 2016|2016-06-05/2016-06-07|2016-06-05/2016-06-07"),
    ]

    static let monthsAndYears = [
        TextCase("In May 2018 it fell.", "May 2018|2018-05|2018-05"),
        TextCase("In late March 2017.", "late March 2017|2017-03|2017-03-18~/2017-03-31~"),
        TextCase("The theft in 2014.", "2014|2014|2014"),
        TextCase("The 2016 theft, a 2014 hack.", "2016|2016|2016", "2014|2014|2014"),
        TextCase("In 2013, 2014 and 2015.", "2013|2013|2013", "2014|2014|2014", "2015|2015|2015"),
        TextCase("In Dhaka (2016).", "2016|2016|2016"),
        TextCase("The 1990s ended.", "The 1990s|199|1990/1999"),
        TextCase("By mid-2014.", "mid-2014|2014|2014-04~/2014-09~"),
        TextCase("Since early 2016.", "early 2016|2016|2016-01~/2016-05~"),
        TextCase("At the end of 2016.", "the end of 2016|2016|2016-08~/2016-12~"),
        TextCase("In 2014-16.", "2014-16|2014/2016|2014/2016"),
        TextCase("Between 2014 and 2016.", "2014 and 2016|2014/2016|2014/2016"),
        TextCase("It ran from 1914 to 1918.", "1914 to 1918|1914/1918|1914/1918"),
        TextCase("From March to May 2016.", "March to May 2016|2016-03/2016-05|2016-03/2016-05"),
        TextCase(
            "In the first quarter of 2019.", "the first quarter of 2019|2019-Q1|2019-01/2019-03"),
        TextCase("In Q3 2019.", "Q3 2019|2019-Q3|2019-07/2019-09"),
        TextCase("In the second half of 2016.", "the second half of 2016|2016-H2|2016-07/2016-12"),
        TextCase("In the summer of 2016.", "the summer of 2016|2016-SU|2016-06~/2016-09~"),
        TextCase("In the 19th century.", "the 19th century|18|1801/1900"),
    ]

    static let noDates = [
        TextCase("They paid 2000 dollars to 1500 people in 1800 cases."),
        TextCase("A total of 2016 is high; $2016 too; 2,016 also."),
        TextCase("May he march? The Sun sat. Theresa May said no."),
        TextCase("They won 3-1 on page 2014, room 12."),
        TextCase("The 25-year-old man."),
    ]

    static let durationsAndSets = [
        TextCase("It took 24 hours.", "24 hours|PT24H|-"),
        TextCase("For four years.", "four years|P4Y|-"),
        TextCase("It took a decade.", "a decade|P1DE|-"),
        TextCase("After several months.", "several months|PXM|-"),
        TextCase("A three-year plan.", "three-year|P3Y|-"),
        TextCase("A man 25 years old.", "25 years old|P25Y|-"),
        TextCase("Over the past two years.", "the past two years|P2Y|-"),
        TextCase("They met every Monday.", "every Monday|XXXX-WXX-1|-"),
        TextCase("They met once a week.", "once a week|P1W|-"),
    ]

    @Test(arguments: days + monthsAndYears + noDates + durationsAndSets)
    func explicitDatesNeedNoPublication(example: TextCase) {
        let text = AnalyzedText(example.text)
        let found = text.dates.map { date in
            "\(text.string(date.range))|\(date.value)|\(date.interval?.description ?? "-")"
        }
        #expect(found == example.wanted)
    }

    @Test func aDayThatDoesNotExistIsAProblem() {
        let dates = AnalyzedText("Signed on Friday, 31 February 2024 and February 30.").dates
        #expect(
            dates.map(\.problem) == [
                .dayDoesNotExist(written: "31 February 2024"),
                .dayDoesNotExist(written: "February 30"),
            ])
        #expect(dates.allSatisfy { $0.interval == nil })
    }

    @Test func aWeekdayThatDiffersIsAProblem() {
        let dates = AnalyzedText("On Tuesday, 5 June 2020 and Friday, June 5, 2020.").dates
        #expect(dates.map(\.problem) == [.weekdayDiffers(written: .tuesday, actual: .friday), nil])
        #expect(dates.map(\.weekday) == [.tuesday, .friday])
    }

    @Test func aSpanKeepsItsEnds() {
        let text = AnalyzedText("It ran from 1914 to 1918.")
        #expect(text.dates.first?.ends.map(\.value) == ["1914", "1918"])
        #expect(text.dates.first?.ends.map { text.string($0.range) } == ["1914", "1918"])
    }

    @Test func noDateCrossesABlock() {
        let text = AnalyzedText("It was July\n\n2020 was not.")
        #expect(text.dates.map(\.value) == ["XXXX-07", "2020"])
    }
}
