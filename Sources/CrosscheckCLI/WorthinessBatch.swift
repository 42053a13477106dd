internal import ClaimExtraction
internal import Diagnostics
internal import Foundation
internal import Reports
internal import TextAnalysis

/// Answers requests for the check-worthiness of sentences, one a line.
struct WorthinessBatch {
    let session: Session
    let weights: WorthinessWeights

    private struct Request: Decodable {
        var id: RequestID
        var text: String
    }

    func run() throws {
        let requests = try session.file("-", limitInBytes: InputLimits.requests)
        for line in requests.bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            session.console.writeOutput(answer(line).text(.compact) + "\n")
        }
    }

    private func answer(_ line: ArraySlice<UInt8>) -> JSONValue {
        guard let request = try? JSONDecoder().decode(Request.self, from: Data(line)) else {
            struct Identified: Decodable { var id: RequestID }
            let id = (try? JSONDecoder().decode(Identified.self, from: Data(line)))?.id
            return refusal(id?.json ?? .null, "A request has 'id' and 'text'")
        }
        let text = AnalyzedText(request.text)
        guard !text.tokens.isEmpty else { return refusal(request.id.json, "The text is empty") }
        let worthiness = CheckWorthiness(text.tokens.indices, of: text, weights: weights)
        return ["id": request.id.json, "score": .double(worthiness.score)]
    }

    private func refusal(_ id: JSONValue, _ reason: String) -> JSONValue {
        ["id": id, "score": .int(0), "error": .string(reason)]
    }
}
