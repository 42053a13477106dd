import ArticleReading
import ClaimModel

/// Reads a text and draws what was made of it, a line for each block and each thing left out.
func outline(_ text: String, name: String = "article.txt") throws -> String {
    let article = try read(text, name: name)
    var lines: [(offset: Int, text: String)] = article.blocks.map {
        let words = visible(slice(article.text, $0.range))
        return (article.offsets.file($0.range).lowerBound, "\($0.kind.rawValue): \(words)")
    }
    lines += article.leftOut.map {
        ($0.range.lowerBound, "- \($0.detail ?? "nothing"): \(visible($0.quote))")
    }
    var facts: [String] = []
    facts += article.title.map { ["title = \($0)"] } ?? []
    facts += article.byline.map { ["byline = \($0)"] } ?? []
    facts += article.publisher.map { ["publisher = \($0)"] } ?? []
    facts += article.url.map { ["url = \($0)"] } ?? []
    facts += article.published.map { ["published = \($0)"] } ?? []
    return (facts + lines.sorted { $0.offset < $1.offset }.map(\.text)).joined(separator: "\n")
}

func read(_ text: String, name: String = "article.txt") throws -> Article {
    try ArticleReader.read(Array(text.utf8), name: name, digest: "")
}

func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

func slice(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
}

private func visible(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "\n" ? "⏎" : $0 == "\r" ? "␍" : String($0) }.joined()
}
