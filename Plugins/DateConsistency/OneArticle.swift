internal import CheckerKit

/// One event with two dates in the article.
enum OneArticle: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        guard !claim.speaksOfDates, !repeats(claim.words(claim.sentence)),
            let moment = onlyMoment(of: claim)
        else { return [] }
        let finding =
            headline(moment, in: claim) ?? sentence(moment, in: claim) ?? named(moment, in: claim)
        return finding.map { [$0] } ?? []
    }

    private static func onlyMoment(of claim: DatedClaim) -> Moment? {
        let moments = claim.moments.filter(\.isExplicit)
        guard moments.count == 1, let moment = moments.first, claim.owns(moment.range) else {
            return nil
        }
        return moment
    }

    /// "Again", "not", "the second": another event, or none.
    private static func repeats(_ words: [String]) -> Bool {
        words.contains { word in
            [
                "again", "not", "second", "first", "third", "another", "latest", "annual", "never",
            ]
            .contains(word) || word.hasSuffix("n't")
        }
    }

    // A headline and the body below it.

    private static func headline(_ moment: Moment, in claim: DatedClaim) -> Finding? {
        let text = claim.text
        guard
            let block = claim.context.article.blocks.prefix(8).first(where: { $0.kind == .headline }
            ),
            block.range.upperBound <= claim.claim.sentence.lowerBound
        else { return nil }
        let dates = text.dates(in: block.range).compactMap { Moment($0, in: text) }
        guard dates.count == 1, let date = dates.first, date.isExplicit, clash(date, moment) else {
            return nil
        }
        let body = Set(claim.sentence.map { text.tokens[$0].stem })
        let wanted = content(text.tokens(in: block.range), without: date, in: text)
        let shared = wanted.count { body.contains(EventStem.of($0)) || body.contains($0) }
        guard wanted.count >= 3, shared * 5 >= wanted.count * 3 else { return nil }
        return differing(moment, from: date, where: "the headline", in: claim)
    }

    private static func content(
        _ tokens: Range<Int>, without date: Moment, in text: AnalyzedText
    ) -> [String] {
        tokens.filter { !date.tokens.contains($0) && text.tokens[$0].kind == .word }
            .filter { !small.contains(text.tokens[$0].folded) }.map { text.tokens[$0].stem }
    }

    // Two sentences that say the same of what happens once.

    private static func sentence(_ moment: Moment, in claim: DatedClaim) -> Finding? {
        let text = claim.text
        let verbs = Set(claim.sentence.map(claim.word).filter(once.contains))
        guard !verbs.isEmpty else { return nil }
        var aligned: AlignedClaim?
        let here = claim.sentenceIndex
        for index in max(0, here - reachInSentences)..<here {
            let sentence = text.sentences[index]
            guard sentence.tokens.contains(where: { verbs.contains(text.tokens[$0].folded) }),
                !repeats(sentence.tokens.map { text.tokens[$0].folded })
            else { continue }
            let dates = text.dates(in: sentence.range).compactMap { Moment($0, in: text) }
            guard dates.count == 1, let date = dates.first, date.isExplicit, clash(date, moment)
            else { continue }
            let ready = aligned ?? AlignedClaim([claim.claim.content], of: text)
            aligned = ready
            let compared = ready.compared(
                with: index, of: text, title: claim.context.article.title.map { AnalyzedText($0) })
            let reverse = AlignedClaim([sentence.range], of: text).compared(
                with: here, of: text, title: nil)
            let isSame = [compared, reverse].contains { alignment in
                alignment.stance == .contradicts
                    && alignment.clashes.allSatisfy { $0.kind == .date }
            }
            if isSame || SameDeed.holds(claim, moment, sentence, date, verbs) {
                return differing(moment, from: date, where: "another sentence", in: claim)
            }
        }
        return nil
    }

    /// An article has fewer; a book does not say on one page what it says on another.
    private static let reachInSentences = 400

    // Two places that name the same event by the same name: "the Dover ferry disaster of 1994".

    private static func named(_ moment: Moment, in claim: DatedClaim) -> Finding? {
        let text = claim.text
        guard let name = EventName(of: moment, in: text) else { return nil }
        let start = text.sentences[max(0, claim.sentenceIndex - reachInSentences)].range.lowerBound
        for date in text.dates(in: start..<max(start, claim.claim.sentence.lowerBound)) {
            guard let other = Moment(date, in: text), other.isExplicit, clash(other, moment),
                let otherName = EventName(of: other, in: text), otherName.stems == name.stems,
                !otherName.isNumbered, !name.isNumbered
            else { continue }
            return differing(moment, from: other, where: "another sentence", in: claim)
        }
        return nil
    }

    /// Two dates of the same precision, near enough to be one that was mistaken: at most 45 days
    /// apart, the same day of another year, or years that differ.
    private static func clash(_ one: Moment, _ other: Moment) -> Bool {
        guard one.last < other.first || other.last < one.first else { return false }
        if one.isYear || other.isYear {
            return one.isYear && other.isYear && abs(one.first.year - other.first.year) == 1
        }
        let isSameDay = (one.first.month, one.first.day) == (other.first.month, other.first.day)
        return one.isDay == other.isDay
            && (abs(one.first.days(until: other.first)) <= 45 || isSameDay && one.isDay)
    }

    private static func differing(
        _ moment: Moment, from other: Moment, where place: String, in claim: DatedClaim
    ) -> Finding {
        let distance = Distance(moment, other)
        return Finding(
            .articleDiffers, .contradicts, .indicative, at: moment.range,
            "The article has '\(moment.written)' here and '\(other.written)' in \(place) "
                + "for what seems to be one event",
            [
                .article(moment.written, moment.range), .article(other.written, other.range),
                .calculation([
                    "Between '\(other.written)' and '\(moment.written)' are \(distance.words)"
                ]),
            ])
    }

    /// What befalls the same somebody or something once.
    private static let once: Set<String> = [
        "stole", "died", "killed", "born", "sank", "burst", "exploded", "founded",
        "assassinated", "murdered", "resigned", "elected", "appointed", "ratified", "shot",
        "abdicated", "robbed", "crashed", "erupted", "derailed", "drowned", "executed", "buried",
        "married", "bombed", "hijacked", "kidnapped", "burned", "burnt",
    ]
    private static let small: Set<String> = [
        "at", "in", "on", "of", "the", "a", "an", "to", "for", "and", "by", "with", "from", "as",
    ]
}

