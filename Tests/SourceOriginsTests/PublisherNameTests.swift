import ClaimModel
import SourceOrigins
import Testing

/// Whom a name of a publisher means.
@Suite struct PublisherNameTests {
    @Test(
        arguments: [
            ("The Halden Herald", nil, "halden herald", true),
            ("Halden Herald", nil, "Bergen Herald", false),
            ("BBC News", nil, "BBC", true),
            ("BBC", nil, "BBC News", false),
            ("The Sun", nil, "News UK", true),
            ("The Sun", nil, "The Times", false),
            ("The Sun", "https://www.thesun.co.uk/news/1", "thesun.co.uk", true),
            (nil, "https://www.thesun.co.uk/news/1", "The Sun", true),
            (nil, "https://www.thesun.co.uk/news/1", "News UK", true),
            (nil, "https://www.thesun.co.uk/news/1", "The Times", false),
            (nil, "https://www.koreaherald.com/view", "The Korea Herald", true),
            (nil, "https://vale.medium.com/1", "medium.com", true),
            (nil, "https://vale.medium.com/1", "Medium", false),
            (nil, "https://notthesun.co.uk/1", "thesun.co.uk", false),
            (nil, nil, "BBC", false),
        ] as [(String?, String?, String, Bool)])
    func meansThePublisher(publisher: String?, url: String?, name: String, isMeant: Bool) {
        let source = SourceDocument(id: "a", title: "a", publisher: publisher, url: url)
        #expect(source.isPublished(by: name) == isMeant)
    }

    /// Whoever made the backup publishes no summary.
    @Test func aSummaryIsOfThatWhichItSummarises() {
        let source = SourceDocument(
            id: "a", title: "a", url: "https://halden.example/1",
            summaryOf: "https://www.bbc.co.uk/1")
        #expect(source.isPublished(by: "bbc.co.uk"))
        #expect(!source.isPublished(by: "halden.example"))
    }

    @Test func anOriginHasItsNameAndThatOfItsHouse() {
        let origin = Origin(name: "The Times", reason: .report)
        #expect(origin.isNamed("Times"))
        #expect(origin.isNamed("News UK"))
        #expect(!origin.isNamed("The Sun"))
    }
}
