public import TextAnalysis

/// What some stretches of a text assert, cut into what can be compared with another text.
public struct Statement: Sendable {
    /// A word with content of its own.
    public struct Word: Hashable, Sendable {
        public let text: String
        public let stem: String
        /// The same for words that say the same of an event.
        public let concept: String
        /// Index into the text's tokens.
        public let token: Int
    }

    public let names: [NameMention]
    /// Dates that lie on the calendar.
    public let dates: [TemporalExpression]
    /// Dates of a year that nothing tells: "in May".
    let partialDates: [TemporalExpression]
    /// All dates with a month or a year.
    let calendarDates: [TemporalExpression]
    /// Dates that count from one that nothing tells: "two days later".
    let uncountedDates: [TemporalExpression]
    /// Clock times: "6:20 p.m." as "18:20".
    let clocks: [(time: Substring, range: Range<Int>)]
    /// Dates that lie on no stretch of it: "recently".
    public let vagueDates: [TemporalExpression]
    public let quantities: [Quantity]
    /// Bytes of what stands between quotation marks.
    public let quotations: [Range<Int>]
    public let words: [Word]
    /// Whether an odd number of words turns it into its opposite.
    public let isNegated: Bool
    /// From its first token to its last.
    let tokens: Range<Int>
    /// Dates that are an end or a beginning.
    let limits: [TimeLimit]
    /// Token indices of those words, without those that only turn an end into a beginning.
    public let negators: [Int]
    /// Words that say how many or how far: "numerous", "only".
    public let quantifiers: Set<String>
    /// Stems of words that say that something is possible, planned, suspected or prevented.
    public let hedges: Set<String>
    /// Whether it says that somebody disputes something.
    public let isDisputed: Bool
    public let isQuestion: Bool
    /// "Cricketer" of "is an Indian cricketer born in July".
    let complement: Word?
    /// "Resign" of "did not resign", as a token.
    private let verbOfDid: Int?

    /// Ranges are bytes of the text.
    public init(_ ranges: [Range<Int>], of text: AnalyzedText) {
        let ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
        names = ranges.flatMap { text.names(in: $0) }
        let temporals = ranges.flatMap { text.dates(in: $0) }
        let written = WrittenDates(temporals)
        dates = written.onCalendar
        partialDates = written.partial
        calendarDates = written.onCalendar + written.partial
        vagueDates = written.vague
        uncountedDates = written.uncounted
        clocks = written.clocks
        quantities = ranges.flatMap { text.quantities(in: $0) }
        quotations = ranges.flatMap { Self.quotations(touching: $0, of: text) }
        let tokens = ranges.flatMap { Array(text.tokens(in: $0)) }
        self.tokens = (tokens.min() ?? 0)..<(tokens.max().map { $0 + 1 } ?? 0)
        // The May of a date is no "may".
        let dated = Set(temporals.flatMap(\.tokens))
        let taken = Set((names.map(\.tokens) + quantities.map(\.tokens)).flatMap { $0 })
        let undated = tokens.filter { text.tokens[$0].kind == .word && !dated.contains($0) }
        words = undated.compactMap { index in
            let token = text.tokens[index]
            guard !taken.contains(index), FunctionWords.isContent(token.folded),
                !Self.isOfOrdinal(index, in: text)
            else { return nil }
            return Word(
                text: text.string(token.range), stem: token.stem,
                concept: EventWords.concept(at: index, in: text), token: index)
        }
        let extent = self.tokens
        limits = written.onCalendar.compactMap { TimeLimit($0, of: extent, in: text) }
        let turned = Set(limits.compactMap(\.negator))
        negators = undated.filter { !turned.contains($0) && Self.isNegator($0, in: text) }
        quantifiers = Set(undated.map { text.tokens[$0].folded })
            .intersection(FunctionWords.quantifiers)
        hedges = Set(undated.map { text.tokens[$0] }.filter(Self.isHedge).map(\.stem))
        isDisputed = undated.contains {
            FunctionWords.disputes.contains(text.tokens[$0].folded)
        }
        complement = Self.complement(among: words, tokens, of: text)
        verbOfDid = undated.firstIndex { text.tokens[$0].folded == "did" }.flatMap { index in
            undated[(index + 1)...].first { FunctionWords.isContent(text.tokens[$0].folded) }
        }
        isNegated = !negators.count.isMultiple(of: 2)
        isQuestion = tokens.last.map { text.string(text.tokens[$0].range) == "?" } ?? false
    }

