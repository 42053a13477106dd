import ClaimModel
import SourceOrigins
import Testing
import TextAnalysis

@Suite struct CreditTests {
    private static let text = """
        The bridge over the Halden was closed on Monday after an inspector found cracks in two of \
        its pillars. Nobody was hurt, and trains are led over the old crossing until the autumn.
        """

    private func origin(
        _ text: String, publisher: String? = nil, url: String? = nil, margins: [String] = [],
        beside others: [OriginText] = []
    ) -> TextOrigin? {
        let document = SourceDocument(id: "one", title: "One", publisher: publisher, url: url)
        let asked = OriginText(
            document: document, analysis: AnalyzedText(text), margins: margins)
        return OriginFinder.origins(of: [asked] + others).first
    }

    @Test(
        arguments: [
            ("HALDEN (Reuters) - " + text, [], "Reuters"),
            ("HALDEN, Norway (AP) — " + text, [], "Associated Press"),
            (text + " (AFP)", [], "Agence France-Presse"),
            (text, ["By Jane Roe, Associated Press"], "Associated Press"),
            (text, ["© 2020 AFP"], "Agence France-Presse"),
            (text + "\n\nThe Associated Press contributed to this report.", [], "Associated Press"),
            (text + "\n\nReporting by Jane Roe for Reuters.", [], "Reuters"),
        ] as [(String, [String], String)])
    func readsWhoIsCredited(text: String, margins: [String], name: String) throws {
        let found = try #require(origin(text, publisher: "Halden Times", margins: margins)).origin
        #expect(found.name == name)
        #expect(found.reason == .credit)
        #expect(found.quote?.isEmpty == false)
    }

    @Test(arguments: [
        text, text + " Reuters moved its office to the bridge in 1998.",
        "The AP test is taken by pupils. " + text,
        "A source (PA system) was found. " + text,
    ])
    func takesNoMentionForACredit(text: String) throws {
        let found = try #require(origin(text, publisher: "Halden Times")).origin
        #expect(found == Origin(name: "Halden Times", reason: .publisher))
    }

    @Test func namesTheIssuerOfAPressRelease() throws {
        let text = """
            HALDEN, June 5, 2020 /PRNewswire/ -- Bridgeworks today announced a new pillar.

            SOURCE Bridgeworks AS
            """
        let found = try #require(origin(text, publisher: "Halden Times")).origin
        #expect(found.name == "Bridgeworks AS")
        #expect(found.reason == .pressRelease)
    }

    @Test func followsWhatWasFirstReported() throws {
        let text = Self.text + " The cracks were first reported by The New York Times."
        let found = try #require(origin(text, publisher: "Halden Times")).origin
        #expect(found.name == "The New York Times")
        #expect(found.reason == .report)
    }

    @Test(arguments: [
        "The pillars were built in 1961, according to a report in The Washington Post.",
        "The pillars were built in 1961, The Washington Post reported.",
        "Citing The Washington Post, the mayor said the pillars were built in 1961.",
    ])
    func followsASentenceToWhomItCites(sentence: String) throws {
        let found = try #require(origin(Self.text + " " + sentence, publisher: "Halden Times"))
        #expect(found.origin.name == "Halden Times")
        #expect(found.sentences.map(\.value.name) == ["The Washington Post"])
        #expect(found.sentences.first?.value.quote == sentence)
    }

    @Test func citesOthersOfTheBackup() throws {
        let other = OriginText(
            document: SourceDocument(id: "b", title: "B", publisher: "Oslo Gazette"),
            analysis: AnalyzedText("It rained."))
        let text = Self.text + " The bill is 3 million crowns, according to the Oslo Gazette."
        let found = try #require(origin(text, publisher: "Halden Times", beside: [other]))
        #expect(found.sentences.map(\.value.name) == ["Oslo Gazette"])
    }

    @Test(
        arguments: [
            ("BBC News", nil, "BBC", .family),
            (nil, "https://www.bbc.co.uk/news/1", "BBC", .family),
            ("The Halden Times", nil, "The Halden Times", .publisher),
            (nil, "https://www.example.org/a", "example.org", .publisher),
            (nil, "https://medium.com/@a/b", "https://medium.com/@a/b", .publisher),
            (nil, nil, "one", .publisher),
        ] as [(String?, String?, String, Origin.Reason)])
    func knowsPublishers(
        publisher: String?, url: String?, name: String, reason: Origin.Reason
    ) throws {
        let found = try #require(origin(Self.text, publisher: publisher, url: url)).origin
        #expect(found == Origin(name: name, reason: reason))
    }

    @Test func aCopyTakesTheNameOfWhatIsCredited() {
        let texts = [
            ("a", "Halden Times", Self.text),
            ("b", "Oslo Gazette", "HALDEN (Reuters) - " + Self.text),
            ("c", "Bergen News", "It rained in Bergen for the whole of April and much of May."),
        ].map { id, publisher, text in
            OriginText(
                document: SourceDocument(id: id, title: id, publisher: publisher),
                analysis: AnalyzedText(text))
        }
        let found = OriginFinder.origins(of: texts).map(\.origin)
        #expect(found.map(\.name) == ["Reuters", "Reuters", "Bergen News"])
        #expect(found[0].reason == .copy)
        #expect(found[0].copyOf == "b")
    }

    @Test func whatASpeakerSaidInPublicIsNobodysCopy() {
        let quote =
            "“We have found cracks in two pillars, and we shall not open this bridge before each of "
            + "them has been looked at by two inspectors who know their trade,” the mayor said."
        let texts = [
            ("a", "The mayor spoke to the press on the square on Monday morning at ten. "),
            ("b", "At noon a crowd waited in vain for trains that did not come to Halden. "),
        ].map { id, head in
            OriginText(
                document: SourceDocument(id: id, title: id, publisher: id),
                analysis: AnalyzedText(head + quote))
        }
        let found = OriginFinder.origins(of: texts)
        #expect(found.map(\.origin.name) == ["a", "b"])
        #expect(found.map(\.sentences.count) == [0, 0])
    }
}
