internal import TextAnalysis

/// All of what a sentence puts in somebody's mouth or mind.
extension Attribution {
    /// In order of their cues.
    static func all(in sentence: Sentence, of text: AnalyzedText) -> [Attribution] {
        AttributionReader(text: text, tokens: sentence.tokens).all()
    }

    /// Whether it reports words or a clause of somebody's, not merely what was promised or named.
    func isReport(in sentence: Sentence, of text: AnalyzedText) -> Bool {
        AttributionReader(text: text, tokens: sentence.tokens).isReport(self)
    }

    /// The same with the speaker whom the verb has for its subject, where that is somebody else or
    /// only the last of the words.
    func withSubject(among others: [Attribution]) -> Attribution {
        guard
            let other = others.first(where: {
                $0.cue.overlaps(cue)
                    && (!$0.speaker.overlaps(speaker)
                        || $0.speaker.upperBound == speaker.upperBound)
            })
        else { return self }
        return Attribution(speaker: other.speaker, cue: cue, content: content)
    }
}

extension AttributionReader {
    func isReport(_ attribution: Attribution) -> Bool {
        let first = attribution.content.lowerBound
        let verb = attribution.cue.upperBound - 1
        guard first > verb, attribution.content.count >= 3, isVerb(verb),
            !isDenied(attribution.speaker, attribution.cue),
            !isPredicate(attribution.content, after: attribution.cue),
            !Self.relativePronouns.contains(word(attribution.speaker.upperBound - 1))
        else { return false }
        let isClause =
            word(first - 1) == "that" || isColon(first - 1) || isOpeningQuote(first)
            || (Self.saying.contains(word(verb)) && !Self.prepositions.contains(word(first)))
        // "Doe announced the arrest and said": more is stated than is said.
        let isFirstVerb = !(attribution.speaker.upperBound..<attribution.cue.lowerBound)
            .contains { isVerbForm($0) && !isComma(attribution.cue.lowerBound - 1) }
        guard isFirstVerb else { return false }
        return isClause && isSpeaker(of: attribution)
    }

    func all() -> [Attribution] {
        var found: [Attribution] = []
        for index in tokens where isCueWord(index) {
            let earlier = found.last { $0.cue.upperBound <= index && !isRelative($0) }?.speaker
            guard
                let attribution = source(named: index) ?? verbal(index, after: earlier)
                    ?? adjectival(index, after: earlier) ?? nominal(index)
                    ?? uttered(index, after: earlier)
            else { continue }
            if let last = found.last, last.cue.overlaps(attribution.cue) { continue }
            if isOwnMind(attribution, within: found) { continue }
            found.append(attribution)
        }
        return found.indices.map { endingBeforeNext($0, of: found) }
    }

    /// "an architect who said": what joins on is somebody else's.
    private func isRelative(_ attribution: Attribution) -> Bool {
        Self.relativePronouns.contains(word(attribution.speaker.upperBound - 1))
    }

    private func isCueWord(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && !isQuoted(index)
            && (!token.isCapitalized || index == tokens.lowerBound)
    }

    /// "She said she wanted it" is one statement, of what she wants.
    private func isOwnMind(_ inner: Attribution, within found: [Attribution]) -> Bool {
        guard inner.speaker.count == 1, Self.thirdPersons.contains(word(inner.speaker.lowerBound)),
            let verb = AttributionVerb.of(word(inner.cue.upperBound - 1)), !verb.isSpeech
        else { return false }
        return found.contains {
            $0.content.contains(inner.cue.lowerBound) && !$0.speaker.overlaps(inner.speaker)
        }
    }

    /// What is said ends where the same speaker says something else: "praised A and called for B".
    private func endingBeforeNext(_ index: Int, of found: [Attribution]) -> Attribution {
        let this = found[index]
        guard
            let next = found[(index + 1)...].first(where: {
                $0.speaker == this.speaker && this.content.dropFirst().contains($0.cue.lowerBound)
            })
        else { return this }
        var end = next.cue.lowerBound
        while end > this.content.lowerBound + 1, isComma(end - 1) || word(end - 1) == "and" {
            end -= 1
        }
        return Attribution(
            speaker: this.speaker, cue: this.cue, content: this.content.lowerBound..<end)
    }

