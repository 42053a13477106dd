package import ClaimModel
import SourceOrigins
package import TextAnalysis

/// A source as read: its description, its text, and how to get from there to the file.
package struct ReadSource: Sendable {
    package fileprivate(set) var document: SourceDocument
    package let analysis: AnalyzedText
    package let title: AnalyzedText
    /// The line of the file, from 1, on which each sentence starts.
    package let lines: [Int]
    /// The page on which each sentence starts, from 1; empty for a document without pages.
    package let pages: [Int]
    /// The sentences that are the source's own words, not the site's furniture.
    package let sentences: [Int]
    /// The sentences that tell what a fact check examines; nobody says there that it is so.
    package let examined: [Int]
    /// Lines of the site that may name whose report it is.
    let margins: [String]
    /// Whom single sentences come from, where that is not the source's own origin.
    fileprivate(set) var origins: [Int: Origin] = [:]

    fileprivate var originText: OriginText {
        OriginText(document: document, analysis: analysis, margins: margins)
    }

    /// The source as what one of its sentences comes from.
    package func document(of sentence: Int) -> SourceDocument {
        var document = document
        document.origin = origins[sentence] ?? document.origin
        return document
    }
}

/// The sources of one backup, ready to be searched.
///
/// Small enough to hold in memory: indices from stems to sentences, built anew for each run.
package struct SourceShelf: Sendable {
    /// In order of their ids.
    package let sources: [ReadSource]
    private let said: SentenceIndex
    private let examined: SentenceIndex

    package init(_ sources: [ReadSource]) {
        let ordered = Self.withOrigins(sources.sorted { $0.document.id < $1.document.id })
        self.sources = ordered
        said = SentenceIndex(ordered, \.sentences)
        examined = SentenceIndex(ordered, \.examined)
    }

    private static func withOrigins(_ sources: [ReadSource]) -> [ReadSource] {
        zip(sources, OriginFinder.origins(of: sources.map(\.originText))).map { source, found in
            var source = source
            source.document.origin = found.origin
            source.origins = found.sentences
            return source
        }
    }

    /// The ids of sources that rest on an article: copies of it, and what was made of it later.
    package func copies(of article: AnalyzedText, published: CalendarDate?) -> [String] {
        let asked = OriginFinder.Article(article, published: published)
        return sources.filter { asked.isOrigin(of: $0.originText) }.map(\.document.id)
    }

    package var documents: [SourceDocument] { sources.map(\.document) }

    /// The sentences that share most with the terms: each term counts the more the rarer it is.
    package func matches(
        of terms: [String], limit: Int
    ) -> [(source: ReadSource, sentence: Int)] {
        said.matches(of: terms, limit: limit).map { (sources[$0.source], $0.sentence) }
    }

    /// The same among the sentences that fact checks examine.
    package func examinedMatches(
        of terms: [String], limit: Int
    ) -> [(source: ReadSource, sentence: Int)] {
        examined.matches(of: terms, limit: limit).map { (sources[$0.source], $0.sentence) }
    }
}