/// Headlines say "robbed" and "bomb" where the body says "rob" and "exploded".
private enum EventStem {
    static func of(_ stem: String) -> String {
        stem.hasSuffix("s") ? String(stem.dropLast()) : stem
    }
}

/// The name of an event that a date stands beside: "Dover ferry disaster" of 12 May 1994.
struct EventName {
    /// From the first word to the last.
    let stems: [String]
    /// Whether it is "the first" or "the second" of its name.
    let isNumbered: Bool

    init?(of moment: Moment, in text: AnalyzedText) {
        var index = moment.tokens.lowerBound - 1
        guard index > 0, ["of", "on", "in", ","].contains(text.tokens[index].folded) else {
            return nil
        }
        index -= 1
        var stems: [String] = []
        var hasName = false
        while index >= 0, stems.count < 6, text.tokens[index].kind == .word,
            !Self.borders.contains(text.tokens[index].folded),
            !VerbForms.isPast(text.tokens[index].folded) || text.tokens[index].isCapitalized
        {
            stems.insert(text.tokens[index].stem, at: 0)
            hasName = hasName || text.tokens[index].isCapitalized
            index -= 1
        }
        let last = moment.tokens.lowerBound - 2
        guard stems.count >= 2, hasName, !text.tokens[last].isCapitalized,
            index >= 0, text.tokens[index].folded == "the"
        else { return nil }
        isNumbered = ["first", "second", "third", "last", "next"].contains(stems[0])
        self.stems = stems
    }

    private static let borders: Set<String> = [
        "the", "a", "an", "of", "in", "on", "and", "for", "with", "to", "at", "by", "from", "its",
        "his", "her", "their", "during", "after", "before",
    ]
}
