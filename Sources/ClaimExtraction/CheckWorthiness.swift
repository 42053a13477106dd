package import TextAnalysis

/// How much a claim is worth checking, from 0 to 1, as points that a reader can follow.
package struct CheckWorthiness: Sendable {
    package struct Part: Hashable, Sendable {
        /// A feature, or a word or pair of words in quotation marks.
        package let name: String
        package let points: Double

        package init(name: String, points: Double) {
            self.name = name
            self.points = points
        }
    }

    /// Whatever counts, in the order in which it is found: the base, features, words.
    package let parts: [Part]

    /// An office that somebody is said to hold can be looked up.
    static let ofOffice = 0.8

    /// - Parameter content: token indices.
    package init(
        _ content: Range<Int>, of text: AnalyzedText, weights: WorthinessWeights = .standard
    ) {
        self.init(WorthinessFeatures(content, of: text), weights: weights)
    }

    package init(_ features: WorthinessFeatures, weights: WorthinessWeights) {
        let share = features.share
        var parts = [Part(name: "to begin with", points: weights.base)]
        for name in features.named {
            guard let points = weights.features[name] else { continue }
            parts.append(Part(name: name, points: points))
        }
        for term in features.terms {
            guard let points = weights.terms[term] else { continue }
            parts.append(Part(name: "“\(term)”", points: points * share))
        }
        self.parts = parts
    }

    package var sum: Double { parts.reduce(0) { $0 + $1.points } }

    /// Half for a sum of 0; near 1 for many points, near 0 for many against it.
    ///
    /// A curve of divisions alone, so that every machine has the same digits.
    package var score: Double {
        let score = (1 + sum / (1 + abs(sum))) / 2
        return (score * 10_000).rounded() / 10_000
    }
}
