internal import TextAnalysis

/// The place of a name among the words that align: after "from" and "stole", before "announced".
///
/// Two names of one kind in one place are two answers to one question; elsewhere another name says
/// nothing against a claim.
struct NameSlot: Equatable {
    /// The preposition before it, or nothing.
    let preposition: String?
    /// The word that aligns and stands nearest before it, as a token of the sentence.
    let governor: Int?
    /// The word that aligns and follows it, where none comes before.
    let verb: Int?

    /// The name that the sentence has in the claim's place, if it is the only one there.
    static func counterpart(
        of key: NameKey, _ comparison: Comparison, _ places: [Int: Int]
    ) -> NameMention? {
        let source = comparison.source
        let claim = comparison.claim
        let slot = NameSlot(key.mention, in: claim.text) { places[$0] }
        guard slot.governor != nil || slot.verb != nil else { return nil }
        let aligned = Set(places.values)
        let others = comparison.statement.names.filter { name in
            NameSlot(name, in: source) { aligned.contains($0) ? $0 : nil } == slot
        }
        guard others.count == 1, let other = others.first,
            areComparable(key.mention, in: claim.text, other, in: source)
                || slot.isAfterPreposition && areSingle(key.mention, other)
                    && comparison.claim.statement.words.allSatisfy({ places[$0.token] != nil }),
            !claim.nameKeys.contains(where: {
                $0.occurs(in: source.tokens[other.tokens], of: source)
            }),
            !isListed(other, in: source)
        else { return nil }
        return other
    }

    /// - Parameter place: where the sentence has a token, if it aligns.
    private init(_ name: NameMention, in text: AnalyzedText, place: (Int) -> Int?) {
        var preposition: String?
        var governor: Int?
        var index = (name.title?.lowerBound ?? name.tokens.lowerBound) - 1
        let sentence = text.sentences.first { $0.tokens.contains(name.tokens.lowerBound) }
        let start = sentence?.tokens.lowerBound ?? 0
        var free = 4
        while index >= start, free > 0, governor == nil {
            let token = text.tokens[index]
            if token.kind == .punctuation || token.kind == .number { break }
            if governor == nil, preposition == nil,
                FunctionWords.prepositions.contains(token.folded)
            {
                preposition = token.folded
            }
            governor = place(index)
            index -= 1
            free -= 1
        }
        var verb: Int?
        if governor == nil {
            let following =
                name.tokens
                .upperBound..<min(
                    name.tokens.upperBound + 4, sentence?.tokens.upperBound ?? text.tokens.count)
            verb = following.lazy.compactMap(place).first
        }
        self.preposition = preposition
        self.governor = governor
        self.verb = verb
    }

    /// Two persons, two places, or two bodies of one sort: "Bergen Museum" and "Halden Museum".
    private static func areComparable(
        _ one: NameMention, in text: AnalyzedText, _ other: NameMention, in source: AnalyzedText
    ) -> Bool {
        guard one.kind == other.kind else { return false }
        let mine = text.tokens[one.tokens].map(\.folded)
        let others = source.tokens[other.tokens].map(\.folded)
        // "The Justice Department" and "the U.S. Justice Department" are one.
        guard !Set(mine).isSubset(of: others), !Set(others).isSubset(of: mine) else {
            return false
        }
        switch one.kind {
        case .person: return mine.count > 1 && others.count > 1
        case .place, .demonym:
            // A city may lie in the country.
            return (Countries.canonical(mine) == nil) == (Countries.canonical(others) == nil)
        case .organization, .other: return mine.last == others.last && mine.count > 1
        }
    }

    private var isAfterPreposition: Bool { preposition != nil && governor != nil }

    /// "To Naples" against "to Genoa": what kind a rare name is of is often not to be seen.
    private static func areSingle(_ one: NameMention, _ other: NameMention) -> Bool {
        [one, other].allSatisfy {
            $0.tokens.count == 1 && [.place, .other, .organization].contains($0.kind)
        } && (one.kind != other.kind || one.kind == .other)
    }

    private static func isListed(_ name: NameMention, in text: AnalyzedText) -> Bool {
        [name.tokens.lowerBound - 1, name.tokens.upperBound].contains { index in
            text.tokens.indices.contains(index)
                && ["and", "or"].contains(text.tokens[index].folded)
        }
    }
}
