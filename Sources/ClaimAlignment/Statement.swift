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
    /// Token indices of those words.
    public let negators: [Int]
    /// Words that say how many or how far: "numerous", "only".
    public let quantifiers: Set<String>
    /// Stems of words that say that something is possible, planned, suspected or prevented.
    public let hedges: Set<String>
    /// Whether it says that somebody disputes something.
    public let isDisputed: Bool
    public let isQuestion: Bool

    /// Ranges are bytes of the text.
    public init(_ ranges: [Range<Int>], of text: AnalyzedText) {
        let ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
        names = ranges.flatMap { text.names(in: $0) }
        let temporals = ranges.flatMap { text.dates(in: $0) }
        let allDates = temporals.filter {
            $0.kind == .date || ($0.kind == .time && $0.weekday != nil)
        }
        clocks = temporals.compactMap { date in
            guard date.kind == .time, let time = date.value.split(separator: "T").last,
                time.utf8.count == 5, time.utf8.dropFirst(2).first == UInt8(ascii: ":")
            else { return nil }
            return (time, date.range)
        }
        dates = allDates.filter { $0.interval != nil && !Self.isVague($0) }
        vagueDates = allDates.filter(Self.isVague)
        quantities = ranges.flatMap { text.quantities(in: $0) }
        quotations = ranges.flatMap { Self.quotations(touching: $0, of: text) }
        let tokens = ranges.flatMap { Array(text.tokens(in: $0)) }
        let dated = Set(temporals.flatMap(\.tokens))
        let taken = Set((names.map(\.tokens) + quantities.map(\.tokens)).flatMap { $0 })
        var words: [Word] = []
        var negators: [Int] = []
        var quantifiers: Set<String> = []
        var hedges: Set<String> = []
        var isDisputed = false
        for index in tokens {
            let token = text.tokens[index]
            // The May of a date is no "may".
            guard token.kind == .word, !dated.contains(index) else { continue }
            if Self.isNegator(token.folded) {
                negators.append(index)
            }
            if FunctionWords.quantifiers.contains(token.folded) {
                quantifiers.insert(token.folded)
            }
            if FunctionWords.hedges.contains(token.folded)
                || FunctionWords.hedgingStems.contains(token.stem)
            {
                hedges.insert(token.stem)
            }
            isDisputed = isDisputed || FunctionWords.disputes.contains(token.folded)
            if !taken.contains(index), FunctionWords.isContent(token.folded) {
                words.append(
                    Word(
                        text: text.string(token.range), stem: token.stem,
                        concept: EventWords.concept(of: token.stem), token: index))
            }
        }
        self.words = words
        self.negators = negators
        self.quantifiers = quantifiers
        self.hedges = hedges
        self.isDisputed = isDisputed
        isNegated = !negators.count.isMultiple(of: 2)
        isQuestion = tokens.last.map { text.string(text.tokens[$0].range) == "?" } ?? false
    }

    /// The first verb in the past, and the word right before it if that is no name: without them a
    /// sentence may speak of the same things and say something else of them.
    var core: [Word] {
        guard let verb = words.firstIndex(where: { VerbForms.isPast($0.text.lowercased()) }) else {
            return []
        }
        let before = words[..<verb].last
        let isNamed = names.contains { name in
            name.tokens.lowerBound < words[verb].token
                && name.tokens.lowerBound > before?.token ?? -1
        }
        return [words[verb]] + (isNamed ? [] : before.map { [$0] } ?? [])
    }

    /// Names, dates and numbers: what a sentence must have to speak of the same.
    var holds: Int { names.count + dates.count + clocks.count + quantities.count }

    /// All that can be compared.
    var facets: Int { holds + words.count }

    /// Stems to look for in sources: those of names and of words.
    public func terms(in text: AnalyzedText) -> [String] {
        let named = names.flatMap { $0.tokens.map { text.tokens[$0].stem } }
        return named + words.map(\.stem)
    }

    /// What is quoted of a stretch, which may be part of a longer quotation.
    private static func quotations(
        touching range: Range<Int>, of text: AnalyzedText
    ) -> [Range<Int>] {
        let first = text.quotations.partition { $0.range.upperBound > range.lowerBound }
        return text.quotations[first...].prefix { $0.range.lowerBound < range.upperBound }
            .map { $0.range.clamped(to: range) }
    }

    private static func isVague(_ date: TemporalExpression) -> Bool {
        date.value.hasSuffix("_REF")
    }

    private static func isNegator(_ word: String) -> Bool {
        FunctionWords.negators.contains(word) || word.hasSuffix("n't")
    }
}
