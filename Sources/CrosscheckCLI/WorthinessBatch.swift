internal import CheckWorthiness
internal import Diagnostics
internal import Foundation
internal import Reports
internal import TextAnalysis

/// Scores sentences for check-worthiness, one a line; every request gets its answer.
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
            session.console.writeOutput(answer(Data(line)).text(.compact) + "\n")
        }
    }

    private func answer(_ line: Data) -> JSONValue {
        guard let request = try? JSONDecoder().decode(Request.self, from: line) else {
            struct Identified: Decodable { var id: RequestID }
            let id = (try? JSONDecoder().decode(Identified.self, from: line))?.id
            return [
                "id": id?.json ?? .null, "score": .double(0),
                "error": "A request has 'id' and 'text', the words of a sentence",
            ]
        }
        let text = AnalyzedText(request.text)
        let worthiness = Worthiness(of: text.tokens.indices, in: text, weights: weights)
        return ["id": request.id.json, "score": .double(worthiness.score)]
    }
}
