import ClaimExtraction
import Foundation
import TextAnalysis

/// Sentences of debates and speeches, each with what people thought of it.
struct Transcripts {
    struct Line {
        let transcript: String
        let features: WorthinessFeatures
        let isWorthy: Bool
    }

    let names: [String]
    let lines: [Line]

    /// - Parameter folder: of `.tsv` files: number, speaker, sentence, 1 or 0.
    init(folder: String) throws {
        names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".tsv") }.sorted()
        var lines: [Line] = []
        for name in names {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            for row in text.split(separator: "\n") {
                let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
                guard fields.count >= 4, let label = fields.last,
                    ["0", "1"].contains(label.trimmingCharacters(in: .whitespaces))
                else { continue }
                let sentence = AnalyzedText(String(fields[2]))
                guard !sentence.tokens.isEmpty else { continue }
                lines.append(
                    Line(
                        transcript: name,
                        features: WorthinessFeatures(sentence.tokens.indices, of: sentence),
                        isWorthy: label.hasPrefix("1")))
            }
        }
        self.lines = lines
    }
}
