internal import TextAnalysis

/// A name as it is looked for in another text.
struct NameKey: Sendable {
    let mention: NameMention
    private let words: [String]
    private let initials: String
    private let country: String?

    init(_ mention: NameMention, in text: AnalyzedText) {
        self.mention = mention
        let words = Self.words(text.tokens[mention.tokens])
        // "The U.S. Justice Department" is the Justice Department where there is only one.
        let isNational = mention.kind == .organization && words.count > 2
        let nation =
            !isNational
            ? 0 : ["us", "uk"].contains(words[0]) ? 1 : words[0] == "united" ? 2 : 0
        self.words = words.count > nation + 1 ? Array(words.dropFirst(nation)) : words
        initials = self.words.count > 1 ? String(self.words.compactMap(\.first)) : ""
        country = Countries.canonical(words)
    }

    /// In tokens, as the claim writes it.
    var length: Int { mention.tokens.count }

    /// Whether the name stands among the tokens, in one of the forms that news uses for it.
    func occurs(in tokens: ArraySlice<Token>, of text: AnalyzedText) -> Bool {
        if isWritten(in: tokens) { return true }
        if !initials.isEmpty, initials.utf8.count >= 3, hasInitials(tokens, of: text) {
            return true
        }
        if mention.kind == .person || mention.kind == .other, words.count > 1,
            let family = words.last
        {
            return tokens.indices.contains { index in
                text.tokens[index].folded == family && text.tokens[index].isCapitalized
                    && isAlone(index, in: text)
            }
        }
        return text.names(beginningIn: tokens.indices).contains { isVariant(of: $0, in: text) }
    }

    /// "WHO", never "who".
    private func hasInitials(_ tokens: ArraySlice<Token>, of text: AnalyzedText) -> Bool {
        tokens.contains { token in
            token.folded.filter { $0 != "." } == initials
                && text.bytes[token.range].allSatisfy { !(97...122).contains($0) }
        }
    }

    /// Whether a family name stands without another person's first name.
    private func isAlone(_ index: Int, in text: AnalyzedText) -> Bool {
        guard let name = text.name(atToken: index) else { return true }
        let others = Self.words(text.tokens[name.tokens])
        return others.count == 1 || others.first == words.first || isShort(others.first)
            || others.first?.first == words.first?.first
                && (others[0].utf8.count == 1 || words[0].utf8.count == 1)
    }

    /// "Chris" for "Christopher".
    private func isShort(_ first: String?) -> Bool {
        guard let first, let mine = words.first else { return false }
        let (short, long) = first.utf8.count < mine.utf8.count ? (first, mine) : (mine, first)
        return short.utf8.count >= 3 && long.hasPrefix(short)
    }

    private func isVariant(of name: NameMention, in text: AnalyzedText) -> Bool {
        let others = Self.words(text.tokens[name.tokens])
        if let country, country == Countries.canonical(others) { return true }
        // "Department of Justice" for "Justice Department".
        if words.count > 1, words.count == others.count, Set(words) == Set(others) { return true }
        // "Harvard" for "Harvard University".
        if words.count == 2, others.count == 1, words[0] == others[0],
            Self.sorts.contains(words[1])
        {
            return true
        }
        // "F-35" for "Lockheed Martin F-35 Lightning II".
        if words.count > 1, words.contains(where: { isModel($0) && others.contains($0) }) {
            return true
        }
        // "FBI" for "Federal Bureau of Investigation".
        return words.count == 1 && others.count > 2 && words[0].utf8.count == others.count
            && words[0] == String(others.compactMap(\.first))
    }

    /// Letters and digits in one word.
    private func isModel(_ word: String) -> Bool {
        word.utf8.contains { (48...57).contains($0) }
            && word.utf8.contains { (97...122).contains($0) } && !word.hasSuffix("th")
    }

    private static let sorts: Set<String> = [
        "college", "company", "corp", "corporation", "entertainment", "group", "inc", "ltd",
        "pictures", "plc", "university",
    ]

    /// Whether the words stand among the tokens one after another, small words aside.
    private func isWritten(in tokens: ArraySlice<Token>) -> Bool {
        guard let first = words.first else { return false }
        return tokens.indices.contains { start in
            // A word of the name is none of the small words.
            guard Self.isWord(tokens[start], first) else { return false }
            var next = 1
            for index in start + 1..<tokens.endIndex where next < words.count {
                guard Self.isNameWord(tokens[index]) else { continue }
                guard Self.isWord(tokens[index], words[next]) else { return false }
                next += 1
            }
            return next == words.count
        }
    }

    private static func words(_ tokens: ArraySlice<Token>) -> [String] {
        tokens.lazy.filter(isNameWord).map(word)
    }

    private static func isNameWord(_ token: Token) -> Bool {
        (token.kind == .word || token.kind == .number) && !smallWords.contains(token.folded)
    }

    private static func isWord(_ token: Token, _ word: String) -> Bool {
        (token.kind == .word || token.kind == .number)
            && (token.folded == word || Self.word(token) == word)
    }

    /// "U.S." as "us".
    private static func word(_ token: Token) -> String {
        token.folded.utf8.contains(UInt8(ascii: "."))
            ? token.folded.filter { $0 != "." } : token.folded
    }

    private static let smallWords: Set<String> = ["the", "of", "and", "for", "a", "an"]
}
