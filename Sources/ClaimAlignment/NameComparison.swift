internal import TextAnalysis

/// Compares the names of a claim with those of a sentence and what stands around it.
struct NameComparison {
    struct Parts {
        var aligned: [Alignment.Pair] = []
        var missing: [Alignment.Pair] = []
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

    init(_ comparison: Comparison) {
        self.comparison = comparison
        claim = comparison.claim
    }

    func parts() -> Parts {
        var parts = Parts()
        let source = comparison.source
        let tokens = source.tokens[comparison.sentence.tokens]
        for key in claim.nameKeys {
            let isHere = key.occurs(in: tokens, of: source)
            let isNear =
                isHere || key.occurs(in: source.tokens[comparison.before], of: source)
                || isInTitle(key)
            let pair = Alignment.Pair(
                kind: .name, claim: key.mention.text, source: isNear ? key.mention.text : "",
                range: key.mention.range)
            parts.inSentence += isHere ? 1 : 0
            if isNear {
                parts.aligned.append(pair)
            } else {
                parts.missing.append(pair)
            }
        }
        parts.isInOrder = areInOrder()
        parts.areTitlesShared = claim.nameKeys.allSatisfy(isTitleShared)
        return parts
    }

    private func isTitleShared(_ key: NameKey) -> Bool {
        guard key.mention.kind == .person else { return true }
        let here = Set(comparison.source.tokens[comparison.sentence.tokens].lazy.map(\.stem))
        return title(of: key).allSatisfy { word in
            !FunctionWords.isContent(word.folded) || here.contains(word.stem)
        }
    }

    /// The capitalised words right before a name, with small words between them: "Secretary of
    /// State" of "Secretary of State Jane Doe".
    private func title(of key: NameKey) -> ArraySlice<Token> {
        let tokens = claim.text.tokens
        let sentence = sentence(of: key)
        var start = key.mention.tokens.lowerBound
        var position = start
        while position > sentence.lowerBound {
            let word = tokens[position - 1]
            if word.kind == .word, word.isCapitalized {
                start = position - 1
            } else if !["of", "for", "the", "and"].contains(word.folded)
                || start == key.mention.tokens.lowerBound
            {
                break
            }
            position -= 1
        }
        return tokens[start..<key.mention.tokens.lowerBound]
    }

    /// Looked at last, since few names are found nowhere else.
    private func isInTitle(_ key: NameKey) -> Bool {
        let title = AnalyzedText(comparison.title)
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
