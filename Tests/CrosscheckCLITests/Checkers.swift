import CheckerKit

/// Finds a word that its claims hold; needs nothing.
struct SlipChecker: Checker {
    static let info = CheckerInfo(
        id: "slip", summary: "Claims have no slips in them",
        rationale: "A slip is a word that calls itself wrong. It cannot see any other.",
        findings: [found])

    private static let found = FindingKind("found", "The claim has a slip")

    enum Word: String, CaseIterable {
        case wrong, amiss
    }

    struct Options {
        var most = 0
        var share = 0.5
        var words = Word.allCases
    }

    static let options = OptionSchema(
        Options(),
        .integer("most", \.most, in: 0...9, help: "How many slips are let pass."),
        .decimal("share", \.share, in: 0...1, help: "Serves no purpose."),
        .words("words", \.words, help: "What a slip is."))

    static let examples: [Example] = [
        .flags("A slip", "The sum is ⟦wrong⟧.", "The claim calls itself wrong")
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard !claim.text.contains("unspeakable") else { throw CheckerTrouble("Lost for words") }
        let slips = options.words.filter { claim.text.contains($0.rawValue) }
        guard slips.count > options.most, let slip = slips.first else { return [] }
        return [
            Finding(
                Self.kind(Self.found), .contradicts, .decisive, covers: .whole,
                message: "The claim calls itself \(slip.rawValue)",
                evidence: [.calculation(["It has the word '\(slip.rawValue)'"])])
        ]
    }
}

/// Cannot work without officials.
struct RegisterChecker: Checker {
    static let info = CheckerInfo(
        id: "register", summary: "A register is there", rationale: "It sees nothing else.",
        needs: [.officials], findings: [])

    struct Options {}

    static let options = OptionSchema(Options())
    static let examples: [Example] = []

    init(options: Options) {}

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] { [] }
}

/// Supports a claim that shares "throne" with a source.
struct ThroneChecker: Checker {
    static let info = CheckerInfo(
        id: "throne", summary: "Sources speak of thrones", rationale: "It sees nothing else.",
        needs: [.sources], uses: [.chronology], findings: [found])

    private static let found = FindingKind("found", "A source has it")

    struct Options {}

    static let options = OptionSchema(Options())
    static let examples: [Example] = []

    init(options: Options) {}

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard claim.text.contains("throne") else { return [] }
        let found = context.sources?.sentences(sharing: ["throne"], limit: 9) ?? []
        return found.map { sentence in
            Finding(
                Self.kind(Self.found), .supports, .decisive, covers: .whole,
                message: "Source '\(sentence.source.title)' has it",
                evidence: [.passage(sentence.passage)])
        }
    }
}