    /// "Time" of "for the first time", which says no more than "first".
    private static func isOfOrdinal(_ index: Int, in text: AnalyzedText) -> Bool {
        index > 0 && text.tokens[index].folded == "time"
            && ["first", "last"].contains(text.tokens[index - 1].folded)
    }

    private static func isHedge(_ token: Token) -> Bool {
        FunctionWords.hedges.contains(token.folded)
            || FunctionWords.hedgingStems.contains(token.stem)
    }

    /// The first verb in the past, and the word right before it if that is no name: without them a
    /// sentence may speak of the same things and say something else of them.
    ///
    /// After "is" or "was", the noun in which the words before the next preposition end.
    var core: [Word] {
        let first = words.firstIndex {
            VerbForms.isPast($0.text.lowercased()) || $0.token == verbOfDid
        }
        guard let verb = first else {
            return complement.map { [$0] } ?? []
        }
        let before = words[..<verb].last
        let isNamed = names.contains { name in
            name.tokens.lowerBound < words[verb].token
                && name.tokens.lowerBound > before?.token ?? -1
        }
        return [words[verb]] + (isNamed ? [] : before.map { [$0] } ?? [])
    }

    /// Names, dates and numbers: what a sentence must have to speak of the same.
    var holds: Int { names.count + calendarDates.count + clocks.count + quantities.count }

    /// All that can be compared.
    var facets: Int { holds + words.count }

    /// Stems to look for in sources: those of names, of words and of what is counted.
    public func terms(in text: AnalyzedText) -> [String] {
        let named = names.flatMap { $0.tokens.map { text.tokens[$0].stem } }
        let counted = quantities.flatMap(\.tokens).map { text.tokens[$0] }
            .filter { $0.kind == .number || FunctionWords.isContent($0.folded) }
        return named + words.map(\.stem) + counted.map(\.stem)
    }

    /// What is quoted of a stretch, which may be part of a longer quotation.
    private static func quotations(
        touching range: Range<Int>, of text: AnalyzedText
    ) -> [Range<Int>] {
        let first = text.quotations.partition { $0.range.upperBound > range.lowerBound }
        return text.quotations[first...].prefix { $0.range.lowerBound < range.upperBound }
            .map { $0.range.clamped(to: range) }
    }

    private static func complement(
        among words: [Word], _ tokens: [Int], of text: AnalyzedText
    ) -> Word? {
        guard
            let copula = tokens.first(where: {
                ["is", "was", "are", "were"].contains(text.tokens[$0].folded)
            }), copula + 1 < text.tokens.count,
            ["a", "an", "the", "not", "one"].contains(text.tokens[copula + 1].folded)
        else { return nil }
        var head: Word?
        for index in copula + 2..<max(copula + 2, (tokens.last ?? 0) + 1) {
            let token = text.tokens[index]
            if token.kind == .punctuation && token.range.count == 1 { break }
            if head != nil, FunctionWords.endsNounPhrase(token.folded) { break }
            head = words.first { $0.token == index } ?? head
        }
        return head
    }

    /// "Did not resign until Monday" says that it came about.
    private static func isUntil(_ index: Int, in text: AnalyzedText) -> Bool {
        guard text.tokens[index].folded == "not" || text.tokens[index].folded.hasSuffix("n't")
        else { return false }
        return text.tokens[(index + 1)...].prefix(7)
            .prefix { $0.kind == .word && !TimeLimit.borders.contains($0.folded) }
            .contains { $0.folded == "until" }
    }

    private static func isNegator(_ index: Int, in text: AnalyzedText) -> Bool {
        let word = text.tokens[index].folded
        if isUntil(index, in: text) { return false }
        if let next = FunctionWords.negatorsBefore[word] {
            return index + 1 < text.tokens.count && text.tokens[index + 1].folded == next
        }
        return FunctionWords.negators.contains(word) || FunctionWords.denyingWords.contains(word)
            || word.hasSuffix("n't")
    }
}
