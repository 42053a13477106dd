internal import CheckerKit
internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON
internal import TenureMatching
internal import TextAnalysis

/// Tells the officials of texts, and what a register says of them.
struct OfficialsBatch {
    let session: Session
    let officials: (any OfficialsDirectory)?

    private struct Request: Decodable, Sendable {
        var text: String?
        var file: String?
        var published: String?
    }

    func run() async throws {
        let expected = "A request has 'id', either 'text' or 'file', and may have 'published'"
        let batch = RequestBatch<Request>(
            session: session, expected: expected, nothing: [.init("officials", .array([]))])
        try await batch.run { request in
            guard (request.text == nil) != (request.file == nil) else { throw Refusal(expected) }
            let published = request.published.flatMap { CalendarDate(String($0.prefix(10))) }
            if let written = request.published, !written.isEmpty, published == nil {
                throw Refusal("'published' is no day such as 2020-06-05")
            }
            return [.init("officials", .array(try await members(of: request, published)))]
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
}
