/// Joins two dates that are the ends of one span: "from 1914 to 1918".
enum TemporalSpans {
    static func joined(
        _ candidates: [TemporalCandidate], in text: TokenizedText
    ) -> [TemporalCandidate] {
        var joined: [TemporalCandidate] = []
        for candidate in candidates {
            guard let start = joined.last, let span = span(start, candidate, in: text) else {
                joined.append(candidate)
                continue
            }
            joined[joined.count - 1] = span
        }
        return joined
    }

    private static func span(
        _ start: TemporalCandidate, _ end: TemporalCandidate, in text: TokenizedText
    ) -> TemporalCandidate? {
        guard end.tokens.lowerBound == start.tokens.upperBound + 1, start.ends.isEmpty,
            let from = endpoint(start.meaning), let to = endpoint(end.meaning)
        else { return nil }
        let before = start.tokens.lowerBound - 1
        let opening = before >= 0 ? text.tokens[before].folded : ""
        switch (opening, text.tokens[start.tokens.upperBound].folded) {
        case ("between", "and"), ("from", "to"), ("from", "until"), ("from", "till"),
            ("from", "through"), (_, "to"), (_, "through"), (_, "–"), (_, "—"):
            break
        default:
            return nil
        }
        var first = start
        first.meaning = from.withYear(of: to)
        return TemporalCandidate(
            tokens: start.tokens.lowerBound..<end.tokens.upperBound,
            meaning: .span(first.meaning, to), weekday: nil, ends: [first, end])
    }

    /// A date that can be one end of a span.
    private static func endpoint(_ meaning: TemporalMeaning) -> TemporalMeaning? {
        switch meaning {
        case .day, .month, .year, .decade, .quarter, .season: meaning
        default: nil
        }
    }
}

extension TemporalMeaning {
    /// The year that is written, if one is.
    var writtenYear: Int? {
        switch self {
        case .day(let year, _, _), .month(let year, _, _), .quarter(let year, _),
            .half(let year, _), .season(let year, _):
            year
        case .year(let year, _): year
        default: nil
        }
    }

    /// Takes the year from the other end of a span: "March to May 2016".
    func withYear(of other: TemporalMeaning) -> TemporalMeaning {
        guard writtenYear == nil, let year = other.writtenYear else { return self }
        switch (self, other) {
        case (_, .year): return self
        case (.day(_, let month, let day), _): return .day(year: year, month: month, day: day)
        case (.month(_, let month, let part), _):
            return .month(year: year, month: month, part: part)
        case (.quarter(_, let quarter), _): return .quarter(year: year, quarter)
        case (.season(_, let season), _): return .season(year: year, season)
        default: return self
        }
    }
}
