internal import TextAnalysis

/// Finds whose a verb is.
extension AttributionReader {
    struct Subject {
        let tokens: Range<Int>
        /// Where what is said of it begins: "has" of "has called for".
        let predicate: Int
    }

    /// What a finite verb is said of: "The bank, founded in 1900, has since denied".
    ///
    /// - Parameter earlier: the subject of the verb before, for "and denied".
    func subject(ofVerb verb: Int, after earlier: Range<Int>?) -> Subject? {
        var predicate = verb
        while predicate > tokens.lowerBound, isBetween(predicate - 1) {
            predicate -= 1
        }
        let last = predicate - 1
        guard last >= tokens.lowerBound else { return nil }
        if ["and", "but", "or", "then"].contains(word(last)) {
            let own = earlier ?? clauseSubject(before: last)
            return own.map { Subject(tokens: $0, predicate: verb) }
        }
        if word(last) == "to" { return raised(toward: last, after: earlier) }
        guard let phrase = phrase(before: last) else { return nil }
        let auxiliary = (predicate..<verb).first {
            Self.auxiliaries.contains(word($0)) && !text.isInDate($0)
        }
        return Subject(tokens: phrase, predicate: auxiliary ?? verb)
    }

    /// "continued to call for", "is willing to say": whose the verb before is.
    private func raised(toward particle: Int, after earlier: Range<Int>?) -> Subject? {
        guard particle > tokens.lowerBound + 1 else { return nil }
        var raising = particle - 1
        while raising > tokens.lowerBound, isAdverb(raising) {
            raising -= 1
        }
        if word(raising) == "on", raising > tokens.lowerBound, word(raising - 1) == "went" {
            raising -= 1
        }
        guard raising > tokens.lowerBound, AttributionLexicon.raising.contains(word(raising))
        else { return nil }
        return subject(ofVerb: raising, after: earlier).map {
            Subject(tokens: $0.tokens, predicate: min($0.predicate, raising))
        }
    }

    /// The noun phrase that ends a subject, over what is set apart behind it.
    private func phrase(before last: Int) -> Range<Int>? {
        var last = last
        var hops = 0
        while last > tokens.lowerBound, hops < 4, let opening = aside(endingAt: last) {
            last = opening - 1
            hops += 1
        }
        guard last >= tokens.lowerBound else { return nil }
        if Self.relativePronouns.contains(word(last)) { return relative(last) }
        // "a study published in May": what was done to it says more of it.
        let isReduced = last > tokens.lowerBound && VerbWords.isPastOrParticiple(text.tokens[last])
        let phrase = nounPhrase(endingAt: isReduced ? last - 1 : last)
        return hops == 0 ? phrase : phrase.map(namedBefore)
    }

    /// "Jane Doe" of "Jane Doe, president of the bank, which is closed, said".
    private func namedBefore(_ phrase: Range<Int>) -> Range<Int> {
        let comma = phrase.lowerBound - 1
        guard comma > tokens.lowerBound, isComma(comma),
            !text.tokens[phrase.lowerBound].isCapitalized,
            let name = text.name(atToken: comma - 1), name.kind == .person,
            let whole = nounPhrase(endingAt: comma - 1)
        else { return phrase }
        return whole
    }

    /// Where an aside begins: "(R-Ohio)", ", a director of the bank,", "— of all people —".
    private func aside(endingAt last: Int) -> Int? {
        let earliest = max(tokens.lowerBound, last - 30)
        switch written(last) {
        case ")":
            return (earliest..<last).last { written($0) == "(" }
        case "—", "–", "--":
            return (earliest..<last).last { ["—", "–", "--"].contains(written($0)) }
        case "," where isComma(last):
            var comma = last
            for _ in 0..<3 {
                guard let opening = (earliest..<comma).last(where: isComma) else { return nil }
                comma = opening
                if nounPhrase(endingAt: opening - 1) != nil, opensAside(opening + 1) {
                    return opening
                }
            }
            return nil
        default:
            return nil
        }
    }

