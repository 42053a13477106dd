internal import Diagnostics
internal import EvidenceStore
internal import Foundation
internal import JSON

/// Answers requests for sources, one a line; every request gets its answer.
struct LibrarySearchBatch {
    let session: Session
    let search: EvidenceSearch
    let limit: Int

    private struct Request: Decodable {
        var id: RequestID
        var text: String
    }

    func run() throws {
        let requests = try session.file("-", limitInBytes: InputLimits.requests)
        for line in requests.bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            session.console.writeOutput(answer(Data(line)).text(.compact) + "\n")
        }
    }

    private func answer(_ line: Data) -> JSONValue {
        guard let request = try? JSONDecoder().decode(Request.self, from: line) else {
            struct Identified: Decodable { var id: RequestID }
            let id = (try? JSONDecoder().decode(Identified.self, from: line))?.id
            return failure(id, "A request has 'id' and 'text'")
        }
        do {
            let found = try search.sources(for: request.text, limit: limit)
            return ["id": request.id.json, "results": .array(found.map(\.json))]
        } catch {
            return failure(
                request.id, LibraryFaults.unusable(search.store.path, error).summary)
        }
    }

    private func failure(_ id: RequestID?, _ words: String) -> JSONValue {
        ["id": id?.json ?? .null, "results": .array([]), "error": .string(words)]
    }
}