    /// "according to S".
    private func source(named index: Int) -> Attribution? {
        guard word(index) == "according", index + 2 < tokens.upperBound, word(index + 1) == "to",
            let speaker = nounPhrase(startingAt: index + 2)
        else { return nil }
        let isFirst = index == tokens.lowerBound || isComma(index - 1) && index < 4
        let content =
            isFirst
            ? closingComma(from: speaker.upperBound).map { $0 + 1..<max($0 + 1, end) }
            : tokens.lowerBound..<withoutComma(index)
        return spoken(by: speaker, cue: index..<index + 2, content)
    }

    private func verbal(_ index: Int, after earlier: Range<Int>?) -> Attribution? {
        guard let verb = AttributionVerb.of(word(index)) else { return nil }
        if let inverted = inverted(index, verb) { return inverted }
        if verb.form == .gerund { return gerund(index, verb, after: earlier) }
        if verb.form == .past || verb.form == .participle {
            if let agent = agent(after: index, verb) { return agent }
            if followsBeing(index) { return nil }
        }
        guard let subject = subject(ofVerb: index, after: earlier),
            agrees(subject, with: verb, at: index)
        else { return nil }
        return said(index, verb, by: subject)
    }

    private func said(
        _ index: Int, _ verb: AttributionVerb, by subject: Subject
    ) -> Attribution? {
        if let start = complement(after: index, of: verb) {
            return spoken(
                by: subject.tokens, cue: subject.predicate..<index + 1,
                content(from: start, after: verb, isAside: isAside(subject)))
        }
        let before = subject.tokens.lowerBound - 1
        guard verb.complements.contains(.clause), before > tokens.lowerBound,
            isCommaOrQuote(before)
        else { return nil }
        return spoken(
            by: subject.tokens, cue: subject.predicate..<index + 1,
            tokens.lowerBound..<withoutComma(before + 1))
    }

    /// "P, said S".
    private func inverted(_ index: Int, _ verb: AttributionVerb) -> Attribution? {
        guard index > tokens.lowerBound + 1, isCommaOrQuote(index - 1), verb.form != .gerund,
            verb.complements.contains(.clause), index + 1 < tokens.upperBound,
            complement(after: index, of: verb) == index + 1, !isOpeningQuote(index + 1),
            !Self.prepositions.contains(word(index + 1)),
            let speaker = nounPhrase(startingAt: index + 1)
        else { return nil }
        let isWhole = speaker.upperBound >= end || isComma(speaker.upperBound)
        guard !Self.noPhrase.contains(word(speaker.lowerBound)),
            isQuote(index - 1) || (isWhole && isDefinite(speaker))
        else { return nil }
        return spoken(
            by: speaker, cue: index..<index + 1, tokens.lowerBound..<withoutComma(index))
    }

    /// "criticized by S", "was called for by S".
    private func agent(after index: Int, _ verb: AttributionVerb) -> Attribution? {
        let by = index + 1
        guard !verb.complements.isDisjoint(with: [.clause, .object]),
            by + 1 < tokens.upperBound, word(by) == "by", !text.isInDate(by + 1),
            text.tokens[by + 1].kind == .word, !word(by + 1).hasSuffix("ing"),
            let speaker = nounPhrase(startingAt: by + 1)
        else { return nil }
        let content = followsBeing(index) ? clause(before: index) : nounPhrase(endingAt: index - 1)
        return spoken(by: speaker, cue: index..<by + 1, content)
    }

    private func clause(before index: Int) -> Range<Int>? {
        subject(ofVerb: index, after: nil)?.tokens
    }

    /// Whether it stands behind a form of "be" or "feel".
    func followsBeing(_ index: Int) -> Bool {
        var before = index - 1
        while before > tokens.lowerBound, isAdverb(before) {
            before -= 1
        }
        return before >= tokens.lowerBound && Self.being.contains(word(before))
    }

