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
        let others = speakers
        let source = comparison.source
        if others.contains(where: { key.occurs(in: source.tokens[$0.tokens], of: source) }) {
            return TitleComparison(comparison).clash(key)
        }
        guard others.count == 1, key.mention.kind == .person, others[0].kind == .person else {
            return nil
        }
        return comparison.pair(.name, key.mention.range, others[0].range)
    }

    /// Whether the sentence puts in somebody's mouth what the claim says by itself.
    var isSaidOnlyInTheSource: Bool {
        let claim = comparison.claim
        guard claim.speaker == nil, !speakers.isEmpty else { return false }
        return !claim.statement.names.contains { isSpeaker($0, in: claim.text) }
            && !claim.text.tokens[claim.statement.tokens].contains {
                Self.speechVerbs.contains($0.folded)
            }
    }

    private var speakers: [NameMention] {
        comparison.statement.names.filter { isSpeaker($0, in: comparison.source) }
    }

    /// "Jane Doe said", "said Jane Doe", "Jane Doe, the mayor of Halden, said".
    private func isSpeaker(_ name: NameMention, in text: AnalyzedText) -> Bool {
        let before = name.title?.lowerBound ?? name.tokens.lowerBound
        if before > 0, Self.speechVerbs.contains(text.tokens[before - 1].folded) { return true }
        if before > 1, text.tokens[before - 1].folded == "to",
            text.tokens[before - 2].folded == "according"
        {
            return true
        }
        var index = name.tokens.upperBound
        guard index < text.tokens.count else { return false }
        if text.string(text.tokens[index].range) == "," {
            let end = min(index + 12, text.tokens.count)
            let comma = (index + 1..<end).first { text.string(text.tokens[$0].range) == "," }
            guard let comma, comma + 1 < text.tokens.count else { return false }
            index = comma + 1
        }
        return Self.speechVerbs.contains(text.tokens[index].folded)
    }

    private static let speechVerbs: Set<String> = [
        "said", "says", "told", "added", "adds", "warned", "insisted", "stated", "declared",
        "explained", "argued", "admitted", "claimed", "tweeted", "wrote", "conceded", "remarked",
    ]
}
