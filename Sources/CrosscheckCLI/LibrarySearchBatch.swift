internal import Diagnostics
internal import EvidenceStore
internal import JSON

/// Finds the sources of a library for texts.
struct LibrarySearchBatch {
    let session: Session
    let search: EvidenceSearch
    let limit: Int
    let explains: Bool

    private struct Request: Decodable, Sendable {
        var text: String
    }

    func run() async throws {
        let batch = RequestBatch<Request>(
            session: session, expected: "A request has 'id' and 'text'",
            nothing: [.init("results", .array([]))])
        try await batch.run { request in
            do throws(EvidenceStore.Trouble) {
                let found = try search.sources(for: request.text, limit: limit)
                let explanation = explains ? LibraryExplanation(search, text: request.text) : nil
                var results: [JSONValue] = []
                for match in found { results.append(try match.json(explanation)) }
                return [.init("results", .array(results))]
            } catch {
                throw Refusal(LibraryFaults.unusable(search.store.path, error).summary)
            }
        }
    }
}
