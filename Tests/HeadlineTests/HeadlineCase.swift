import ArticleReading
import CheckerKit
import ClaimExtraction
import Headline
import Testing

/// A short article under its headline and the kind of the clash between them, or none.
struct HeadlineCase: Sendable, CustomTestStringConvertible {
    let headline: String
    let body: String
    let kind: String?

    var testDescription: String { "\(headline): \(body)" }

    init(_ headline: String, _ body: String, _ kind: String? = nil) {
        self.headline = headline
        self.body = body
        self.kind = kind
    }

    /// From the file to the findings.
    func findings() async throws -> [Finding] {
        let article = try ArticleReader.read(
            Array("# \(headline)\n\n\(body)\n".utf8), name: "article.md", digest: "")
        let analysis = AnalyzedText(article.text, blocks: article.blocks.map(\.range))
        let claims = ClaimExtractor.extract(
            from: article, analysis: analysis, minimumCheckWorthiness: 0
        ).claims
        let context = CheckContext(article: article, analysis: analysis)
        let checker = Headline.headline.configured(with: [:])
        var findings: [Finding] = []
        for claim in claims {
            findings += try await checker.check(claim, in: context)
        }
        return findings
    }
}
