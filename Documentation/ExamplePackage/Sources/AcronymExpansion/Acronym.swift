internal import CheckerKit

/// An acronym in brackets, with the words before it.
struct Acronym {
    enum Fit {
        case same, oneLetterOff, anotherOrder, unrelated
    }

    /// "WHO".
    let letters: String
    /// Bytes of the text.
    let range: Range<Int>
    /// The words that it would stand for: "World Health Organization".
    let name: String
    /// The words as any spelling of them is compared.
    let folded: [String]
    let stems: [String]
    let initials: String

    /// In order of place.
    static func all(in range: Range<Int>, of text: AnalyzedText) -> [Acronym] {
        let tokens = text.tokens(in: range)
        return tokens.compactMap { Acronym(at: $0, after: tokens.lowerBound, of: text) }
    }

    private init?(at index: Int, after first: Int, of text: AnalyzedText) {
        let token = text.tokens[index]
        guard index > first, text.string(text.tokens[index - 1].range) == "(",
            token.range.count >= 2,
            text.bytes[token.range].allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
        else { return nil }
        letters = text.string(token.range)
        range = token.range
        let before = first..<index - 1
        // "Department of Defense (DOD)" counts the small word, "(FDA)" does not.
        let all = Array(before.suffix(letters.utf8.count))
        let capitalized = before.filter { text.tokens[$0].isCapitalized }
            .suffix(letters.utf8.count)
        let counted = Self.initials(of: all, in: text) == letters ? all : Array(capitalized)
        guard counted.count == letters.utf8.count, let start = counted.first else { return nil }
        initials = Self.initials(of: counted, in: text)
        let words = text.tokens[start..<index - 1]
        name = text.string(words[start].range.lowerBound..<words[index - 2].range.upperBound)
        folded = words.map(\.folded)
        stems = words.map(\.stem)
    }

    private static func initials(of tokens: [Int], in text: AnalyzedText) -> String {
        String(tokens.compactMap { text.tokens[$0].folded.first }).uppercased()
    }

    var fit: Fit {
        let differing = zip(initials.utf8, letters.utf8).count { $0 != $1 }
        if differing == 0 { return .same }
        if differing == 1 { return .oneLetterOff }
        return initials.utf8.sorted() == letters.utf8.sorted() ? .anotherOrder : .unrelated
    }
}