    /// Whether what follows a comma says more of what stands before it.
    private func opensAside(_ first: Int) -> Bool {
        if text.tokens[first].kind == .number { return true }
        return Self.asideOpenings.contains(word(first)) || text.tokens[first].isCapitalized
            || VerbWords.isPastOrParticiple(text.tokens[first])
    }

    /// "Jane Doe, who" and "a report that".
    private func relative(_ pronoun: Int) -> Range<Int>? {
        var last = pronoun - 1
        if last > tokens.lowerBound, isComma(last) {
            last -= 1
        }
        guard last >= tokens.lowerBound, let phrase = nounPhrase(endingAt: last) else {
            return word(pronoun) == "who" ? pronoun..<pronoun + 1 : nil
        }
        return phrase.lowerBound..<pronoun + 1
    }

    /// The noun phrase that ends with a token: a name, a pronoun, "officials at the bank".
    func nounPhrase(endingAt last: Int) -> Range<Int>? {
        guard last >= tokens.lowerBound, text.tokens[last].kind != .symbol else { return nil }
        let final = word(last)
        if Self.subjectPronouns.contains(final) { return last..<last + 1 }
        guard text.tokens[last].kind == .word, !Self.endsNoPhrase.contains(final),
            isNoun(last)
        else { return nil }
        var start = last
        while start > tokens.lowerBound, last - start < 24, belongs(start - 1) {
            start -= 1
        }
        guard let phrase = trimmed(start..<last + 1).map(lastDetermined), canStandAlone(phrase)
        else { return nil }
        return phrase
    }

    /// "the mayor" of "meddling the mayor": an article begins a phrase, unless one leads to it.
    private func lastDetermined(_ phrase: Range<Int>) -> Range<Int> {
        let start = phrase.dropFirst().last { index in
            ["a", "an", "the"].contains(word(index))
                && !Self.prepositions.contains(word(index - 1))
                && !SpeechWords.determiners.contains(word(index - 1))
                && !["and", "or", "all", "than"].contains(word(index - 1))
                && !text.tokens[index - 1].isCapitalized
        }
        return start.map { $0..<phrase.upperBound } ?? phrase
    }

    /// "officials" and "the bank", but no "resist" or "make additional".
    private func canStandAlone(_ phrase: Range<Int>) -> Bool {
        let last = word(phrase.upperBound - 1)
        return phrase.contains {
            text.tokens[$0].isCapitalized || text.tokens[$0].kind == .number
                || SpeechWords.determiners.contains(word($0))
                || Self.possessives.contains(word($0)) || isPossessive($0)
        } || last.hasSuffix("s") || SpeechWords.unnamed.contains(last)
            || Self.relativePronouns.contains(last) || Self.subjectPronouns.contains(last)
            || Self.plurals.contains(last)
    }

    /// Whether a token can be part of a noun phrase that goes on behind it.
    private func belongs(_ index: Int) -> Bool {
        if let name = text.name(atToken: index), name.tokens.count > 1 { return true }
        switch text.tokens[index].kind {
        case .number: return true
        case .symbol: return written(index) == "$" || written(index) == "%"
        case .punctuation:
            return written(index) == "." && index > tokens.lowerBound
                && text.tokens[index - 1].isCapitalized
        case .word: break
        }
        let word = word(index)
        if text.isInDate(index) { return true }
        return !Self.phraseBounds.contains(word) && !isVerbForm(index)
    }

    /// Whether a word looks like a verb of its clause, not like the adjective of a noun.
    func isVerbForm(_ index: Int) -> Bool {
        let word = word(index)
        if VerbWords.isBeing(word) || VerbWords.isPlainPast(word) { return true }
        if Self.auxiliaries.contains(word) { return true }
        let isDescribing =
            index > tokens.lowerBound && SpeechWords.determiners.contains(self.word(index - 1))
        if isDescribing { return false }
        if VerbWords.isPastOrParticiple(text.tokens[index]) { return true }
        return SpeechWords.isVerb(word) && !text.tokens[index].isCapitalized
    }

