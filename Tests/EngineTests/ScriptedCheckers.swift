import CheckerKit
import ClaimModel
import Engine
import TextAnalysis

/// Does what the test says, which reaches it as the run's sources.
struct Script: SourceCollection {
    typealias Check = @Sendable (_ checker: String, _ claim: Claim) async throws -> [Finding]

    let documents: [SourceDocument] = []
    let check: Check

    func sentences(sharing terms: [String], limit: Int) -> [SourceSentence] { [] }

    func sentences(ofDocument id: String) -> [SourceSentence] { [] }

    func context() -> CheckContext {
        let article = Article(
            name: "a", format: .plainText, digest: "", file: "", text: "", blocks: [])
        return CheckContext(article: article, analysis: AnalyzedText(""), sources: self)
    }
}

protocol ScriptedChecker: Checker where Options == ScriptedOptions {
    static var id: String { get }
}

struct ScriptedOptions {
    var limit = 3
    var share = 0.5
}

extension ScriptedChecker {
    static var info: CheckerInfo {
        CheckerInfo(
            id: id, summary: "\(id) holds", rationale: "", needs: [.sources],
            findings: [FindingKind("seen", "Seen"), FindingKind("wrong", "Wrong")])
    }

    static var options: OptionSchema<ScriptedOptions> {
        OptionSchema(
            ScriptedOptions(), .integer("limit", \.limit, in: 0...9, help: ""),
            .decimal("share", \.share, in: 0...1, help: ""))
    }

    static var examples: [Example] { [] }

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard let script = context.sources as? Script else { throw CheckerTrouble("No script") }
        return try await script.check(Self.id, claim)
    }
}

struct AlphaChecker: ScriptedChecker {
    static let id = "alpha"
    init(options: ScriptedOptions) {}
}

struct BetaChecker: ScriptedChecker {
    static let id = "beta"
    init(options: ScriptedOptions) {}
}

struct GammaChecker: ScriptedChecker {
    static let id = "gamma"
    init(options: ScriptedOptions) {}
}

/// Needs all that a run can have.
struct NeedyChecker: Checker {
    struct Options {}

    static let info = CheckerInfo(
        id: "needy", summary: "All is there", rationale: "",
        needs: [.officials, .chronology], findings: [])
    static let options = OptionSchema(Options())
    static let examples: [Example] = []

    init(options: Options) {}

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] { [] }
}

let catalogue = Catalogue([
    GammaChecker.self, AlphaChecker.self, NeedyChecker.self, BetaChecker.self,
])

func plan(_ checks: [WorkflowCheck], caps: [Cap] = []) throws -> RunPlan {
    let workflow = Workflow(
        name: "w", summary: "", checks: checks, policy: VerdictPolicy(caps: caps))
    return try RunPlan(workflow, catalogue: catalogue, available: [.sources])
}

func plan(_ ids: String...) throws -> RunPlan {
    try plan(ids.map { WorkflowCheck(use: $0) })
}

func claim(_ number: Int, kind: Claim.Kind = .event, worth: Double = 1) -> Claim {
    Claim(
        id: "c\(number)", text: "", quote: "", range: 0..<0, textRange: 0..<0, sentence: 0..<0,
        kind: kind, checkWorthiness: worth)
}

func claims(_ count: Int) -> [Claim] {
    (0..<count).map { claim($0) }
}

extension Finding {
    /// A neutral one that says which call made it.
    static func seen(_ checker: String, _ claim: Claim) -> Finding {
        Finding(
            "\(checker)/seen", .neutral, .indicative, covers: .whole,
            message: "\(checker) saw \(claim.id)", evidence: [])
    }
}
