internal import ClaimModel
internal import TextAnalysis

extension Claim.Kind {
    /// What kind of claim some words are; an office is one by where it was found.
    ///
    /// - Parameter content: token indices.
    init(of content: Range<Int>, in text: AnalyzedText, isAttributed: Bool) {
        let range = text.bytes(of: content)
        let quotation = text.quotations.partition { $0.outer.upperBound > range.lowerBound }
        if isAttributed, text.quotations[quotation...].first?.outer.overlaps(range) ?? false {
            self = .quotation
        } else if !text.quantities(in: range).isEmpty {
            self = .quantity
        } else {
            let isDated = text.dates(in: range).contains { $0.kind == .date }
            self = isDated || Self.happens(in: content, of: text) ? .event : .statement
        }
    }

    /// Whether something was done: "robbers took the money", "the bank was robbed", and neither
    /// "the bank was old" nor "the bank is based in Oslo".
    private static func happens(in content: Range<Int>, of text: AnalyzedText) -> Bool {
        content.contains { index in
            let token = text.tokens[index]
            if VerbWords.isPlainPast(token.folded) {
                return !states.contains(token.folded)
            }
            guard VerbWords.isPastOrParticiple(token), !states.contains(token.folded),
                index > content.lowerBound
            else { return false }
            let before = text.tokens[index - 1]
            // Behind a name, a noun or "was" it is a verb; behind "the" and "is" an adjective.
            let isBehindNoun =
                before.kind == .word || ["”", "\""].contains(text.string(before.range))
            return isBehindNoun && !adjectivePlaces.contains(before.folded)
        }
    }

    /// Past forms that say how things were and not what was done.
    private static let states: Set<String> = [
        "was", "wasn't", "were", "weren't", "had", "hadn't", "did", "didn't", "knew", "lay",
        "based", "believed", "belonged", "called", "consisted", "contained", "existed", "felt",
        "involved", "known", "liked", "loved", "looked", "meant", "named", "needed", "owned",
        "remained", "seemed", "supposed", "thought", "understood", "wanted",
    ]

    private static let adjectivePlaces: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our",
        "my", "your", "is", "are", "isn't", "aren't", "be", "very", "so", "too", "some", "any",
        "of", "in", "with", "for", "by", "to", "from", "and", "or", "as", "at", "on",
    ]
}
