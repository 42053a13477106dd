import ArticleReading
import CheckerKit
import ClaimExtraction
import Quantity
import Testing

/// A short article and the kind of the mistake in its numbers, or none.
struct QuantityCase: Sendable, CustomTestStringConvertible {
    let article: String
    let kind: String?

    var testDescription: String { article }

    init(_ article: String, _ kind: String? = nil) {
        self.article = article
        self.kind = kind
    }

    /// From the file to the findings.
    func findings(options: [String: OptionValue] = [:]) async throws -> [Finding] {
        let article = try ArticleReader.read(
            Array(self.article.utf8), name: "article.md", digest: "")
        let analysis = AnalyzedText(article.text, blocks: article.blocks.map(\.range))
        let claims = ClaimExtractor.extract(
            from: article, analysis: analysis, minimumCheckWorthiness: 0
        ).claims
        let context = CheckContext(article: article, analysis: analysis)
        let checker = quantity.configured(with: options)
        var findings: [Finding] = []
        for claim in claims {
            findings += try await checker.check(claim, in: context)
        }
        return findings
    }
}
