internal import TextAnalysis
internal import WordRelations

/// Finds where a passage that was chosen for a claim gives another answer to the claim's question:
/// another thing that it is, another place, another day.
///
/// Of a passage that merely shares words none of this could be said, since it may speak of
/// something else.
struct AnswerComparison {
    private let comparison: Comparison
    private let words: WordComparison.Parts
    private var claim: AlignedClaim { comparison.claim }
    private var source: AnalyzedText { comparison.source }

    init(_ comparison: Comparison, words: WordComparison.Parts) {
        self.comparison = comparison
        self.words = words
    }

    /// "Is a truck" against "is an action film".
    func complement() -> Alignment.Pair? {
        guard let mine = claim.statement.complement, let other = comparison.statement.complement,
            let index = claim.statement.words.firstIndex(of: mine),
            words.places[mine.token] == nil, claim.statement.negators.isEmpty,
            comparison.statement.negators.isEmpty, !Self.general.contains(mine.stem)
        else { return nil }
        let senses = claim.senses[index]
        let isRelated = comparison.sentence.tokens.contains { token in
            let relation = senses.relation(to: WordSenses(source.tokens[token].folded))
            return relation.map { $0 != .opposite } ?? false
        }
        guard senses.isKnown, !isRelated else { return nil }
        return answer(.word, claim.text.tokens[mine.token].range, source.tokens[other.token].range)
    }

    /// Another name of the same kind after the same preposition: "in Spain" against "in Chile".
    func otherName(than key: NameKey) -> Alignment.Pair? {
        guard words.coverage == 1, claim.statement.negators.isEmpty else { return nil }
        let mention = key.mention
        let preposition = self.preposition(before: mention, in: claim.text)
        let others = comparison.statement.names.filter { name in
            areComparable(name.kind, mention.kind)
                && Self.ask(
                    self.preposition(before: name, in: source), preposition, of: mention.kind)
                && !claim.nameKeys.contains {
                    $0.occurs(in: source.tokens[name.tokens], of: source)
                }
        }
        guard preposition != nil || mention.kind == .demonym, let other = others.first,
            mention.kind != .demonym || others.count == 1
        else { return nil }
        return answer(.name, mention.range, other.range)
    }

    /// What kind a rare name is of is often not to be seen.
    private func areComparable(_ one: NameMention.Kind, _ other: NameMention.Kind) -> Bool {
        one == other || one == .other && other != .demonym || other == .other && one != .demonym
    }

    /// "In Spain" and "from Chile" are answers to one question.
    private static func ask(
        _ one: String?, _ other: String?, of kind: NameMention.Kind
    ) -> Bool {
        let places: Set<String> = ["in", "from", "of", "at", "near"]
        if kind == .place, let one, let other { return places.isSuperset(of: [one, other]) }
        return one == other
    }

    private func preposition(before name: NameMention, in text: AnalyzedText) -> String? {
        let start = max(0, name.tokens.lowerBound - 6)
        for index in (start..<name.tokens.lowerBound).reversed() {
            let token = text.tokens[index]
            if FunctionWords.prepositions.contains(token.folded) { return token.folded }
            if token.kind == .punctuation || VerbForms.isPast(token.folded) { return nil }
        }
        return nil
    }

    /// The one day or year that the sentence has for all that the claim says.
    func otherDate(than date: TemporalExpression) -> Alignment.Pair? {
        let dates = comparison.statement.calendarDates
        guard words.coverage == 1, dates.count == 1, let other = dates.first,
            other.ends.isEmpty
        else { return nil }
        return answer(.date, date.range, other.range)
    }

    private func answer(
        _ kind: Alignment.Pair.Kind, _ range: Range<Int>, _ other: Range<Int>
    ) -> Alignment.Pair {
        Alignment.Pair(
            kind: kind, claim: claim.text.string(range), source: source.string(other),
            range: range, sourceRange: other, isAnswer: true)
    }

    /// Stems of words that hold of nearly everything.
    private static let general: Set<String> = [
        "place", "thing", "space", "person", "man", "woman", "someth", "part", "member", "name",
        "type", "kind", "one", "exampl", "work", "subject", "object",
    ]
}
