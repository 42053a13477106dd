import CheckerKit
import ClaimModel

/// Holds a checker to the kinds of findings that it declares.
struct FindingScreen: Sendable {
    private let id: String
    private let kinds: Set<String>

    init<C: Checker>(_ checker: C.Type) {
        id = checker.info.id
        kinds = Set(checker.info.findings.map(checker.kind))
    }

    /// Lets declared findings through and makes failures of the others.
    func outcome(of findings: [Finding]) -> StepOutcome {
        var outcome = StepOutcome()
        for finding in findings {
            if kinds.contains(finding.kind) {
                outcome.findings.append(CheckerFinding(checker: id, finding: finding))
                continue
            }
            let failure = CheckFaults.undeclared(finding.kind, of: id)
            if !outcome.failures.contains(failure) {
                outcome.failures.append(failure)
            }
        }
        return outcome
    }
}
