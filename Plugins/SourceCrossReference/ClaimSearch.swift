internal import CheckerKit

/// What the sources have on a claim or on one of its clauses.
struct ClaimSearch {
    let claim: AlignedClaim
    /// Of sources that count.
    let compared: [Candidate]
    /// Of sources that do not.
    let leftOut: [Candidate]
    let supporting: [Candidate]
    let contradicting: [Candidate]
    private let article: AnalyzedText

    init(
        _ claim: Claim, _ clause: Clauses.Clause, in context: CheckContext, _ policy: SourcePolicy
    ) {
        // What completes a claim completes its first clause and those that share its subject.
        let isFirst = clause.first?.lowerBound == claim.content.lowerBound
        let aligned = AlignedClaim(
            clause + (isFirst ? claim.context : []), of: context.analysis,
            attribution: claim.speaker == nil ? nil : claim.sentence,
            isOffice: claim.kind == .office)
        let candidates = policy.sentences(sharing: aligned.terms)
            .map { sentence, objection in
                Candidate(
                    sentence: sentence,
                    alignment: aligned.compared(
                        with: sentence.index, of: sentence.analysis, title: sentence.title),
                    objection: objection)
            }
        self.claim = aligned
        article = context.analysis
        compared = candidates.filter { $0.objection == nil }
        leftOut = candidates.filter { $0.objection != nil }
        supporting = Self.supporting(compared)
        contradicting = Self.contradicting(compared, of: context.analysis)
    }

    var supportingLeftOut: [Candidate] { Self.supporting(leftOut) }
    var contradictingLeftOut: [Candidate] { Self.contradicting(leftOut, of: article) }

    private static func supporting(_ candidates: [Candidate]) -> [Candidate] {
        Candidate.bestOfEachOrigin(
            Candidate.surest(candidates.filter { $0.stance == .supports }))
    }

    private static func contradicting(
        _ candidates: [Candidate], of article: AnalyzedText
    ) -> [Candidate] {
        Candidate.bestOfEachSource(
            Candidate.ofOneStory(candidates.filter { $0.stance == .contradicts }, with: article))
    }
}
