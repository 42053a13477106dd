/// Runs the examples of a checker and says what is wrong with them.
///
/// A function like any other, so that tests and the command line call the same.
public enum ExampleRunner {
    /// Faults in the order of the examples; none means that the checker does what it says.
    public static func run(_ checker: any Checker.Type) async -> [ExampleFault] {
        await run(CatalogueEntry(checker))
    }

    /// The same for a checker wherever it comes from.
    package static func run(_ checker: CatalogueEntry) async -> [ExampleFault] {
        var faults = faultsOfTheSet(checker)
        var met: Set<String> = []
        var wasChecked = true
        for example in checker.examples {
            if let fault = checker.options.fault(in: example.options) {
                faults.append(ExampleFault(example, fault))
                continue
            }
            var told: [(variation: String, fault: String)] = []
            for variation in ExampleStage.Variation.allCases {
                guard let stage = ExampleStage(example, variation) else {
                    faults.append(ExampleFault(example, "'⟦' and '⟧' stand once each, in order"))
                    break
                }
                let outcome = await look(checker.work(setting: example.options), example, stage)
                met.formUnion(outcome.kinds)
                wasChecked = wasChecked && outcome.wasChecked
                told += outcome.faults.map { (variation.rawValue, $0) }
            }
            faults += folded(told).map { ExampleFault(example, $0) }
        }
        // Of examples that could not be checked nobody knows what they meet.
        return wasChecked ? faults + faultsOfTheKinds(checker.info, met: met) : faults
    }

    /// What is the same in several surroundings is told once.
    private static func folded(_ told: [(variation: String, fault: String)]) -> [String] {
        var seen: Set<String> = []
        return told.filter { seen.insert($0.fault).inserted }.map { first in
            let others = told.count { $0.fault == first.fault } - 1
            let more = others > 0 ? ", and in \(others) other surroundings" : ""
            return "\(first.variation)\(more): \(first.fault)"
        }
    }

    /// What became of an example in one surrounding.
    private struct Outcome {
        var kinds: [String] = []
        var faults: [String] = []
        var wasChecked = true
    }

    private static func look(
        _ work: CheckerWork, _ example: Example, _ stage: ExampleStage
    ) async -> Outcome {
        var outcome = Outcome()
        do {
            let findings = try await work.findings(on: stage)
            outcome.kinds = findings.map(\.kind)
            if let fault = fault(in: findings, of: example, on: stage) {
                outcome.faults.append(fault)
            }
            async let second = work.findings(on: stage)
            async let third = work.findings(on: stage)
            let looks = try await [second, third]
            if looks != [findings, findings] {
                outcome.faults.append("Two looks at once found something else")
            }
        } catch let trouble as CheckerTrouble {
            outcome.wasChecked = false
            outcome.faults.append("could not be checked: \(trouble.message)")
        } catch {
            outcome.wasChecked = false
            outcome.faults.append("threw \(error)")
        }
        return outcome
    }

    /// What a checker finds on an example as it is written; `nil` if it could not look.
    package static func findings(of work: CheckerWork, on example: Example) async -> [Finding]? {
        guard let stage = ExampleStage(example, .plain) else { return nil }
        return try? await work.findings(on: stage)
    }

    private static func fault(
        in findings: [Finding], of example: Example, on stage: ExampleStage
    ) -> String? {
        let contradicting = findings.filter { $0.stance == .contradicts }
        let supporting = findings.filter { $0.stance == .supports }
        let spoken =
            findings.isEmpty
            ? "  nothing"
            : findings.map { "  \($0.stance) \($0.message)" }.joined(separator: "\n")
        let candidates: [Finding]
        switch example.outcome {
        case .flags: candidates = contradicting
        case .supports: candidates = contradicting.isEmpty ? supporting : []
        case .undecided:
            candidates =
                contradicting.isEmpty ? findings.filter { $0.stance == .neutral } : []
        case .passes:
            return contradicting.isEmpty ? nil : "wanted nothing contradicted, got\n\(spoken)"
        }
        guard let finding = candidates.first(where: { $0.message == example.message }) else {
            return "wanted\n  \(example.outcome) \(example.message ?? "")\ngot\n\(spoken)"
        }
        if let marked = stage.marked, case .part(_, let range) = finding.covers, range != marked {
            let got = stage.context.analysis.string(range)
            return "wanted '\(stage.context.analysis.string(marked))' remarked on, got '\(got)'"
        }
        return findings.lazy.compactMap(faultOfTheWords).first
    }

