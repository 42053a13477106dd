internal import TextAnalysis

/// Compares the names of a claim with those of a sentence and what stands around it.
struct NameComparison {
    struct Parts {
        var aligned: [Alignment.Pair] = []
        var missing: [Alignment.Pair] = []
        /// Names in whose place the sentence has another, and titles likewise.
        var clashes: [Alignment.Pair] = []
        /// Whether the sentence speaks of the claim's first name as "it", "he" or "the company".
        var isSpokenOf = false
        /// How many of the names the sentence itself has.
        var inSentence = 0
        /// Whether the first two names come in the claim's order, so that who did what to whom
        /// may be the same.
        var isInOrder = true
        /// Whether the sentence has the titles that the claim gives to persons: what a secretary
        /// of state said is not borne out by what an attorney general said.
        var areTitlesShared = true
    }

    private let claim: AlignedClaim
    private let comparison: Comparison

    private let words: WordComparison.Parts

    init(_ comparison: Comparison, words: WordComparison.Parts) {
        self.comparison = comparison
        self.words = words
        claim = comparison.claim
    }

    func parts() -> Parts {
        var parts = Parts()
        let titles = TitleComparison(comparison)
        let roles = RoleComparison(comparison, places: words.places)
        let source = comparison.source
        let tokens = source.tokens[comparison.sentence.tokens]
        for (index, key) in claim.nameKeys.enumerated() {
            let isHere = key.occurs(in: tokens, of: source)
            parts.inSentence += isHere || isSubject(key, of: source) ? 1 : 0
            if isHere || isNear(key) {
                let range = isHere ? place(of: key) : nil
                parts.aligned.append(
                    Alignment.Pair(
                        kind: .name, claim: key.mention.text,
                        source: range.map(source.string) ?? key.mention.text,
                        range: key.mention.range, sourceRange: range))
            } else if index == 0, comparison.isAboutClaim, isSubject(key),
                comparison.isAboutWhatWasNamed
            {
                parts.isSpokenOf = true
            } else if let other = NameSlot.counterpart(of: key, comparison, words.places) {
                parts.clashes.append(comparison.pair(.name, key.mention.range, other.range))
            } else if let other = titles.holder(insteadOf: key) ?? roles.agent(insteadOf: key) {
                parts.clashes.append(comparison.pair(.name, key.mention.range, other.range))
            } else if let other = answer(to: key) {
                parts.clashes.append(other)
            } else {
                parts.missing.append(comparison.pair(.name, key.mention.range, nil))
            }
        }
        parts.inSentence += comparison.isSubjectShared ? 1 : 0
        parts.clashes += claim.nameKeys.compactMap(titles.clash)
        parts.isInOrder = parts.inSentence < 2 || areInOrder()
        parts.areTitlesShared =
            claim.isOffice
            ? claim.nameKeys.contains(where: titles.isHeld)
            : !parts.clashes.isEmpty || claim.nameKeys.allSatisfy(titles.isShared)
        return parts
    }

    /// Whether the sentence begins with "he" or "it" and means whom the claim names.
    private func isSubject(_ key: NameKey, of source: AnalyzedText) -> Bool {
        comparison.subject.map { key.occurs(in: source.tokens[$0.tokens], of: source) } ?? false
    }

    private func isNear(_ key: NameKey) -> Bool {
        key.occurs(in: comparison.source.tokens[comparison.before], of: comparison.source)
            || isInTitle(key)
    }

    private func place(of key: NameKey) -> Range<Int>? {
        let source = comparison.source
        let named = comparison.statement.names.first {
            key.occurs(in: source.tokens[$0.tokens], of: source)
        }
        return named?.range
    }

    private func answer(to key: NameKey) -> Alignment.Pair? {
        guard comparison.isAboutClaim else { return nil }
        return AnswerComparison(comparison, words: words).otherName(than: key)
    }

    /// Whether the claim begins with the name.
    private func isSubject(_ key: NameKey) -> Bool {
        key.mention.kind != .demonym
            && key.mention.tokens.lowerBound - sentence(of: key).lowerBound <= 1
    }

    private func isInTitle(_ key: NameKey) -> Bool {
        guard let title = comparison.title else { return false }
        return key.occurs(in: title.tokens[...], of: title)
    }

    /// Whether the same of the first two names does what is said, as far as order and "by" tell.
    private func areInOrder() -> Bool {
        let actors = Array(claim.nameKeys.filter { !isSetting($0) }.prefix(2))
        guard actors.count == 2, hasVerb(between: actors[0], actors[1]) else { return true }
        let source = comparison.source
        let tokens = comparison.sentence.tokens
        let here = actors.map { $0.mention.tokens.lowerBound }
        let there = actors.compactMap { key in
            tokens.first { start in
                key.occurs(
                    in: source.tokens[start..<tokens.upperBound].prefix(key.length), of: source)
            }
        }
        guard there.count == 2,
            let mine = agent(at: here, in: claim.text, sentence(of: actors[0])),
            let other = agent(at: there, in: source, tokens)
        else { return true }
        return mine == other
    }

    /// Which of two names, by their places, does what the sentence says: the one after "by", or
    /// the first of an active sentence; `nil` where the passive names nobody.
    private func agent(at places: [Int], in text: AnalyzedText, _ sentence: Range<Int>) -> Int? {
        let afterBy = places.firstIndex { place in
            (max(sentence.lowerBound, place - 2)..<place).contains {
                text.tokens[$0].folded == "by"
            }
        }
        if let afterBy { return afterBy }
        return isPassive(text.tokens[sentence]) ? nil : places[0] <= places[1] ? 0 : 1
    }

    private func hasVerb(between one: NameKey, _ other: NameKey) -> Bool {
        let start = one.mention.tokens.upperBound
        let end = other.mention.tokens.lowerBound
        guard start < end else { return false }
        return claim.text.tokens[start..<end].contains { word in
            word.kind == .word && !word.isCapitalized && FunctionWords.isContent(word.folded)
        }
    }

    private func sentence(of key: NameKey) -> Range<Int> {
        let range = key.mention.range
        return claim.text.sentences(touching: range).first?.tokens ?? key.mention.tokens
    }

    /// "In Detroit": where something happened, not who did it.
    private func isSetting(_ key: NameKey) -> Bool {
        let first = key.mention.tokens.lowerBound
        return first > 0 && ["in", "at", "near"].contains(claim.text.tokens[first - 1].folded)
    }

    /// "Was charged": the order of names says nothing.
    private func isPassive(_ tokens: ArraySlice<Token>) -> Bool {
        zip(tokens, tokens.dropFirst()).contains { word, next in
            ["was", "were", "been", "is", "are"].contains(word.folded)
                && VerbForms.isPast(next.folded)
        }
    }
}
