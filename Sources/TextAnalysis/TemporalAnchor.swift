import ClaimModel

/// What the meaning of an expression amounts to on the calendar.
struct TemporalReading {
    var kind = TemporalExpression.Kind.date
    var value: String
    var interval: DateInterval?
    var anchoring = TemporalExpression.Anchoring.explicit
    var problem: TemporalExpression.Problem?
}

/// Puts expressions on the calendar, in the order of the text.
struct TemporalAnchor {
    let text: TokenizedText
    let publishedOn: CalendarDate?
    /// The date of which the block last spoke.
    private(set) var narrative: PartialDate?
    private var sentence = 0..<0

    init(text: TokenizedText, publishedOn: CalendarDate?) {
        self.text = text
        self.publishedOn = publishedOn
    }

    mutating func beginBlock() {
        narrative = nil
    }

    mutating func beginSentence(_ tokens: Range<Int>) {
        sentence = tokens
    }

    /// - Parameters:
    ///   - candidate: what is written.
    ///   - day: the day written beside a clock time, if one is.
    mutating func expression(
        _ candidate: TemporalCandidate, on day: TemporalCandidate? = nil
    ) -> TemporalExpression {
        let ends = candidate.ends.map { expression($0) }
        var context = context(of: candidate)
        if let day {
            context.isDayBeside = true
            context.dayBeside =
                day.meaning.reading(in: self.context(of: day)).interval?.start?.first
        }
        let reading = candidate.meaning.reading(in: context)
        if let day = reading.interval?.start, candidate.meaning.isNarrated {
            narrative = day
        }
        return TemporalExpression(
            range: text.byteRange(candidate.tokens), tokens: candidate.tokens,
            kind: reading.kind, value: reading.value, interval: reading.interval,
            anchoring: reading.anchoring, weekday: candidate.weekday, problem: reading.problem,
            ends: ends)
    }

    private func context(of candidate: TemporalCandidate) -> AnchoringContext {
        AnchoringContext(
            publishedOn: publishedOn, narrative: narrative,
            tense: TenseReader(text: text, sentence: sentence).direction(at: candidate.tokens),
            weekday: candidate.weekday, written: written(candidate))
    }

    /// The words of the date, without a weekday in front.
    private func written(_ candidate: TemporalCandidate) -> String {
        var tokens = candidate.tokens
        while let first = tokens.first, tokens.count > 1,
            TemporalWords.weekdays[text.tokens[first].folded] != nil
                || TemporalWords.shortWeekdays[text.tokens[first].folded] != nil
                || [",", ".", "the"].contains(text.tokens[first].folded)
        {
            tokens.removeFirst()
        }
        return text.string(text.byteRange(tokens))
    }
}

extension TemporalMeaning {
    /// Whether what is told after it may be counted from it: "two years later".
    fileprivate var isNarrated: Bool {
        switch self {
        case .day, .month, .shiftedMonth, .monthOfShiftedYear, .year, .weekday, .dayWord,
            .span:
            true
        case .offset(_, _, .narrative): true
        default: false
        }
    }
}

/// What the anchoring of one expression may look at.
struct AnchoringContext {
    let publishedOn: CalendarDate?
    let narrative: PartialDate?
    /// The side of the publication on which the verbs put it, if they do.
    let tense: TemporalDirection?
    let weekday: Weekday?
    /// The words of the date.
    let written: String
    /// Whether a day is written beside a clock time, and which if that is known.
    var isDayBeside = false
    var dayBeside: CalendarDate?

    /// News is in the past.
    var direction: TemporalDirection {
        tense ?? .past
    }
}

enum TemporalDirection {
    case past, future
}

/// Says from the verbs around an expression on which side of the publication it lies.
struct TenseReader {
    let text: TokenizedText
    let sentence: Range<Int>

    /// The verbs of its own clause before it tell most, then those after it.
    func direction(at tokens: Range<Int>) -> TemporalDirection? {
        let before = clause(
            stride(from: tokens.lowerBound - 1, through: sentence.lowerBound, by: -1))
        let after = clause(stride(from: tokens.upperBound, to: sentence.upperBound, by: 1))
        return direction(of: before) ?? direction(of: after)
    }

    private func clause(_ indices: StrideThrough<Int>) -> [String] {
        words(Array(indices.prefix(16)))
    }

    private func clause(_ indices: StrideTo<Int>) -> [String] {
        words(Array(indices.prefix(16)))
    }

    private func words(_ indices: [Int]) -> [String] {
        indices.map { text.tokens[$0].folded }.prefix { ![",", ";", ":", "—", "–"].contains($0) }
            .map { $0 }
    }

    private func direction(of words: [String]) -> TemporalDirection? {
        if words.contains(where: { TenseWords.future.contains($0) || $0.hasSuffix("'ll") }) {
            return .future
        }
        let isPast = words.contains { word in
            TenseWords.past.contains(word) || (word.utf8.count > 4 && word.hasSuffix("ed"))
        }
        return isPast ? .past : nil
    }
}

enum TenseWords {
    static let future: Set<String> = [
        "will", "shall", "won't", "expected", "scheduled", "due", "plans", "plan", "intends",
        "intend", "upcoming", "going", "slated", "planned", "hopes", "aims", "set",
    ]

    static let past: Set<String> = [
        "was", "were", "had", "did", "said", "told", "began", "won", "took", "made", "came", "went",
        "saw", "fell", "rose", "met", "held", "left", "lost", "found", "gave", "got", "led", "sent",
        "ran", "became", "stole", "hit", "struck", "wrote", "spoke", "has", "have", "been",
    ]
}
