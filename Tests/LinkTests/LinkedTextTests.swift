import CheckerKit
import Testing

@testable import Link

@Suite struct LinkedTextTests {
    /// What the article says, and what a page says.
    @Test(arguments: [
        ("Anna Vale resigned.", "Ms Vale left."),
        ("The IMF met.", "The International Monetary Fund."),
        ("The International Monetary Fund met.", "Officials of the IMF met."),
        ("It has 1,200 cracks.", "Some 1,234 cracks were found."),
        ("It cost $1.2 million.", "The bill was 1,200,000 dollars."),
        ("About 50 people came.", "The 47 people who came were wet."),
        ("It has twelve cracks.", "It has 12 cracks."),
        ("It fell in 2018.", "It fell on 14 August 2018."),
        ("It fell on 14 August 2018.", "It fell in 2018."),
        ("The Hôtel Étoile burned.", "The hotel Etoile burned."),
    ])
    func whatStandsThereIsFound(article: String, page: String) {
        #expect(Self.missing(article, on: page) == [])
    }

    @Test(arguments: [
        ("Anna Vale resigned.", "Ms Olsen left.", "Anna Vale"),
        ("The IMF met.", "The Interior Ministry of Halden.", "IMF"),
        ("It has 12 cracks.", "It has 13 cracks, found on the 15th.", "12 cracks"),
        ("About 50 people came.", "The 70 people who came were wet.", "50 people"),
        ("It fell on 14 August 2018.", "It fell on 15 August 2018.", "14 August 2018"),
        ("It has 12 cracks.", "It was looked at on 12 April 2019.", "12 cracks"),
        ("It carries 3,000 cars.", "It carries 3,600 cars.", "3,000 cars"),
        ("It carries 1,234 cars.", "It carries 1,260 cars.", "1,234 cars"),
        ("It fell in 2018.", "It has stood since 1967.", "2018"),
    ])
    func whatDoesNotIsNot(article: String, page: String, missing: String) {
        #expect(Self.missing(article, on: page) == [missing])
    }

    @Test(arguments: ["She resigned on Monday.", "One of the two left.", "The bridge is unsafe."])
    func someSentencesNameNothing(article: String) {
        #expect(Self.parts(article).isEmpty)
    }

    /// A page is as old as it says.
    @Test func theDayOfThePageCounts() {
        let parts = Self.parts("It fell on 14 August 2018.")
        let text = AnalyzedText("The bridge fell this morning.")
        #expect(!LinkedText(text).has(parts[0]))
        #expect(LinkedText(text, day: PartialDate("2018-08-14")).has(parts[0]))
    }

    private static func parts(_ article: String) -> [NamedPart] {
        let text = AnalyzedText(article)
        return NamedPart.all(in: 0..<text.bytes.count, of: text)
    }

    private static func missing(_ article: String, on page: String) -> [String] {
        let text = LinkedText(AnalyzedText(page))
        return parts(article).filter { !text.has($0) }.map(\.written)
    }
}
