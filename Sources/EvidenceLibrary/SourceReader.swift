package import ArticleReading
internal import ClaimModel
package import Diagnostics
internal import TextAnalysis

/// Reads a source of a backup from the bytes of its file.
package enum SourceReader {
    /// Endings of the files that are read, in lower case.
    package static let endings: Set<String> = [
        "md", "markdown", "txt", "text", "html", "htm", "xhtml", "pdf", "docx", "odt",
    ]

    /// - Parameters:
    ///   - file: named by its path as given, for the faults.
    ///   - id: its path within the backup.
    ///   - digest: SHA-256 of the bytes, in hexadecimal.
    ///   - document: what was extracted from the file, if it is a document.
    /// - Returns: `nil` with at least one error, or the source with the faults that leave it whole.
    package static func read(
        _ file: SourceFile, id: String, digest: String, document: ExtractedDocument? = nil
    ) -> (source: ReadSource?, faults: [Diagnostic]) {
        let article: Article
        let front: FrontMatter?
        do {
            (article, front) =
                if let document {
                    try ArticleReader.reading(document, name: file.name, digest: digest)
                } else {
                    try ArticleReader.reading(
                        file.bytes, name: file.name, digest: digest)
                }
        } catch {
            return (nil, [SourceFaults.unread(error, file)])
        }
        let faults = front?.faults ?? []
        guard !faults.hasErrors else { return (nil, faults) }
        if let language = article.language, Language.primary(language) != Language.english {
            return (nil, faults + [SourceFaults.otherLanguage(language, file)])
        }
        var document = SourceDocument(
            id: id, title: article.title ?? id,
            publisher: article.publisher, date: front?.date ?? ownDate(article), url: article.url,
            tier: front?.tier, summaryOf: front?.summaryOf, digest: digest)
        document.readAs = readAs(article)
        document.factChecks = front?.factCheck.map { [$0] } ?? article.factChecks
        return (read(article, as: document), faults)
    }

    private static func readAs(_ article: Article) -> String? {
        if let tool = article.extractedBy { return "text extracted by \(tool)" }
        return article.encoding == "utf-8" ? nil : "read as \(article.encoding)"
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
        let starts = analysis.sentences.map { article.offsets.file($0.range).lowerBound }
        var blocks = article.blocks[...]
        let sentences = analysis.sentences.indices.filter { place in
            let start = analysis.sentences[place].range.lowerBound
            while let block = blocks.first, block.range.upperBound <= start {
                blocks = blocks.dropFirst()
            }
            return blocks.first?.range.contains(start) ?? false
        }
        let examined = document.factChecks.map { AnalyzedText.words(of: $0.claim) }
        let isExamined = { (place: Int) in
            examined.contains { analysis.sentence(place, restates: $0) }
        }
        return ReadSource(
            document: document, analysis: analysis, title: AnalyzedText(document.title),
            lines: starts.map(article.line),
            pages: starts.compactMap(article.page), sentences: sentences.filter { !isExamined($0) },
            examined: examined.isEmpty ? [] : sentences.filter(isExamined),
            margins: margins(of: article))
    }

    private static func margins(of article: Article) -> [String] {
        let lines = article.leftOut.filter { ["byline", "copyright notice"].contains($0.detail) }
        return (article.byline.map { [$0] } ?? []) + lines.map(\.quote)
    }
}
