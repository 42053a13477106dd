import CheckerKit
import SourceCrossReference
import Testing

/// Which sources count under the options of the check, and what is said of the others.
@Suite struct PolicyTests {
    private static let claim = "Robbers stole 40 paintings from the Halden Museum in March 2011."
    private static let other = "In March 2011 robbers stole 62 paintings from the Halden Museum."

    /// Sources with nothing but what a test gives them, each of one sentence.
    private struct Shelf: SourceCollection {
        var documents: [SourceDocument]
        var texts: [String: String]

        init(_ sources: [(SourceDocument, String)]) {
            documents = sources.map(\.0)
            texts = Dictionary(uniqueKeysWithValues: sources.map { ($0.0.id, $0.1) })
        }

        func sentences(sharing terms: [String], limit: Int) -> [SourceSentence] {
            Array(documents.prefix(limit).flatMap { sentences(ofDocument: $0.id) })
        }

        func sentences(ofDocument id: String) -> [SourceSentence] {
            documents.filter { $0.id == id }.map {
                SourceSentence(
                    source: $0, analysis: AnalyzedText(texts[id] ?? ""), index: 0, line: 1)
            }
        }
    }

    private static func findings(
        on text: String = claim, _ sources: [(SourceDocument, String)],
        published: String? = nil, _ options: [String: OptionValue]
    ) async throws -> [Finding] {
        let range = 0..<text.utf8.count
        var article = Article(
            name: "article", format: .plainText, digest: "", file: text, text: text,
            blocks: [Block(.paragraph, range)])
        article.published = published.flatMap { CalendarDate($0) }
        let claim = Claim(
            id: "00000001", text: text, quote: text, range: range, textRange: range,
            sentence: range, kind: .statement, checkWorthiness: 1)
        return try await sourceCrossReference.configured(with: options).check(
            claim,
            in: CheckContext(
                article: article,
                analysis: AnalyzedText(text, publishedOn: article.published),
                sources: Shelf(sources)))
    }

    private static func source(
        _ id: String, publisher: String? = nil, date: String? = nil, url: String? = nil,
        tier: SourceDocument.Tier? = nil, origin: Origin? = nil, _ text: String = claim
    ) -> (SourceDocument, String) {
        (
            SourceDocument(
                id: id, title: id, publisher: publisher, date: date.flatMap { PartialDate($0) },
                url: url, tier: tier, origin: origin), text
        )
    }

    /// What is said against a source that says what the claim says; `nil` if it counts.
    private static func objection(
        _ source: (SourceDocument, String), published: String? = nil,
        _ options: [String: OptionValue]
    ) async throws -> String? {
        let findings = try await findings([source], published: published, options)
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        guard finding.kind == "source-cross-reference/not-counted" else {
            #expect(finding.stance == .supports)
            return nil
        }
        #expect(finding.stance == .neutral)
        #expect(finding.evidence.count == 1)
        let start = "Source 'a' says so, but does not count: "
        #expect(finding.message.hasPrefix(start))
        return String(finding.message.dropFirst(start.count))
    }

