import ArticleReading
import ClaimModel
import TestSupport
import Testing

@Suite struct FuzzTests {
    private static let fragments = [
        "The bridge", "opened", "in 1931.", "été", "🎄", "“quoted”", "\n", "\n\n", "\r\n", "\r",
        "> ", ">", "- ", "1. ", "    ", "\t", "#", "# ", "## ", "===\n", "---\n", "***", "*", "**",
        "_", "__", "~~", "`", "``", "```\n", "<b>", "</b>", "<br>", "<!-- x -->", "<div>\n", "[",
        "]", "(", ")", "![", "](", "[a]: /b 'c'\n", "[a]", "[]", "<https://example.org/a_b>",
        "https://example.org/x*y", "www.example.org", "a@example.org", "&amp;", "&eacute;",
        "&nbsp;", "&#x1F384;", "&bogus;", "&", "\\", "\\*", "\\\\", "\\|", "|", "|-|-|\n",
        "| a | b |\n|---|---|\n| c | d |\n", "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{200B}",
        "e\u{301}", "Advertisement\n", "Related\n", "Sponsored", "By Jane Roe\n", "2 mins\n",
        "Disclaimer\n\n", "privacy policy", "Explore\n", "Share\n", "June 5, 2020\n", ":", "?", "!",
        " ", " ", "title: x\n", "photo.png\n", "Read more: ", "economy. Tall ships", "\"", "'",
    ]

    /// Each word stands once in the file, so that its place in the text can be only one.
    @Test(arguments: 0..<200)
    func leadsEachWordToItsPlace(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var text = ""
        for number in 0..<Int.random(in: 1...120, using: &generator) {
            text += Self.fragments.randomElement(using: &generator) ?? ""
            text += Bool.random(using: &generator) ? " w\(number)x" : "w\(number)x "
        }
        let article = try ArticleReader.read(Array(text.utf8), name: "article.md", digest: "")
        for word in numberedWords(Array(article.text.utf8)) {
            let place = article.offsets.file(word.indices)
            let found = slice(article.file, place)
            #expect(
                found == String(decoding: word, as: UTF8.self),
                "seed \(seed): \(text.debugDescription)")
        }
    }

    /// The stretches `w0x`, `w1x` and so on.
    private func numberedWords(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "w") }.compactMap { start in
            let digits = bytes[(start + 1)...].prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty, digits.endIndex < bytes.count,
                bytes[digits.endIndex] == UInt8(ascii: "x")
            else { return nil }
            return bytes[start...digits.endIndex]
        }
    }
}
