internal import ClaimAlignment
internal import ClaimModel
internal import Diagnostics
internal import JSON
internal import Synchronization
internal import TextAnalysis

/// Tells how passages stand to claims.
struct StanceBatch {
    let session: Session

    private struct Request: Decodable, Sendable {
        var claim: String
        var evidence: String
    }

    func run() async throws {
        let batch = RequestBatch<Request>(
            session: session, expected: "A request has 'id', 'claim' and 'evidence', each a text",
            nothing: [.init("stance", "neutral")])
        let last = LastClaim()
        try await batch.run { request in
            members(last.aligned(request.claim), request.evidence)
        }
    }

    private func members(_ claim: AlignedClaim, _ evidence: String) -> [JSONValue.Member] {
        let alignment = claim.stance(of: AnalyzedText(evidence))?.alignment
        return [
            .init("stance", .string((alignment?.stance ?? .neutral).rawValue)),
            .init("strength", .string((alignment?.strength ?? .indicative).rawValue)),
            .init("coverage", .double(alignment?.coverage ?? 0)),
            .init("reason", .string(alignment?.reason ?? "the passage is empty")),
        ]
    }
}

/// The claim that was asked for last, since requests for one claim mostly follow one another.
private final class LastClaim: Sendable {
    private let last = Mutex<(words: String, claim: AlignedClaim)?>(nil)

    func aligned(_ words: String) -> AlignedClaim {
        last.withLock { last in
            if let last, last.words == words { return last.claim }
            let text = AnalyzedText(words)
            let claim = AlignedClaim([0..<text.bytes.count], of: text)
            last = (words, claim)
            return claim
        }
    }
}
