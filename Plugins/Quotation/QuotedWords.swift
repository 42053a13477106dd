internal import CheckerKit

/// The words of a stretch as any spelling of them is compared: without marks, "don't" as "do not",
/// "three" as 3, and "well-known" as two words.
struct QuotedWords {
    struct Word: Hashable {
        let folded: String
        /// Tokens of the text: several for "[T]he", one and the same for the parts of "well-known".
        let tokens: Range<Int>
        /// Whether the quotation itself shows that words are missing or changed before it.
        var isAfterGap = false
    }

    private(set) var words: [Word] = []
    private let text: AnalyzedText

    /// The words of a quotation, with the gaps that ellipses and brackets make.
    init(quotation range: Range<Int>, of text: AnalyzedText) {
        self.text = text
        readWithGaps(text.tokens(in: range))
    }

    /// All the words of some stretches, one after another.
    init(_ ranges: [Range<Int>], of text: AnalyzedText) {
        self.text = text
        for range in ranges { readWhole(text.tokens(in: range)) }
    }

    private mutating func readWhole(_ tokens: Range<Int>) {
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            let end =
                mark(index) == UInt8(ascii: "[")
                ? endOfWordWithBrackets(index, index + 2, tokens.upperBound) : nil
            append(index..<(end ?? index + 1), isAfterGap: false)
            index = end ?? index + 1
        }
    }

    private mutating func readWithGaps(_ tokens: Range<Int>) {
        var isGap = false
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if mark(index) == UInt8(ascii: "[") {
                let close = tokens[index...].first { mark($0) == UInt8(ascii: "]") }
                guard let close else { break }
                if let end = endOfWordWithBrackets(index, close, tokens.upperBound) {
                    append(index..<end, isAfterGap: isGap)
                    isGap = false
                    index = end
                } else {
                    isGap = true
                    index = close + 1
                }
            } else if isEllipsis(index) {
                isGap = true
                index += 1
            } else {
                let count = words.count
                append(index..<index + 1, isAfterGap: isGap)
                if words.count > count { isGap = false }
                index += 1
            }
        }
    }

    /// "[T]he" is "the": one letter in brackets with a word right behind them.
    private func endOfWordWithBrackets(_ open: Int, _ close: Int, _ end: Int) -> Int? {
        guard close == open + 2, close + 1 < end, mark(close) == UInt8(ascii: "]"),
            text.tokens[open + 1].range.count == 1, text.tokens[close + 1].kind == .word,
            text.tokens[close].range.upperBound == text.tokens[close + 1].range.lowerBound
        else { return nil }
        return close + 2
    }

    private func mark(_ index: Int) -> UInt8? {
        let token = text.tokens[index]
        return token.kind == .punctuation ? text.bytes[token.range.lowerBound] : nil
    }

    private func isEllipsis(_ index: Int) -> Bool {
        let written = text.tokens[index].folded
        return text.tokens[index].kind == .punctuation
            && (written == "…" || written.hasPrefix(".."))
    }

    private mutating func append(_ tokens: Range<Int>, isAfterGap: Bool) {
        var isAfterGap = isAfterGap
        let written = tokens.filter { [.word, .number].contains(text.tokens[$0].kind) }
            .map { text.tokens[$0].folded }.joined()
        for folded in Self.parts(of: written) {
            words.append(Word(folded: folded, tokens: tokens, isAfterGap: isAfterGap))
            isAfterGap = false
        }
    }

    private static func parts(of word: String) -> [String] {
        if let value = value(of: word) { return [value] }
        guard word.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") })
        else { return word.isEmpty ? [] : [word] }
        return word.split(separator: "-").flatMap { part in
            let part = String(part)
            return value(of: part).map { [$0] } ?? contracted(part)
        }
    }

    /// "Two" and "2", "1,000" and "1000".
    private static func value(of word: String) -> String? {
        if word.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true {
            return word.filter { $0 != "," }
        }
        // "One" is as often no number at all.
        guard word != "one", let value = NumberWords.cardinal(word) else { return nil }
        return value < 1_000_000 ? String(Int(value)) : nil
    }

    private static func contracted(_ word: String) -> [String] {
        if let irregular = irregular[word] { return irregular }
        for (ending, full) in endings where word.hasSuffix(ending) && word.count > ending.count {
            return [String(word.dropLast(ending.count)), full]
        }
        return [word]
    }

    private static let irregular = [
        "won't": ["will", "not"], "can't": ["can", "not"], "cannot": ["can", "not"],
        "shan't": ["shall", "not"],
    ]
    private static let endings = [
        ("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"),
    ]
}
