import TestSupport
import TextAnalysis

/// Rewrites a report as those do who print another's: the same for the same seed.
struct Rewriter {
    enum Kind: CaseIterable {
        case whole, cut, reordered, edited, cutAndEdited, quoted, quotedAtLength
    }

    private var random: SeededGenerator
    private let sentences: [String]

    init(_ text: String, seed: UInt64) {
        let analysis = AnalyzedText(text)
        sentences = analysis.sentences.map { analysis.string($0.range) }
        random = SeededGenerator(seed: seed)
    }

    /// - Parameter other: sentences of another text, for a piece that quotes this one.
    mutating func rewritten(_ kind: Kind, within other: [String]) -> String {
        switch kind {
        case .whole: joined(sentences)
        case .cut: joined(cut())
        case .reordered: joined(sentences.shuffled(using: &random))
        case .edited: joined(edited(sentences))
        case .cutAndEdited: joined(edited(cut()))
        case .quoted: quoting(Array(sentences.prefix(4)), within: other)
        case .quotedAtLength: quoting(sentences, within: other)
        }
    }

    private func joined(_ sentences: [String]) -> String { sentences.joined(separator: " ") }

    /// From the foot, as pages are filled: a third to two thirds stay.
    private mutating func cut() -> [String] {
        let kept = Int.random(in: (sentences.count / 3)...(sentences.count * 2 / 3), using: &random)
        return Array(sentences.prefix(max(3, kept)))
    }

    /// In each sentence one word in twelve is left out, put in twice, or changed.
    private mutating func edited(_ sentences: [String]) -> [String] {
        sentences.map { sentence in
            var words = sentence.split(separator: " ").map(String.init)
            for _ in 0..<max(1, words.count / 12) where words.count > 4 {
                let place = Int.random(in: 0..<words.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: words.remove(at: place)
                case 1: words.insert(Self.fillers.randomElement(using: &random) ?? "", at: place)
                default: words[place] = Self.fillers.randomElement(using: &random) ?? ""
                }
            }
            return words.joined(separator: " ")
        }
    }

    private static let fillers = [
        "also", "however", "reportedly", "later", "meanwhile", "officials", "new", "local",
        "recently", "several",
    ]

    private func quoting(_ quoted: [String], within other: [String]) -> String {
        let plain = quoted.map { $0.filter { !"“”\"".contains($0) } }
        let half = other.count / 2
        return joined(
            Array(other.prefix(half)) + ["The report said: “\(plain.joined(separator: " "))”"]
                + Array(other.dropFirst(half)))
    }
}
