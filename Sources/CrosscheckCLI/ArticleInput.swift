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

    func extraction(
        minimumCheckWorthiness minimum: Double = 0, weights: WorthinessWeights = .standard
    ) -> Extraction {
        ClaimExtractor.extract(
            from: article, analysis: analysis, minimumCheckWorthiness: minimum, weights: weights)
    }
}
