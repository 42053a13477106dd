internal import TextAnalysis

/// Which words are verbs of the past, as far as the words alone can tell.
enum VerbWords {
    static let present: Set<String> = ["is", "are", "am", "has", "have"]

    static func isBeing(_ word: String) -> Bool {
        ["is", "are", "was", "were", "has", "have", "had"].contains(word)
    }

    /// A form that is only ever the past tense: "went", and neither "gone" nor "led".
    static func isPlainPast(_ word: String) -> Bool { plainPast.contains(word) }

    /// A form that may also be a participle: "the law passed in May".
    static func isPastOrParticiple(_ token: Token) -> Bool {
        guard token.kind == .word, !token.isCapitalized else { return false }
        return pastOrParticiple.contains(token.folded)
            || (token.folded.hasSuffix("ed") && token.folded.utf8.count > 4
                && !notVerbs.contains(token.folded))
    }

    private static let plainPast: Set<String> = [
        "ate", "became", "began", "blew", "broke", "came", "chose", "did", "didn't", "drank",
        "drew", "drove", "fell", "flew", "forgave", "forgot", "froze", "gave", "grew", "had",
        "hadn't", "hid", "knew", "lay", "ran", "rang", "rode", "rose", "sang", "sank", "saw",
        "shook", "spoke", "stole", "swore", "swam", "threw", "took", "tore", "undertook", "was",
        "wasn't", "went", "were", "weren't", "withdrew", "woke", "wore", "wrote",
    ]

    private static let pastOrParticiple: Set<String> = [
        "beat", "bought", "brought", "built", "burnt", "caught", "cost", "cut", "dealt", "dug",
        "felt", "fought", "found", "fled", "got", "heard", "held", "hit", "kept", "killed", "laid",
        "led", "left", "lent", "let", "lost", "made", "meant", "met", "paid", "put", "quit", "said",
        "sent", "set", "shot", "shut", "sold", "sought", "spent", "split", "spread", "stood",
        "struck", "stuck", "sued", "swept", "taught", "thought", "told", "understood", "won",
    ]

    private static let notVerbs: Set<String> = [
        "embed", "hundred", "indeed", "kindred", "naked", "sacred", "speed", "unprecedented",
        "wicked", "exceed", "proceed", "succeed", "breed", "creed", "greed",
    ]
}
