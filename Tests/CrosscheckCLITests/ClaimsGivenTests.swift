import CrosscheckCLI
import Foundation
import Testing

/// Claims that are written to a file, edited, and given back.
@Suite struct ClaimsGivenTests {
    private static let article = """
        Jane Doe said that the bank lost $5 million in 2016. The bridge fell in 2011. \
        Banks should pay. The bank closed in May 2017.

        """

    private func claims(of article: String) async -> String {
        let files = FakeFiles.desk(adding: ["a.md": article])
        return await crosscheck(["inspect", "claims", "a.md", "--format", "yaml"], on: files)
            .output
    }

    private func report(of article: String, claims: String) async -> Ran {
        await crosscheck(
            ["run", "slips.yaml", "a.md", "--claims", "c.yaml", "--format", "json"],
            on: FakeFiles.desk(adding: ["a.md": article, "c.yaml": claims]))
    }

    private func values(of key: String, in text: String) -> [String] {
        text.split(separator: "\n").filter { $0.contains("\(key):") }.map {
            String($0.split(separator: ":", maxSplits: 1)[1].dropFirst())
        }
    }

    @Test func whatIsWrittenIsReadAgain() async {
        let written = await claims(of: Self.article)
        let given = await report(of: Self.article, claims: written)
        let files = FakeFiles.desk(adding: ["a.md": Self.article])
        let found = await crosscheck(["run", "slips.yaml", "a.md", "--format", "json"], on: files)
        let cut = { (json: String) in json.components(separatedBy: "\"files\"")[0] }
        #expect(given.error == "")
        #expect(cut(given.output) == cut(found.output))
        #expect(given.output.contains("\"role\": \"claims\""))
    }

    @Test func idsAndPlacesSurviveEditsElsewhere() async {
        let written = await claims(of: Self.article)
        let edited = "It was a cold day in Oslo in 2013. " + Self.article
        let given = await report(of: edited, claims: written)
        #expect(given.status != .badInput, "\(given.error)")
        for id in values(of: "- id", in: written) {
            #expect(given.output.contains("\"id\": \"\(id)\""))
        }
        #expect(given.output.contains("not among the claims given"))
    }

    @Test func aClaimNeedsNoMoreThanItsQuote() async {
        let given = await report(
            of: Self.article, claims: "claims:\n  - quote: Banks should\n      pay\n")
        #expect(given.output.contains("\"quote\": \"Banks should pay\""))
        #expect(!given.output.contains("\"reason\": \"advice\""))
    }

    @Test(arguments: [
        "{ quote: The bridge fell in 201 }", "{ quote: Ban }", "{ quote: he bridge }",
        "{ quote: The bridge fell in 2011., said: The bridge fell in 201 }",
        "{ quote: The bridge fell in 2011., context: [2016. T] }",
    ])
    func noWordIsCut(entry: String) async {
        let given = await report(of: Self.article, claims: "claims:\n  - \(entry)\n")
        #expect(given.status == .badInput)
        #expect(given.error.contains("claims/not-in-"), "\(given.error)")
    }

    @Test(arguments: [
        ("The bridge fell in 2011", true), ("bridge fell in 2011", true),
        ("[In Oslo] the bridge fell in 2011", false), ("[The bank:] The bridge fell in 2011", true),
        ("The bridge fell in 2012", false), ("The bridge did not fall in 2011", false),
        ("The bridge fell in 2011 and killed 90", false), ("In 2011 the bridge fell", false),
    ])
    func aTextReadsAsTheClaimDoes(text: String, isTaken: Bool) async {
        let given = await report(
            of: Self.article,
            claims: "claims:\n  - { quote: The bridge fell in 2011., text: \"\(text)\" }\n")
        #expect((given.status != .badInput) == isTaken, "\(given.error)")
        #expect(given.error.contains("claims/not-claimed") != isTaken)
    }

    @Test func ofTheSameWordsTheNearestAreMeant() async {
        let article = "It rained. The bank closed. It rained.\n"
        let given = await report(
            of: article, claims: "claims:\n  - { quote: It rained, start: 25 }\n")
        #expect(given.output.contains("\"start\": 28"))
    }
}
