package import CheckerKit
package import ClaimModel

/// What is to be checked, and what the findings are to amount to.
package struct Workflow: Hashable, Sendable {
    package var name: String
    package var summary: String
    /// Sentences below are no claims of this workflow.
    package var minimumCheckWorthiness: Double
    package var checks: [WorkflowCheck]
    package var policy: VerdictPolicy
    package var failOn: [Verdict]
    /// Whether articles may be fetched from the web.
    package var network: Bool

    package init(
        name: String, summary: String, minimumCheckWorthiness: Double = 0,
        checks: [WorkflowCheck], policy: VerdictPolicy = VerdictPolicy(),
        failOn: [Verdict] = [.contradicted], network: Bool = false
    ) {
        self.name = name
        self.summary = summary
        self.minimumCheckWorthiness = minimumCheckWorthiness
        self.checks = checks
        self.policy = policy
        self.failOn = failOn
        self.network = network
    }
}

/// A step of a workflow: a checker, its options, and the claims that it is for.
package struct WorkflowCheck: Hashable, Sendable {
    package static let usualDeadlineInSeconds = 60

    /// The id of a checker.
    package var use: String
    /// Those that differ from the checker's defaults.
    package var options: [String: OptionValue]
    package var only: Only
    /// For all claims of the step together.
    package var deadlineInSeconds: Int

    package init(
        use: String, options: [String: OptionValue] = [:], only: Only = Only(),
        deadlineInSeconds: Int = usualDeadlineInSeconds
    ) {
        self.use = use
        self.options = options
        self.only = only
        self.deadlineInSeconds = deadlineInSeconds
    }
}

/// Which claims a check is for; all of them, unless it says otherwise.
package struct Only: Hashable, Sendable {
    package var kinds: [Claim.Kind]?
    package var minimumCheckWorthiness: Double?

    package init(kinds: [Claim.Kind]? = nil, minimumCheckWorthiness: Double? = nil) {
        self.kinds = kinds
        self.minimumCheckWorthiness = minimumCheckWorthiness
    }

    package func admits(_ claim: Claim) -> Bool {
        if let kinds, !kinds.contains(claim.kind) {
            return false
        }
        return claim.checkWorthiness >= minimumCheckWorthiness ?? 0
    }
}
