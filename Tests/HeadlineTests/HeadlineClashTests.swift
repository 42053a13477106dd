import CheckerKit
import Headline
import Testing

/// The checker from the file to the finding: every clash is found, and nothing else is one.
@Suite struct HeadlineClashTests {
    private static let clashes: [HeadlineCase] = [
        .init(
            "Ferry Fire Kills 14 Off Halden",
            "HALDEN — A fire on a ferry off Halden killed 12 people on Monday.", "number-differs"),
        .init(
            "State calls 31 emails of minister top secret",
            "The state has called 22 emails of the minister top secret, a letter says.",
            "number-differs"),
        .init(
            "Council of Halden to vote on harbour on 3 May 2021",
            "The Halden council is to vote on the harbour plan. "
                + "The vote on the harbour of Halden was set for 5 May 2021 by the council.",
            "date-differs"),
        .init(
            "Hilary Brandt elected mayor", "In Halden Hillary Brandt was elected mayor.",
            "name-differs"),
        .init(
            "Brandt's party wins in Lindqivst's town",
            "In the town of Lindqvist the party of Brandt won.", "name-differs"),
        .init(
            "Anna Vale resigns as mayor of Halden",
            "Anna Vale did not resign as mayor of Halden.", "polarity-differs"),
    ]

    private static let sound: [HeadlineCase] = [
        .init(
            "Ferry Fire Kills 14 Off Halden",
            "A fire on a ferry off Halden killed 12 people on Monday. Two more died in hospital."),
        .init(
            "Ferry Fire Kills 14 Off Halden",
            "A fire on a ferry off Halden killed 14 people. A fire off Halden killed 12 in 1990."),
        .init(
            "State calls 31 emails of minister top secret",
            "Some 22 emails were lost. The minister smiled."),
        .init(
            "Council to vote on 3 May 2021", "The council of Halden was founded on 5 May 1921."),
        .init(
            "Austria's mayor stays at home", "The Austrian mayor has never left Austrians alone."),
        .init(
            "Halden to build wind park of 340 megawatts",
            "Halden has built a wind park of 4 megawatts before, said the builders."),
        .init("Democrats win in Halden", "A Democrat won the vote in Halden on Monday."),
        .init(
            "Anna Vale resigns as mayor of Halden",
            "Anna Vale resigned on Monday. She did not say why."),
        .init(
            "No one hurt in Halden fire", "A fire in Halden burned down two houses on Monday."),
        .init("7 things to know about Halden", "Halden has 9 things that nobody knows about."),
    ]

    @Test(arguments: clashes)
    func findsTheClashAndNothingElse(example: HeadlineCase) async throws {
        let kind = try #require(example.kind)
        let found = try await example.findings().filter { $0.stance == .contradicts }
        #expect(found.map(\.kind) == ["headline/\(kind)"])
    }

    @Test(arguments: clashes)
    func settlesNothingAlone(example: HeadlineCase) async throws {
        for finding in try await example.findings() {
            #expect(finding.strength == .indicative)
        }
    }

    @Test(arguments: sound)
    func findsNothingWhereNothingClashes(example: HeadlineCase) async throws {
        let found = try await example.findings().filter { $0.stance == .contradicts }
        #expect(found.map(\.message).isEmpty)
    }

    @Test func saysOnceWhatTheBodyDoesNotMention() async throws {
        let example = HeadlineCase(
            "Robbers sell 64 paintings to Brandt",
            "Robbers took some paintings on Monday. They sold the paintings on Tuesday.")
        let findings = try await example.findings()
        #expect(
            findings.map(\.message) == [
                "The body has nothing of '64 paintings', 'Brandt', which the headline has"
            ])
        #expect(findings.allSatisfy { $0.stance == .neutral })
    }

    @Test func saysNothingWithoutAHeadline() async throws {
        let analysis = AnalyzedText("Robbers took 62 paintings.")
        let article = Article(
            name: "a", format: .plainText, digest: "", file: analysis.text, text: analysis.text,
            blocks: [Block(.paragraph, 0..<26)])
        let claim = Claim(
            id: "0", text: analysis.text, quote: analysis.text, range: 0..<26, textRange: 0..<26,
            sentence: 0..<26, kind: .quantity, checkWorthiness: 1)
        let findings = try await Headline.headline.configured(with: [:]).check(
            claim, in: CheckContext(article: article, analysis: analysis))
        #expect(findings.isEmpty)
    }
}
