import ArticleReading
import ClaimExtraction
import ClaimModel
import Foundation
import Testing
import TextAnalysis

/// Reads the claims of a news story, if the shared data are at hand.
@Suite struct SharedStoryTests {
    private static let folder = ProcessInfo.processInfo.environment["CROSSCHECK_DATA"]

    @Test(.enabled(if: folder != nil, "CROSSCHECK_DATA names no folder of shared data"))
    func keepsWhatCanBeCheckedOfAStory() throws {
        let folder = try #require(Self.folder)
        let file = URL(filePath: folder).appending(path: "articles/north-korea-sanctions.txt")
        let bytes = [UInt8](try Data(contentsOf: file))
        try #require(bytes.count == 4215, "the story is another one")
        let article = try ArticleReader.read(bytes, name: "story.txt", digest: "")
        let extraction = ClaimExtractor.extract(
            from: article,
            analysis: AnalyzedText(article.text, blocks: article.blocks.map(\.range)),
            minimumCheckWorthiness: 0)
        let claims = extraction.claims.map { claim in
            let stretch = article.offsets.file(claim.content)
            return Kept(
                stretch, fingerprint(bytes[stretch]), claim.kind,
                claim.speaker.map { fingerprint(Array($0.name.utf8)[...]) },
                isNamed: claim.speaker?.isNamed)
        }
        for (claim, wanted) in zip(claims, Self.claims) { #expect(claim == wanted) }
        #expect(claims.count == Self.claims.count)
        let left = extraction.leftOut.filter { $0.reason != .furniture }
            .map { "\($0.range) \($0.reason)" }
        #expect(left == Self.leftOut, "\(left)")
    }

    /// A claim by its place, with fingerprints of its words and of who says it.
    private struct Kept: Equatable {
        var stretch: Range<Int>
        var words: UInt64
        var kind: Claim.Kind
        var speaker: UInt64?
        var isNamed: Bool?

        init(
            _ stretch: Range<Int>, _ words: UInt64, _ kind: Claim.Kind, _ speaker: UInt64? = nil,
            isNamed: Bool? = nil
        ) {
            self.stretch = stretch
            self.words = words
            self.kind = kind
            self.speaker = speaker
            self.isNamed = isNamed
        }
    }

    /// Made by hand, from reading the story.
    private static let claims: [Kept] = [
        Kept(135..<253, 0x52F2_81D9_801C_A3AD, .event),
        Kept(305..<412, 0x76AD_32F2_3A4F_19D7, .event, 0x8DCD_EBA8_1949_BF91, isNamed: false),
        Kept(453..<527, 0x8B1D_D729_629E_FE3D, .statement, 0x7139_B577_921B_AA0D, isNamed: true),
        Kept(587..<673, 0x185B_FC0B_8731_002A, .statement),
        Kept(675..<786, 0xF5DD_87ED_DEA3_AF7A, .office),
        Kept(800..<914, 0xE764_92EC_8E21_622D, .statement, 0x1475_214E_2F60_FCE6, isNamed: true),
        Kept(943..<990, 0x59DE_569F_8527_6F80, .event, 0x1475_214E_2F60_FCE6, isNamed: true),
        Kept(992..<1030, 0x0351_96D8_CA3A_B6C1, .event, 0x1475_214E_2F60_FCE6, isNamed: true),
        Kept(1036..<1074, 0x8596_AEDE_00E1_7B3B, .event, 0x1475_214E_2F60_FCE6, isNamed: true),
        Kept(1098..<1232, 0x0599_39FA_7509_2050, .statement, 0x1475_214E_2F60_FCE6, isNamed: true),
        Kept(1234..<1328, 0xF57C_A6C3_1692_14EE, .statement),
        Kept(1377..<1467, 0xD4C6_91B1_367D_1786, .event),
        Kept(1469..<1589, 0xDCBA_9BA5_9E85_2C1A, .event),
        Kept(1591..<1677, 0x12A3_B9BE_13F5_CCAD, .event),
        Kept(1725..<1798, 0x69D1_A8E2_2F42_2516, .event, 0x4E24_83CA_0534_F887, isNamed: false),
        Kept(1826..<1933, 0x1107_DDB9_E59E_3CAD, .event),
        Kept(1935..<2118, 0x63F4_319C_96EC_EA0C, .statement),
        Kept(2120..<2231, 0xD5F4_DBC9_D3D7_0B58, .statement),
        Kept(2333..<2463, 0x8233_2674_AFD9_BE68, .office),
        Kept(2475..<2578, 0x352D_2C79_DA28_3420, .statement, 0x474B_EBF2_2E8A_9893, isNamed: true),
        Kept(2580..<2640, 0x1591_769F_48BA_14F9, .statement, 0x474B_EBF2_2E8A_9893, isNamed: true),
    ]

    private static let leftOut: [String] = [
        "9..<65 headline",
        "551..<585 headline",
        "1354..<1375 headline",
        "1801..<1824 headline",
        "2233..<2332 opinion",
        "2657..<2776 advice",
        "2777..<2902 advice",
        "2903..<3004 question",
        "3005..<3071 question",
    ]
}

/// The hash of Fowler, Noll and Vo, in 64 bits.
private func fingerprint(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
