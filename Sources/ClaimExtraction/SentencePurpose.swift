internal import ClaimModel
internal import TextAnalysis

/// What a sentence is for, where that is not to state a fact.
struct SentencePurpose {
    let reason: LeftOut.Reason
    let detail: String

    /// `nil` for a sentence that states something.
    ///
    /// Only openings and fixed phrases decide, each true of English prose in general; a sentence
    /// that only looks like an opinion stays a claim.
    static func find(in tokens: Range<Int>, of text: AnalyzedText) -> SentencePurpose? {
        let words = text.tokens[tokens].filter { $0.kind == .word }.map(\.folded)
        guard let last = tokens.last, let first = words.first else {
            return SentencePurpose(reason: .fragment, detail: "no words")
        }
        if closes(with: "?", last, text) {
            return SentencePurpose(reason: .question, detail: "ends with a question mark")
        }
        if words.count < 3 {
            return SentencePurpose(reason: .fragment, detail: "fewer than three words")
        }
        if imperatives.contains(first) {
            return SentencePurpose(reason: .advice, detail: "begins with '\(first)'")
        }
        let line = " " + words.joined(separator: " ") + " "
        if let phrase = advice.first(where: line.contains) {
            return SentencePurpose(reason: .advice, detail: "says '\(bare(phrase))'")
        }
        if let phrase = predictions.first(where: line.contains) {
            return SentencePurpose(reason: .prediction, detail: "says '\(bare(phrase))'")
        }
        if let phrase = opinions.first(where: line.contains) {
            return SentencePurpose(reason: .opinion, detail: "says '\(bare(phrase))'")
        }
        return nil
    }

    private static func closes(with mark: String, _ last: Int, _ text: AnalyzedText) -> Bool {
        var index = last
        while index > 0, ["\"", "”", "’", ")", "'"].contains(text.string(text.tokens[index].range))
        {
            index -= 1
        }
        return text.string(text.tokens[index].range) == mark
    }

    private static func bare(_ phrase: String) -> String {
        String(phrase.dropFirst().dropLast())
    }

    private static let imperatives: Set<String> = [
        "check", "click", "consider", "consult", "contact", "do", "don't", "ensure", "follow",
        "help", "join", "keep", "let", "let's", "make", "please", "read", "remember", "sign",
        "subscribe", "tell", "visit", "watch",
    ]

    private static let advice = [
        " should ", " ought to ", " need to ", " needs to ", " must ", " is needed to ",
        " are needed to ", " are advised to ", " is advised to ", " had better ",
    ]

    private static let predictions = [
        " will ", " won't ", " is going to ", " are going to ", " is expected to ",
        " are expected to ", " is likely to ", " are likely to ", " is set to ", " are set to ",
        " is poised to ", " are poised to ", " is bound to ",
    ]

    private static let opinions = [
        " i think ", " i believe ", " i feel ", " in my view ", " in our view ", " we believe ",
        " we think ", " arguably ", " undoubtedly ", " hopefully ", " unfortunately ",
        " fortunately ", " sadly ", " frankly ", " pressing need ", " can't be ignored ",
        " cannot be ignored ", " needless to say ", " to be honest ", " it is clear that ",
        " it is hard to ", " it is time to ", " it's time to ", " the best ", " the worst ",
        " is wonderful ", " is terrible ", " is shameful ", " is outrageous ",
    ]
}
