internal import TextAnalysis

/// Compares who does what in a claim and in a sentence, in the active and in the passive: "was
/// managed by Jane Doe" and "John Roe managed" have two answers to one question.
struct RoleComparison {
    private let comparison: Comparison
    private let places: [Int: Int]

    init(_ comparison: Comparison, places: [Int: Int]) {
        self.comparison = comparison
        self.places = places
    }

    /// The person who does in the sentence what the claim says that another does.
    func agent(insteadOf key: NameKey) -> NameMention? {
        let claim = comparison.claim
        guard Self.mayBePerson(key.mention) else { return nil }
        for (verb, place) in places.sorted(by: { $0.key < $1.key }) {
            guard
                Self.agent(of: verb, among: claim.statement.names, in: claim.text) == key.mention,
                let other = Self.agent(
                    of: place, among: comparison.statement.names, in: comparison.source),
                !isClaimed(other)
            else { continue }
            return other
        }
        return nil
    }

    private func isClaimed(_ name: NameMention) -> Bool {
        comparison.claim.nameKeys.contains {
            $0.occurs(in: comparison.source.tokens[name.tokens], of: comparison.source)
        }
    }

    private static func mayBePerson(_ name: NameMention) -> Bool {
        [.person, .other].contains(name.kind) && name.tokens.count > 1
    }

    /// Of a verb in the passive the name behind "by", of another the only person before it.
    private static func agent(
        of verb: Int, among names: [NameMention], in text: AnalyzedText
    ) -> NameMention? {
        let word = text.tokens[verb].folded
        guard VerbForms.isPast(word) || word.hasSuffix("s") && !text.tokens[verb].isCapitalized
        else { return nil }
        let next = verb + 1 < text.tokens.count ? text.tokens[verb + 1].folded : ""
        let isPassive =
            next == "by"
            || (max(0, verb - 2)..<verb).contains { copulas.contains(text.tokens[$0].folded) }
        if isPassive {
            let by = (verb + 1..<min(verb + 12, text.tokens.count)).first {
                text.tokens[$0].folded == "by"
            }
            guard let by else { return nil }
            return names.first { name in
                let start = name.title?.lowerBound ?? name.tokens.lowerBound
                return start == by + 1 && mayBePerson(name)
            }
        }
        let sentence = text.sentences.first { $0.tokens.contains(verb) }
        let before = names.filter { name in
            name.tokens.upperBound <= verb
                && (sentence?.tokens.contains(name.tokens.lowerBound) ?? true)
                && mayBePerson(name)
        }
        guard before.count == 1, let only = before.first,
            !(only.tokens.upperBound..<verb).contains(where: {
                VerbForms.isPast(text.tokens[$0].folded)
            })
        else { return nil }
        return only
    }

    private static let copulas: Set<String> = ["was", "were", "been", "is", "are", "being", "be"]
}
