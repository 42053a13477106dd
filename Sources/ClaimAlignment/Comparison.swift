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
    /// Bytes of the sentence with the one before and the one after, over which words are quoted.
    let surroundings: Range<Int>

    init(claim: AlignedClaim, source: AnalyzedText, index: Int, title: String) {
        self.claim = claim
        self.source = source
        sentence = source.sentences[index]
        statement = Statement([sentence.range], of: source)
        self.title = title
        before = index > 0 ? source.sentences[index - 1].tokens : sentence.tokens.prefix(0)
        let last = min(index + 1, source.sentences.count - 1)
        surroundings =
            source.sentences[max(index - 1, 0)].range
            .lowerBound..<source.sentences[last].range.upperBound
    }

    func alignment() -> Alignment {
        let words = comparedWords()
        let names = NameComparison(self).parts()
        let dates = DateComparison(self, eventTokens: words.tokens).parts()
        let numbers = NumberComparison(self).parts()
        let isOpposite = claim.statement.isNegated != statement.isNegated
        let quotations = QuotationComparison(self).parts()
        var clashes = dates.clashes + numbers.clashes + quotations.clashes
        clashes += words.opposites.filter { word in
            // What a quotation has said otherwise is not counted twice.
            !quotations.clashes.contains { $0.range.overlaps(word.range) }
        }
        if isOpposite, let polarity = polarityClash(words) {
            clashes.append(polarity)
        }
        let missing = names.missing + dates.missing + numbers.missing + quotations.missing
        let (stance, strength) = judged(
            Findings(
                coverage: words.coverage, spokenOf: words.spokenOf, clashes: clashes,
                missing: missing,
                isOpposite: isOpposite,
                isCoarse: dates.isCoarse || dates.isAmbiguous || numbers.isAmbiguous, names: names,
                hasCore: hasCore(words.places)))
        return Alignment(
            stance: stance, strength: strength,
            aligned: names.aligned + dates.aligned + numbers.aligned + quotations.aligned
                + words.aligned,
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
        /// The same with the words in whose place the sentence has their opposites.
        var spokenOf: Double
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
            let clash = found.clashes[0].kind
            let isSure =
                !isUnsure && (clash != .word || !found.isOpposite)
                && (found.spokenOf >= Alignment.contradictingCoverage || clash == .quotation)
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

    /// Where no name says which event is meant, nearly all words have to, and the verb with them.
    private func isSameWithoutNames(_ found: Findings) -> Bool {
        guard claim.statement.words.count < 3 else {
            return found.spokenOf >= Alignment.supportingCoverageOfWordsAlone
        }
        return claim.statement.core.count == 2 && found.spokenOf == 1
    }

    // Words.

    private struct ComparedWords {
        var coverage: Double
        var spokenOf: Double
        var aligned: [Alignment.Pair]
        var missing: [Alignment.Pair]
        /// Words in whose place the sentence has their opposites.
        var opposites: [Alignment.Pair]
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
        var opposites: [Alignment.Pair] = []
        for pair in missing {
            guard let (word, place) = opposite(of: pair, among: sourceWords, but: tokens) else {
                continue
            }
            opposites.append(
                Alignment.Pair(
                    kind: .word, claim: pair.claim,
                    source: source.string(source.tokens[place].range), range: pair.range))
            tokens.insert(place)
            places[word] = place
        }
        let count = claim.statement.words.count
        return ComparedWords(
            coverage: share(aligned.count, of: count),
            spokenOf: share(aligned.count + opposites.count, of: count), aligned: aligned,
            missing: missing, opposites: opposites, tokens: tokens, places: places)
    }

    private func share(_ part: Int, of count: Int) -> Double {
        count == 0 ? 1 : Double(part) / Double(count)
    }

    /// A word of the claim, and that of the sentence which says the opposite and aligns with no
    /// other.
    private func opposite(
        of pair: Alignment.Pair, among words: [(Int, String)], but aligned: Set<Int>
    ) -> (word: Int, place: Int)? {
        guard let word = claim.text.tokens(in: pair.range).first else { return nil }
        let stem = claim.text.tokens[word].stem
        guard OppositeWords.hasOpposite(stem) else { return nil }
        let match = words.first { place, _ in
            !aligned.contains(place) && OppositeWords.areOpposite(stem, source.tokens[place].stem)
        }
        return match.map { (word, $0.0) }
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
