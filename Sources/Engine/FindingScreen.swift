import CheckerKit
import ClaimModel

/// Holds a checker to the kinds of findings that it declares.
struct FindingScreen: Sendable {
    private let id: String
    private let kinds: Set<String>

    init(_ info: CheckerInfo) {
        id = info.id
        kinds = Set(info.findings.map(info.kind))
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
