/// What the rating of a fact check comes to.
enum Rating {
    /// The whole claim is false.
    case refuted
    /// The whole claim is true.
    case confirmed
    /// Anything else: partly so, misleading, unproven, or words that are not known.
    case between

    /// - Parameter words: as the fact check has them.
    init(_ words: String) {
        let letters = words.lowercased().map { $0.isLetter ? $0 : " " }
        let plain = String(letters).split(separator: " ").joined(separator: " ")
        if Self.refuting.contains(plain) {
            self = .refuted
        } else {
            self = Self.confirming.contains(plain) ? .confirmed : .between
        }
    }

    /// Words with which fact checkers say that nothing of a claim is left.
    private static let refuting: Set<String> = [
        "completely false", "entirely false", "fabricated", "fake", "fake news", "false", "hoax",
        "inaccurate", "incorrect", "not true", "pants on fire", "pants fire", "this is false",
        "totally false", "untrue", "wrong", "four pinocchios",
    ]

    private static let confirming: Set<String> = [
        "accurate", "completely true", "confirmed", "correct", "correct attribution",
        "geppetto checkmark", "this is true", "true",
    ]
}
