import ClaimModel
import HTMLPages
import TestSupport
import Testing

/// The parser sees a byte for each stretch of plain text; no word may tell.
@Suite struct PlainTextTests {
    /// What a page may hold between two tags.
    private static let pieces =
        [
            "word", "two words", "é", "日本", "😀", " ", "  ", "\n    ", "\t", "\r\n", "\r", ".",
            "&amp;",
            "&am", "&ampx", "&#38;", "&nbsp;", "<1", "< ", "p;", "/b", "\u{FEFF}", "\u{1}",
            "\u{7F}",
            "\0",
        ] + [0x85, 0xFDD0, 0xFFFF, 0x1FFFE].compactMap(Unicode.Scalar.init).map { String($0) }
    private static let tags = ["", "<em>", "</i>", "<b>", "</b>", "<br>", "<!-- -->", "<span>"]

    /// A reference in front of a stretch has it go to the parser as it is.
    @Test(arguments: 0..<300 as Range<UInt64>)
    func textIsTheSameWhetherTheParserSeesIt(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var plain = ""
        var seen = ""
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let tag = Self.tags.randomElement(using: &random) ?? ""
            let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }.joined()
            plain += "\(tag)x\(words)"
            seen += "\(tag)&#120;\(words)"
        }
        #expect(text(of: plain) == text(of: seen), "seed \(seed)")
    }

    /// Runs lead from the words to the bytes that they are made of.
    @Test(arguments: 0..<300 as Range<UInt64>)
    func copiesAreTheBytesOfThePage(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let body = (0..<Int.random(in: 1...20, using: &random)).map { _ in
            (Bool.random(using: &random) ? Self.pieces : Self.tags)
                .randomElement(using: &random) ?? ""
        }.joined()
        let bytes = Array("<p>A bridge \(body) was opened.</p>".utf8)
        let text = HTMLPage(PageEncoding.decode(bytes)).text
        for run in text.runs where run.isCopy {
            #expect(
                text.bytes[run.text..<(run.text + run.count)]
                    == bytes[run.file..<(run.file + run.count)], "seed \(seed)")
        }
    }

    private func text(of body: String) -> String {
        let page = "<h1>A headline</h1><p>A bridge \(body) was opened.</p><p>And more.</p>"
        return String(
            decoding: HTMLPage(PageEncoding.decode(Array(page.utf8))).text.bytes, as: UTF8.self)
    }
}
