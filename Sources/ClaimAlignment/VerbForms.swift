/// A rough eye for verbs in the past, the tense of news.
public enum VerbForms {
    /// - Parameter word: in lower case.
    public static func isPast(_ word: String) -> Bool {
        irregular.contains(word)
            || (word.hasSuffix("ed") && word.utf8.count > 3 && !nouns.contains(word))
    }

    private static let nouns: Set<String> = [
        "breed", "creed", "deed", "exceed", "feed", "greed", "hundred", "indeed", "need", "proceed",
        "sacred", "seed", "shed", "speed", "succeed", "weed",
    ]

    private static let irregular: Set<String> = [
        "ate", "beat", "became", "began", "bought", "broke", "brought", "built", "came", "caught",
        "chose", "cut", "did", "drew", "drove", "fell", "felt", "flew", "forbade", "fought",
        "found", "gave", "got", "grew", "had", "heard", "held", "hit", "hurt", "kept", "knew",
        "laid", "led", "left", "lent", "let", "lost", "made", "meant", "met", "paid", "put",
        "quit", "ran", "read", "rose", "said", "sang", "sank", "sat", "saw", "sent", "set",
        "shook", "shot", "shut", "slept", "sold", "spent", "split", "spoke", "spread", "stole",
        "stood", "struck", "swore", "taught", "thought", "threw", "told", "took", "understood",
        "was", "went", "were", "withdrew", "woke", "won", "wore", "wrote", "is", "are", "has",
    ]
}