    @Test(
        arguments: [
            (.primary, ["primary"], nil),
            (.tertiary, ["primary", "secondary"], "its tier is tertiary"),
            (nil, ["primary"], "it has no tier"),
            (nil, ["primary", "unstated"], nil),
        ] as [(SourceDocument.Tier?, [String], String?)])
    func countsTiers(tier: SourceDocument.Tier?, tiers: [String], objection: String?) async throws {
        #expect(
            try await Self.objection(Self.source("a", tier: tier), ["tiers": .words(tiers)])
                == objection)
    }

    /// The claim's date and not the article's is what counts, unless the article's is earlier.
    @Test(
        arguments: [
            ("2011-03-05", nil, nil), ("2011", nil, nil), ("2015-03-05", "2020-06-05", nil),
            ("2010-02", "2020-06-05", "it is of 2010-02, more than 365 days before 2011-03-01"),
            ("2010-02", "2011-02-20", nil),
            (nil, "2020-06-05", "it has no date that tells its age"),
        ] as [(String?, String?, String?)])
    func countsAge(date: String?, published: String?, objection: String?) async throws {
        #expect(
            try await Self.objection(
                Self.source("a", date: date), published: published,
                ["maximum-age-in-days": .integer(365)]) == objection)
    }

    @Test func countsNoAgeWithoutADay() async throws {
        let text = "Karl Brandt robbed the Halden Museum of 40 paintings."
        let findings = try await Self.findings(
            on: text, [Self.source("a", date: "2011-03-05", text)],
            ["maximum-age-in-days": .integer(365)])
        #expect(
            findings.map(\.message) == [
                "Source 'a' says so, but does not count: neither article nor claim has a date to "
                    + "tell its age by"
            ])
    }

    /// An agency's report in a paper that is trusted is vouched for by the paper; what calls itself
    /// an agency's is not the agency's.
    @Test func countsTrustedPublishers() async throws {
        let credit = Origin(name: "Reuters", reason: .credit)
        for (publisher, trusted, objection) in [
            ("The Halden Herald", ["Halden Herald"], nil),
            ("Blog", ["Reuters"], "'Blog' is not among the trusted publishers"),
        ] as [(String, [String], String?)] {
            #expect(
                try await Self.objection(
                    Self.source("a", publisher: publisher, origin: credit),
                    ["trusted-publishers": .words(trusted)]) == objection)
        }
    }

    /// What an excluded publisher tells does not count wherever it is printed.
    @Test func leavesOutWhatRestsOnAnExcludedPublisher() async throws {
        let options: [String: OptionValue] = ["excluded-publishers": .words(["TASS", "The Sun"])]
        let credit = Origin(name: "TASS", reason: .credit)
        #expect(
            try await Self.objection(
                Self.source("a", publisher: "Halden Herald", origin: credit), options)
                == "it rests on 'TASS', which is excluded")
        let copy = Origin(name: "News UK", reason: .copy, copyOf: "b")
        let findings = try await Self.findings(
            [
                Self.source("a", publisher: "Halden Herald", origin: copy),
                Self.source("b", publisher: "The Sun", "The museum opens at noon."),
            ], options)
        #expect(
            findings.map(\.message) == [
                "Source 'a' says so, but does not count: it rests on 'News UK', which is excluded"
            ])
    }

    @Test func saysBesideAVerdictWhatDoesNotCount() async throws {
        let findings = try await Self.findings(
            [
                Self.source("a", tier: .primary), Self.source("b", tier: .tertiary, Self.other),
                Self.source("c", tier: .tertiary),
            ], ["tiers": .words(["primary"])])
        #expect(
            findings.map(\.message) == [
                "Source 'a' says so",
                "Source 'c' says so, but does not count: its tier is tertiary",
                "Source 'b' says otherwise, but does not count: its tier is tertiary",
            ])
        #expect(findings.map(\.stance) == [.supports, .neutral, .neutral])
    }

    /// Sources that do not count take no place from one that does.
    @Test func looksForSourcesThatCountBehindThoseThatDoNot() async throws {
        let crowd = (0..<12).map {
            Self.source("b\($0)", tier: .tertiary, "Robbers stole from the Halden Museum.")
        }
        let findings = try await Self.findings(
            crowd + [Self.source("z", tier: .primary)],
            ["tiers": .words(["primary"]), "candidates": .integer(1)])
        #expect(findings.first?.message == "Source 'z' says so")
    }

    @Test func saysThatNothingWhichCountsSpeaksOfIt() async throws {
        let findings = try await Self.findings(
            [Self.source("a", "The museum opens at noon.")], ["tiers": .words(["primary"])])
        #expect(
            findings.map(\.message) == [
                "No passage of the sources that count shares a word with it"
            ])
    }
}
