internal import PassageIndex

/// Why a source stands where it does among those found for a text: what the words of the text
/// add to the score of its best passage.
package struct RankExplanation: Sendable {
    package struct Term: Sendable {
        /// As the text spells it.
        package let word: String
        /// As passages are found by it: folded and stemmed.
        package let stem: String
        /// What it adds to the score.
        package let points: Float
        /// The most that it could add, for its rarity and its capital.
        package let weight: Float
        /// How often the passage has it.
        package let times: Int
        /// How many passages of the library have it.
        package let passages: Int
        /// Whether it counts a fifth more, as names do.
        package let isEmphasised: Bool
        package let isInTitle: Bool
    }

    /// Those that the passage has, in the order in which they are added up.
    package let terms: [Term]
    /// Words of the text that only other passages have, the rarest first.
    package let missing: [String]
    /// Of the passage with the title of its source, in words, and of all passages on average.
    package let length: Int
    package let averageLength: Double
    /// How many passages the library has.
    package let passages: Int
}

extension EvidenceSearch {
    /// What made up the score of a source that was found for a text.
    package func explanation(
        of match: Match, for text: String
    ) throws(EvidenceStore.Trouble) -> RankExplanation? {
        do {
            let words = QueryWords.of(text)
            let score = try index.explanation(
                of: match.key, for: words, repeats: .once,
                emphasised: QueryWords.names(in: words))
            guard let score else { return nil }
            let title = index.terms(of: match.source.title)
            let terms = score.shares.map {
                RankExplanation.Term(
                    word: $0.word, stem: $0.term, points: $0.points, weight: $0.weight,
                    times: $0.frequency, passages: $0.passages, isEmphasised: $0.isEmphasised,
                    isInTitle: title.contains($0.term))
            }
            return RankExplanation(
                terms: terms, missing: score.missing, length: score.length,
                averageLength: score.averageLength, passages: index.passages)
        } catch {
            throw EvidenceStore.Trouble(error)
        }
    }
}