    /// Without "In May" before "the bank", and without what belongs to another clause.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        let bound = range.lowerBound - 1
        let isAfterVerb = bound >= tokens.lowerBound && isVerbForm(bound)
        var start = range.lowerBound
        if isAfterVerb, !SpeechWords.isVerb(word(bound)) {
            // "people who know him": the phrase before is the subject, or nobody knows.
            if let pronoun = (max(tokens.lowerBound, bound - 4)..<bound).last(where: {
                Self.relativePronouns.contains(word($0))
            }) {
                return relative(pronoun)
            }
            guard Self.prepositions.contains(word(start)) else {
                // "The bank left and Doe".
                guard let joint = range.last(where: { word($0) == "and" || word($0) == "but" }),
                    joint + 1 < range.upperBound
                else { return nil }
                return joint + 1..<range.upperBound
            }
            return nounPhrase(endingAt: bound - 1)
        }
        if ["and", "but", "or", "so", "yet"].contains(word(start)) { start += 1 }
        guard start < range.upperBound else { return nil }
        guard Self.prepositions.contains(word(start)) || text.isInDate(start) else {
            return start..<range.upperBound
        }
        return lastPhrase(in: start..<range.upperBound)
    }

    /// "the bank" of "In a statement the bank": the last that no preposition leads to.
    private func lastPhrase(in range: Range<Int>) -> Range<Int>? {
        let start = range.dropFirst().last { index in
            let before = word(index - 1)
            let begins =
                SpeechWords.determiners.contains(word(index))
                || (text.tokens[index].isCapitalized && !text.tokens[index - 1].isCapitalized
                    || text.isInDate(index - 1) && !text.isInDate(index))
            return begins && !Self.prepositions.contains(before) && before != "and"
                && !SpeechWords.determiners.contains(before) && !text.isInDate(index)
                && !isPossessive(index - 1)
        }
        return start.map { $0..<range.upperBound }
    }

    /// The subject of the nearest verb before that has one.
    func clauseSubject(before end: Int) -> Range<Int>? {
        for verb in (tokens.lowerBound..<end).dropFirst().reversed()
        where isVerbForm(verb) && !isQuoted(verb) {
            var last = verb
            while last > tokens.lowerBound, isBetween(last - 1) {
                last -= 1
            }
            if last > tokens.lowerBound, let phrase = phrase(before: last - 1) { return phrase }
        }
        return nil
    }

    /// The noun phrase that begins with a token: "by the bank’s director".
    func nounPhrase(startingAt first: Int) -> Range<Int>? {
        guard first < tokens.upperBound else { return nil }
        var end = first
        while end < tokens.upperBound, end - first < 24 {
            let isName = text.name(atToken: end) != nil
            let ends = Self.phraseBounds.contains(word(end)) || isVerbForm(end)
            let isWord = text.tokens[end].kind == .word || text.tokens[end].kind == .number
            let isStop = end > first && written(end) == "." && text.tokens[end - 1].isCapitalized
            guard isName || (isWord && !(ends && end > first)) || isStop else {
                break
            }
            end += 1
        }
        while end > first + 1, written(end - 1) == "." || Self.endsNoPhrase.contains(word(end - 1))
        {
            end -= 1
        }
        return end > first ? first..<end : nil
    }

    func isPossessive(_ index: Int) -> Bool {
        let written = written(index)
        return written.hasSuffix("’s") || written.hasSuffix("'s") || written.hasSuffix("s’")
            || (written == "’" || written == "'")
    }

    /// A word between a subject and its verb: "has", "also", "on Monday".
    private func isBetween(_ index: Int) -> Bool {
        if text.isInDate(index) { return true }
        let word = word(index)
        if ["on", "in", "since", "during"].contains(word), text.isInDate(index + 1) { return true }
        return Self.auxiliaries.contains(word) || VerbWords.isBeing(word) || isAdverb(index)
    }

    func isAdverb(_ index: Int) -> Bool {
        guard text.tokens[index].kind == .word, !text.tokens[index].isCapitalized else {
            return false
        }
        let word = word(index)
        return Self.adverbs.contains(word)
            || (word.hasSuffix("ly") && word.utf8.count > 4 && !Self.notAdverbs.contains(word))
    }

    /// Whether a word can end a noun phrase: no adjective of degree, no adverb.
    private func isNoun(_ index: Int) -> Bool {
        !isAdverb(index) && !isVerbForm(index) && !isPossessiveOnly(index)
    }

    private func isPossessiveOnly(_ index: Int) -> Bool {
        isPossessive(index) && text.name(atToken: index) == nil
    }

    static let relativePronouns: Set<String> = ["who", "which", "that"]

    static let subjectPronouns: Set<String> = [
        "he", "she", "they", "it", "we", "i", "you", "he'd", "she'd", "they'd", "i'd", "we'd",
        "i've", "we've", "they've", "you've", "he'll", "she'll", "they'll", "we'll", "i'll",
        "they're", "we're", "i'm", "you're", "others", "some", "many", "few", "one", "both",
        "all", "most", "everyone", "somebody", "someone", "nobody",
    ]

    static let possessives: Set<String> = ["his", "her", "their", "its", "our", "my"]

    static let plurals: Set<String> = [
        "people", "police", "men", "women", "children", "media", "data", "public", "majority",
        "left", "right", "team",
    ]

    private static let endsNoPhrase: Set<String> = [
        "a", "an", "the", "this", "these", "those", "his", "her", "its", "their", "our", "my",
        "your", "him", "them", "me", "us", "of", "in", "on", "at", "for", "with", "by", "from",
        "about", "as", "than", "what", "whom", "whose", "how", "why", "when", "where", "if",
        "there", "here", "not", "no", "more", "be", "such", "so", "very", "because", "while",
        "to", "into", "over", "under", "after", "before", "until", "through", "like", "against",
        "himself", "herself", "itself", "themselves", "never", "any", "don't", "doesn't", "won't",
        "can't", "cannot", "wouldn't", "couldn't", "isn't", "aren't", "haven't", "hasn't",
    ]

    private static let phraseBounds: Set<String> = [
        "that", "which", "who", "whom", "because", "if", "when", "while", "although", "though",
        "whether", "since", "until", "unless", "where", "how", "why", "what", "whereas", "said",
        "then", "so", "than", "he", "she", "they", "we", "i", "you", "it", "him", "them", "not",
        "but", "to", "as",
    ]

    static let prepositions: Set<String> = [
        "in", "on", "at", "after", "before", "during", "for", "from", "with", "by", "about",
        "under", "over", "through", "since", "until", "to", "of", "into", "among", "despite",
        "like", "against", "within", "without", "following", "as", "via", "between",
    ]

    static let auxiliaries: Set<String> = [
        "has", "have", "had", "will", "would", "could", "can", "may", "might", "must", "should",
        "shall", "am", "did", "does", "do", "is", "are", "was", "were", "be", "been", "being",
        "'ll",
        "'ve", "'d", "’ll", "’ve", "’d",
    ]

    private static let adverbs: Set<String> = [
        "also", "often", "then", "again", "still", "even", "just", "now", "once", "later",
        "earlier", "long", "always", "sometimes", "soon", "since", "first", "further",
        "meanwhile", "instead", "already", "both", "all", "himself", "herself", "itself",
        "themselves", "twice", "too", "yet", "recently", "very", "so", "much", "more", "quite",
        "today", "yesterday", "ever", "rather", "simply",
    ]

    private static let notAdverbs: Set<String> = [
        "family", "assembly", "supply", "monopoly", "anomaly", "ally", "rally", "reply", "italy",
        "elderly", "weekly", "daily", "monthly", "quarterly", "bully", "belly", "jelly",
        "butterfly",
    ]

    private static let asideOpenings: Set<String> = [
        "a", "an", "the", "who", "which", "whose", "whom", "one", "his", "her", "its", "their",
        "himself", "herself", "now", "then", "once", "along", "like", "including", "as", "of",
        "speaking", "citing", "in", "on", "at", "for", "with", "however", "too", "meanwhile",
        "during", "after", "by", "from", "senior", "former", "retired", "author", "president",
        "director", "professor",
    ]
}
