public import ClaimModel

/// What a text is, for its dates: news speaks of the days around its publication, a history of the
/// days that it has told of before.
public enum TemporalDomain: String, CaseIterable, Sendable {
    case news, narrative
}

/// Finds the temporal expressions of a text and puts them on the calendar.
///
///     var tagger = TemporalTagger(publishedOn: CalendarDate("2020-06-05"))
///     tagger.expressions(in: Array("It fell last week.".utf8)).first?.value   // "2020-W22"
public struct TemporalTagger: Sendable {
    private let grammar: Grammar
    private var anchor: TemporalAnchor
    private var lexemes: [Lexeme] = []

    /// - Parameters:
    ///   - publishedOn: the day that relative dates are counted from.
    ///   - domain: news, unless the text tells a history.
    public init(publishedOn: CalendarDate? = nil, domain: TemporalDomain = .news) {
        self.init(publishedOn: publishedOn, domain: domain, grammar: .english)
    }

    init(publishedOn: CalendarDate?, domain: TemporalDomain, grammar: Grammar) {
        self.grammar = grammar
        anchor = TemporalAnchor(publishedOn: publishedOn, domain: domain)
    }

    /// Reads a text whole, or its next part: earlier dates are remembered.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8 of any text; what is recognised is English.
    ///   - stretches: where to look, in order; no expression crosses their borders.
    /// - Returns: the expressions in the order of the text, with ranges of bytes.
    public mutating func expressions(
        in bytes: [UInt8], stretches: [Range<Int>]? = nil
    ) -> [TemporalExpression] {
        var found: [TemporalExpression] = []
        for stretch in stretches ?? [0..<bytes.count] {
            let range = stretch.clamped(to: 0..<bytes.count)
            var scanner = LexemeScanner(bytes, in: range, vocabulary: grammar.vocabulary)
            var mayFollow = true
            while mayFollow {
                lexemes.removeAll(keepingCapacity: true)
                mayFollow = scanner.scanParagraph(into: &lexemes, most: Self.mostLexemes)
                readParagraph(of: bytes, into: &found)
            }
        }
        return found
    }

    /// A paragraph that is longer is parted, so that the memory that reading takes is bounded.
    private static let mostLexemes = 4096

    private mutating func readParagraph(
        of bytes: [UInt8], into found: inout [TemporalExpression]
    ) {
        guard !lexemes.isEmpty else { return }
        let slots = SlotReader(bytes: bytes, lexemes: lexemes, grammar: grammar)
        let candidates = candidates(slots)
        guard !candidates.isEmpty else {
            anchor.endParagraph()
            return
        }
        for (number, candidate) in candidates.enumerated() {
            let next = number + 1 < candidates.count ? candidates[number + 1] : nil
            let day = ClockDays(slots: slots).day(of: candidate, next: next)
            found.append(anchor.expression(candidate, on: day, in: slots))
        }
        anchor.endParagraph()
    }

    private func candidates(_ slots: SlotReader) -> [TemporalCandidate] {
        var matcher = RuleMatcher(slots: slots)
        var candidates: [TemporalCandidate] = []
        var index = 0
        while index < slots.lexemes.count {
            if grammar.mayBegin(slots.lexemes[index]),
                let found = matcher.longest(at: index, after: candidates.last)
            {
                candidates.append(found)
                index = found.range.upperBound
            } else {
                index += 1
            }
        }
        return TemporalSpans(slots: slots).joined(candidates)
    }
}

/// Finds the day beside a clock time.
struct ClockDays {
    let slots: SlotReader

    /// The day written behind a clock time: "5 p.m. on Friday".
    func day(of candidate: TemporalCandidate, next: TemporalCandidate?) -> TemporalCandidate? {
        guard case .time = candidate.meaning, let next,
            next.range.lowerBound - candidate.range.upperBound <= 4,
            (candidate.range.upperBound..<next.range.lowerBound).allSatisfy({
                slots.isWord($0, "on", "of", "the", "time") || slots.isMark($0, ",")
                    || slots.isMark($0, "(") || slots.isMark($0, ")")
                    || slots.value(.zone, at: $0) != nil
            })
        else { return nil }
        switch next.meaning {
        case .day, .weekday, .dayWord, .unit(.day, _, _): return next
        default: return nil
        }
    }
}
