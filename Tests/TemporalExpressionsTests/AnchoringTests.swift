import ClaimModel
import TemporalExpressions
import Testing

/// Where expressions are put, with the day, the side and the modifier that decided it.
@Suite struct AnchoringTests {
    private static func values(
        _ text: String, published: String? = "2020-06-05", domain: TemporalDomain = .news
    ) -> [String] {
        var tagger = TemporalTagger(
            publishedOn: published.flatMap { CalendarDate($0) }, domain: domain)
        let bytes = Array(text.utf8)
        return tagger.expressions(in: bytes).map { expression in
            let words = String(decoding: bytes[expression.range], as: UTF8.self)
            return "\(words)|\(expression.value)"
                + (expression.modifier.map { "|\($0.rawValue)" } ?? "")
        }
    }

    // 2020-06-05 was a Friday.
    @Test(arguments: [
        ("The bank sold it late last year.", ["late last year|2019|END"]),
        ("Earlier this month it fell.", ["Earlier this month|2020-06"]),
        ("It lasted more than four hours.", ["more than four hours|PT4H|MORE_THAN"]),
        ("Nearly two and a half years passed.", ["Nearly two and a half years|P2.5Y|LESS_THAN"]),
        ("Over the next two years it grew.", ["the next two years|P2Y"]),
        ("They met on Christmas Eve.", ["Christmas Eve|2019-12-24"]),
        ("They will meet on Labor Day.", ["Labor Day|2020-09-07"]),
        ("They met on Easter Monday.", ["Easter Monday|2020-04-13"]),
        ("They met last Thanksgiving.", ["last Thanksgiving|2019-11-28"]),
        ("It is due by September.", ["September|2020-09"]),
        ("They agreed to sell it in February.", ["February|2021-02"]),
        ("In January, the firm sold it.", ["January|2020-01"]),
        ("The talks, set to resume Monday, failed.", ["Monday|2020-06-08"]),
        ("He dismissed Wednesday's ruling.", ["Wednesday|2020-06-03"]),
        ("The deadline is July 20.", ["July 20|2020-07-20"]),
        ("It closed at 3 p.m. EST.", ["3 p.m. EST|2020-06-05T15:00"]),
        ("The pact came into force in 12/05/2014.", ["12/05/2014|2014"]),
        (
            "Net fell in the third quarter from a year ago.",
            ["the third quarter|2019-Q3", "a year ago|2018-Q3"]
        ),
        // The second quarter, of which it is told, is not over.
        (
            "The second quarter will be hard. The latest quarter was not. It fell from a year ago.",
            [
                "The second quarter|2020-Q2", "The latest quarter|2020-Q1", "a year ago|2019-Q1",
            ]
        ),
        (
            "Third-quarter net rose. In the quarter ended Sept. 30 it grew from a year ago.",
            [
                "Third-quarter|2019-Q3", "the quarter|2019-Q3", "Sept. 30|2019-09-30",
                "a year ago|2018-Q3",
            ]
        ),
        (
            "Third-quarter net fell. It sold six boats in May, and nine in the year-ago quarter.",
            ["Third-quarter|2019-Q3", "May|2020-05", "the year-ago quarter|2018-Q3"]
        ),
        (
            "It lost money in recent quarters, the past several quarters and some quarters.",
            ["recent quarters|PXQ", "the past several quarters|PXQ"]
        ),
        (
            "This past spring they met at midday.",
            ["This past spring|2020-SP", "midday|2020-06-05T12:00"]
        ),
        // What is compared is the same quarter each time.
        (
            "Third-quarter net fell from a year earlier; sales were flat from a year earlier.",
            ["Third-quarter|2019-Q3", "a year earlier|2018-Q3", "a year earlier|2018-Q3"]
        ),
        (
            "Third-quarter net fell. For the nine months, it rose from a year earlier.",
            ["Third-quarter|2019-Q3", "the nine months|P9M", "a year earlier|2018"]
        ),
        (
            "Net fell in the third quarter; it will rise by the end of the year.",
            ["the third quarter|2019-Q3", "the end of the year|2019|END"]
        ),
        (
            "They met the day before last Tuesday's vote.",
            ["last Tuesday|2020-06-02"]
        ),
        (
            "In the quarter ended Sept. 30 it fell.",
            ["the quarter|2019-Q3", "Sept. 30|2019-09-30"]
        ),
        ("They rallied over the weekend.", ["the weekend|2020-W22-WE"]),
        ("In the nineteenth century it grew.", ["the nineteenth century|18"]),
        ("In nineteen ninety-six it fell.", ["nineteen ninety-six|1996"]),
        (
            "It fell in 480 BC, in the 470s BC and in the 5th century BC.",
            ["480 BC|BC0480", "the 470s BC|BC047", "the 5th century BC|BC04"]
        ),
        ("The attack of 2016–17.", ["2016–17|2016/2017"]),
        ("The Sept. 11 attacks killed many.", ["Sept. 11|XXXX-09-11"]),
        ("The May 28 attack killed nine.", ["May 28|2020-05-28"]),
        ("He made a late-November trip.", ["late-November|2019-11|END"]),
        ("They met on Sunday nights.", ["Sunday nights|XXXX-WXX-7TNI"]),
        (
            "The offer runs until 9 a.m. EST Tuesday.",
            ["9 a.m. EST|2020-06-09T09:00", "Tuesday|2020-06-09"]
        ),
        ("He signed two days before the vote.", ["two days|P2D"]),
        ("It pays $5 a year.", ["a year|P1Y"]),
        ("It lasted 5 1/2 hours.", ["5 1/2 hours|PT5.5H"]),
        ("It lasted 5-1/2 hours.", ["5-1/2 hours|PT5.5H"]),
        ("They will meet the week of June 22.", ["the week of June 22|2020-W26"]),
        ("They met the week before last.", ["the week before last|2020-W21"]),
        ("In the year ended March 31 it fell.", ["the year|P1Y", "March 31|2020-03-31"]),
        ("Rain this year through August.", ["this year|2020", "August|2020-08"]),
        ("A start next year, in May.", ["next year|2021", "May|2021-05"]),
        ("Shares at $30 in June 2014, $12 in March.", ["June 2014|2014-06", "March|2014-03"]),
        ("Shares at $30 in March 2014, $12 in June.", ["March 2014|2014-03", "June|2014-06"]),
        ("Shares at $12 in March.", ["March|2020-03"]),
        ("They fought from 5 May-12 May.", ["5 May-12 May|2020-05-05/2020-05-12"]),
        ("As late as 1781, in both 1990 and 1991.", ["1781|1781", "1990|1990", "1991|1991"]),
        ("He lost the 1777 campaign (1778).", ["1777|1777", "1778|1778"]),
    ])
    func newsIsCountedFromItsPublication(text: String, wanted: [String]) {
        #expect(Self.values(text) == wanted)
    }

