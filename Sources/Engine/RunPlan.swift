package import CheckerKit
package import ClaimModel

/// What a run is going to do: the checks of a workflow, bound to the checkers that do them.
package struct RunPlan: Sendable {
    /// In the order of the workflow.
    package let steps: [PlannedCheck]
    package let policy: VerdictPolicy
    /// The article's, if some check does not read it.
    package let unreadLanguage: String?

    /// Binds a workflow to a catalogue, to what the run has at hand and to the article's language.
    package init(
        _ workflow: Workflow, catalogue: Catalogue, available: [Capability],
        language: String? = nil
    ) throws(UnknownCheckers) {
        let unknown = workflow.checks.map(\.use).filter { catalogue[$0] == nil }
        guard unknown.isEmpty else { throw UnknownCheckers(ids: unknown) }
        steps = workflow.checks.compactMap { check in
            catalogue[check.use].map {
                PlannedCheck(check, by: $0, available: available, language: language)
            }
        }
        unreadLanguage = steps.allSatisfy { $0.checker.info.reads(language) } ? nil : language
        policy = workflow.policy
    }

    /// Whether some check that is run looks at it.
    package func uses(_ capability: Capability) -> Bool {
        steps.contains { step in
            let info = step.checker.info
            return step.notRun == nil && (info.needs + info.uses).contains(capability)
        }
    }
}

/// A workflow names checkers that the catalogue does not have.
package struct UnknownCheckers: Error, Hashable {
    /// In the order of the workflow.
    package let ids: [String]
}

/// A step of a plan.
package struct PlannedCheck: Sendable {
    package let checker: CatalogueEntry
    /// The checker with its options set.
    let work: CheckerWork
    /// Name and value of every option, set or not, in the order of the checker's options.
    package let options: [[String]]
    package let only: Only
    package let deadlineInSeconds: Int
    /// Why the check is not run, if it is not; a sentence without a final full stop.
    package let notRun: String?

    init(
        _ check: WorkflowCheck, by checker: CatalogueEntry, available: [Capability],
        language: String?
    ) {
        self.checker = checker
        work = checker.work(setting: check.options)
        options = checker.options.map { option in
            [option.name, (check.options[option.name] ?? option.defaultValue).description]
        }
        only = check.only
        deadlineInSeconds = check.deadlineInSeconds
        let missing = checker.info.needs.filter { !available.contains($0) }
        let reasons =
            missing.map(\.absence) + Self.unread(language, by: checker.info)
        notRun = reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    }

    private static func unread(_ language: String?, by info: CheckerInfo) -> [String] {
        guard let language, !info.reads(language) else { return [] }
        let read = info.languages.map(Language.name).joined(separator: " and ")
        return ["The article is in \(Language.name(of: language)), and this check reads \(read)"]
    }

    package var id: String { checker.info.id }

    /// The claims that the check looks at if it is run, as indices.
    package func claims(among claims: [Claim]) -> [Int] {
        claims.indices.filter { only.admits(claims[$0]) }
    }

    /// What reports say of the check.
    package var record: CheckRecord {
        CheckRecord(
            checker: id, summary: checker.info.summary, options: options, notRun: notRun)
    }
}

extension Capability {
    /// What is said where it is missing.
    fileprivate var absence: String {
        switch self {
        case .sources: "No sources: the backup has no documents"
        case .officials: "No register of officials: the backup has no officials.yaml"
        case .chronology: "No chronology: the backup has no chronology.yaml"
        case .linkedPages: "No linked pages: the network is off"
        }
    }
}
