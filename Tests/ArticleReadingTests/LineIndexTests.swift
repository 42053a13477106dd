import ArticleReading
import Testing

@Suite struct LineIndexTests {
    @Test(arguments: [
        ("", [1]), ("ab", [1, 1, 1]), ("a\nb", [1, 1, 2, 2]), ("a\r\nb", [1, 1, 1, 2, 2]),
        ("a\rb", [1, 1, 2, 2]), ("\n\n", [1, 2, 3]), ("\r\r\n\n", [1, 2, 2, 3, 4]),
    ])
    func givesTheLineOfEachByte(text: String, lines: [Int]) {
        let index = LineIndex(Array(text.utf8))
        #expect((0...text.utf8.count).map { index.line(at: $0) } == lines)
    }

    @Test func givesTheBytesOfALine() {
        let index = LineIndex(Array("a\r\nbc\rd".utf8))
        #expect((0...4).map { index.range(ofLine: $0) } == [7..<7, 0..<3, 3..<6, 6..<7, 7..<7])
    }
}
