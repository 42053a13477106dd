internal import ClaimModel
internal import TextAnalysis

/// A word that makes a date an end or a beginning of what is told: "until 1910", "not before 1910".
struct TimeLimit {
    enum Word {
        case until, before, by, after
        /// "Until after 1910".
        case untilAfter
    }

    let word: Word
    let date: TemporalExpression
    /// The token that turns it round: "not" of "did not open until 1910".
    var negator: Int?

    init?(_ date: TemporalExpression, of tokens: Range<Int>, in text: AnalyzedText) {
        guard date.ends.isEmpty, !Self.isOfNoun(date, in: text),
            let (word, place) = Self.word(before: date, of: tokens, in: text)
        else { return nil }
        self.word = word
        self.date = date
        negator = word == .after ? nil : Self.negator(before: place, of: tokens, in: text)
    }

    /// The days on which what is told may have come about.
    ///
    /// Until when something lasted, and when it began after all, is a date like any other.
    var days: DateInterval? {
        guard let days = date.interval else { return nil }
        return switch (word, negator != nil) {
        case (.until, _), (.untilAfter, false): days
        case (.before, false):
            days.firstDay?.adding(days: -1).flatMap { DateInterval(start: nil, end: .init($0)) }
        case (.by, false): days.lastDay.flatMap { DateInterval(start: nil, end: .init($0)) }
        case (.before, true):
            days.firstDay.flatMap { DateInterval(start: .init($0), end: nil) }
        case (.after, _), (.by, true), (.untilAfter, true):
            days.lastDay?.adding(days: 1).flatMap { DateInterval(start: .init($0), end: nil) }
        }
    }

    /// Whether it says how long something lasted.
    var isEnd: Bool { word == .until && negator == nil }
    /// Whether it says when something began after all.
    var isBeginning: Bool { word == .until && negator != nil }

    /// Whether the other is the same without the negation: "not until 1910" and "until 1910".
    func turnsRound(_ other: TimeLimit) -> Bool {
        guard negator != nil, other.negator == nil, word == other.word,
            let mine = date.interval, let others = other.date.interval
        else { return false }
        return mine.overlaps(others)
    }

    /// "Before the 2016 election": the date is that of the election.
    private static func isOfNoun(_ date: TemporalExpression, in text: AnalyzedText) -> Bool {
        guard date.tokens.upperBound < text.tokens.count else { return false }
        let next = text.tokens[date.tokens.upperBound]
        return next.kind == .word && FunctionWords.isContent(next.folded) || next.folded == "'s"
    }

    private static func word(
        before date: TemporalExpression, of tokens: Range<Int>, in text: AnalyzedText
    ) -> (Word, place: Int)? {
        var place = date.tokens.lowerBound - 1
        while place >= tokens.lowerBound, looseWords.contains(text.tokens[place].folded) {
            place -= 1
        }
        guard place >= tokens.lowerBound, let word = words[text.tokens[place].folded] else {
            return nil
        }
        let before = place > tokens.lowerBound ? text.tokens[place - 1] : nil
        if let before, word == .after, words[before.folded] == .until {
            return (.untilAfter, place - 1)
        }
        // "Two weeks before 5 May" is no day before it but one.
        let isCounted =
            before.map { units.contains($0.stem) || text.isInDate(place - 1) } ?? false
        return isCounted && word != .until ? nil : (word, place)
    }

    /// In the same clause; what stands in a relative clause is not turned round from outside.
    private static func negator(
        before place: Int, of tokens: Range<Int>, in text: AnalyzedText
    ) -> Int? {
        for index in (max(tokens.lowerBound, place - reach)..<place).reversed() {
            let token = text.tokens[index]
            if negators.contains(token.folded) || token.folded.hasSuffix("n't") { return index }
            if borders.contains(token.folded) { return nil }
            if token.kind == .punctuation, token.range.count == 1, token.folded != "-" {
                return nil
            }
        }
        return nil
    }

    /// In tokens: about as long as a clause.
    private static let reach = 14

    private static let words: [String: Word] = [
        "until": .until, "till": .until, "before": .before, "by": .by, "after": .after,
    ]

    private static let looseWords: Set<String> = ["about", "around", "circa", "the"]

    private static let units: Set<String> = ["hour", "day", "week", "month", "year", "decad"]

    private static let negators: Set<String> = [
        "cannot", "neither", "never", "no", "nobody", "none", "not", "nothing",
    ]

    /// Words with which another clause begins.
    static let borders: Set<String> = [
        "and", "because", "but", "if", "or", "that", "when", "where", "which", "while", "who",
    ]
}
