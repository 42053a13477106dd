internal import CheckerKit

/// What the article says below its headline.
struct Body {
    let context: CheckContext
    let start: Int

    var text: AnalyzedText { context.analysis }

    init(below leads: [Lead], in context: CheckContext) {
        self.context = context
        start = leads.map(\.block.range.upperBound).max() ?? 0
    }

    var sentences: ArraySlice<Sentence> {
        text.sentences(in: start..<max(start, text.bytes.count))
    }

    /// Whether some number of the body is this one, or two of them make it.
    func carries(_ figure: Figure) -> Bool {
        var same: [Figure] = []
        for sentence in sentences {
            for other in Figure.all(in: sentence.tokens, of: text) {
                if figure.meets(other) { return true }
                if other.thing == figure.thing { same.append(other) }
            }
        }
        return same.prefix(Self.mostAdded).enumerated().contains { index, one in
            same.prefix(Self.mostAdded).dropFirst(index + 1).contains { other in
                let (sum, gap) = (one.high + other.high, abs(one.high - other.high))
                return figure.low <= sum && one.low + other.low <= figure.high
                    || figure.low <= gap && gap <= figure.high
            }
        }
    }

    /// Whether some date of the body is this one, or holds it, or lies in it.
    func carries(_ date: TemporalExpression) -> Bool {
        guard let interval = date.interval, let first = interval.firstDay,
            let last = interval.lastDay
        else { return true }
        return text.dates(in: start..<max(start, text.bytes.count)).contains { other in
            guard let start = other.interval?.firstDay, let end = other.interval?.lastDay else {
                return false
            }
            return start <= last && first <= end
        }
    }

    /// The sentence near the top that shares most with a lead, the first of several.
    func nearest(to lead: Lead) -> Sentence? {
        var best: (sentence: Sentence, shared: Int)?
        for sentence in sentences.prefix(Self.nearTop) {
            let shared = Set(sentence.tokens.map { text.tokens[$0].stem })
                .intersection(lead.stems).count
            if shared > best?.shared ?? 0 { best = (sentence, shared) }
        }
        return best?.sentence
    }

    /// How far down the body the first telling of a headline is looked for, in sentences.
    private static let nearTop = 12
    /// How many numbers are tried in pairs.
    private static let mostAdded = 40
}
