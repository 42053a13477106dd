internal import CheckWorthiness
internal import Foundation
internal import TextAnalysis

/// A sentence by its features, and whether fact-checkers took it up.
struct LabelledSentence {
    var features: [WorthinessFeature]
    var isWorthy: Bool
}

struct Transcript {
    var name: String
    var sentences: [LabelledSentence]

    /// The transcripts of a folder, in the order of their names.
    static func all(in folder: String) throws -> [Transcript] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".tsv") }
            .map { name in
                let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
                return Transcript(
                    name: name, sentences: text.split(separator: "\n").compactMap(sentence))
            }
    }

    private static func sentence(_ line: Substring) -> LabelledSentence? {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count >= 4,
            let label = fields.last?.trimmingCharacters(in: .whitespaces),
            ["0", "1"].contains(label)
        else { return nil }
        let text = AnalyzedText(String(fields[2]))
        return LabelledSentence(
            features: WorthinessFeature.features(of: text.tokens.indices, in: text),
            isWorthy: label == "1")
    }

    /// The mean share of worthy sentences among those ranked as high as each of them; `nil` where
    /// there is none.
    func averagePrecision(by weights: WorthinessWeights) -> Double? {
        let scores = sentences.map { sentence in
            sentence.features.reduce(weights.start) { $0 + weights[$1] }
        }
        let order = sentences.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
        var found = 0.0
        var sum = 0.0
        for (place, index) in order.enumerated() where sentences[index].isWorthy {
            found += 1
            sum += found / Double(place + 1)
        }
        return found > 0 ? sum / found : nil
    }
}
