public import TextAnalysis

/// Whom and what a text tells of, as far as its names say.
///
/// In a large backup most sentences are of other stories, and some of them happen to say of the
/// same person, or of somebody called "he", what looks like the opposite of a claim.
public struct Story: Sendable {
    /// The last word of each name, which stands where the name is said again.
    private let names: Set<String>
    /// The stems of the words that have a meaning of their own.
    private let stems: Set<String>
    private let capitalized: Set<String>

    public init(_ text: AnalyzedText) {
        var names: Set<String> = []
        for name in text.names where name.kind != .demonym {
            if let last = text.tokens[name.tokens].last(where: { $0.kind == .word }) {
                names.insert(last.folded)
            }
        }
        self.names = names
        let words = text.tokens.lazy.filter { $0.kind == .word || $0.kind == .number }
        stems = Set(words.filter { FunctionWords.isContent($0.folded) }.map(\.stem))
        capitalized = Set(words.filter(\.isCapitalized).map(\.folded))
    }

    /// Whether the two tell of one story: of the names of one of them, the other has many.
    ///
    /// Two reports of one event share half of the names of the shorter one or more, two of one
    /// week's politics a fifth. Where a text has few names, its other words count as well.
    public func isShared(with other: Story) -> Bool {
        tellsMost(of: other) || other.tellsMost(of: self)
    }

    private func tellsMost(of other: Story) -> Bool {
        Self.share(of: other.names, in: capitalized) >= Self.leastShareOfNames
            || other.names.count < Self.fewNames
                && Self.share(of: other.stems, in: stems) >= Self.leastShareOfWords
    }

    private static let leastShareOfNames = 0.4
    private static let leastShareOfWords = 0.5
    private static let fewNames = 4

    private static func share(of words: Set<String>, in others: Set<String>) -> Double {
        words.isEmpty ? 0 : Double(words.intersection(others).count) / Double(words.count)
    }
}
