import ArticleReading
import ClaimModel
import Foundation
import Fuzzing
import Testing

/// Reads a news story as its reader copied it from the web, if the shared data are at hand.
@Suite struct SharedArticleTests {
    private static let folder = ProcessInfo.processInfo.environment["CROSSCHECK_DATA"]

    @Test(.enabled(if: folder != nil, "CROSSCHECK_DATA names no folder of shared data"))
    func leavesOutTheSiteAroundAStory() throws {
        let folder = try #require(Self.folder)
        let file = URL(filePath: folder).appending(path: "articles/north-korea-sanctions.txt")
        let bytes = [UInt8](try Data(contentsOf: file))
        try #require(bytes.count == 4215, "the story is another one")
        let article = try ArticleReader.read(bytes, name: "story.txt", digest: "")
        let left = article.leftOut.map { "\($0.range) \($0.detail ?? "")" }
        #expect(left == Self.leftOut, "\(left)")
        let blocks = article.blocks.map { "\($0.range) \($0.kind.rawValue)" }
        #expect(blocks == Self.blocks, "\(blocks)")
        #expect(article.leftOut.allSatisfy { $0.reason == .furniture })
        #expect(article.title?.utf8.count == 56)
        #expect(article.byline?.utf8.count == 10)
        #expect(article.published == nil)
        #expect(brokenInvariant(article) == nil)
    }

    private static let leftOut = [
        "0..<7 badge",
        "67..<73 reading time",
        "74..<95 byline",
        "96..<134 newsletter or community invitation",
        "529..<549 image text",
        "1330..<1352 image text",
        "3123..<3514 advertisement",
        "3516..<3934 disclaimer",
        "3936..<3954 image text",
        "3955..<4195 author biography",
        "4196..<4215 sponsored label",
    ]
    private static let blocks = [
        "9..<65 headline",
        "135..<254 paragraph",
        "255..<528 paragraph",
        "551..<585 subhead",
        "587..<1329 paragraph",
        "1354..<1375 subhead",
        "1377..<1799 paragraph",
        "1801..<1824 subhead",
        "1826..<3120 paragraph",
    ]
}
