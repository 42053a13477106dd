internal import CheckWorthiness
internal import Foundation

/// Learns the weights of check-worthiness from transcripts, and says how good they are on
/// transcripts that they were not learned from.
///
///     swift run -c release weigh FOLDER > Sources/CWorthiness/weights.yaml
@main
struct Weigh {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            say("usage: weigh FOLDER    with transcripts as .tsv: number, speaker, text, label")
            exit(2)
        }
        let transcripts = try Transcript.all(in: CommandLine.arguments[1])
        var precisions: [Double] = []
        for (index, transcript) in transcripts.enumerated() {
            let others = transcripts.indices.filter { $0 != index }.flatMap {
                transcripts[$0].sentences
            }
            let weights = LogisticRegression.learn(others)
            guard let precision = transcript.averagePrecision(by: weights) else { continue }
            precisions.append(precision)
            say(
                "\(transcript.name.padding(toLength: 36, withPad: " ", startingAt: 0)) \(precision)"
            )
        }
        let mean = precisions.reduce(0, +) / Double(precisions.count)
        say("mean average precision, each transcript by weights learned from the others: \(mean)")
        let sentences = transcripts.flatMap(\.sentences)
        let worthy = sentences.count { $0.isWorthy }
        print(
            """
            # What makes a sentence worth checking, in log-odds. Made by `Tests/weigh` from
            # \(sentences.count) sentences of \(transcripts.count) transcripts, \(worthy) of which \
            were checked; as if every second one had been.
            """)
        let learned = LogisticRegression.learn(sentences)
        print(
            learned.balanced(share: Double(worthy) / Double(sentences.count)).file, terminator: "")
    }

    private static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

extension WorthinessWeights {
    /// The same weights as if half of the sentences had been checked and not a share of them,
    /// in hundredths.
    fileprivate func balanced(share: Double) -> WorthinessWeights {
        func rounded(_ weight: Double) -> Double { (weight * 100).rounded() / 100 + 0 }
        return WorthinessWeights(
            start: rounded(start + log((1 - share) / share)),
            points: Dictionary(
                uniqueKeysWithValues: WorthinessFeature.allCases.map { ($0, rounded(self[$0])) }))
    }
}
