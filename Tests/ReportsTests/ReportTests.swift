import ClaimModel
import Foundation
import Reports
import TestSupport
import Testing

struct ReportTests {
    @Test(arguments: ReportFormat.allCases)
    func everyVerdictAndKindOfEvidence(format: ReportFormat) throws {
        let text = format.write(Invented.everyVerdict)
        try expectGolden(text, at: "Tests/Cases/reports/every-verdict.\(format.suffix)")
    }

    @Test(arguments: ReportFormat.allCases)
    func articleWithoutClaims(format: ReportFormat) throws {
        try expectGolden(
            format.write(Invented.empty), at: "Tests/Cases/reports/empty.\(format.suffix)")
    }

    @Test(arguments: ReportFormat.allCases)
    func textThatIsHostileEverywhere(format: ReportFormat) throws {
        let text = "](x) | <b>`*a*`\u{202E}\n# www.evil.example\u{1B}[31m"
        let record = Invented.everywhere(text, url: "https://example.org/(a)|<b>&lt;\"")
        try expectGolden(format.write(record), at: "Tests/Cases/reports/hostile.\(format.suffix)")
    }

    @Test
    func countsClaimsByVerdict() {
        let tally = RunTally(Invented.claims)
        #expect(tally.total == 6)
        #expect(Verdict.allCases.allSatisfy { tally[$0] == 1 })
        #expect(
            RunTally(Array(Invented.claims[1...2] + Invented.claims[1...1])).line
                == "3 claims: 2 ✗ contradicted · 1 ≠ conflicting")
        #expect(RunTally([]).line == "No claims")
    }

    @Test
    func placesTextThatDiffersFromItsFile() {
        var record = Invented.empty
        record.article = Article(
            name: "a.md", format: .markdown, digest: "", file: "one\n\n**Two** is three\n",
            text: "Two is three",
            offsets: OffsetMap(runs: [
                .init(text: 0, file: 7, count: 3), .init(text: 3, file: 12, count: 9),
            ]),
            blocks: [])
        let claim = Claim(
            id: "1", text: "Two is three", quote: "Two is three", range: 7..<21,
            textRange: 0..<12, sentence: 0..<12, kind: .statement, checkWorthiness: 1)
        let finding = Finding(
            "a/b", .neutral, .indicative, covers: .part("sum", 7..<12), message: "No",
            evidence: [.article("three", 7..<12)])
        record.claims = [
            ClaimRecord(
                claim: claim, verdict: .insufficient, reason: "", step: "",
                findings: [CheckerFinding(checker: "a", finding: finding)])
        ]
        let markdown = ReportFormat.markdown.write(record)
        #expect(markdown.contains("— line 3 of `a.md`"))
        #expect(markdown.contains("the sum “three”"))
        #expect(markdown.contains("the article itself, line 3"))
        let json = ReportFormat.json.write(record)
        #expect(json.contains("\"start\": 16,\n              \"end\": 21"))
    }

    @Test
    func putsContradictedClaimsFirstAndThenTheMostConsequential() {
        let markdown = ReportFormat.markdown.write(Invented.everyVerdict)
        let section = markdown.components(separatedBy: "## Verify independently")[1]
        let numbers = section.components(separatedBy: "**[Claim ").dropFirst().map { $0.prefix(1) }
        #expect(numbers == ["2", "4", "6", "3", "5"])
    }
}

extension ReportFormat {
    fileprivate var suffix: String {
        switch self {
        case .markdown: "md"
        case .json: "json"
        }
    }
}
