import ClaimExtraction
import Foundation

/// Learns the weights of check-worthiness from transcripts.
struct WeightsTraining {
    let transcripts: Transcripts
    private let terms: [String]
    private let regression: LogisticRegression

    /// Rarer terms say more of one transcript than of speech.
    private static let fewestLines = 5
    private static let termPenalty = 1.0
    private static let featurePenalty = 30.0

    init(_ transcripts: Transcripts) {
        self.transcripts = transcripts
        var counts: [String: Int] = [:]
        for line in transcripts.lines {
            for term in line.features.terms { counts[term, default: 0] += 1 }
        }
        let terms = counts.filter { $0.value >= Self.fewestLines }.keys.sorted()
        let features = WorthinessFeatures.names
        // A pair of words may be called as a feature is: "a name".
        let featurePlaces = Self.places(of: features, from: 0)
        let termPlaces = Self.places(of: terms, from: features.count)
        var columns = [[(row: Int, value: Double)]](
            repeating: [], count: features.count + terms.count)
        for (row, line) in transcripts.lines.enumerated() {
            for name in line.features.named {
                if let place = featurePlaces[name] { columns[place].append((row, 1)) }
            }
            for term in line.features.terms {
                guard let place = termPlaces[term] else { continue }
                columns[place].append((row, line.features.share))
            }
        }
        self.terms = terms
        let penalties =
            features.map { _ in Self.featurePenalty } + terms.map { _ in Self.termPenalty }
        regression = LogisticRegression(columns: columns, penalties: penalties)
    }

    private static func places(of names: [String], from first: Int) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, first + $0) })
    }

    /// - Parameter without: transcripts that nothing is learned from.
    func weights(without: Set<String> = []) -> WorthinessWeights {
        let labels = transcripts.lines.map { line in
            without.contains(line.transcript) ? nil : line.isWorthy
        }
        let (columns, base) = regression.weights(labels: labels)
        let worthy = Double(labels.count { $0 == true })
        let others = Double(labels.count { $0 == false })
        var weights = WorthinessWeights(
            // As if of two sentences one were worth checking, so that 0 is the middle.
            base: rounded(base + log(others / max(1, worthy))), features: [:], terms: [:])
        for (name, value) in zip(WorthinessFeatures.names, columns) {
            weights.features[name] = rounded(value)
        }
        for (term, value) in zip(terms, columns.dropFirst(WorthinessFeatures.names.count)) {
            // What no transcript has tells nothing.
            guard rounded(value) != 0 else { continue }
            weights.terms[term] = rounded(value)
        }
        return weights
    }

    private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    /// The average precision of each transcript, ranked by weights learned from all the others.
    func crossValidation() -> [(transcript: String, precision: Double)] {
        transcripts.names.compactMap { name in
            let lines = transcripts.lines.filter { $0.transcript == name }
            guard lines.contains(where: \.isWorthy) else { return nil }
            let weights = weights(without: [name])
            let ranked = lines.enumerated().map {
                (place: $0.offset, score: score($0.element, weights), line: $0.element)
            }.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
            var hits = 0.0
            var total = 0.0
            for (place, row) in ranked.enumerated() where row.line.isWorthy {
                hits += 1
                total += hits / Double(place + 1)
            }
            return (name, total / hits)
        }
    }

    private func score(_ line: Transcripts.Line, _ weights: WorthinessWeights) -> Double {
        CheckWorthiness(line.features, weights: weights).score
    }
}
