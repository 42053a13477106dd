package import ClaimModel

/// What a program extracted from a document.
package struct ExtractedDocument: Hashable, Sendable {
    /// Of the document.
    package var format: Article.Format
    /// Of a PDF the words with their places, as `pdftotext -bbox-layout` writes them; of an office
    /// document Markdown.
    package var bytes: [UInt8]
    /// The program, with its version.
    package var tool: String

    package init(format: Article.Format, bytes: [UInt8], tool: String) {
        self.format = format
        self.bytes = bytes
        self.tool = tool
    }

    /// How many pages a PDF has, as far as they were read.
    package var pageCount: Int { PDFLayout.pageCount(bytes) }
}

extension ArticleReader {
    /// Reads the text that was extracted from a document.
    ///
    /// - Parameter digest: of the document.
    /// - Returns: an article whose `file` is the extracted text; its front matter is what the
    ///   document says of itself.
    package static func reading(
        _ document: ExtractedDocument, name: String, digest: String, address: String? = nil
    ) throws(ArticleFault) -> (article: Article, frontMatter: FrontMatter?) {
        guard document.format == .pdf else {
            var (article, front) = try reading(
                document.bytes, name: name, digest: digest, address: address, format: .markdown,
                limit: .max)
            article.format = document.format
            article.extractedBy = document.tool
            return (article, front)
        }
        var article = try PDFReader.read(document, name: name, digest: digest)
        article.url = address
        return (article, nil)
    }
}
