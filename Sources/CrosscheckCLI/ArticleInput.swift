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

/// What can be wrong with an article as a file.
enum ArticleFaults {
    static func unread(_ fault: ArticleFault, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "article/unreadable", fault.summary,
            at: place(of: fault, in: file) ?? Place(wholeFile: file.name),
            suggestions: [fault.nextStep])
    }

    private static func place(of fault: ArticleFault, in file: SourceFile) -> Place? {
        guard let line = fault.line, let offset = fault.offset, let bytes = file.line(line),
            (bytes.startIndex...bytes.endIndex).contains(offset)
        else { return nil }
        let before = String(decoding: bytes[..<offset], as: UTF8.self)
        return Place(
            file: file.name, line: line, column: before.unicodeScalars.count + 1, length: 1)
    }
}
