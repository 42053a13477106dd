import ClaimModel

/// The row of the verdict table that findings alone fall into: failures and caps come after.
///
/// A part that is borne out never supports the claim: that she held the office does not say that
/// she arrived. A part that is wrong makes the claim wrong.
struct VerdictRow {
    let verdict: Verdict
    let step: String
    let reason: String

    static func of(_ findings: [CheckerFinding]) -> VerdictRow {
        let supports = findings.filter(\.supportsWhole)
        let contradictions = findings.filter { $0.finding.stance == .contradicts }
        let support = supports.first(where: \.isDecisive)
        let contradiction = contradictions.first(where: \.isDecisive)
        let testimony = contradictions.first { $0.isDecisive && $0.restsOnTestimony }
        if let support, let contradiction = testimony {
            return VerdictRow(
                verdict: .conflicting, step: "decisive findings on both sides",
                reason: disagreement(support, contradiction))
        }
        if let contradiction {
            return VerdictRow(
                verdict: .contradicted, step: "a decisive contradiction of \(contradiction.scope)",
                reason: contradiction.message)
        }
        if let support {
            return VerdictRow(
                verdict: .supported, step: "a decisive support of the whole",
                reason: support.message)
        }
        return ofIndicative(supports, contradictions)
            ?? VerdictRow(
                verdict: .insufficient,
                step: supports.isEmpty && contradictions.isEmpty
                    ? "nothing that speaks for or against the whole"
                    : "one checker's indicative finding alone",
                reason: (supports + contradictions).first?.message
                    ?? findings.first { $0.finding.stance == .neutral }?.message
                    ?? "No check found anything that settles it")
    }

    /// `nil` if they settle nothing and do not clash.
    private static func ofIndicative(
        _ supports: [CheckerFinding], _ contradictions: [CheckerFinding]
    ) -> VerdictRow? {
        if let support = supports.first, let contradiction = contradictions.first {
            return VerdictRow(
                verdict: .insufficient, step: "indicative findings that disagree",
                reason: "The checks disagree: \(disagreement(support, contradiction))")
        }
        if let contradiction = contradictions.first, areOfTwoCheckers(contradictions) {
            return VerdictRow(
                verdict: .contradicted, step: "indicative contradictions of two checkers or more",
                reason: contradiction.message)
        }
        if let support = supports.first, areOfTwoCheckers(supports) {
            return VerdictRow(
                verdict: .supported, step: "indicative supports of two checkers or more",
                reason: support.message)
        }
        return nil
    }

    private static func areOfTwoCheckers(_ findings: [CheckerFinding]) -> Bool {
        findings.contains { $0.checker != findings.first?.checker }
    }

    private static func disagreement(
        _ support: CheckerFinding, _ contradiction: CheckerFinding
    ) -> String {
        "\(support.message); against it: \(contradiction.message)"
    }
}

extension CheckerFinding {
    var supportsWhole: Bool {
        finding.stance == .supports && finding.covers == .whole
    }

    fileprivate var isDecisive: Bool { finding.strength == .decisive }

    /// Whether it sets one source's words against another's. What the article's own arithmetic or a
    /// register refutes is no disagreement of sources.
    fileprivate var restsOnTestimony: Bool {
        finding.covers == .whole
            || finding.evidence.contains { evidence in
                switch evidence {
                case .passage, .event: true
                case .article, .tenure, .calculation: false
                }
            }
    }

    fileprivate var message: String { finding.message.inOneLine }

    fileprivate var scope: String { finding.covers == .whole ? "the whole" : "a part" }
}

extension String {
    /// On one line and without a final full stop, whatever a checker wrote.
    var inOneLine: String {
        var text = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        while text.hasSuffix(".") {
            text.removeLast()
        }
        return text
    }
}
