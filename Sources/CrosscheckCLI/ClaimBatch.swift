internal import ClaimExtraction
internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON

/// Answers requests for the claims of articles: a line of JSON for each line of standard input.
struct ClaimBatch {
    let session: Session

    private struct Request: Decodable {
        var id: RequestID
        var file: String
    }

    func run() async throws {
        let input = try session.file("-", limitInBytes: InputLimits.requests)
        for line in input.bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            session.console.writeOutput(await answer(line).text(.compact) + "\n")
        }
    }

    private func answer(_ line: ArraySlice<UInt8>) async -> JSONValue {
        guard let request = try? JSONDecoder().decode(Request.self, from: Data(line)) else {
            return refusal(
                id: .null, #"The line is no request such as {"id": "1", "file": "article.md"}"#)
        }
        do {
            let article = try await session.article(request.file, ArticleHandover())
            return answer(request.id, ArticleInput(article))
        } catch let faults as Faults {
            return refusal(
                id: request.id.json, faults.diagnostics.first?.summary ?? "It was not read")
        } catch {
            return refusal(id: request.id.json, "\(error)")
        }
    }

    private func answer(_ id: RequestID, _ input: ArticleInput) -> JSONValue {
        let extraction = input.extraction()
        let offsets = input.article.offsets
        return [
            "id": id.json,
            "claims": .array(extraction.claims.map { InspectClaims.members(of: $0, offsets) }),
            "attributions": .array(
                extraction.speeches.map { speech in
                    [
                        "speaker": .string(speech.speaker.name),
                        "named": .bool(speech.speaker.isNamed),
                        "source": stretch(offsets.file(speech.source)),
                        "cue": stretch(offsets.file(speech.cue)),
                        "content": stretch(offsets.file(speech.content)),
                    ]
                }),
        ]
    }

    private func stretch(_ range: Range<Int>) -> JSONValue {
        .array([.int(range.lowerBound), .int(range.upperBound)])
    }

    private func refusal(id: JSONValue, _ reason: String) -> JSONValue {
        ["id": id, "error": .string(reason), "claims": .array([]), "attributions": .array([])]
    }
}
