internal import CheckerKit

/// A quotation of the article, made ready for comparison.
struct ArticleQuotation {
    let text: AnalyzedText
    /// Bytes of the text, between the marks and without a last comma or full stop.
    let range: Range<Int>
    /// With the marks, where both stand there.
    let outer: Range<Int>
    let words: QuotedWords
    /// The words by number, and the indices before which it shows a gap.
    let numbers: [Int]
    let gaps: Set<Int>
    private let numberOfWord: [String: Int]

    /// - Parameter stretch: what is looked at, where the quotation goes on beyond it.
    init(_ range: Range<Int>, outer: Range<Int>, within stretch: Range<Int>, of text: AnalyzedText)
    {
        self.text = text
        self.range = Self.withoutStop(range.clamped(to: stretch), in: text)
        self.outer = outer
        let words = QuotedWords(quotation: self.range, of: text)
        var numberOfWord: [String: Int] = [:]
        for word in words.words where numberOfWord[word.folded] == nil {
            numberOfWord[word.folded] = numberOfWord.count
        }
        self.words = words
        numbers = words.words.map { numberOfWord[$0.folded] ?? -1 }
        gaps = Set(words.words.indices.filter { words.words[$0].isAfterGap })
        self.numberOfWord = numberOfWord
    }

    /// The comma of "“We will,” she said" is the article's.
    private static func withoutStop(_ range: Range<Int>, in text: AnalyzedText) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, marks.contains(text.bytes[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    private static let marks = Set(" ,.\n\r\t".utf8)

    /// -1 for a word that it has not.
    func number(of word: String) -> Int { numberOfWord[word] ?? -1 }

    /// Its tokens without the marks at either end.
    var tokens: Range<Int> {
        guard let first = words.words.first, let last = words.words.last else { return 0..<0 }
        return first.tokens.lowerBound..<last.tokens.upperBound
    }

    var stems: [String] { text.tokens[tokens].filter { $0.kind != .punctuation }.map(\.stem) }

    /// "The Old Man and the Sea": every word but the small ones has a capital, so that it is the
    /// title of a work.
    var isTitle: Bool {
        let capitals = tokens.filter { text.tokens[$0].kind == .word }
        guard let first = capitals.first, let last = capitals.last,
            text.tokens[first].isCapitalized, text.tokens[last].isCapitalized
        else { return false }
        return capitals.allSatisfy {
            text.tokens[$0].isCapitalized || Self.smallInTitles.contains(text.tokens[$0].folded)
        }
    }

    private static let smallInTitles: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on",
        "or", "over", "the", "to", "with",
    ]
}
