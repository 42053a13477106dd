internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON
internal import OfficialsStore

/// Answers requests for officials, one a line; every request gets its answer.
struct LookupBatch {
    let session: Session
    let store: OfficialsStore
    let limit: Int

    private struct Request: Decodable {
        var id: String?
        var name: String
        var title: String?
        var organization: String?
        var date: String?
        var limit: Int?
    }

    func run() throws -> ExitStatus {
        let requests = try session.file("-", limitInBytes: InputLimits.requests)
        for line in requests.bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            session.console.writeOutput(answer(Array(line)).text(.compact) + "\n")
        }
        return .clean
    }

    private func answer(_ line: [UInt8]) -> JSONValue {
        guard let request = try? JSONDecoder().decode(Request.self, from: Data(line)) else {
            return failure(id: nil, "A request has 'name', and may have an 'id'")
        }
        let date = request.date.flatMap { PartialDate($0) }
        if request.date != nil, date == nil {
            return failure(id: request.id, "'date' is no date")
        }
        let question = OfficialQuestion(
            name: request.name, title: request.title, organization: request.organization,
            date: date, limit: min(max(request.limit ?? limit, 1), 100))
        do {
            let answers = try question.answers(from: store)
            return ["id": JSONValue(request.id), "persons": .array(answers.map(\.members))]
        } catch {
            return failure(id: request.id, StoreFaults.unusable(store.name, error).summary)
        }
    }

    private func failure(id: String?, _ words: String) -> JSONValue {
        ["id": JSONValue(id), "persons": .array([]), "error": .string(words)]
    }
}
