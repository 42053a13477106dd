internal import CheckerKit
internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON
internal import TenureMatching
internal import TextAnalysis

/// Answers requests for the officials of texts, one a line; every request gets its answer.
struct OfficialsBatch {
    let session: Session
    let officials: (any OfficialsDirectory)?

    private struct Request: Decodable {
        var id: RequestID
        var text: String?
        var file: String?
        var published: String?
    }

    func run() async throws {
        let input = try session.file("-", limitInBytes: InputLimits.requests)
        for line in input.bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            session.console.writeOutput(await answer(line).text(.compact) + "\n")
        }
    }

    private func answer(_ line: ArraySlice<UInt8>) async -> JSONValue {
        let request = try? JSONDecoder().decode(Request.self, from: Data(line))
        guard let request, (request.text == nil) != (request.file == nil) else {
            return refusal(
                id: request?.id.json ?? .null,
                #"The line is no request such as {"id": "1", "text": "…", "published": "2020-06-05"}"#
            )
        }
        let published = request.published.flatMap { CalendarDate(String($0.prefix(10))) }
        if let written = request.published, !written.isEmpty, published == nil {
            return refusal(id: request.id.json, "'published' is no day such as 2020-06-05")
        }
        do {
            let officials = try await members(of: request, published)
            return ["id": request.id.json, "officials": .array(officials)]
        } catch let faults as Faults {
            return refusal(
                id: request.id.json, faults.diagnostics.first?.summary ?? "It was not read")
        } catch {
            return refusal(id: request.id.json, "\(error)")
        }
    }

    private func members(
        of request: Request, _ published: CalendarDate?
    ) async throws -> [JSONValue] {
        let view = OfficialsView(officials: officials)
        guard let file = request.file else {
            let text = AnalyzedText(request.text ?? "", publishedOn: published)
            // Offsets are those of a file; a text that the request holds has none.
            return view.seen(in: text, published: published).map { $0.members(nil) }
        }
        var handover = ArticleHandover()
        handover.published = published
        let input = ArticleInput(try await session.article(file, handover))
        return view.seen(in: input.analysis, published: input.article.published)
            .map { $0.members(input.article.offsets) }
    }

    private func refusal(id: JSONValue, _ reason: String) -> JSONValue {
        ["id": id, "error": .string(reason), "officials": .array([])]
    }
}
