internal import ClaimModel
internal import TextAnalysis
internal import WordRelations

/// Compares one claim with one sentence of a source.
struct Comparison {
    let claim: AlignedClaim
    let source: AnalyzedText
    let sentence: Sentence
    let statement: Statement
    let title: AnalyzedText?
    let isAboutClaim: Bool
    /// The tokens of the sentence before, whose names the sentence may go on speaking of.
    let before: Range<Int>
    /// Whom the sentence speaks of as "he" or "the company", if that is sure.
    let subject: NameMention?
    /// Whether the claim and the sentence go on about one thing that each text names before.
    let isSubjectShared: Bool
    /// Bytes of the sentence with the one before and the one after, over which words are quoted.
    let surroundings: Range<Int>
    /// Of the claim and of the sentence, as they are to be read beside each other.
    let limits: (claimed: [TimeLimit], said: [TimeLimit])
    /// Negators of them that count, since the other has the same limit without one.
    let restored: (claimed: [Int], said: [Int])

    init(
        claim: AlignedClaim, source: AnalyzedText, index: Int, title: AnalyzedText?,
        isAboutClaim: Bool
    ) {
        self.claim = claim
        self.source = source
        sentence = source.sentences[index]
        statement = Statement([sentence.range], of: source)
        let (claimed, said) = (claim.statement.limits, statement.limits)
        limits = (Self.limits(claimed, beside: said), Self.limits(said, beside: claimed))
        restored = (
            Self.negators(of: claimed, thatTurnRound: said),
            Self.negators(of: said, thatTurnRound: claimed)
        )
        self.title = title
        self.isAboutClaim = isAboutClaim
        before = index > 0 ? source.sentences[index - 1].tokens : sentence.tokens.prefix(0)
        subject = Coreference(ofSentence: index, in: source)?.name
        let (beginning, names) = (sentence.tokens.lowerBound, statement.names)
        let named =
            subject
            ?? names.first.flatMap {
                $0.tokens.lowerBound - beginning <= 1 ? $0 : nil
            }
        isSubjectShared =
            if let key = claim.antecedent, let named {
                key.occurs(in: source.tokens[named.tokens], of: source)
            } else {
                false
            }
        let last = min(index + 1, source.sentences.count - 1)
        surroundings =
            source.sentences[max(index - 1, 0)].range
            .lowerBound..<source.sentences[last].range.upperBound
    }

    private static func limits(
        _ limits: [TimeLimit], beside others: [TimeLimit]
    ) -> [TimeLimit] {
        limits.map { limit in
            var limit = limit
            if others.contains(where: limit.turnsRound) { limit.negator = nil }
            return limit
        }
    }

    private static func negators(
        of limits: [TimeLimit], thatTurnRound others: [TimeLimit]
    ) -> [Int] {
        limits.filter { others.contains(where: $0.turnsRound) }.compactMap(\.negator)
    }

    func alignment() -> Alignment {
        let words = WordComparison(self).parts()
        let names = NameComparison(self, words: words).parts()
        var dates = DateComparison(self, words: words).parts()
        let numbers = NumberComparison(self, words: words).parts()
        let clocks = ClockComparison(self).parts()
        let quotations = QuotationComparison(self).parts()
        // A day in words that both quote is the speaker's, and counted from another publication.
        dates.leaveOut(quotations.aligned.map(\.range))
        let speaker = SpeakerComparison(self)
        let polarity = PolarityComparison(self, words: words)
        // What a quotation says otherwise is not counted twice.
        let rephrased = quotations.clashes.map(\.range)
        func isOutside(_ pair: Alignment.Pair) -> Bool {
            pair.kind != .polarity && !rephrased.contains { $0.overlaps(pair.range) }
        }
        let others =
            names.clashes + dates.clashes + clocks.clashes + numbers.clashes + words.opposites
            + [numbers.denied.first ?? polarity.clash, complementClash(words), speaker.clash()]
            .compactMap(\.self)
        let clashes =
            quotations.clashes + (rephrased.isEmpty ? others : others.filter(isOutside))
        let lacking = names.missing + dates.missing + clocks.missing + numbers.missing
        let missing =
            quotations.missing + (rephrased.isEmpty ? lacking : lacking.filter(isOutside))
        let judgement = Judgement(
            comparison: self, words: words, names: names, clashes: clashes, missing: missing,
            isOpposite: polarity.isOpposite, isDenialShared: polarity.isAgreed,
            isSaidBySomebody: speaker.isSaidOnlyInTheSource,
            anchors: dates.aligned.count + numbers.aligned.count,
            isCoarse: dates.isCoarse || dates.isAmbiguous || numbers.isAmbiguous
        ).outcome()
        return Alignment(
            stance: judgement.stance, strength: judgement.strength, reason: judgement.reason,
            aligned: names.aligned + dates.aligned + clocks.aligned + numbers.aligned
                + quotations.aligned
                + words.aligned,
            clashes: clashes, missing: missing + words.missing, isAnchored: names.inSentence > 0,
            coverage: words.coverage)
    }

    /// Whether the sentence is the claim, word for word.
    var isVerbatim: Bool {
        let words = claim.text.tokens[claim.statement.tokens].lazy.map(\.folded)
        return words.elementsEqual(source.tokens[sentence.tokens].lazy.map(\.folded))
    }

    private func complementClash(_ words: WordComparison.Parts) -> Alignment.Pair? {
        isAboutClaim ? AnswerComparison(self, words: words).complement() : nil
    }

    /// A word of the claim with that of the sentence which answers for it.
    func pair(
        _ word: Statement.Word, _ token: Int?, _ relation: WordRelation? = nil
    ) -> Alignment.Pair {
        let range = token.map { source.tokens[$0].range }
        return Alignment.Pair(
            kind: .word, claim: word.text, source: range.map(source.string) ?? "",
            range: claim.text.tokens[word.token].range, sourceRange: range, relation: relation)
    }

    func pair(
        _ kind: Alignment.Pair.Kind, _ claimed: Range<Int>, _ range: Range<Int>?
    ) -> Alignment.Pair {
        Alignment.Pair(
            kind: kind, claim: claim.text.string(claimed),
            source: range.map(source.string) ?? "", range: claimed, sourceRange: range)
    }

    /// Whether the sentence goes on about what was named before it: a pronoun comes before its
    /// first verb, or it says "the film was".
    var isAboutWhatWasNamed: Bool {
        let tokens = sentence.tokens
        let verbs = tokens.filter { VerbForms.isPast(source.tokens[$0].folded) }
        let before = tokens.prefix(upTo: verbs.first ?? tokens.upperBound)
        if before.contains(where: { FunctionWords.pronouns.contains(source.tokens[$0].folded) }) {
            return true
        }
        return verbs.contains { verb in
            let article = (max(tokens.lowerBound, verb - 4)..<verb).last {
                ["the", "this"].contains(source.tokens[$0].folded)
            }
            guard let article else { return false }
            return !statement.names.contains { $0.tokens.overlaps(article..<verb) }
                && !(article..<verb).contains { source.tokens[$0].kind == .punctuation }
        }
    }
}
