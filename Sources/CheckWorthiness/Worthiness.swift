internal import Foundation
package import TextAnalysis

/// How much a statement is worth checking, as points that a reader can follow.
///
/// The points are the log-odds of a logistic regression; the score is how likely the statement
/// would be picked for a check if every second one were.
package struct Worthiness: Sendable {
    /// What a statement has before anything is known of it.
    package let start: Double
    /// What was found in it, in the order of the features.
    package let points: [(feature: WorthinessFeature, points: Double)]

    /// - Parameters:
    ///   - content: indices of the statement's tokens.
    ///   - text: that it stands in.
    package init(
        of content: Range<Int>, in text: AnalyzedText, weights: WorthinessWeights = .shipped
    ) {
        start = weights.start
        points = WorthinessFeature.features(of: content, in: text).map { ($0, weights[$0]) }
    }

    /// From 0 to 1.
    package var score: Double {
        let sum = points.reduce(start) { $0 + $1.points }
        return 1 / (1 + exp(-sum))
    }

    /// The score as readers see it and as a workflow's threshold is compared with.
    package var hundredths: Double { (score * 100).rounded() / 100 }
}