    private func gerund(
        _ index: Int, _ verb: AttributionVerb, after earlier: Range<Int>?
    ) -> Attribution? {
        guard let start = complement(after: index, of: verb),
            let speaker = whoDoes(gerund: index, after: earlier)
        else { return nil }
        return spoken(
            by: speaker, cue: index..<index + 1, content(from: start, after: verb))
    }

    /// A thing named, judged or promised ends at a comma; what is said goes on.
    private func content(
        from start: Int, after verb: AttributionVerb, isAside: Bool = false
    ) -> Range<Int> {
        let isClause =
            !isAside && !verb.complements.isDisjoint(with: [.clause, .that])
            && (word(start - 1) == "that" || isColon(start - 1) || isOpeningQuote(start)
                || verb.isSpeech && SpeechWords.takesMoreThanThat(word(start - 1))
                || Self.subjectPronouns.contains(word(start)))
        let ends = (start + 1..<max(start + 1, end)).first {
            written($0) == ";"
                || (!isClause && isComma($0) && (isAside || endsObject($0)) && !isQuoted($0))
        }
        return start..<(ends ?? end)
    }

    /// "Jane Doe, who said": what she said ends before the next comma.
    private func isAside(_ subject: Subject) -> Bool {
        let last = subject.tokens.upperBound - 1
        return last > tokens.lowerBound && Self.relativePronouns.contains(word(last))
            && isComma(last - 1)
    }

    /// Whether a comma is none between the items of a list: "A, B and C".
    private func endsObject(_ comma: Int) -> Bool {
        let first = word(comma + 1)
        return Self.noPhrase.contains(first) || Self.prepositions.contains(first)
            || Self.relativePronouns.contains(first) || first.hasSuffix("ing")
            || Self.subjectPronouns.contains(first) || Self.interrogatives.contains(first)
            || isQuote(comma - 1)
    }

    private func whoDoes(gerund index: Int, after earlier: Range<Int>?) -> Range<Int>? {
        var before = index - 1
        while before >= tokens.lowerBound, isAdverb(before) {
            before -= 1
        }
        guard before >= tokens.lowerBound else {
            return closingComma(from: index).flatMap { nounPhrase(startingAt: $0 + 1) }
        }
        let link = word(before)
        if isComma(before) || Self.gerundLinks.contains(link) {
            return earlier ?? clauseSubject(before: before)
        }
        if Self.being.contains(link) { return subject(ofVerb: index, after: earlier)?.tokens }
        return nounPhrase(endingAt: before)
    }

    /// "They say" and "the bank claims", but neither "bank claims" nor "one could say".
    private func agrees(
        _ subject: Subject, with verb: AttributionVerb, at index: Int
    ) -> Bool {
        let last = subject.tokens.upperBound - 1
        if subject.tokens.lowerBound > tokens.lowerBound,
            Self.saidThings.contains(word(subject.tokens.lowerBound - 1))
        {
            return false
        }
        guard subject.predicate == index else {
            let auxiliary = word(subject.predicate)
            if verb.isSpeech, Self.hypothetical.contains(auxiliary) { return false }
            return verb.form != .thirdPerson || !Self.auxiliaries.contains(auxiliary)
        }
        let isPlural = Self.pluralPronouns.contains(word(last))
        switch verb.form {
        case .base:
            return isPlural
                || (isDefinite(subject.tokens)
                    || !AttributionLexicon.homographs.contains(word(index)))
                    && (word(last).hasSuffix("s") || Self.plurals.contains(word(last)))
        case .thirdPerson:
            return !isPlural
                && (isDefinite(subject.tokens)
                    || !AttributionLexicon.homographs.contains(word(index)))
        case .participle: return false
        case .past, .gerund: return true
        }
    }

