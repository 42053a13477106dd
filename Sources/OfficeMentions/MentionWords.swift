internal import NameMatching
internal import TextAnalysis

/// A word or a mark of a sentence, as one looks for offices in it.
struct MentionWord {
    /// In lower case without stops and possessives; empty for a mark.
    let folded: String
    /// With the stop of "Jr."; in bytes of the text.
    var bytes: Range<Int>
    /// Index into the tokens of the text.
    let token: Int
    let isCapitalized: Bool
    let isPossessive: Bool
    /// "D." of "John D. Bates".
    var isInitial = false
    /// The mark, if it is one.
    let mark: UInt8?

    var isWord: Bool { mark == nil }
    var isComma: Bool { mark == UInt8(ascii: ",") }

    /// "vice" and "president" of "vice-president".
    var parts: [Substring] { folded.split(separator: "-") }

    var isHead: Bool {
        guard !folded.isEmpty else { return false }
        let isJoined = folded.utf8.contains(UInt8(ascii: "-"))
        let last = isJoined ? parts.last.map(String.init) ?? "" : folded
        return TitleWords.heads.contains(last)
            || isCapitalized && TitleWords.shortForms[last] != nil
    }

    /// Whether it may stand within a title, before the word that ends it.
    var isOfTitle: Bool {
        guard isWord, !folded.isEmpty else { return false }
        return isHead || parts.allSatisfy { TitleWords.inFront.contains(String($0)) }
    }

    var isQualifier: Bool { TitleWords.qualifiers.contains(folded) }

    /// "Sir", "Gen.": between an office and a name.
    var isForm: Bool { isCapitalized && TitleWords.forms.contains(folded) }

    /// "van" of "van Rompuy"; "al-" and the like stand with a hyphen.
    var isParticle: Bool {
        !isCapitalized && isWord
            && (Self.particles.contains(folded)
                || ["al-", "el-", "ul-"].contains { folded.hasPrefix($0) })
    }

    var isBareParticle: Bool { !isCapitalized && Self.particles.contains(folded) }

    static let particles: Set<String> = [
        "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
        "ibn", "la", "le", "ten", "ter", "van", "von", "zu",
    ]
}

extension TitleWords {
    fileprivate static let inFront = ranks.union(fillers).union(qualifiers).union(heads)

    /// Whether it may say what an office is for, and begins no name.
    static func isOfOffice(_ word: String) -> Bool {
        portfolios.contains(word) || fillers.contains(word)
    }

    /// What stands before a hyphen and is no part of the word behind it: "then-", "ex-".
    static let hyphenated: Set<String> = ["then", "ex", "former", "acting"]
}

extension MentionWord {
    /// The words of a sentence; "then-director" and "president-elect" are two each.
    static func words(of tokens: Range<Int>, in text: AnalyzedText) -> [MentionWord] {
        var words: [MentionWord] = []
        words.reserveCapacity(tokens.count)
        for index in tokens {
            let token = text.tokens[index]
            if let last = words.last,
                isStop(token, of: last, in: text, isLast: index == tokens.last)
            {
                words[words.count - 1].isInitial = last.folded.utf8.count == 1
                words[words.count - 1].bytes = last.bytes.lowerBound..<token.range.upperBound
                continue
            }
            guard token.kind == .word || token.kind == .number else {
                words.append(
                    MentionWord(
                        folded: "", bytes: token.range, token: index, isCapitalized: false,
                        isPossessive: false, mark: text.bytes[token.range.lowerBound]))
                continue
            }
            let hasStop = token.folded.utf8.contains(UInt8(ascii: "."))
            let folded = hasStop ? token.folded.filter { $0 != "." } : token.folded
            let cut = cut(folded, token, in: text)
            guard let cut else {
                words.append(word(folded, token.range, index, in: text))
                continue
            }
            words.append(word(cut.first, token.range.lowerBound..<cut.hyphen, index, in: text))
            words.append(
                word(cut.second, cut.hyphen + 1..<token.range.upperBound, index, in: text))
        }
        return words
    }

    /// Whether a stop belongs to an initial or a short form before it: "D.", "Jr.", "Gen.".
    private static func isStop(
        _ token: Token, of word: MentionWord, in text: AnalyzedText, isLast: Bool
    ) -> Bool {
        token.range.count == 1 && text.bytes[token.range.lowerBound] == UInt8(ascii: ".")
            && word.isCapitalized && word.bytes.upperBound == token.range.lowerBound && !isLast
    }

    /// Where a word falls in two, and the byte of the hyphen.
    private static func cut(
        _ folded: String, _ token: Token, in text: AnalyzedText
    ) -> (first: String, second: String, hyphen: Int)? {
        guard folded.utf8.contains(UInt8(ascii: "-")),
            let first = folded.split(separator: "-").first,
            let last = folded.split(separator: "-").last, first != last
        else { return nil }
        let hyphen = UInt8(ascii: "-")
        let bytes = text.bytes[token.range]
        if TitleWords.hyphenated.contains(String(first)),
            let place = bytes.firstIndex(of: hyphen), place + 1 < token.range.upperBound
        {
            return (String(first), String(folded.dropFirst(first.count + 1)), place)
        }
        if TitleWords.futureQualifiers.contains(String(last)),
            let place = bytes.lastIndex(of: hyphen), place > token.range.lowerBound
        {
            return (String(folded.dropLast(last.count + 1)), String(last), place)
        }
        return nil
    }

    private static func word(
        _ folded: String, _ range: Range<Int>, _ token: Int, in text: AnalyzedText
    ) -> MentionWord {
        let written = text.bytes[range]
        let first = written.first ?? 0
        let isToken = range == text.tokens[token].range
        let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
        return MentionWord(
            folded: folded, bytes: range, token: token,
            isCapitalized: isToken ? text.tokens[token].isCapitalized : isUpper,
            isPossessive: written.suffix(2).elementsEqual("'s".utf8)
                || written.suffix(4).elementsEqual("’s".utf8),
            mark: nil)
    }
}
