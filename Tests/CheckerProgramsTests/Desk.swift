import CheckerKit
import ClaimModel
import Engine
import Foundation
import Testing
import TextAnalysis

/// A checker of the build that runs beside a program.
struct WatchingChecker: Checker {
    static let info = CheckerInfo(
        id: "watching", summary: "Watched", rationale: "None", languages: [],
        findings: [FindingKind("watched", "Watched")])

    struct Options {}

    static let options = OptionSchema(Options())
    static let examples: [Example] = []

    init(options: Options) {}

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        [
            Finding(
                "watching/watched", .neutral, .indicative, covers: .whole,
                message: "Watched \(claim.id)", evidence: [])
        ]
    }
}

/// One source, of which every sentence is found.
struct OneSource: SourceCollection {
    let documents = [SourceDocument(id: "court.txt", title: "Court")]
    let analysis = AnalyzedText("The throne passed in 1952. Nobody was crowned — yet.")

    func sentences(sharing terms: [String], limit: Int) -> [SourceSentence] {
        terms.contains("throne") ? Array(all.prefix(limit)) : []
    }

    func sentences(ofDocument id: String) -> [SourceSentence] {
        id == documents[0].id ? all : []
    }

    private var all: [SourceSentence] {
        analysis.sentences.indices.map {
            SourceSentence(source: documents[0], analysis: analysis, index: $0, line: 1)
        }
    }
}

let deskText = "The café was opened. The throne passed in 1952."

func deskClaims(_ count: Int) -> [Claim] {
    (0..<count).map { number in
        Claim(
            id: "c\(number)", text: deskText, quote: deskText, range: 0..<21, textRange: 0..<21,
            sentence: 0..<21, kind: .statement, checkWorthiness: 0.5)
    }
}

/// Runs a program and then the watching checker on eight claims.
func run(
    _ entry: CatalogueEntry, jobs: Int, deadlineInSeconds: Int = 3600
) async throws -> RunOutcome {
    let workflow = Workflow(
        name: "w", summary: "",
        checks: [
            WorkflowCheck(use: entry.name, deadlineInSeconds: deadlineInSeconds),
            WorkflowCheck(use: "watching"),
        ])
    let catalogue = Catalogue([entry, CatalogueEntry(WatchingChecker.self)])
    let article = Article(
        name: "a", format: .plainText, digest: "", file: deskText, text: deskText, blocks: [])
    let context = CheckContext(
        article: article, analysis: AnalyzedText(deskText), sources: OneSource())
    return try await RunPlan(workflow, catalogue: catalogue, available: [.sources])
        .run(on: deskClaims(8), in: context, jobs: jobs, clock: ContinuousClock())
}

extension ProgramFolder {
    /// Waits until no process is left of the group whose number a file holds.
    func expectNobodyLeft(of file: String) async throws {
        let text = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
        let group = try #require(pid_t(text))
        for _ in 0..<3_000 where kill(-group, 0) == 0 {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(kill(-group, 0) != 0)
    }
}
