package import ClaimModel

/// How findings become a verdict: the table that `verdict` follows, and the caps of a workflow.
package struct VerdictPolicy: Hashable, Sendable {
    package var caps: [Cap]

    package init(caps: [Cap] = []) {
        self.caps = caps
    }
}

/// Holds a verdict down where a support is thinner than the workflow wants it.
package struct Cap: Hashable, Sendable {
    /// The best that a claim can come to.
    package enum Ceiling: String, Sendable, CaseIterable {
        case insufficient
    }

    package var when: CapCondition
    package var atMost: Ceiling

    package init(when: CapCondition, atMost: Ceiling = .insufficient) {
        self.when = when
        self.atMost = atMost
    }
}

/// What makes a support thin.
package enum CapCondition: String, Sendable, CaseIterable {
    case singleOrigin = "single-origin"
    case noPrimarySource = "no-primary-source"
    case anonymousSpeaker = "anonymous-speaker"
    case summariesOnly = "summaries-only"
}

/// A verdict and how it came about.
package struct Ruling: Hashable, Sendable {
    package let verdict: Verdict
    /// The row of the table, in a few words.
    package let step: String
    /// One line without a final full stop.
    package let reason: String
    /// The cap that held the verdict down, by name.
    package let cap: String?
}

extension VerdictPolicy {
    /// Rules on a claim by what was found; `applied` counts the checks that looked at it.
    ///
    /// - Parameter unreadLanguage: the article's, if some check of the plan does not read it: what
    ///   the others leave open was then not looked at as it should have been.
    package func verdict(
        findings: [CheckerFinding], failures: [CheckFailure], applied: Int, claim: Claim,
        unreadLanguage: String? = nil
    ) -> Ruling {
        let ruling = ruling(findings, failures, applied, claim)
        guard let unreadLanguage, [.insufficient, .notCheckable].contains(ruling.verdict) else {
            return ruling
        }
        return Ruling(
            verdict: .notCheckable, step: "a language that checks do not read",
            reason: "The article is in \(Language.name(of: unreadLanguage)), which "
                + (applied > 0 ? "not all checks read" : "no check of the workflow reads"),
            cap: nil)
    }

    private func ruling(
        _ findings: [CheckerFinding], _ failures: [CheckFailure], _ applied: Int, _ claim: Claim
    ) -> Ruling {
        guard applied > 0 else {
            return Ruling(
                verdict: .notCheckable, step: "no check applied",
                reason: "No check that was run is for a claim like this", cap: nil)
        }
        guard !findings.isEmpty || !failures.isEmpty else {
            return Ruling(
                verdict: .notCheckable, step: "nothing to look at",
                reason: "No check that was run has anything to look at in it", cap: nil)
        }
        let row = VerdictRow.of(findings)
        if let failure = failures.first, row.verdict != .contradicted, row.verdict != .conflicting {
            return Self.uncertain(row, failure, findings)
        }
        if row.verdict == .supported, let cap = caps.first(where: { $0.holds(claim, findings) }) {
            return Ruling(
                verdict: cap.atMost.verdict, step: row.step,
                reason: "\(row.reason), but \(cap.when.objection)", cap: cap.when.rawValue)
        }
        return Ruling(verdict: row.verdict, step: row.step, reason: row.reason, cap: nil)
    }

    /// A support is not certified while another check could not look.
    private static func uncertain(
        _ row: VerdictRow, _ failure: CheckFailure, _ findings: [CheckerFinding]
    ) -> Ruling {
        let inability = "\(failure.checker) could not examine it: \(failure.message.inOneLine)"
        guard row.verdict != .supported else {
            return Ruling(
                verdict: .error, step: "a support that another check could not examine",
                reason: "\(row.reason), but \(inability)", cap: nil)
        }
        let spoken = findings.first { $0.finding.stance != .neutral }?.finding.message.inOneLine
        return Ruling(
            verdict: .error, step: "a check that could not be done",
            reason: spoken.map { "\($0), but \(inability)" } ?? inability, cap: nil)
    }
}

extension Cap.Ceiling {
    fileprivate var verdict: Verdict {
        switch self {
        case .insufficient: .insufficient
        }
    }
}
