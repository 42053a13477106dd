internal import TextAnalysis

/// A name as the tokens by which it is found.
struct NameTokens {
    /// Folded, in order; at most as many as names have.
    let tokens: [String]

    private static let most = 8

    init(_ name: String) {
        var tokens: [String] = []
        let latin = Romanization.latin(name)
        for token in AnalyzedText.tokens(of: latin, isStemming: false)
        where token.kind != .punctuation {
            for part in token.folded.split(separator: "-") {
                let letters = part.utf8.filter { $0 != 0x2E && $0 != 0x27 }
                if !letters.isEmpty, tokens.count < Self.most {
                    tokens.append(String(decoding: letters, as: UTF8.self))
                }
            }
        }
        let bare = tokens.filter { !Self.titles.contains($0) }
        self.tokens = bare.isEmpty ? tokens : bare
    }

    /// Words beside a name that are none.
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "baroness", "jr", "sr", "ii",
        "iii", "iv",
    ]
}
