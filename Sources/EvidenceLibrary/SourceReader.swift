internal import ArticleReading
internal import ClaimModel
package import Diagnostics
internal import TextAnalysis

/// Reads a source of a backup from the bytes of its file.
package enum SourceReader {
    /// Endings of the files that are read, in lower case.
    package static let endings: Set<String> = [
        "md", "markdown", "txt", "text", "html", "htm", "xhtml",
    ]

    /// - Parameters:
    ///   - file: named by its path as given, for the faults.
    ///   - id: its path within the backup.
    ///   - digest: SHA-256 of the bytes, in hexadecimal.
    /// - Returns: `nil` with at least one error, or the source with the faults that leave it whole.
    package static func read(
        _ file: SourceFile, id: String, digest: String
    ) -> (source: ReadSource?, faults: [Diagnostic]) {
        let (front, faults) = FrontMatter.read(file)
        guard !faults.hasErrors else { return (nil, faults) }
        let article: Article
        do {
            article = try ArticleReader.read(
                file.bytes, name: id, digest: digest, limit: 64_000_000)
        } catch {
            return (nil, faults + [SourceFaults.unread(error, file)])
        }
        let document = SourceDocument(
            id: id, title: front.title ?? article.title ?? id,
            publisher: front.publisher ?? article.publisher,
            date: front.date ?? ownDate(article), url: front.url ?? article.url,
            tier: front.tier, summaryOf: front.summaryOf, digest: digest)
        return (read(article, as: document), faults)
    }

    /// A saved page says when it appeared; the date in a text may be that of anything.
    private static func ownDate(_ article: Article) -> PartialDate? {
        article.format == .html ? article.published.map { PartialDate($0) } : nil
    }

    private static func read(_ article: Article, as document: SourceDocument) -> ReadSource {
        // Only a day can anchor "yesterday".
        let day = document.date.flatMap { $0.precision == .day ? $0.first : nil }
        let analysis = AnalyzedText(
            article.text, blocks: article.blocks.map(\.range), publishedOn: day)
        let index = LineIndex(article.file)
        let lines = analysis.sentences.map { sentence in
            index.line(at: article.offsets.file(sentence.range).lowerBound)
        }
        var blocks = article.blocks[...]
        let sentences = analysis.sentences.indices.filter { place in
            let start = analysis.sentences[place].range.lowerBound
            while let block = blocks.first, block.range.upperBound <= start {
                blocks = blocks.dropFirst()
            }
            return blocks.first?.range.contains(start) ?? false
        }
        return ReadSource(
            document: document, analysis: analysis, lines: lines, sentences: sentences)
    }
}
