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
        let left = article.leftOut.map { part in
            Part(part.range, part.detail ?? "", fingerprint(bytes[part.range]))
        }
        #expect(left == Self.furniture)
        let blocks = article.blocks.map { "\($0.range) \($0.kind.rawValue)" }
        #expect(blocks == Self.blocks, "\(blocks)")
        #expect(article.leftOut.allSatisfy { $0.reason == .furniture })
        #expect(article.title?.utf8.count == 56)
        #expect(article.byline?.utf8.count == 10)
        #expect(article.published == nil)
        #expect(brokenInvariant(article) == nil)
    }

    /// A stretch that is the site's, with a fingerprint of its bytes.
    private struct Part: Equatable {
        var range: Range<Int>
        var kind: String
        var fingerprint: UInt64

        init(_ range: Range<Int>, _ kind: String, _ fingerprint: UInt64) {
            self.range = range
            self.kind = kind
            self.fingerprint = fingerprint
        }
    }

    /// Made by hand, from reading the story: all that is not the story's.
    private static let furniture = [
        Part(0..<7, "badge", 0xD20E_9ABD_24B3_7BFC),
        Part(67..<73, "reading time", 0xCA75_1636_C7DD_472E),
        Part(74..<95, "byline", 0x3F10_56AB_328F_26C0),
        Part(96..<134, "newsletter or community invitation", 0x57D0_8E09_1612_132B),
        Part(529..<549, "image text", 0x3A83_87AD_50AA_B9DB),
        Part(1330..<1352, "image text", 0x3F88_7923_9A0C_395F),
        Part(3072..<3120, "comment line", 0xD2A3_83F7_03ED_737C),
        Part(3123..<3514, "advertisement", 0x9374_7FB2_5D60_ECB3),
        Part(3516..<3934, "disclaimer", 0x0243_C577_0272_2DA0),
        Part(3936..<3954, "image text", 0xDE12_60CA_2B95_60C9),
        Part(3955..<4195, "author biography", 0xE07E_60E7_BDF0_A244),
        Part(4196..<4215, "sponsored label", 0xCDB1_D1CF_64CD_3A11),
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
        "1826..<3071 paragraph",
    ]
}

/// The hash of Fowler, Noll and Vo, in 64 bits.
private func fingerprint(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
