internal import TextAnalysis

/// Finds sentences of sources by the stems of their words.
struct SentenceIndex {
    struct Entry {
        /// Its place among the sources.
        let source: Int
        /// Index into the analysis's sentences.
        let sentence: Int
    }

    private let entries: [Entry]
    /// Stem to places in `entries`, ascending, each once.
    private let postings: [String: [Int]]

    init(_ sources: [ReadSource], _ sentences: (ReadSource) -> [Int]) {
        var entries: [Entry] = []
        var postings: [String: [Int]] = [:]
        for (place, source) in sources.enumerated() {
            for sentence in sentences(source) {
                for token in source.analysis.sentences[sentence].tokens {
                    let stem = source.analysis.tokens[token].stem
                    if postings[stem]?.last != entries.count {
                        postings[stem, default: []].append(entries.count)
                    }
                }
                entries.append(Entry(source: place, sentence: sentence))
            }
        }
        self.entries = entries
        self.postings = postings
    }

    /// Those that share most with the terms, each of which counts the more the rarer it is.
    func matches(of terms: [String], limit: Int) -> [Entry] {
        guard !entries.isEmpty else { return [] }
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
            .map { entries[$0] }
    }
}

extension Double {
    /// The logarithm to base 2 in steps of the fraction, which is as good for ranking and needs no
    /// library: exact at powers of two, monotonous between them.
    fileprivate var logarithm: Double {
        Double(exponent) + significand - 1
    }
}
