/// The words for what rises and falls.
enum ChangeWords {
    /// 1 for a rise, -1 for a fall, `nil` for a word that is neither.
    static func direction(_ word: String) -> Double? {
        if rises.contains(word) { return 1 }
        return falls.contains(word) ? -1 : nil
    }

    /// By what a number is multiplied.
    static func factor(_ word: String) -> Double? {
        switch word {
        case "doubled", "doubling", "doubles": 2
        case "tripled", "trebled", "tripling", "trebling", "triples": 3
        case "quadrupled", "quadrupling": 4
        case "halved", "halving", "halves": 0.5
        default: nil
        }
    }

    /// "A 5 per cent rise": what a size in front belongs to.
    static func isNoun(_ word: String) -> Bool {
        nouns.contains(word)
    }

    private static let rises: Set<String> = [
        "rose", "rise", "rises", "rising", "risen", "increase", "increased", "increases",
        "increasing", "grew", "grow", "grown", "grows", "growing", "growth", "climbed", "climb",
        "climbs", "climbing", "jumped", "jump", "jumps", "jumping", "soared", "soar", "soaring",
        "surged", "surge", "surging", "gained", "gain", "gains", "gaining", "up", "advanced",
        "swelled", "expanded", "rallied", "raised", "raise", "raising", "lifted", "boosted",
        "higher",
    ]

    private static let falls: Set<String> = [
        "fell", "fall", "falls", "falling", "fallen", "dropped", "drop", "drops", "dropping",
        "declined", "decline", "declines", "declining", "decreased", "decrease", "decreasing",
        "slid", "slipped", "sank", "sunk", "tumbled", "tumble", "plunged", "plunge", "plunging",
        "down", "shrank", "shrunk", "plummeted", "dipped", "reduced", "reduction", "lowered",
        "slashed", "lower",
    ]

    private static let nouns: Set<String> = [
        "rise", "increase", "jump", "surge", "gain", "growth", "climb", "raise", "fall", "drop",
        "decline", "decrease", "plunge", "tumble", "reduction", "cut", "hike", "change",
    ]
}
