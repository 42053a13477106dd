import CheckerCatalog
import ClaimModel
import CrosscheckCLI
import Foundation
import TestSupport
import Testing

/// The example that ships, from the command line to its report.
@Suite struct ExampleStoryTests {
    static let folder = "Workflows/Examples/state-cyber-theft"

    @Test func theReportIsTheOneThatThePagesShow() async throws {
        let console = RecordingConsole()
        let status = await runExample(["--format", "markdown"], console)
        #expect(status == .found)
        #expect(console.error == "")
        try expectGolden(console.output, at: "Tests/Golden/state-cyber-theft.report.md")
    }

    @Test func oneJobAndManyGiveTheSameBytes() async {
        let one = RecordingConsole()
        let many = RecordingConsole()
        _ = await runExample(["--format", "json", "--jobs", "1"], one)
        _ = await runExample(["--format", "json", "--jobs", "8"], many)
        #expect(!one.output.isEmpty)
        #expect(one.output == many.output)
    }

    /// Every mistake of the article, by words of the claim that holds it.
    static let mistakes = [
        "the theft from Bangladesh Bank in 2015", "On Monday, 19 December 2014",
        "stole $18 million", "Attorney General Loretta Lynch",
        "did not accuse Park Jin Hyok", "31 June 2019", "In May 2020 the South Korean",
        "Erin Joe, the deputy director",
    ]

    @Test func everyMistakeIsFoundAndNothingElseIsFlagged() async throws {
        let claims = try await claims()
        let flagged = claims.filter { ["contradicted", "conflicting"].contains($0.verdict) }
        for mistake in Self.mistakes {
            #expect(flagged.contains { $0.quote.contains(mistake) }, "\(mistake)")
        }
        for claim in flagged {
            #expect(Self.mistakes.contains { claim.quote.contains($0) }, "\(claim)")
        }
    }

    @Test func whatTheBackupBearsOutIsSupported() async throws {
        let supported = try await claims().filter { $0.verdict == "supported" }.map(\.quote)
        for words in ["the hack of Sony Pictures Entertainment in 2014", "150 countries"] {
            #expect(supported.contains { $0.contains(words) }, "\(words) in \(supported)")
        }
    }

    struct SeenClaim: Decodable {
        let quote: String
        let verdict: String
    }

    private func claims() async throws -> [SeenClaim] {
        struct Run: Decodable {
            let claims: [SeenClaim]
        }
        let console = RecordingConsole()
        _ = await runExample(["--format", "json"], console)
        return try JSONDecoder().decode(Run.self, from: Data(console.output.utf8)).claims
    }

    private func runExample(_ options: [String], _ console: RecordingConsole) async
        -> CrosscheckCLI.ExitStatus
    {
        await Workbench(checkers: checkerCatalog).run(
            [
                "run", "Workflows/news-article.yaml", "\(Self.folder)/article.md", "--backup",
                "\(Self.folder)/Backup",
            ] + options,
            console: console, files: PackageFiles())
    }
}
