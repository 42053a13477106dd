internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON
internal import OfficialsStore

/// Looks officials up by name.
struct LookupBatch {
    let session: Session
    let store: OfficialsStore
    let limit: Int

    private struct Request: Decodable, Sendable {
        var name: String
        var title: String?
        var organization: String?
        var date: String?
        var limit: Int?
    }

    func run() async throws {
        let batch = RequestBatch<Request>(
            session: session, expected: "A request has 'name', and may have an 'id'",
            nothing: [.init("persons", .array([]))])
        try await batch.run { request in
            let date = request.date.flatMap { PartialDate($0) }
            if request.date != nil, date == nil { throw Refusal("'date' is no date") }
            let question = OfficialQuestion(
                name: request.name, title: request.title, organization: request.organization,
                date: date, limit: min(max(request.limit ?? limit, 1), 100))
            do throws(OfficialsStore.Trouble) {
                let answers = try question.answers(from: store)
                return [.init("persons", .array(answers.map(\.members)))]
            } catch {
                throw Refusal(StoreFaults.unusable(store.name, error).summary)
            }
        }
    }
}
