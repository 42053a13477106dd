import ArticleReading
import ClaimModel
import Testing

/// SplitMix64: the same seed gives the same text everywhere.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

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

    @Test(arguments: 0..<200, ["article.txt", "article.md"])
    func holdsItsInvariantsOnFragmentsInAnyOrder(seed: Int, name: String) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        var text = ""
        for _ in 0..<Int.random(in: 1...120, using: &generator) {
            text += Self.fragments.randomElement(using: &generator) ?? ""
        }
        try check(text, name: name, seed: seed)
    }

    /// Each word stands once in the file, so that its place in the text can be only one.
    @Test(arguments: 0..<200)
    func leadsEachWordToItsPlace(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
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

    @Test(arguments: 0..<100, ["article.txt", "article.md"])
    func holdsItsInvariantsOnCharactersOfAllKinds(seed: Int, name: String) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...400, using: &generator) {
            let limits: [UInt32] = [0x7F, 0x7F, 0xFF, 0x2FFF, 0x10FFFF]
            let limit = limits.randomElement(using: &generator) ?? 0x7F
            if let scalar = Unicode.Scalar(UInt32.random(in: 1...limit, using: &generator)) {
                scalars.append(scalar)
            }
        }
        try check(String(scalars), name: name, seed: seed)
    }

    @Test(arguments: 0..<200)
    func holdsItsInvariantsOnMutatedMarkdown(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        var bytes = Array(MarkdownTests.everything.utf8)
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            let start = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, start + Int.random(in: 0...9, using: &generator))
            let other = Self.fragments.randomElement(using: &generator) ?? ""
            bytes.replaceSubrange(start..<end, with: other.utf8)
        }
        try check(String(decoding: bytes, as: UTF8.self), name: "article.md", seed: seed)
    }

    @Test(arguments: 0..<200)
    func refusesOrReadsAnyBytes(seed: Int) {
        var generator = SeededGenerator(state: UInt64(seed))
        let bytes = (0..<Int.random(in: 0...64, using: &generator)).map { _ in
            UInt8.random(in: 0...255, using: &generator)
        }
        do {
            let article = try ArticleReader.read(bytes, name: "a.md", digest: "")
            #expect(article.file == bytes)
        } catch {
            #expect(!error.summary.isEmpty && !error.nextStep.isEmpty)
        }
    }

    private func check(_ text: String, name: String, seed: Int) throws {
        do {
            let article = try ArticleReader.read(Array(text.utf8), name: name, digest: "")
            let broken = brokenInvariant(article)
            #expect(broken == nil, "seed \(seed): \(text.debugDescription)")
        } catch {
            #expect([.empty, .emptyPage].contains(error), "seed \(seed): \(error)")
        }
    }
}