    /// Whether a phrase can only be one of its own: a pronoun, a name, "the bank".
    private func isDefinite(_ phrase: Range<Int>) -> Bool {
        Self.subjectPronouns.contains(word(phrase.upperBound - 1))
            || text.tokens[phrase.upperBound - 1].isCapitalized
            || SpeechWords.determiners.contains(word(phrase.lowerBound))
            || Self.relativePronouns.contains(word(phrase.upperBound - 1))
    }

    /// Where what is said, meant or judged begins behind a verb.
    private func complement(after index: Int, of verb: AttributionVerb) -> Int? {
        var next = index + 1
        while next < end, isAdverb(next) || text.isInDate(next) || isOnDate(next) {
            next += 1
        }
        guard next < end else { return nil }
        let word = word(next)
        let kinds = verb.complements
        if verb.prepositions.contains(word), next + 1 < end {
            return self.word(next + 1) == "that" && next + 2 < end ? next + 2 : next + 1
        }
        let isClause = !kinds.isDisjoint(with: [.clause, .that])
        if word == "that", next + 1 < end, isClause || kinds.contains(.object) { return next + 1 }
        if kinds.contains(.clause), let told = contentStart(after: index) { return told }
        if isColon(next), next + 1 < end { return kinds.contains(.clause) ? next + 1 : nil }
        if isOpeningQuote(next) { return kinds == .that ? nil : next }
        if Self.interrogatives.contains(word) { return isClause ? next : nil }
        if word == "to" { return kinds.contains(.infinitive) && next + 1 < end ? next + 1 : nil }
        guard startsPhrase(next) else { return nil }
        if kinds.contains(.objectAndInfinitive), hasInfinitive(after: next) { return next }
        if kinds.contains(.object) || kinds.contains(.clause) { return next }
        return kinds.contains(.that) && Self.subjectPronouns.contains(word) ? next : nil
    }

    private func isOnDate(_ index: Int) -> Bool {
        word(index) == "on" && index + 1 < end && text.isInDate(index + 1)
    }

    private func hasInfinitive(after index: Int) -> Bool {
        (index..<min(end, index + 10)).contains { word($0) == "to" || word($0) == "that" }
    }

    private func startsPhrase(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word || token.kind == .number || written(index) == "$" else {
            return false
        }
        return !Self.prepositions.contains(token.folded) && !Self.noPhrase.contains(token.folded)
            && !Self.auxiliaries.contains(token.folded)
    }

    func spoken(
        by speaker: Range<Int>, cue: Range<Int>, _ content: Range<Int>?
    ) -> Attribution? {
        guard let content, let first = content.first, !speaker.isEmpty,
            !isQuoted(speaker.lowerBound), !Self.noContents.contains(word(first))
        else { return nil }
        return Attribution(speaker: speaker, cue: cue, content: content)
    }

    /// The end of the sentence without its mark.
    var end: Int { withoutStop(tokens.upperBound) }

    private static let thirdPersons: Set<String> = ["he", "she", "it", "they"]

    private static let being: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "became", "become", "feel", "feels",
        "felt", "remain", "remained", "remains", "seemed", "seems", "am", "i'm", "they're",
        "we're",
    ]

    private static let gerundLinks: Set<String> = [
        "and", "but", "by", "in", "while", "when", "after", "before", "without", "then",
    ]

    private static let pluralPronouns: Set<String> = [
        "they", "we", "i", "you", "others", "some", "many", "few", "both", "all", "most", "who",
        "that", "which",
    ]

    private static let interrogatives: Set<String> = [
        "how", "why", "what", "whether", "if", "where", "when", "who", "which",
    ]

    private static let noPhrase: Set<String> = [
        "and", "but", "or", "than", "because", "while", "although", "though", "so", "not", "to",
        "that", "when", "where", "if",
    ]

    /// "everything she says", which is not told.
    private static let saidThings: Set<String> = ["what", "whatever", "everything", "anything"]

    private static let saying: Set<String> = ["said", "say", "says"]

    private static let noContents: Set<String> = ["nothing", "little", "so"]

    private static let hypothetical: Set<String> = [
        "could", "might", "would", "should", "must", "may", "can", "will", "shall",
    ]
}
