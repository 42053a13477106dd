import ClaimModel

extension Cap {
    func holds(_ claim: Claim, _ findings: [CheckerFinding]) -> Bool {
        let evidence = findings.filter(\.supportsWhole).flatMap(\.finding.evidence)
        return switch when {
        case .singleOrigin: Set(evidence.compactMap(\.origin)).count < 2
        case .noPrimarySource: !evidence.contains { $0.source?.tier == .primary }
        case .anonymousSpeaker: claim.speaker.map { !$0.isNamed } ?? false
        case .summariesOnly: Self.areSummaries(evidence)
        }
    }

    private static func areSummaries(_ evidence: [Evidence]) -> Bool {
        let external = evidence.filter { $0.origin != nil }
        return !external.isEmpty && external.allSatisfy { $0.source?.summaryOf != nil }
    }
}

extension CapCondition {
    /// Follows "…, but".
    var objection: String {
        switch self {
        case .singleOrigin: "fewer than two origins stand behind it"
        case .noPrimarySource: "no primary source is among the evidence"
        case .anonymousSpeaker: "who says it is not named"
        case .summariesOnly: "only summaries of sources stand behind it"
        }
    }
}

extension Evidence {
    fileprivate var source: SourceDocument? {
        if case .passage(let passage) = self {
            return passage.source
        }
        return nil
    }

    /// Whom it comes from, unless it is the article's own or made by arithmetic.
    fileprivate var origin: String? {
        switch self {
        case .passage(let passage): passage.source.origin.name
        case .tenure(_, let register, _): register
        case .event(_, let chronology): chronology
        case .article, .calculation: nil
        }
    }
}
