internal import ArticleReading
internal import ClaimExtraction
internal import ClaimModel
internal import Diagnostics
internal import TextAnalysis

/// An article as the commands use it: read once, analysed once.
struct ArticleInput {
    let article: Article
    let analysis: AnalyzedText

    init(_ article: Article) {
        self.article = article
        analysis = AnalyzedText(
            article.text, blocks: article.blocks.map(\.range), publishedOn: article.published)
    }

    func extraction(minimumCheckWorthiness minimum: Double = 0) -> Extraction {
        ClaimExtractor.extract(
            from: article, analysis: analysis, minimumCheckWorthiness: minimum)
    }
}

extension Session {
    /// - Parameters:
    ///   - path: of the file, or `-` for standard input.
    ///   - published: as given on the command line; wins over the article's own.
    ///   - address: where a page was read, if known.
    func article(
        _ path: String, published: CalendarDate?, address: String? = nil
    ) throws -> Article {
        let isYAML = ["yaml", "yml"].contains(Path.ending(of: path))
        guard !isYAML else { throw Faults(CommandFaults.workflowAsArticle(path)) }
        let file = try file(path, limitInBytes: InputLimits.article)
        var article: Article
        do {
            article = try ArticleReader.read(
                file.bytes, name: Path.name(of: file.name), digest: Digest.sha256(file.bytes),
                address: address)
        } catch {
            throw Faults([ArticleFaults.unread(error, file)], in: [file])
        }
        if let published {
            article.statedDate = article.published == published ? nil : article.published
            article.published = published
        }
        return article
    }
}
