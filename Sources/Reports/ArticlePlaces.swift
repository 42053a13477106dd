import ClaimModel

/// Leads from byte offsets to lines and words of an article.
struct ArticlePlaces {
    private let article: Article
    private let text: [UInt8]

    init(_ article: Article) {
        self.article = article
        text = Array(article.text.utf8)
    }

    /// The line of the file, from 1, on which a stretch of the file starts.
    func line(ofFile range: Range<Int>) -> Int {
        article.line(at: range.lowerBound)
    }

    /// Where a stretch of the file starts, in words: "line 3", or "page 2, line 40".
    func place(ofFile range: Range<Int>) -> String {
        let page = article.page(at: range.lowerBound).map { "page \($0), " } ?? ""
        return "\(page)line \(line(ofFile: range))"
    }

    /// The same, for a stretch of the text.
    func place(ofText range: Range<Int>) -> String {
        place(ofFile: article.offsets.file(range))
    }

    /// The stretch of the file that a stretch of the text was taken from.
    func file(_ range: Range<Int>) -> Range<Int> {
        article.offsets.file(range)
    }

    func words(_ range: Range<Int>) -> String {
        String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
    }
}
