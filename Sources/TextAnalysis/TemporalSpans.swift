/// Joins two dates that are the ends of one span: "from 1914 to 1918".
enum TemporalSpans {
    static func joined(
        _ candidates: [TemporalCandidate], in text: TokenizedText
    ) -> [TemporalCandidate] {
        var joined: [TemporalCandidate] = []
        for candidate in candidates {
            guard let start = joined.last, let span = span(start, candidate, in: text) else {
                joined.append(candidate)
                shareYear(of: candidate, in: &joined, text)
                continue
            }
            joined[joined.count - 1] = span
        }
        return joined
    }

    /// Gives the year of the last date to those listed before it: "January and February 2016".
    private static func shareYear(
        of last: TemporalCandidate, in joined: inout [TemporalCandidate], _ text: TokenizedText
    ) {
        var links: Set<[String]> = [["and"], ["or"], ["&"], [",", "and"], [",", "or"]]
        var next = last
        for index in joined.indices.dropLast().reversed() {
            let listed = joined[index]
            guard listed.ends.isEmpty, isListed(listed.meaning, with: next.meaning),
                next.tokens.lowerBound - listed.tokens.upperBound <= 2
            else { return }
            let between = (listed.tokens.upperBound..<next.tokens.lowerBound).map {
                text.tokens[$0].folded
            }
            guard links.contains(between) else { return }
            joined[index].meaning = listed.meaning.withYear(of: next.meaning)
            next = joined[index]
            links = [[","]]
        }
    }

    private static func isListed(_ meaning: TemporalMeaning, with next: TemporalMeaning) -> Bool {
        switch (meaning, next) {
        case (.day(nil, _, _), .day(.some, _, _)), (.month(nil, _, _), .month(.some, _, _)): true
        default: false
        }
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

    private var writtenMonth: Int? {
        switch self {
        case .day(_, let month, _), .month(_, let month, _): month
        default: nil
        }
    }

    /// Takes the year from the other end of a span: "March to May 2016".
    func withYear(of other: TemporalMeaning) -> TemporalMeaning {
        guard writtenYear == nil, var year = other.writtenYear else { return self }
        // "from December to January 2017" begins in the year before.
        if let month = writtenMonth, let last = other.writtenMonth, month > last {
            year -= 1
        }
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
