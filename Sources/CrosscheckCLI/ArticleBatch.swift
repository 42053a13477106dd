internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON

/// Answers requests to read articles: a line of JSON for each line of standard input.
struct ArticleBatch {
    let session: Session

    private struct Request: Decodable {
        var id: RequestID
        var file: String
        var url: String?
    }

    /// How many requests are in work at once; their articles are in memory together.
    private static let width = 8

    /// Answers in the order of the requests.
    func run() async throws {
        let input = try session.file("-", limitInBytes: InputLimits.requests)
        var lines = input.bytes.split(separator: UInt8(ascii: "\n")).filter { !isBlank($0) }[...]
        while !lines.isEmpty {
            for answer in await answers(Array(lines.prefix(Self.width))) {
                session.console.writeOutput(answer + "\n")
            }
            lines = lines.dropFirst(Self.width)
        }
    }

    private func answers(_ lines: [ArraySlice<UInt8>]) async -> [String] {
        await withTaskGroup { group in
            for (place, line) in lines.enumerated() {
                group.addTask { (place, await answer(line).text(.compact)) }
            }
            var answers = Array(repeating: "", count: lines.count)
            for await (place, answer) in group {
                answers[place] = answer
            }
            return answers
        }
    }

    private func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
    }

    private func answer(_ line: ArraySlice<UInt8>) async -> JSONValue {
        guard let request = try? JSONDecoder().decode(Request.self, from: Data(line)) else {
            return refusal(
                id: .null, #"The line is no request such as {"id": "1", "file": "page.html"}"#)
        }
        do {
            let handover = ArticleHandover(address: request.url)
            return answer(request.id, try await session.article(request.file, handover))
        } catch let faults as Faults {
            return refusal(
                id: request.id.json, faults.diagnostics.first?.summary ?? "It was not read")
        } catch {
            return refusal(id: request.id.json, "\(error)")
        }
    }

    private func answer(_ id: RequestID, _ article: Article) -> JSONValue {
        [
            "id": id.json, "title": JSONValue(article.title),
            "author": JSONValue(article.byline), "publisher": JSONValue(article.publisher),
            "published": JSONValue(article.published?.description),
            "modified": JSONValue(article.modified?.description),
            "language": JSONValue(article.language), "url": JSONValue(article.url),
            "text": .string(ArticlePage(article).runningText),
        ]
    }

    private func refusal(id: JSONValue, _ reason: String) -> JSONValue {
        [
            "id": id, "error": .string(reason), "title": .null, "author": .null,
            "published": .null, "text": "",
        ]
    }
}
