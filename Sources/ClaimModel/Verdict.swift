/// What the findings on a claim amount to under a workflow's policy.
public enum Verdict: String, Sendable, CaseIterable {
    case supported, contradicted, conflicting, insufficient
    /// No check of the workflow applies.
    case notCheckable = "not-checkable"
    /// Could not be checked, which is never the same as `insufficient`.
    case error
}
