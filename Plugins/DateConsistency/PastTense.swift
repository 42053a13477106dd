internal import CheckerKit

/// Tells whether a text puts what happened on a date in the past.
enum PastTense {
    /// Only where "in" or "on" ties the date to a verb in the past: right behind the verb ("was
    /// robbed on 3 May"), or at the head of a sentence whose first verb it is ("In 2031 the museum
    /// was robbed"). News is full of dates to come in sentences about the past.
    static func governs(_ date: TemporalExpression, of claim: Claim, in text: AnalyzedText) -> Bool
    {
        let tokens = text.tokens(in: claim.sentence)
        let before = date.tokens.lowerBound - 1
        guard tokens.contains(before), prepositions.contains(text.tokens[before].folded),
            !tokens.contains(where: { looksAhead($0, text) })
        else { return false }
        if before == tokens.lowerBound {
            let verb = tokens.first { isVerb($0, text) }
            return verb.map { isPast($0, text) } ?? false
        }
        let near = max(tokens.lowerBound, before - reachInTokens)..<before
        return near.last { isVerb($0, text) }.map { isPast($0, text) } ?? false
    }

    private static let reachInTokens = 4

    private static func isVerb(_ index: Int, _ text: AnalyzedText) -> Bool {
        isPast(index, text) || present.contains(text.tokens[index].folded)
    }

    private static func isPast(_ index: Int, _ text: AnalyzedText) -> Bool {
        let word = text.tokens[index].folded
        return VerbForms.isPast(word) && !present.contains(word)
    }

    /// The May of a date is no "may".
    private static func looksAhead(_ index: Int, _ text: AnalyzedText) -> Bool {
        ahead.contains(text.tokens[index].folded)
            && !text.dates.contains { $0.tokens.contains(index) }
    }

    private static let prepositions: Set<String> = ["in", "on", "during", "since"]
    private static let present: Set<String> = ["is", "are", "has", "have", "be", "does", "do"]
    private static let ahead: Set<String> = [
        "will", "would", "until", "by", "plans", "planned", "scheduled", "expected", "due", "if",
        "may", "might", "could", "through", "before", "deadline", "expires", "postponed", "next",
        "running", "campaign", "election", "reelection", "re-election", "bid", "should", "to",
    ]
}
