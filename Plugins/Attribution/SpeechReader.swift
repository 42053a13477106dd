internal import CheckerKit

/// Reads who is said to say something in one sentence, outside of its quotations.
struct SpeechReader {
    let text: AnalyzedText
    let tokens: Range<Int>

    init(_ sentence: Range<Int>, of text: AnalyzedText) {
        self.text = text
        tokens = text.tokens(in: sentence)
    }

    /// Tokens of the verbs of speech: "said", and "according to" by its first word.
    var cues: [Int] {
        tokens.filter { index in
            let token = text.tokens[index]
            guard !text.isQuoted(token.range) else { return false }
            if token.folded == "according" { return word(index + 1) == "to" }
            return !token.isCapitalized && Self.verbs.contains(token.folded)
        }
    }

    func word(_ index: Int) -> String {
        tokens.contains(index) ? text.tokens[index].folded : ""
    }

    func isWord(_ index: Int) -> Bool {
        tokens.contains(index) && text.tokens[index].kind == .word
    }

    /// The words right before a verb, without "have", "also" and their kin.
    func subjectEnd(before verb: Int) -> Int {
        var end = verb
        while Self.betweenSubjectAndVerb.contains(word(end - 1)) { end -= 1 }
        return end
    }

    /// "“…,” said one official": what is said stands before the verb and its speaker behind it.
    func isInverted(_ verb: Int) -> Bool {
        guard verb > tokens.lowerBound, !["told", "tell"].contains(word(verb)) else { return false }
        return text.tokens[verb - 1].kind == .punctuation
    }

    static let verbs: Set<String> = [
        "added", "allege", "alleged", "argue", "argued", "cautioned",
        "claim", "claimed", "claims", "contend", "contended", "estimate", "estimated", "explained",
        "insist", "insisted", "insists", "note", "noted", "predict", "predicted", "report",
        "reported", "reports", "revealed", "said", "say", "says", "suggest", "suggested", "tell",
        "told", "warn", "warned", "wrote", "writes",
    ]

    private static let betweenSubjectAndVerb: Set<String> = [
        "also", "have", "has", "had", "later", "now", "previously", "recently", "repeatedly",
        "reportedly", "then",
    ]
}
