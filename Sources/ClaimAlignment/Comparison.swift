internal import ClaimModel
internal import TextAnalysis

/// Compares one claim with one sentence of a source.
struct Comparison {
    let claim: AlignedClaim
    let source: AnalyzedText
    let sentence: Sentence
    let statement: Statement
    let title: String
    /// The tokens of the sentence before, whose names the sentence may go on speaking of.
    let before: Range<Int>

    init(claim: AlignedClaim, source: AnalyzedText, index: Int, title: String) {
        self.claim = claim
        self.source = source
        sentence = source.sentences[index]
        statement = Statement([sentence.range], of: source)
        self.title = title
        before = index > 0 ? source.sentences[index - 1].tokens : sentence.tokens.prefix(0)
    }

    func alignment() -> Alignment {
        let words = comparedWords()
        let names = NameComparison(self).parts()
        let dates = DateComparison(self, eventTokens: words.tokens).parts()
        let numbers = NumberComparison(self).parts()
        let isOpposite = claim.statement.isNegated != statement.isNegated
        var clashes = dates.clashes + numbers.clashes
        if isOpposite, let polarity = polarityClash(words) {
            clashes.append(polarity)
        }
        let missing = names.missing + dates.missing + numbers.missing
        let (stance, strength) = judged(
            Findings(
                coverage: words.coverage, clashes: clashes, missing: missing,
                isOpposite: isOpposite,
                isCoarse: dates.isCoarse || dates.isAmbiguous || numbers.isAmbiguous, names: names,
                hasCore: hasCore(words.places)))
        return Alignment(
            stance: stance, strength: strength,
            aligned: names.aligned + dates.aligned + numbers.aligned + words.aligned,
            clashes: clashes, missing: missing + words.missing, isAnchored: names.inSentence > 0,
            coverage: words.coverage)
    }

    /// Whether the claim's verb and what it is said of are there, in the same order.
    private func hasCore(_ places: [Int: Int]) -> Bool {
        let core = claim.statement.core
        let found = core.compactMap { places[$0.token] }
        guard found.count == core.count else { return false }
        // The verb comes first in `core`; the passive turns the order round.
        return found.count < 2 || found[1] < found[0]
            || isPassive(core[0].token, in: claim.text) || isPassive(found[0], in: source)
    }

    private func isPassive(_ verb: Int, in text: AnalyzedText) -> Bool {
        verb > 0
            && ["was", "were", "been", "is", "are", "be"].contains(text.tokens[verb - 1].folded)
    }

    private struct Findings {
        var coverage: Double
        var clashes: [Alignment.Pair]
        var missing: [Alignment.Pair]
        var isOpposite: Bool
        var isCoarse: Bool
        var names: NameComparison.Parts
        /// Whether the sentence has the claim's verb and what the verb is said of.
        var hasCore: Bool
    }

    private func judged(_ found: Findings) -> (Stance, Strength) {
        let neutral = (Stance.neutral, Strength.indicative)
        let claimed = claim.statement
        guard !statement.isQuestion, statement.isDisputed == claimed.isDisputed,
            claimed.facets >= 3, found.missing.isEmpty,
            claimed.names.isEmpty || found.names.inSentence > 0
        else { return neutral }
        // A name that only the sentence before has may not be what this one speaks of.
        let isUnsure =
            !statement.hedges.isSubset(of: claimed.hedges) || found.isCoarse
            || !found.names.isInOrder
            || found.names.inSentence < claimed.names.count || !found.names.areTitlesShared
            || !found.hasCore
        if found.clashes.count == 1 {
            let isSure =
                !isUnsure && found.coverage >= Alignment.contradictingCoverage
                && (!claimed.names.isEmpty || isSameWithoutNames(found))
            return isSure ? (.contradicts, .decisive) : neutral
        }
        let wanted =
            claimed.holds > 0
            ? Alignment.supportingCoverage : Alignment.supportingCoverageOfWordsAlone
        guard found.clashes.isEmpty, !found.isOpposite, found.coverage >= wanted,
            statement.quantifiers.isSuperset(of: claimed.quantifiers)
        else { return neutral }
        // A word that is missing may be the one that matters.
        let isSure = !isUnsure && found.coverage == 1 && claimed.negators.isEmpty
        return (.supports, isSure ? .decisive : .indicative)
    }

    /// Where no name says which event is meant, nearly all words have to.
    private func isSameWithoutNames(_ found: Findings) -> Bool {
        claim.statement.words.count >= 3
            && found.coverage >= Alignment.supportingCoverageOfWordsAlone
    }

    // Words.

    private struct ComparedWords {
        var coverage: Double
        var aligned: [Alignment.Pair]
        var missing: [Alignment.Pair]
        /// Tokens of the source.
        var tokens: Set<Int>
        /// Tokens of the claim to those of the source.
        var places: [Int: Int]
    }

    private func comparedWords() -> ComparedWords {
        var aligned: [Alignment.Pair] = []
        var missing: [Alignment.Pair] = []
        var tokens: Set<Int> = []
        var places: [Int: Int] = [:]
        // Names count too: a claim's "bank" is in the source's "Bangladesh Bank".
        let sourceWords = sentence.tokens.filter { source.tokens[$0].kind == .word }
            .map { ($0, EventWords.concept(of: source.tokens[$0].stem)) }
        for word in claim.statement.words {
            // One word of the source answers for one of the claim: "hackers" is not "the hack".
            let match = sourceWords.first { $0.1 == word.concept && !tokens.contains($0.0) }
            let pair = Alignment.Pair(
                kind: .word, claim: word.text,
                source: match.map { source.string(source.tokens[$0.0].range) } ?? "",
                range: claim.text.tokens[word.token].range)
            if let match {
                aligned.append(pair)
                tokens.insert(match.0)
                places[word.token] = match.0
            } else {
                missing.append(pair)
            }
        }
        let count = claim.statement.words.count
        return ComparedWords(
            coverage: count == 0 ? 1 : Double(aligned.count) / Double(count), aligned: aligned,
            missing: missing, tokens: tokens, places: places)
    }

    // Polarity.

    /// A clash only where "not" stands right before a word that aligns, on either side.
    private func polarityClash(_ words: ComparedWords) -> Alignment.Pair? {
        if let negator = statement.negators.first {
            guard statement.negators.count == 1, claim.statement.negators.isEmpty,
                negates(negator, in: source, words.tokens)
            else { return nil }
            return Alignment.Pair(
                kind: .polarity, claim: "", source: source.string(source.tokens[negator].range),
                range: claim.statement.words.first.map { claim.text.tokens[$0.token].range }
                    ?? 0..<0)
        }
        guard let negator = claim.statement.negators.first, claim.statement.negators.count == 1,
            negates(negator, in: claim.text, Set(words.places.keys))
        else { return nil }
        let range = claim.text.tokens[negator].range
        return Alignment.Pair(
            kind: .polarity, claim: claim.text.string(range), source: "", range: range)
    }

    /// "Did not steal" and "never stole", not "not only" or "without warning".
    private func negates(_ negator: Int, in text: AnalyzedText, _ aligned: Set<Int>) -> Bool {
        let word = text.tokens[negator].folded
        guard ["not", "never", "cannot"].contains(word) || word.hasSuffix("n't"),
            negator + 1 < text.tokens.count, text.tokens[negator + 1].folded != "only"
        else { return false }
        return aligned.contains { (1...2).contains($0 - negator) }
    }
}
