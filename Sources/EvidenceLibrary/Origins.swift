internal import ClaimModel
internal import TextAnalysis

/// Finds out whom the information of each source comes from.
///
/// Four articles that print one agency report are one voice. A credit names the agency; a text
/// that shares most of its runs of words with another is a copy of it.
enum Origins {
    /// Share of the smaller text's runs of words from which on it is a copy.
    private static let copyShare = 0.6
    /// Share of an article's runs of words that a saved copy of it has.
    private static let articleShare = 0.8
    private static let runLength = 6

    /// Whether a source is the article itself, saved once more: it would bear out all that the
    /// article says. A source that the article quotes has only a part of it.
    static func holds(_ article: AnalyzedText, _ source: ReadSource) -> Bool {
        let wanted = runsOfWords(article)
        guard wanted.count >= 20 else { return false }
        let share = articleShare * Double(wanted.count)
        return Double(shared(wanted, runsOfWords(source.analysis))) >= share
    }

    /// - Parameter sources: in order of their ids; the first of several copies gives the origin.
    static func assigned(to sources: [ReadSource]) -> [ReadSource] {
        var assigned = sources.map(credited)
        let runs = sources.map { runsOfWords($0.analysis) }
        for place in assigned.indices {
            for earlier in 0..<place where isCopy(runs[place], of: runs[earlier]) {
                let origin = assigned[earlier].document.origin
                assigned[place] = assigned[place].with(
                    Origin(name: origin.name, reason: origin.reason == .credit ? .credit : .copy))
                break
            }
        }
        return assigned
    }

    private static func credited(_ source: ReadSource) -> ReadSource {
        let text = source.analysis
        let head = text.tokens.prefix(60)
        for token in head where token.kind == .word {
            let range = token.range
            guard let agency = agencies[text.string(range)], range.lowerBound > 0,
                text.bytes[range.lowerBound - 1] == UInt8(ascii: "("),
                range.upperBound < text.bytes.count,
                text.bytes[range.upperBound] == UInt8(ascii: ")")
            else { continue }
            return source.with(Origin(name: agency, reason: .credit))
        }
        return source
    }

    private static func runsOfWords(_ text: AnalyzedText) -> [UInt64] {
        let words = text.tokens.lazy.filter { $0.kind == .word || $0.kind == .number }
            .map { hash($0.folded) }
        let hashes = Array(words)
        guard hashes.count >= runLength else { return [] }
        let runs = (0...hashes.count - runLength).map { start in
            hashes[start..<start + runLength].reduce(0x9e37_79b9_7f4a_7c15) { sum, word in
                (sum ^ word) &* 0x100_0000_01b3
            }
        }
        return Array(Set(runs)).sorted()
    }

    private static func hash(_ word: String) -> UInt64 {
        word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static func isCopy(_ one: [UInt64], of other: [UInt64]) -> Bool {
        guard let smaller = [one.count, other.count].min(), smaller > 0 else { return false }
        return Double(shared(one, other)) >= copyShare * Double(smaller)
    }

    /// How many runs two texts have in common; both in ascending order.
    private static func shared(_ one: [UInt64], _ other: [UInt64]) -> Int {
        var shared = 0
        var (i, j) = (0, 0)
        while i < one.count, j < other.count {
            if one[i] == other[j] {
                shared += 1
                i += 1
                j += 1
            } else if one[i] < other[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return shared
    }

    /// What stands in brackets at the head of an agency's report.
    private static let agencies = [
        "Reuters": "Reuters", "AP": "Associated Press", "AFP": "Agence France-Presse",
        "UPI": "United Press International", "dpa": "Deutsche Presse-Agentur",
        "PTI": "Press Trust of India",
        "Xinhua": "Xinhua", "Yonhap": "Yonhap", "PA": "PA Media", "Bloomberg": "Bloomberg",
    ]
}

extension ReadSource {
    fileprivate func with(_ origin: Origin) -> ReadSource {
        var document = document
        document.origin = origin
        return ReadSource(
            document: document, analysis: analysis, lines: lines, pages: pages,
            sentences: sentences)
    }
}
