internal import ClaimAlignment
internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON
internal import TextAnalysis

/// Answers requests for stances, one a line; every request gets its answer.
struct StanceBatch {
    let session: Session

    private struct Request: Decodable {
        var id: String
        var claim: String
        var evidence: String
    }

    func run() throws {
        let requests = try session.file("-", limitInBytes: InputLimits.requests)
        // Requests for one claim mostly follow one another.
        var last: (text: String, claim: AlignedClaim)?
        for line in requests.bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            guard let request = try? JSONDecoder().decode(Request.self, from: Data(line)) else {
                write(refusal(of: line))
                continue
            }
            let claim: AlignedClaim
            if let last, last.text == request.claim {
                claim = last.claim
            } else {
                let text = AnalyzedText(request.claim)
                claim = AlignedClaim([0..<text.bytes.count], of: text)
                last = (request.claim, claim)
            }
            let found = claim.stance(of: AnalyzedText(request.evidence))
            write([
                "id": .string(request.id),
                "stance": .string((found?.alignment.stance ?? .neutral).rawValue),
                "strength": .string((found?.alignment.strength ?? .indicative).rawValue),
                "coverage": .double(found?.alignment.coverage ?? 0),
                "reason": .string(found?.alignment.reason ?? "the passage is empty"),
            ])
        }
    }

    private func refusal(of line: ArraySlice<UInt8>) -> JSONValue {
        struct Identified: Decodable { var id: String }
        let id = (try? JSONDecoder().decode(Identified.self, from: Data(line)))?.id
        return [
            "id": JSONValue(id), "stance": "neutral",
            "error": "A request has 'id', 'claim' and 'evidence', each a text",
        ]
    }

    private func write(_ answer: JSONValue) {
        session.console.writeOutput(answer.text(.compact) + "\n")
    }
}
