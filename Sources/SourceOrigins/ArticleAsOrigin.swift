package import ClaimModel
package import TextAnalysis

extension OriginFinder {
    /// The article under verification, as the one on which a source may rest: such a source would
    /// bear out all that the article says.
    package struct Article: Sendable {
        private let words: WordSequence
        private let fingerprints: Set<UInt64>
        private let published: CalendarDate?

        /// Share of the article's words that a saved copy of it has.
        private static let articleShare = 0.8

        package init(_ text: AnalyzedText, published: CalendarDate?) {
            words = WordSequence(text)
            fingerprints = Set(words.fingerprints)
            self.published = published
        }

        /// Whether a source is a copy of the article, or came after it and has most of its words
        /// from it.
        ///
        /// A source that came before may be what the article was copied from, with a mistake, and
        /// is the best evidence there is. A source that the article quotes has a part of it alone.
        package func isOrigin(of source: OriginText) -> Bool {
            let other = WordSequence(source.analysis)
            guard other.fingerprints.contains(where: fingerprints.contains) else { return false }
            let date = source.document.date?.first
            if let published, let date, date < published { return false }
            let exact = SharedWords(words, other, longestEdit: 0)
            if exact.shareOfFirst >= Self.articleShare { return true }
            guard let published, let date, date > published else { return false }
            let shared = SharedWords(words, other)
            return shared.shareOfSecond >= copyShare
        }
    }
}
