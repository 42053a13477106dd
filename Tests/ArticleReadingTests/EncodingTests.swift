import ArticleReading
import ClaimModel
import Testing

@Suite struct EncodingTests {
    private static let story = """
        # The café bridge

        The “old” bridge opened in 1931. Café Norwich stayed open.

        Share this article

        """

    private static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    }

    private static func windows(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { $0 == "“" ? 0x93 : $0 == "”" ? 0x94 : UInt8($0.value) }
    }

    /// The places of the decoded text are not those of a text that is not there.
    @Test func anArticleThatIsAllLeftOutLeadsNowhere() throws {
        let article = try ArticleReader.read(Self.windows("~~~\u{DC}"), name: "a.md", digest: "")
        #expect(article.text == "")
        #expect(article.offsets == .identity)
        #expect(article.leftOut.map(\.range) == [0..<4])
    }

    /// The same story in three encodings: every block and every part left out leads to the bytes
    /// of the file that spell it, and to the same line.
    @Test(arguments: ["story.md", "story.txt"], ["utf-16le", "windows-1252"])
    func leadsEveryBlockBackToTheFileAsGiven(name: String, encoding: String) throws {
        let encode = encoding == "utf-16le" ? Self.utf16 : Self.windows
        let file = encode(Self.story)
        let article = try ArticleReader.read(file, name: name, digest: "")
        let plain = try read(Self.story, name: name)
        #expect(article.encoding == encoding)
        #expect(article.file == file)
        #expect(article.text == plain.text)
        #expect(article.blocks == plain.blocks)
        #expect(article.blocks.count == 2)
        let mark = encoding == "utf-16le" ? 2 : 0
        for block in article.blocks {
            let place = article.offsets.file(block.range)
            let words = slice(Self.story, plain.offsets.file(block.range))
            #expect(Array(file[place]) == Array(encode(words)[mark...]), "\(words)")
            let line = plain.line(at: plain.offsets.file(block.range).lowerBound)
            #expect(article.line(at: place.lowerBound) == line)
        }
        #expect(article.leftOut.map(\.quote) == ["Share this article"])
        let left = try #require(article.leftOut.first)
        #expect(Array(file[left.range]) == Array(encode(left.quote)[mark...]))
    }
}