    private static func faultOfTheWords(_ finding: Finding) -> String? {
        if finding.message.isEmpty || finding.message.hasSuffix(".") {
            return "A message is a sentence without a final full stop: '\(finding.message)'"
        }
        if let code = traces.first(where: finding.message.contains) {
            return "A message is for readers and has '\(code)' in it: '\(finding.message)'"
        }
        return nil
    }

    /// What Swift writes where a value was put into a sentence that is no text.
    private static let traces = [
        "Optional(", "[\"", "Swift.", "ClaimModel.", "CheckerKit.", "TextAnalysis.", "rawValue:",
        "\\(",
    ]

    private static func faultsOfTheSet(_ checker: CatalogueEntry) -> [ExampleFault] {
        let id = checker.info.id
        let examples = checker.examples
        var faults: [ExampleFault] = []
        if !examples.contains(where: { $0.outcome == .passes || $0.outcome == .supports }) {
            faults.append(ExampleFault(id, "No example passes or supports"))
        }
        // A checker that never contradicts has something to say that leaves a claim open.
        if !examples.contains(where: { $0.outcome == .flags || $0.outcome == .undecided }) {
            faults.append(ExampleFault(id, "No example flags or leaves open"))
        }
        var titles: Set<String> = []
        for example in examples where !titles.insert(example.title).inserted {
            faults.append(ExampleFault(example, "Title may appear once"))
        }
        for option in checker.options
        where !examples.contains(where: { $0.options[option.name] != nil }) {
            faults.append(ExampleFault(id, "No example sets option '\(option.name)'"))
        }
        return faults
    }

    private static func faultsOfTheKinds(
        _ info: CheckerInfo, met: Set<String>
    ) -> [ExampleFault] {
        let declared = Set(info.findings.map(info.kind))
        return declared.subtracting(met).sorted().map {
            ExampleFault(info.id, "No example meets the finding '\($0)'")
        }
            + met.subtracting(declared).sorted().map {
                ExampleFault(info.id, "Finding '\($0)' is not declared")
            }
    }
}

extension CheckerWork {
    /// What is found on the claim of a stage.
    fileprivate func findings(on stage: ExampleStage) async throws -> [Finding] {
        switch self {
        case .single(let checker):
            return try await checker.check(stage.claim, in: stage.context)
        case .batches(let checker):
            let session = checker.session(in: stage.context)
            defer { session.end() }
            var outcome: Result<[Finding], CheckerTrouble>?
            session.check([stage.claim]) { outcome = $1 }
            return try outcome?.get() ?? []
        }
    }
}

/// What is wrong with an example, or with the examples of a checker as a whole.
public struct ExampleFault: Hashable, Sendable, CustomStringConvertible {
    /// The example's title, or the checker's id.
    public let title: String
    /// What is wrong, over several lines where something was wanted and something else got.
    public let message: String
    /// Where the example stands, if it is one example's fault.
    public let file: String?
    /// The line of the file, from 1.
    public let line: Int?

    init(_ example: Example, _ message: String) {
        title = example.title
        self.message = message
        file = example.line > 0 ? "\(example.file)" : nil
        line = example.line > 0 ? Int(example.line) : nil
    }

    init(_ id: String, _ message: String) {
        title = id
        self.message = message
        file = nil
        line = nil
    }

    /// The title and the message.
    public var description: String { "\(title): \(message)" }
}
