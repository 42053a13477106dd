import CheckerCatalog
import CrosscheckCLI
import Foundation
import Testing

/// The claims of an article, after one word of it was changed.
///
/// Whoever changes the year, the actor or the place of a supported claim must lose the support,
/// and no claim without that word may change.
@Suite struct PerturbationTests {
    static let example = "Workflows/Examples/state-cyber-theft"
    /// Kept outside the project: an article as its reader copied it.
    static let shared = ProcessInfo.processInfo.environment["CROSSCHECK_DATA"].map {
        "\($0)/articles/north-korea-sanctions.txt"
    }

    /// A word and what it is changed to.
    static let changes: [(find: String, replace: String)] = [
        ("2014", "2015"), ("2014", "2013"), ("2014", "2016"), ("2014", "2017"), ("2016", "2014"),
        ("2016", "2012"), ("2017", "2018"), ("2017", "2014"), ("Sony Pictures", "Warner Brothers"),
        ("Bangladesh", "Nepal"), ("Bangladesh", "Sri Lanka"), ("WannaCry", "NotPetya"),
        ("North Korean hackers", "Iranian hackers"), ("North Korean hackers", "Russian hackers"),
    ]

    @Test(.enabled(if: shared != nil, "CROSSCHECK_DATA is not set: 14 changes are skipped"))
    func aSharedArticleLosesJustTheSupportThatWasTouched() async throws {
        let path = try #require(Self.shared)
        let supported = try await check(path, published: "2020-06-05")
        for words in ["Sony", "Bangladesh", "WannaCry"] {
            #expect(supported.contains { $0.contains(words) }, "\(words): \(supported)")
        }
    }

    @Test func theExampleLosesJustTheSupportThatWasTouched() async throws {
        let supported = try await check("\(Self.example)/article.md", published: "2020-06-05")
        for words in ["Sony", "WannaCry"] {
            #expect(supported.contains { $0.contains(words) }, "\(words): \(supported)")
        }
    }

    /// The claims that the unchanged article has supported.
    private func check(_ path: String, published: String) async throws -> [String] {
        let article = String(
            decoding: try PackageFiles().read(path, limitInBytes: 8_000_000), as: UTF8.self)
        let before = try await verdicts(of: article, path, published)
        for change in Self.changes where article.contains(change.find) {
            let after = try await verdicts(
                of: article.replacing(change.find, with: change.replace), path, published)
            #expect(after.count == before.count, "\(change)")
            for (old, new) in zip(before, after) {
                let isTouched = old.text.contains(change.find) || old.quote.contains(change.find)
                if !isTouched {
                    #expect(old == new, "\(change)")
                } else if old.verdict == "supported", old.text.contains(change.find) {
                    #expect(new.verdict != "supported", "\(change): \(new)")
                }
            }
        }
        return before.filter { $0.verdict == "supported" }.map(\.text)
    }

    struct SeenClaim: Decodable, Equatable {
        let text: String
        let quote: String
        let verdict: String
    }

    private func verdicts(
        of article: String, _ path: String, _ published: String
    ) async throws -> [SeenClaim] {
        struct Run: Decodable {
            let claims: [SeenClaim]
        }
        let console = RecordingConsole()
        let name = path.hasSuffix(".md") ? "article.md" : "article.txt"
        let files = PackageFiles(replacing: [name: article])
        _ = await Workbench(checkers: checkerCatalog).run(
            [
                "run", "Workflows/news-article.yaml", name, "--published",
                published, "--format", "json", "--backup", "\(Self.example)/Backup",
            ], console: console, files: files)
        return try JSONDecoder().decode(Run.self, from: Data(console.output.utf8)).claims
    }
}