    // 2020-06-05 was a Friday.
    @Test(arguments: [
        // What was to come is over.
        ("The bid had been due to expire Wednesday.", "2020-06-03"),
        ("It had been scheduled to open on Monday.", "2020-06-01"),
        ("The bid is due to expire Wednesday.", "2020-06-10"),
        ("As planned, it began Wednesday.", "2020-06-03"),
        ("They struck as previously planned Monday night.", "2020-06-01TNI"),
        ("They plan to strike Monday night.", "2020-06-08TNI"),
        // A verb of reporting beside a day is past, whatever is said to come.
        ("Under the terms, announced Wednesday, holders would get cash.", "2020-06-03"),
        ("The ruling will be announced Wednesday.", "2020-06-10"),
        ("In September, it announced plans to buy the mill.", "2019-09"),
        ("In September, it will buy the mill.", "2020-09"),
        ("The union announced the plan March 21.", "2020-03-21"),
        ("Its plan to strike Aug. 21 failed.", "2020-08-21"),
        // The past of "set" looks like what is still to do.
        ("On Wednesday, when they set the terms, he left.", "2020-06-03"),
        ("They will set the terms on Wednesday.", "2020-06-10"),
        ("The hearing is set for Wednesday.", "2020-06-10"),
        ("The council has set Wednesday as the deadline.", "2020-06-10"),
        // What is fixed is told in the present.
        ("The fair opens on Monday.", "2020-06-08"),
        ("The fair opened on Monday.", "2020-06-01"),
        ("The case is heard in September.", "2020-09"),
        ("The case was heard in September.", "2019-09"),
        // Deadlines that have passed.
        ("Ten members had filed reports by Wednesday.", "2020-06-03"),
        ("Ten members must file reports by Wednesday.", "2020-06-10"),
        ("Until Wednesday, they had not named him.", "2020-06-03"),
        ("Until Wednesday, they will not name him.", "2020-06-10"),
        // What has been given keeps its day.
        ("They would appeal Wednesday's ruling.", "2020-06-03"),
        ("They would skip Wednesday's game.", "2020-06-10"),
        // An adjective is no verb; nor does a comma part a list of offices.
        ("The reduced fee is payable Jan. 2.", "2021-01-02"),
        ("She stepped down as head, treasurer and editor in September.", "2019-09"),
        ("He gave no reason for the July 14 deadline.", "2020-07-14"),
        ("They sued to stop the sale, but in September a judge ruled.", "2019-09"),
    ])
    func verbsTellTheSide(text: String, wanted: String) throws {
        let first = try #require(Self.values(text).first)
        #expect(first.hasSuffix("|" + wanted), "\(first)")
    }

