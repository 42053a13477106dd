import CheckerKit
import CheckerProgram
import CheckerPrograms
import ChildProcesses
import Engine
import Foundation

/// Finds nothing, so that what it costs is what every checker costs.
struct NothingChecker: Checker {
    static let info = CheckerInfo(
        id: "nothing", summary: "Nothing is looked at", rationale: "It sees nothing.",
        languages: [], findings: [])

    struct Options {}

    static let options = OptionSchema(Options())
    static let examples: [Example] = []

    init(options: Options) {}

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] { [] }
}

/// What it costs to hand a claim to a checker, compiled in and as a program.
///
///     swift run --configuration release --scratch-path .build-release checker-cost
@main struct CheckerCost {
    private static let text =
        "The Halden Harbour Office closed the north quay on 2 May 2024, the mayor, Anna Vale, said."

    static func main() async throws {
        // Started under the checker's id it is the program that is measured.
        guard CommandLine.arguments[0].hasSuffix("/nothing") == false else {
            await CheckerServer(NothingChecker.self).runAsProcess()
        }
        let folder = NSTemporaryDirectory() + "/checker-cost-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/nothing", withDestinationPath: own)
        let surroundings = ChildSurroundings(path: nil)
        let program = try ProgramPlace(path: folder + "/nothing", surroundings: surroundings)
            .introduce(as: "./nothing")
        var entries = [
            ("compiled in", CatalogueEntry(NothingChecker.self), 1_000_000),
            ("as a program in Swift", program, 100_000),
        ]
        // Another program may be named, which must find nothing.
        if let path = CommandLine.arguments.dropFirst().first {
            let other = try ProgramPlace(path: path, surroundings: surroundings)
                .introduce(as: "./other")
            entries.append(("as \(path)", other, 100_000))
        }
        for (name, entry, count) in entries {
            for round in 1...3 {
                let cost = try await cost(of: entry, claims: count)
                print("\(name), round \(round): \(cost) ns a claim, \(count) claims, 1 job")
            }
        }
    }

    private static func cost(of entry: CatalogueEntry, claims count: Int) async throws -> Int {
        let workflow = Workflow(
            name: "w", summary: "",
            checks: [WorkflowCheck(use: entry.name, deadlineInSeconds: 3600)])
        let plan = try RunPlan(workflow, catalogue: Catalogue([entry]), available: [])
        let empty = try RunPlan(
            Workflow(name: "w", summary: "", checks: []), catalogue: Catalogue([entry]),
            available: [])
        let article = Article(
            name: "a", format: .plainText, digest: "", file: text, text: text, blocks: [])
        let context = CheckContext(article: article, analysis: AnalyzedText(text))
        let claims = (0..<count).map(claim)
        // What a run does without any check is not the checker's.
        let without = await time { _ = await empty.run(on: claims, in: context) }
        let with = await time { _ = await plan.run(on: claims, in: context) }
        return (with - without) / count
    }

    private static func time(_ work: () async -> Void) async -> Int {
        let clock = ContinuousClock()
        let taken = await clock.measure(work)
        let (seconds, fraction) = taken.components
        return Int(seconds) * 1_000_000_000 + Int(fraction / 1_000_000_000)
    }

    private static func claim(_ number: Int) -> Claim {
        Claim(
            id: "c\(number)", text: text, quote: text, range: 0..<90, textRange: 0..<90,
            content: 0..<61, sentence: 0..<90,
            speaker: Speaker(name: "Anna Vale", isNamed: true, cue: "said"), kind: .event,
            checkWorthiness: 0.8,
            mentions: [
                Mention(kind: .organization, text: "Halden Harbour Office", range: 4..<25),
                Mention(kind: .date, text: "2 May 2024", range: 51..<61),
                Mention(kind: .person, text: "Anna Vale", range: 74..<83),
            ])
    }
}

extension RunPlan {
    fileprivate func run(on claims: [Claim], in context: CheckContext) async -> RunOutcome {
        await run(on: claims, in: context, jobs: 1, clock: ContinuousClock())
    }
}
