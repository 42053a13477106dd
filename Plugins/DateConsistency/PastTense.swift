internal import CheckerKit

/// Tells whether a text puts what happened on a date in the past.
enum PastTense {
    /// Only where "in" or "on" ties the date to a verb in the past: right behind the verb ("was
    /// robbed on 3 May"), or at the head of a sentence whose first verb it is ("In 2031 the museum
    /// was robbed"). News is full of dates to come in sentences about the past.
    static func governs(_ moment: Moment, in claim: DatedClaim) -> Bool {
        let before = moment.tokens.lowerBound - 1
        guard prepositions.contains(claim.word(before)),
            !claim.sentence.contains(where: { looksAhead($0, claim) })
        else { return false }
        if before == claim.sentence.lowerBound {
            let verb = claim.sentence.first { isVerb($0, claim) }
            return verb.map { isPast($0, claim) } ?? false
        }
        // The verb of the same clause, with its objects between; a noun that has the date itself
        // ("the summit in June") would need another one.
        let clause = (claim.sentence.lowerBound..<before).reversed()
            .prefix { ![",", ";", ":", "that", "who", "which"].contains(claim.word($0)) }
        guard let verb = clause.first(where: { isVerb($0, claim) }), isPast(verb, claim) else {
            return false
        }
        // "Boosted funding levels in 2016" may be the levels of a year to come.
        let isNear = before - verb <= (moment.isYear ? 2 : reachInTokens)
        return isNear || happenings.contains(claim.word(verb)) && before - verb <= 12
    }

    private static let reachInTokens = 4

    private static func isVerb(_ index: Int, _ claim: DatedClaim) -> Bool {
        isPast(index, claim) || present.contains(claim.word(index))
    }

    private static func isPast(_ index: Int, _ claim: DatedClaim) -> Bool {
        let word = claim.word(index)
        // "Diesel buses were gone", but "the banned film".
        return VerbForms.isPast(word) && !present.contains(word)
    }

    /// The May of a date is no "may".
    private static func looksAhead(_ index: Int, _ claim: DatedClaim) -> Bool {
        ahead.contains(claim.word(index)) && !isHarmless(index, claim)
            && !claim.text.dates(in: claim.claim.sentence).contains { $0.tokens.contains(index) }
    }

    /// "By four men", "to nine years": no date and no verb comes behind.
    private static func isHarmless(_ index: Int, _ claim: DatedClaim) -> Bool {
        guard ["by", "to", "through"].contains(claim.word(index)),
            claim.sentence.contains(index + 1)
        else { return false }
        let next = claim.text.tokens[index + 1]
        let isDated = claim.text.dates(in: claim.claim.sentence).contains {
            $0.kind == .date && $0.tokens.contains(index + 1)
        }
        let isCounted = next.kind == .number || NumberInWords.value(next.folded) != nil
        return !isDated
            && (isCounted || next.isCapitalized || ["the", "a", "an"].contains(next.folded))
    }

    private static let prepositions: Set<String> = ["in", "on", "during", "since"]
    private static let present: Set<String> = ["is", "are", "has", "have", "be", "does", "do"]
    private static let ahead: Set<String> = [
        "will", "would", "until", "by", "plans", "planned", "plan", "scheduled", "expected", "due",
        "if", "may", "might", "could", "through", "before", "deadline", "expires", "postponed",
        "next", "running", "campaign", "election", "reelection", "re-election", "bid", "should",
        "to", "set", "moved", "delayed", "awarded", "tickets", "sold", "approved", "off",
        "novel", "film", "movie", "series", "game", "fiscal", "announced", "proposed", "agreed",
        "maturing", "matured", "promised", "pledged", "called",
    ]

    /// What happens on a day, whatever stands between it and the day.
    private static let happenings: Set<String> = [
        "stole", "killed", "struck", "sentenced", "resigned", "exploded", "collapsed", "crashed",
        "collided", "died", "robbed", "shot", "burst", "sank", "arrested", "lost",
    ]
}

/// Tells whether a text says that something on a date is still to come.
enum FutureTense {
    /// Only where a verb that looks ahead stands before the date in its clause and "on", "in",
    /// "for" or "from" ties them: "is scheduled for 4 April". Speech, and what was said, planned or
    /// promised then, was true in its time.
    static func governs(_ moment: Moment, in claim: DatedClaim) -> Bool {
        let before = moment.tokens.lowerBound - 1
        let start = claim.sentence.lowerBound
        guard ["on", "in", "from", "for"].contains(claim.word(before)), claim.moments.count == 1,
            claim.text.dates(in: claim.claim.sentence).count == 1,
            !claim.isQuoted(moment.range), !isTold(claim)
        else { return false }
        let clause = (start..<before).reversed()
            .prefix { !borders.contains(claim.word($0)) }
        guard let first = clause.last, before - first >= 2 else { return false }
        guard let verb = (first..<before).first(where: { looksAhead(at: $0, claim) }) else {
            return false
        }
        if claim.word(before) == "for" {
            return ["scheduled", "set"].contains(claim.word(before - 1))
        }
        return before - verb <= 10
    }

    private static func looksAhead(at index: Int, _ claim: DatedClaim) -> Bool {
        switch claim.word(index) {
        case "will", "shall": true
        case "is", "are":
            ["to", "due", "scheduled", "expected", "set", "planned", "slated", "going"]
                .contains(claim.word(index + 1))
        case "plans", "intends", "hopes": claim.word(index + 1) == "to"
        default: false
        }
    }

    private static func isTold(_ claim: DatedClaim) -> Bool {
        claim.sentence.contains { index in
            told.contains(claim.word(index)) || claim.word(index).hasSuffix("'d")
        }
    }

    private static let borders: Set<String> = [
        ",", ";", ":", "that", "who", "which", "because", "as", "when", "if", "whether", "how",
    ]
    private static let told: Set<String> = [
        "said", "told", "promised", "announced", "wrote", "had", "was", "were", "pledged",
        "predicted", "argued", "claimed", "believed", "thought", "would", "ago", "then", "reported",
        "who", "whose", "warned", "added", "stated", "noted", "testified", "estimated", "whether",
    ]
}
