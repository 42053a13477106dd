extension AnalyzedText {
    /// The words and numbers of a text as any spelling of them is compared.
    public static func words(of text: String) -> [String] {
        tokens(of: text, isStemming: false).filter { $0.kind != .punctuation }.map(\.folded)
    }

    /// Whether a sentence has all of some words one after the other, or is a stretch of them of
    /// three words or more.
    public func sentence(_ index: Int, restates words: [String]) -> Bool {
        guard !words.isEmpty else { return false }
        let own = tokens[sentences[index].tokens].filter { $0.kind != .punctuation }.map(\.folded)
        return own.contains(words) || own.count >= 3 && words.contains(own)
    }
}
