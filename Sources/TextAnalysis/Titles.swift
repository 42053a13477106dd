/// Titles of more than one word.
enum Titles {
    /// Index after the portfolio that follows an "of": "Secretary of State".
    static func portfolioEnd(
        after of: Int, in text: TokenizedText, before end: Int
    ) -> Int? {
        for portfolio in NameWords.portfolios {
            let tokens = of + 1..<of + 1 + portfolio.count
            guard tokens.upperBound <= end,
                let last = tokens.last, text.tokens[last].isCapitalized,
                zip(tokens, portfolio).allSatisfy({ text.tokens[$0].folded == $1 })
            else { continue }
            return tokens.upperBound
        }
        return nil
    }

    /// Whether a word is one of a title: "Minister", "Vice-President", "Secretary-General".
    static func isTitle(_ word: String) -> Bool {
        if NameWords.titles.contains(word) {
            return true
        }
        guard let hyphen = word.firstIndex(of: "-") else { return false }
        let parts = (String(word[..<hyphen]), String(word[word.index(after: hyphen)...]))
        return NameWords.titles.contains(parts.1)
            && (NameWords.titles.contains(parts.0) || NameWords.prefixes.contains(parts.0))
    }
}
