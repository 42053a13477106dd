package import ClaimModel

/// How a run ends for those who look at nothing but its exit code.
package enum RunExit: Int32, Sendable {
    case nothingFound = 0
    /// Some verdict is one that the workflow fails on.
    case found = 1
    /// Something could not be checked, and nothing was found.
    case unchecked = 3

    package init(claims: [ClaimRecord], checks: [CheckRecord], failOn: [Verdict]) {
        if claims.contains(where: { failOn.contains($0.verdict) }) {
            self = .found
        } else if claims.contains(where: { $0.verdict == .error })
            || checks.contains(where: { $0.notRun != nil })
        {
            self = .unchecked
        } else {
            self = .nothingFound
        }
    }
}
