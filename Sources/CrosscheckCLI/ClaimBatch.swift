internal import ClaimExtraction
internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON

/// Tells the claims of articles and who says what in them.
struct ClaimBatch {
    let session: Session

    private struct Request: Decodable, Sendable {
        var file: String
    }

    func run() async throws {
        let batch = RequestBatch<Request>(
            session: session,
            expected: #"The line is no request such as {"id": "1", "file": "article.md"}"#,
            nothing: [.init("claims", .array([])), .init("attributions", .array([]))])
        try await batch.run { request in
            members(ArticleInput(try await session.article(request.file, ArticleHandover())))
        }
    }

    private func members(_ input: ArticleInput) -> [JSONValue.Member] {
        let extraction = input.extraction()
        let offsets = input.article.offsets
        return [
            .init(
                "claims", .array(extraction.claims.map { InspectClaims.members(of: $0, offsets) })),
            .init(
                "attributions",
                .array(extraction.speeches.map { InspectAttributions.members(of: $0, offsets) })),
        ]
    }
}
