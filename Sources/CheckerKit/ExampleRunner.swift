/// Runs the examples of a checker and says what is wrong with them.
///
/// A function like any other, so that tests and the command line call the same.
public enum ExampleRunner {
    /// Faults in the order of the examples; none means that the checker does what it says.
    public static func run(_ checker: any Checker.Type) async -> [ExampleFault] {
        await run(type: checker)
    }

    private static func run<C: Checker>(type: C.Type) async -> [ExampleFault] {
        var faults = faultsOfTheSet(type)
        var met: Set<String> = []
        for example in C.examples {
            for variation in ExampleStage.Variation.allCases {
                guard let stage = ExampleStage(example, variation) else {
                    faults.append(ExampleFault(example, "'⟦' and '⟧' stand once each, in order"))
                    break
                }
                do {
                    let checker = C.configured(with: example.options)
                    let findings = try await checker.check(stage.claim, in: stage.context)
                    met.formUnion(findings.map(\.kind))
                    let fault = Self.fault(in: findings, of: example, on: stage)
                    faults +=
                        fault.map { [ExampleFault(example, "\(variation.rawValue): \($0)")] } ?? []
                    async let second = checker.check(stage.claim, in: stage.context)
                    async let third = checker.check(stage.claim, in: stage.context)
                    let looks = try await [second, third]
                    if looks != [findings, findings] {
                        faults.append(
                            ExampleFault(example, "Two looks at once found something else"))
                    }
                } catch {
                    faults.append(ExampleFault(example, "\(variation.rawValue): threw \(error)"))
                }
            }
        }
        return faults + faultsOfTheKinds(type, met: met)
    }

    private static func fault(
        in findings: [Finding], of example: Example, on stage: ExampleStage
    ) -> String? {
        let contradicting = findings.filter { $0.stance == .contradicts }
        let supporting = findings.filter { $0.stance == .supports }
        let spoken = findings.map { "  \($0.stance) \($0.message)" }.joined(separator: "\n")
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

    private static func faultsOfTheSet<C: Checker>(_ type: C.Type) -> [ExampleFault] {
        var faults: [ExampleFault] = []
        if !C.examples.contains(where: { $0.outcome == .passes || $0.outcome == .supports }) {
            faults.append(ExampleFault(C.info.id, "No example passes"))
        }
        if !C.examples.contains(where: { $0.outcome == .flags }) {
            faults.append(ExampleFault(C.info.id, "No example flags"))
        }
        var titles: Set<String> = []
        for example in C.examples where !titles.insert(example.title).inserted {
            faults.append(ExampleFault(example, "Title may appear once"))
        }
        for option in C.optionDescriptions
        where !C.examples.contains(where: { $0.options[option.name] != nil }) {
            faults.append(ExampleFault(C.info.id, "No example sets option '\(option.name)'"))
        }
        return faults
    }

    private static func faultsOfTheKinds<C: Checker>(
        _ type: C.Type, met: Set<String>
    ) -> [ExampleFault] {
        let declared = Set(C.info.findings.map(C.kind))
        return declared.subtracting(met).sorted().map {
            ExampleFault(C.info.id, "No example meets the finding '\($0)'")
        }
            + met.subtracting(declared).sorted().map {
                ExampleFault(C.info.id, "Finding '\($0)' is not declared")
            }
    }
}

/// What is wrong with an example, or with the examples of a checker as a whole.
public struct ExampleFault: Hashable, Sendable, CustomStringConvertible {
    /// The example's title, or the checker's id.
    public let title: String
    public let message: String
    /// Where the example stands, if it is one example's fault.
    public let file: String?
    public let line: Int?

    init(_ example: Example, _ message: String) {
        title = example.title
        self.message = message
        file = "\(example.file)"
        line = Int(example.line)
    }

    init(_ id: String, _ message: String) {
        title = id
        self.message = message
        file = nil
        line = nil
    }

    public var description: String { "\(title): \(message)" }
}
