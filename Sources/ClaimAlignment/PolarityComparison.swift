internal import TextAnalysis

/// Finds out whether a sentence denies what a claim says, or says what the claim denies.
struct PolarityComparison {
    /// Whether a word that aligns is negated on one side alone.
    let isOpposite: Bool
    /// Whether both negate what aligns.
    let isAgreed: Bool
    /// `nil` unless the negation stands right before a word that aligns, and nothing else is
    /// negated.
    let clash: Alignment.Pair?

    init(_ comparison: Comparison, words: WordComparison.Parts) {
        let places = words.places
        let claim = comparison.claim
        let mine = Set(places.keys)
        let others = Set(places.values)
        let denied =
            claim.statement.negators.filter {
                Self.reaches($0, in: claim.text, mine, within: Self.scope)
            } + comparison.restored.claimed
        let denials =
            comparison.statement.negators.filter {
                Self.reaches($0, in: comparison.source, others, within: Self.scope)
            } + comparison.restored.said
        isAgreed = Self.areAgreed(denied, denials, comparison, places)
        isOpposite = denied.count.isMultiple(of: 2) != denials.count.isMultiple(of: 2)
        if isOpposite, denials.count == 1,
            claim.statement.negators.isEmpty,
            Self.negates(denials[0], in: comparison.source, Set(words.same.values)),
            let first = claim.statement.words.first
        {
            clash = Alignment.Pair(
                kind: .polarity, claim: "",
                source: comparison.source.string(comparison.source.tokens[denials[0]].range),
                range: claim.text.tokens[first.token].range,
                sourceRange: comparison.source.tokens[denials[0]].range)
        } else if isOpposite, denied.count == 1, denials.isEmpty,
            Self.negates(denied[0], in: claim.text, Set(words.same.keys))
        {
            clash = comparison.pair(.polarity, claim.text.tokens[denied[0]].range, nil)
        } else {
            clash = nil
        }
    }

    /// Whether each side negates once, and the words behind it align with one another.
    private static func areAgreed(
        _ denied: [Int], _ denials: [Int], _ comparison: Comparison, _ places: [Int: Int]
    ) -> Bool {
        guard denied.count == 1, denials.count == 1,
            comparison.claim.statement.negators.count == 1
        else { return false }
        let next = (denied[0] + 1...denied[0] + scope).lazy.compactMap { places[$0] }.first
        guard let next else { return false }
        return (denials[0] + 1...denials[0] + scope).contains(next)
    }

    /// In tokens: about as far as "not" reaches.
    private static let scope = 6

    /// "Did not steal" and "failed to steal", not "not only" or "without warning".
    private static func negates(_ negator: Int, in text: AnalyzedText, _ words: Set<Int>) -> Bool {
        let word = text.tokens[negator].folded
        guard !["without", "nor", "nothing", "nobody", "false", "untrue"].contains(word)
        else { return false }
        // "None of them was injured".
        if word == "none" { return reaches(negator, in: text, words, within: scope) }
        let next = (negator + 1..<min(negator + 4, text.tokens.count)).first {
            text.tokens[$0].kind == .word && FunctionWords.isContent(text.tokens[$0].folded)
        }
        guard let next, words.contains(next) else { return false }
        return reaches(negator, in: text, words, within: 3)
    }

    /// Whether a word that aligns follows in the same clause.
    private static func reaches(
        _ negator: Int, in text: AnalyzedText, _ words: Set<Int>, within count: Int
    ) -> Bool {
        for index in negator + 1..<min(negator + 1 + count, text.tokens.count) {
            let token = text.tokens[index]
            if words.contains(index) { return true }
            let isNotOnly = token.folded == "only" && index == negator + 1
            if isNotOnly || token.folded == "but" || token.folded == "until" { return false }
            if token.kind == .punctuation, token.range.count == 1, token.folded != "-" {
                return false
            }
        }
        return false
    }
}