    @Test(arguments: [
        "As soon as he could, he sang.", "Daily Mail readers wrote.", "This Week on ABC.",
        "The fall of the house.", "He may march on.", "It cost 2000 dollars.", "May Smith sat.",
        "A quarter of the house.", "Soon after, he left.", "They won 10:30.", "The Sun sat.",
        "Flight 1549 landed.", "The 6-year-old boy sang.", "Most are 6-month-olds.",
        "The 1600 block burned.", "A six year old sang.", "The Second World War.",
        "He is in his thirties.",
    ])
    func whatOnlyLooksLikeTimeIsLeft(text: String) {
        #expect(Self.values(text) == [])
    }

    @Test func aHistoryIsAnchoredByItsOwnDates() {
        let text = """
            In December 1941 the war began. In March the city fell; on 5 May it was free. The \
            following year nothing was told, until 1950 at least. In June it rained.
            """
        #expect(
            Self.values(text, domain: .narrative) == [
                "December 1941|1941-12", "March|1942-03", "5 May|1942-05-05",
                "The following year|1943", "1950|1950", "June|1943-06",
            ])
    }

    @Test func aHistoryCountsEveryOtherTimeFromTheDateItToldLast() {
        let text = """
            In May 1917 the war went on. They had left two years ago, and the previous April. The \
            truce held until next spring. In March of the following year it broke.
            """
        #expect(
            Self.values(text, domain: .narrative) == [
                "May 1917|1917-05", "two years ago|1915", "previous April|1917-04",
                "next spring|1918-SP", "March of the following year|1918-03",
            ])
    }

    /// England kept a leap day that the calendar of today leaves out.
    @Test(arguments: [
        ("29 February 1500", TemporalExpression.Problem?.none),
        ("29 February 1700", nil),
        ("29 February 1501", .dayDoesNotExist(written: "29 February 1501")),
        ("30 February 1500", .dayDoesNotExist(written: "30 February 1500")),
        ("29 February 1900", .dayDoesNotExist(written: "29 February 1900")),
    ])
    func takesLeapDaysOfTheOldCalendar(
        written: String, problem: TemporalExpression.Problem?
    ) throws {
        var tagger = TemporalTagger(publishedOn: nil)
        let found = try #require(
            tagger.expressions(in: Array("On \(written) it burned.".utf8)).first)
        #expect(found.problem == problem)
        #expect(found.interval == nil)
        let isJulian = found.anchoring == .unanchored(reason: "a leap day of the Julian calendar")
        #expect(isJulian == (problem == nil))
    }

    @Test func theSideOnWhichItWasSoughtIsSaid() {
        var tagger = TemporalTagger(publishedOn: CalendarDate("2020-06-05"))
        let text = "It fell in March. It will open in May. It fell in 1999."
        let expressions = tagger.expressions(in: Array(text.utf8))
        #expect(expressions.map(\.direction) == [.past, .future, nil])
    }

    @Test func aTextReadInPartsIsReadAsAWhole() {
        let parts = ["It fell in the third quarter.", "It rose a year ago."]
        var tagger = TemporalTagger(publishedOn: CalendarDate("2020-06-05"))
        let values = parts.flatMap { tagger.expressions(in: Array($0.utf8)) }.map(\.value)
        #expect(values == ["2019-Q3", "2018-Q3"])
    }

    /// The Great Fire of London broke out on a Sunday of the calendar that England kept to.
    @Test(arguments: [
        ("Sunday, 2 September 1666", true), ("Thursday, 2 September 1666", true),
        ("Monday, 2 September 1666", false), ("Sunday, 2 September 1766", false),
    ])
    func takesWeekdaysOfTheOldCalendar(written: String, isRight: Bool) throws {
        var tagger = TemporalTagger(publishedOn: nil)
        let found = try #require(
            tagger.expressions(in: Array("On \(written) it burned.".utf8)).first)
        #expect((found.problem == nil) == isRight)
    }

    @Test(arguments: [
        (TemporalDomain.news, "no publication date"),
        (.narrative, "no earlier date in the text"),
    ])
    func saysWhatIsMissing(domain: TemporalDomain, reason: String) throws {
        var tagger = TemporalTagger(publishedOn: nil, domain: domain)
        let found = try #require(tagger.expressions(in: Array("It fell last year.".utf8)).first)
        #expect(found.anchoring == .unanchored(reason: reason))
    }
}
