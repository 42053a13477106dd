package import CheckerKit
package import ClaimModel

/// What a run came to.
package struct RunOutcome: Hashable, Sendable {
    /// In the order of the claims.
    package let claims: [ClaimRecord]
    /// In the order of the plan.
    package let checks: [CheckRecord]
}

extension RunPlan {
    /// Runs the checks one after another, each on up to `jobs` claims at a time.
    ///
    /// The outcome does not depend on `jobs`, unless a check overruns its deadline. A checker that
    /// throws or overruns costs its own check of a claim and nothing else; `run` returns even if
    /// the checker never does.
    package func run(
        on claims: [Claim], in context: CheckContext, jobs: Int, clock: some Clock<Duration>
    ) async -> RunOutcome {
        precondition(jobs > 0, "A run needs a job")
        var outcomes = Array(repeating: StepOutcome(), count: claims.count)
        var applied = Array(repeating: 0, count: claims.count)
        for step in steps where step.notRun == nil {
            let missing = step.checker.info.needs.filter { !context.capabilities.contains($0) }
            precondition(missing.isEmpty, "\(step.id): the plan promised \(missing)")
            let indices = step.claims(among: claims)
            let run = StepRun(
                step: step, claims: claims, indices: indices, context: context, jobs: jobs)
            for (index, outcome) in zip(indices, await run.outcomes(by: clock)) {
                outcomes[index].findings += outcome.findings
                outcomes[index].failures += outcome.failures
                applied[index] += 1
            }
        }
        let records = claims.indices.map { record(claims[$0], outcomes[$0], applied: applied[$0]) }
        return RunOutcome(claims: records, checks: steps.map(\.record))
    }

    private func record(_ claim: Claim, _ outcome: StepOutcome, applied: Int) -> ClaimRecord {
        let ruling = policy.verdict(
            findings: outcome.findings, failures: outcome.failures, applied: applied, claim: claim,
            unreadLanguage: unreadLanguage)
        return ClaimRecord(
            claim: claim, verdict: ruling.verdict, reason: ruling.reason, step: ruling.step,
            cap: ruling.cap, findings: outcome.findings, failures: outcome.failures)
    }
}
