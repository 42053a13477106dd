internal import TextAnalysis

/// Compares who says something in a claim with who says it in a sentence.
struct SpeakerComparison {
    private let comparison: Comparison

    init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    /// Another speaker in the sentence, or another title of the same one.
    func clash() -> Alignment.Pair? {
        guard let key = comparison.claim.speaker else { return nil }
        let others = speakers.isEmpty ? [pronounSpeaker].compactMap(\.self) : speakers
        let source = comparison.source
        if others.contains(where: { key.occurs(in: source.tokens[$0.tokens], of: source) }) {
            return TitleComparison(comparison).clash(key)
        }
        guard others.count == 1, key.length > 1, others[0].tokens.count > 1 else { return nil }
        return comparison.pair(.name, key.mention.range, others[0].range)
    }

    /// Whether the sentence puts in somebody's mouth what the claim says by itself.
    var isSaidOnlyInTheSource: Bool {
        let claim = comparison.claim
        guard !claim.isAttributed, !claim.isOffice, !speakers.isEmpty else { return false }
        return Speakers.named(claim.statement.names, in: claim.text).isEmpty
            && !claim.text.tokens[claim.statement.tokens].contains {
                Speakers.verbs.contains($0.folded)
            }
    }

    /// Who "he" is in "“That will stay,” he said", where the sentence before names one person and
    /// this one nobody.
    private var pronounSpeaker: NameMention? {
        let source = comparison.source
        let tokens = comparison.sentence.tokens
        let says = tokens.contains { index in
            ["he", "she"].contains(source.tokens[index].folded)
                && !source.isQuoted(source.tokens[index].range)
                && [index - 1, index + 1].contains { next in
                    tokens.contains(next) && Speakers.verbs.contains(source.tokens[next].folded)
                }
        }
        guard says,
            !comparison.statement.names.contains(where: { Coreference.isPerson($0, in: source) })
        else { return nil }
        let persons = source.names(beginningIn: comparison.before).filter {
            Coreference.isPerson($0, in: source)
        }
        return persons.count == 1 ? persons[0] : nil
    }

    private var speakers: [NameMention] {
        Speakers.named(comparison.statement.names, in: comparison.source)
    }
}

/// Who says something, by the words around the names.
enum Speakers {
    /// Those of some names that say something, in order; bodies only where nobody else does.
    static func named(_ names: [NameMention], in text: AnalyzedText) -> [NameMention] {
        let all = names.filter { isSpeaker($0, in: text) }
        let persons = all.filter { $0.kind == .person || $0.kind == .other }
        return persons.isEmpty ? all : persons
    }

    /// "Jane Doe said", "said Jane Doe", "Jane Doe, the mayor of Halden, said".
    private static func isSpeaker(_ name: NameMention, in text: AnalyzedText) -> Bool {
        let before = name.title?.lowerBound ?? name.tokens.lowerBound
        if before > 0, verbs.contains(text.tokens[before - 1].folded) { return true }
        if before > 1, text.tokens[before - 1].folded == "to",
            text.tokens[before - 2].folded == "according"
        {
            return true
        }
        var index = name.tokens.upperBound
        guard index + 1 < text.tokens.count else { return false }
        if text.string(text.tokens[index].range) == "," {
            if verbs.contains(text.tokens[index + 1].folded) { return true }
            // "The bishop of Halden, Jane Doe, said": what follows is a name, not a description.
            guard !text.tokens[index + 1].isCapitalized else { return false }
            let end = min(index + 12, text.tokens.count)
            let comma = (index + 1..<end).first { text.string(text.tokens[$0].range) == "," }
            guard let comma, comma + 1 < text.tokens.count else { return false }
            index = comma + 1
        }
        // "Had told".
        if ["had", "has", "have"].contains(text.tokens[index].folded) { index += 1 }
        return index < text.tokens.count && verbs.contains(text.tokens[index].folded)
    }

    static let verbs: Set<String> = [
        "said", "says", "told", "added", "adds", "warned", "insisted", "stated", "declared",
        "explained", "argued", "admitted", "claimed", "tweeted", "wrote", "conceded", "remarked",
    ]
}
