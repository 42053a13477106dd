internal import CheckerKit

/// A claim with the dates of the sentence around it.
struct DatedClaim {
    let claim: Claim
    let context: CheckContext
    let options: DateConsistencyChecker.Options
    /// Tokens of the sentence.
    let sentence: Range<Int>
    /// The dates of the sentence that lie on the calendar, without a dateline.
    let moments: [Moment]
    let dateline: Moment?

    var text: AnalyzedText { context.analysis }

    init(
        _ claim: Claim, in context: CheckContext, options: DateConsistencyChecker.Options
    ) {
        self.claim = claim
        self.context = context
        self.options = options
        sentence = context.analysis.tokens(in: claim.sentence)
        let dateline = Dateline.find(in: context)
        self.dateline = dateline
        moments = context.analysis.dates(in: claim.sentence)
            .compactMap { Moment($0, in: context.analysis) }
            .filter { $0.range != dateline?.range }
    }

    /// The sentence's place among those of the text, or that of the first behind it.
    var sentenceIndex: Int {
        let sentences = text.sentences
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.lowerBound < claim.sentence.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// Whether a stretch belongs to this claim and not to another of the same sentence.
    func owns(_ range: Range<Int>) -> Bool {
        claim.textRange.contains(range.lowerBound)
    }

    /// The word at a token in lower case, or the mark; empty outside of the sentence.
    func word(_ index: Int) -> String {
        sentence.contains(index) ? text.tokens[index].folded : ""
    }

    func words(_ tokens: Range<Int>) -> [String] {
        tokens.clamped(to: sentence).map(word)
    }

    /// What stands at some tokens.
    func string(_ tokens: Range<Int>) -> String {
        text.string(bytes(tokens))
    }

    func bytes(_ tokens: Range<Int>) -> Range<Int> {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return text.tokens[first].range.lowerBound..<text.tokens[last].range.upperBound
    }

    func isQuoted(_ range: Range<Int>) -> Bool {
        text.isQuoted(range)
    }

    /// Whether the sentence itself says that a date is wrong or of another calendar, or is about a
    /// story: "wrongly gave the date as", "by the Julian calendar".
    var speaksOfDates: Bool {
        sentence.contains { Self.disclaimers.contains(word($0)) }
            || sentence.contains { word($0) == "old" && word($0 + 1) == "style" }
            || sentence.contains { ["not", "n't"].contains(word($0)) && word($0 + 1) == "exist" }
    }

    /// Whether "not" stands before a date: "not on Monday, 5 June".
    func isDenied(_ tokens: Range<Int>) -> Bool {
        words(tokens.lowerBound - 3..<tokens.lowerBound).contains { $0 == "not" }
    }

    private static let disclaimers: Set<String> = [
        "wrongly", "mistakenly", "erroneously", "incorrectly", "inaccurately", "misprint",
        "misprinted", "typo", "misdated", "nonexistent", "non-existent", "impossible", "hoax",
        "julian", "gregorian", "o.s", "o.s.", "n.s.", "fictional", "fictitious", "backdated",
    ]
}

/// A date that lies on the calendar: the days that it may mean.
struct Moment {
    let range: Range<Int>
    let tokens: Range<Int>
    let written: String
    let first: CalendarDate
    let last: CalendarDate
    /// Whether the text gives the date itself, rather than counting it from another.
    let isExplicit: Bool

    /// `nil` for what has no two ends or only vague ones, and for spans, whose ends are two.
    init?(_ date: TemporalExpression, in text: AnalyzedText) {
        let next = date.tokens.upperBound
        // "The 2016-17 season": what is left of a year that is half of a pair.
        let isHalf =
            next < text.tokens.count && ["-", "–", "/"].contains(text.tokens[next].folded)
            && text.tokens[next].range.lowerBound == date.range.upperBound
        guard !isHalf else { return nil }
        self.init(end: date, in: text)
    }

    /// The same for one end of a span.
    init?(end date: TemporalExpression, in text: AnalyzedText) {
        guard date.kind == .date, date.problem == nil, date.ends.isEmpty,
            !date.value.contains("/"),
            let interval = date.interval, let start = interval.start, let end = interval.end,
            !start.isApproximate, !end.isApproximate
        else { return nil }
        let words = text.tokens[date.tokens].map(\.folded)
        guard !words.contains("fiscal"), !words.contains("financial"),
            words.contains(where: { $0.utf8.contains { (48...57).contains($0) } }),
            !words.contains(where: Self.isCounting), !date.value.contains("-Q"),
            !date.value.contains("-H"), !date.value.contains("W")
        else { return nil }
        // A comma before it is no part of it.
        var tokens = date.tokens
        while let first = tokens.first, text.tokens[first].kind == .punctuation {
            tokens.removeFirst()
        }
        guard let opening = tokens.first else { return nil }
        range = text.tokens[opening].range.lowerBound..<date.range.upperBound
        self.tokens = tokens
        written = text.string(range)
        first = start.first
        last = end.last
        isExplicit = date.anchoring == .explicit
    }

    /// "Two years later" is put on the calendar too, and is no date of its own.
    private static func isCounting(_ word: String) -> Bool {
        [
            "later", "earlier", "ago", "before", "after", "next", "following", "last", "previous",
            "this", "of the",
        ].contains(word)
    }

    var isDay: Bool { first == last }
    var isYear: Bool { first.days(until: last) > 31 }
}
