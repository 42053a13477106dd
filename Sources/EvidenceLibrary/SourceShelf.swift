package import ClaimModel
import SourceOrigins
package import TextAnalysis

/// A source as read: its description, its text, and how to get from there to the file.
package struct ReadSource: Sendable {
    package fileprivate(set) var document: SourceDocument
    package let analysis: AnalyzedText
    /// The line of the file, from 1, on which each sentence starts.
    package let lines: [Int]
    /// The page on which each sentence starts, from 1; empty for a document without pages.
    package let pages: [Int]
    /// The sentences that are the source's own words, not the site's furniture.
    package let sentences: [Int]
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
/// Small enough to hold in memory: an index from stems to sentences, built anew for each run.
package struct SourceShelf: Sendable {
    private struct Entry {
        let source: Int
        /// Index into the analysis's sentences.
        let sentence: Int
    }

    /// In order of their ids.
    package let sources: [ReadSource]
    private let entries: [Entry]
    /// Stem to places in `entries`, ascending, each once.
    private let postings: [String: [Int]]

    package init(_ sources: [ReadSource]) {
        let ordered = Self.withOrigins(sources.sorted { $0.document.id < $1.document.id })
        var entries: [Entry] = []
        var postings: [String: [Int]] = [:]
        for (place, source) in ordered.enumerated() {
            for sentence in source.sentences {
                for token in source.analysis.sentences[sentence].tokens {
                    let stem = source.analysis.tokens[token].stem
                    if postings[stem]?.last != entries.count {
                        postings[stem, default: []].append(entries.count)
                    }
                }
                entries.append(Entry(source: place, sentence: sentence))
            }
        }
        self.sources = ordered
        self.entries = entries
        self.postings = postings
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
        var scores = [Double](repeating: 0, count: entries.count)
        for term in terms {
            guard let places = postings[term] else { continue }
            let weight = 1 + Double(entries.count) / Double(places.count)
            for place in places {
                scores[place] += weight.logarithm
            }
        }
        return entries.indices.filter { scores[$0] > 0 }
            .sorted { (-scores[$0], $0) < (-scores[$1], $1) }
            .prefix(limit)
            .map { place in
                let source = sources[entries[place].source]
                let sentence = entries[place].sentence
                return (source, sentence)
            }
    }
}

extension Double {
    /// The logarithm to base 2 in steps of the fraction, which is as good for ranking and needs no
    /// library: exact at powers of two, monotonous between them.
    fileprivate var logarithm: Double {
        Double(exponent) + significand - 1
    }
}
