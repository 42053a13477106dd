internal import CheckWorthiness
internal import JSON
internal import TextAnalysis

/// Scores sentences for check-worthiness.
struct WorthinessBatch {
    let session: Session
    let weights: WorthinessWeights

    private struct Request: Decodable, Sendable {
        var text: String
    }

    func run() async throws {
        let batch = RequestBatch<Request>(
            session: session, expected: "A request has 'id' and 'text', the words of a sentence",
            nothing: [.init("score", .double(0))])
        try await batch.run { request in
            let text = AnalyzedText(request.text)
            let worthiness = Worthiness(of: text.tokens.indices, in: text, weights: weights)
            return [.init("score", .double(worthiness.score))]
        }
    }
}
