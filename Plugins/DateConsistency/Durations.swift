internal import CheckerKit

/// Durations beside the two dates between which they lie.
enum Durations: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        guard !claim.speaksOfDates else { return [] }
        let durations = SpokenDuration.all(in: claim.sentence, of: claim)
        guard !durations.isEmpty else { return [] }
        return DateSpan.all(of: claim).compactMap { span in
            guard span.first.first <= span.last.last,
                let duration = durations.first(where: { isOf(span, $0, in: claim) }),
                !span.distance.fits(duration),
                claim.owns(claim.bytes(duration.tokens)) || claim.owns(span.first.range)
            else { return nil }
            return finding(duration, span, in: claim)
        }
    }

    /// Whether the words tie the duration to the span.
    private static func isOf(
        _ span: DateSpan, _ duration: SpokenDuration, in claim: DatedClaim
    ) -> Bool {
        let opening = claim.word(span.tokens.lowerBound - 1)
        let isOpened = ["from", "between"].contains(opening)
        let start = isOpened ? span.tokens.lowerBound - 1 : span.tokens.lowerBound
        if duration.tokens.upperBound <= start {
            return isBefore(duration, duration.tokens.upperBound..<start, in: claim)
        }
        guard span.tokens.upperBound <= duration.tokens.lowerBound else { return false }
        let between = claim.words(span.tokens.upperBound..<duration.tokens.lowerBound)
        // "1899 to 1902 lasted seven years", "between 2003 and 2011, a period of six years"
        return [
            ["lasted"], [",", "lasted"], [")", "lasted"], [",", "a", "period", "of"],
            [",", "a", "span", "of"], [")", "went", "on", "for"],
        ].contains(between)
    }

    private static func isBefore(
        _ duration: SpokenDuration, _ between: Range<Int>, in claim: DatedClaim
    ) -> Bool {
        var words = claim.words(between)
        if [",", "("].contains(words.last) { words.removeLast() }
        let before = claim.word(duration.tokens.lowerBound - 1)
        // "for 22 years, from", "lasted 11 weeks, from", "for three years, from"
        if words.isEmpty {
            return leading.contains(before)
        }
        // "the six-year war from"
        if words.count <= 2, let last = words.last, lasting.contains(last) { return true }
        // "spent eight months in prison, from"
        return ["spent", "served"].contains(before) && words.count <= 3
            && words.first.map { ["in", "at", "as", "on"].contains($0) } ?? false
    }

    private static func finding(
        _ duration: SpokenDuration, _ span: DateSpan, in claim: DatedClaim
    ) -> Finding {
        let words = claim.string(duration.tokens)
        let range = claim.bytes(duration.tokens)
        let ends = claim.string(span.tokens)
        return Finding(
            .durationDiffers, .contradicts, .decisive,
            at: claim.owns(range) ? range : span.first.range,
            "The article says '\(words)', but '\(ends)' is \(span.distance.words)",
            [
                .article(words, range), .article(ends, claim.bytes(span.tokens)),
                .calculation([
                    "It begins \(span.first.span) and ends \(span.last.span)",
                    "That is \(span.distance.words)",
                ]),
            ])
    }

    /// What stands before a duration that its two ends follow.
    private static let leading: Set<String> = [
        "for", "lasted", "lasting", "took", "spent", "ran", "stayed", "spanned", "spanning",
    ]

    /// What has a beginning and an end, between which it lasts; not "study", "average" or "high".
    private static let lasting: Set<String> = [
        "war", "siege", "occupation", "festival", "summit", "reign", "rule", "strike", "tour",
        "conflict", "blockade", "boycott", "drought", "closure", "tenure", "presidency", "visit",
        "trip", "conference", "truce", "ceasefire", "campaign", "exhibition", "march", "fair",
        "insurgency", "rebellion", "dictatorship", "term", "stint", "spell", "interregnum",
        "standoff", "voyage", "expedition", "lockdown", "shutdown", "hiatus", "marriage",
    ]
}
