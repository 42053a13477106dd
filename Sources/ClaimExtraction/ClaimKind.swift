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
            // "Currently" and "recently" date nothing.
            let isDated = text.dates(in: range).contains {
                $0.kind == .date && !$0.value.hasSuffix("_REF")
            }
            self = isDated || Self.happens(in: content, of: text) ? .event : .statement
        }
    }

    /// Whether something was done: "robbers took the money", "the bank was robbed", and neither
    /// "the bank was old" nor "the bank is based in Oslo".
    private static func happens(in content: Range<Int>, of text: AnalyzedText) -> Bool {
        !isSaidToBe(content, of: text)
            && content.contains { isDeed($0, in: content, of: text) }
    }

    /// "This is the way of countries hit by sanctions": what its first verb says is what it says.
    private static func isSaidToBe(_ content: Range<Int>, of text: AnalyzedText) -> Bool {
        let first = content.first { index in
            ["is", "are", "isn't", "aren't"].contains(text.tokens[index].folded)
                || isDeed(index, in: content, of: text)
        }
        guard let first, first + 1 < content.upperBound else { return false }
        let next = text.tokens[first + 1]
        return !isDeed(first, in: content, of: text) && !VerbWords.isPastOrParticiple(next)
    }

    private static func isDeed(
        _ index: Int, in content: Range<Int>, of text: AnalyzedText
    ) -> Bool {
        let token = text.tokens[index]
        if VerbWords.isPlainPast(token.folded) {
            return !states.contains(token.folded)
        }
        guard VerbWords.isPastOrParticiple(token), !states.contains(token.folded),
            index > content.lowerBound
        else { return false }
        let before = text.tokens[index - 1]
        // "This made", "that left": these forms are no adjectives.
        if demonstratives.contains(before.folded) { return !token.folded.hasSuffix("ed") }
        // Behind a name, a noun or "was" it is a verb; behind "the" and "is" an adjective.
        let isBehindNoun =
            before.kind == .word || ["”", "\""].contains(text.string(before.range))
        return isBehindNoun && !adjectivePlaces.contains(before.folded)
    }

    /// Past forms that say how things were and not what was done.
    private static let states: Set<String> = [
        "was", "wasn't", "were", "weren't", "had", "hadn't", "did", "didn't", "knew", "lay",
        "based", "believed", "belonged", "called", "consisted", "contained", "existed", "felt",
        "involved", "known", "liked", "loved", "looked", "meant", "named", "needed", "owned",
        "remained", "seemed", "supposed", "thought", "understood", "wanted",
    ]

    private static let demonstratives: Set<String> = ["this", "that", "these", "those"]

    private static let adjectivePlaces: Set<String> = [
        "a", "an", "the", "its", "his", "her", "their", "our",
        "my", "your", "is", "are", "isn't", "aren't", "be", "very", "so", "too", "some", "any",
        "of", "in", "with", "for", "by", "to", "from", "and", "or", "as", "at", "on", "among",
        "about",
        "against", "between", "into", "over", "under", "without",
    ]
}
