internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON

/// Reads articles.
struct ArticleBatch {
    let session: Session

    private struct Request: Decodable, Sendable {
        var file: String
        var url: String?
    }

    /// How many articles are in memory together.
    private static let width = 8

    func run() async throws {
        let batch = RequestBatch<Request>(
            session: session,
            expected: #"The line is no request such as {"id": "1", "file": "page.html"}"#,
            nothing: [
                .init("title", .null), .init("author", .null), .init("published", .null),
                .init("text", ""),
            ], width: Self.width)
        try await batch.run { request in
            let handover = ArticleHandover(address: request.url)
            return members(try await session.article(request.file, handover))
        }
    }

    private func members(_ article: Article) -> [JSONValue.Member] {
        [
            .init("title", JSONValue(article.title)),
            .init("author", JSONValue(article.byline)),
            .init("publisher", JSONValue(article.publisher)),
            .init("published", JSONValue(article.published?.description)),
            .init("modified", JSONValue(article.modified?.description)),
            .init("language", JSONValue(article.language)), .init("url", JSONValue(article.url)),
            .init("text", .string(ArticlePage(article).runningText)),
        ]
    }
}
