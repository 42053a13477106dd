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
    ///
    /// - Parameter isSaid: whether somebody is said to say it, so that what it quotes is meant.
    static func find(
        in tokens: Range<Int>, of text: AnalyzedText, isSaid: Bool
    ) -> SentencePurpose? {
        let words = text.tokens[tokens].count { $0.kind == .word }
        guard let last = tokens.last, words > 0 else {
            return SentencePurpose(reason: .fragment, detail: "no words")
        }
        if closesWithQuestionMark(last, text) {
            return SentencePurpose(reason: .question, detail: "ends with a question mark")
        }
        if words < 3 {
            return SentencePurpose(reason: .fragment, detail: "fewer than three words")
        }
        return PurposeReader(tokens, of: text, isSaid: isSaid).purpose()
    }

    private static func closesWithQuestionMark(_ last: Int, _ text: AnalyzedText) -> Bool {
        var index = last
        while index > 0,
            ["\"", "”", "’", ")", "'", "''"].contains(text.string(text.tokens[index].range))
        {
            index -= 1
        }
        return text.string(text.tokens[index].range) == "?"
    }
}

/// Looks for what makes a sentence something else than a statement.
private struct PurposeReader {
    /// The words that are the sentence's own, not merely quoted in it.
    let tokens: [Token]
    let words: [String]

    init(_ range: Range<Int>, of text: AnalyzedText, isSaid: Bool) {
        let isAllQuoted = text.quotation(around: text.bytes(of: range)) != nil
        let skipsQuotations = !isSaid && !isAllQuoted
        tokens = range.lazy.map { text.tokens[$0] }.filter {
            $0.kind == .word && !(skipsQuotations && text.isQuoted($0.range))
        }
        words = tokens.map(\.folded)
    }

    func purpose() -> SentencePurpose? {
        if let first = words.first, isImperative() {
            return SentencePurpose(reason: .advice, detail: "begins with '\(first)'")
        }
        var prediction: SentencePurpose?
        for index in words.indices {
            let rest = words[index...]
            if let phrase = PurposeWords.opinions.match(rest) {
                return said(.opinion, phrase)
            }
            if let phrase = PurposeWords.advice.match(rest), isAdvice(phrase, at: index) {
                return said(.advice, phrase)
            }
            if prediction == nil, let phrase = PurposeWords.predictions.match(rest),
                isPrediction(phrase, at: index)
            {
                prediction = said(.prediction, phrase)
            }
            if let phrase = judgement(at: index) {
                return said(.opinion, phrase)
            }
        }
        return prediction
    }

    private func said(_ reason: LeftOut.Reason, _ phrase: [String]) -> SentencePurpose {
        SentencePurpose(reason: reason, detail: "says '\(phrase.joined(separator: " "))'")
    }

    /// "Read more of it", but "Read Montague was born in 1950" and "Help arrived on Monday".
    private func isImperative() -> Bool {
        PurposeWords.imperatives.contains(words[0])
            && !tokens.indices.prefix(8).dropFirst().contains {
                VerbWords.isPlainPast(words[$0])
                    || (VerbWords.isPastOrParticiple(tokens[$0]) && isSubject(upTo: $0))
            }
    }

    /// Whether nothing but nouns stands before a verb: "Check fraud cost banks a million".
    private func isSubject(upTo verb: Int) -> Bool {
        !words[1..<verb].contains { FunctionWordsOfObjects.all.contains($0) }
    }

    private func isAdvice(_ phrase: [String], at index: Int) -> Bool {
        if index == 0 && phrase == ["should"] { return false }
        if phrase == ["must"] {
            let isInference = index + 1 < words.count && words[index + 1] == "have"
            if isInference || words.contains(where: PurposeWords.rules.contains) { return false }
        }
        if phrase[0] == "need", isNoun(index) {
            // "There is a pressing need to": the need is stated, and so it is an advice.
            return words.prefix(2).contains { ["there", "there's"].contains($0) }
        }
        return !isReported(index)
    }

    private func isPrediction(_ phrase: [String], at index: Int) -> Bool {
        if phrase == ["will"], isNoun(index) || tokens[index].isCapitalized { return false }
        if phrase.last == "to", phrase.contains("going") {
            // "is going to Paris", "is going to the polls"
            let next = index + phrase.count
            guard next < words.count, !tokens[next].isCapitalized,
                !PurposeWords.beforeNoun.contains(words[next])
            else { return false }
        }
        return !isReported(index) && !isRelative(index)
    }

    private func isNoun(_ index: Int) -> Bool {
        index > 0
            && (PurposeWords.beforeNoun.contains(words[index - 1])
                && !["and", "that"].contains(words[index - 1]))
    }

    /// Whether something that happened stands before: "the court ruled that the bank will pay",
    /// "the bank was robbed and will close".
    private func isReported(_ modal: Int) -> Bool {
        let before = 0..<modal
        if before.contains(where: { VerbWords.isPlainPast(words[$0]) && words[$0] != "had" }) {
            return true
        }
        guard let link = before.last(where: { PurposeWords.links.contains(words[$0]) }) else {
            return false
        }
        return before.contains {
            $0 > 0 && $0 < link && VerbWords.isPastOrParticiple(tokens[$0])
        }
    }

    /// "The law, which will take effect in May, was passed in 2014."
    private func isRelative(_ modal: Int) -> Bool {
        guard modal > 0, PurposeWords.relatives.contains(words[modal - 1]) else { return false }
        return (modal..<words.count).contains { VerbWords.isPlainPast(words[$0]) }
    }

    /// "It is simply shameful."
    private func judgement(at index: Int) -> [String]? {
        guard ["is", "are", "was", "were", "it's", "that's"].contains(words[index]) else {
            return nil
        }
        var end = index + 1
        while end < words.count, PurposeWords.degrees.contains(words[end]) {
            end += 1
        }
        guard end < words.count, PurposeWords.judgements.contains(words[end]) else { return nil }
        return Array(words[index...end])
    }
}

/// Words with which an object or a place begins, and no subject goes on.
private enum FunctionWordsOfObjects {
    static let all: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our",
        "my", "your", "us", "me", "it", "them", "how", "what", "to", "in", "on", "for", "out",
        "up", "with", "sure",
    ]
}
