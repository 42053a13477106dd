/// Joins two dates that are the ends of one span: "from 1914 to 1918".
struct TemporalSpans {
    let slots: SlotReader

    func joined(_ candidates: [TemporalCandidate]) -> [TemporalCandidate] {
        guard candidates.count > 1 else { return candidates }
        var joined: [TemporalCandidate] = []
        for written in candidates {
            let candidate = joined.last.map { takingYear(of: $0, written) } ?? written
            guard let start = joined.last, let span = span(start, candidate) else {
                joined.append(candidate)
                shareYear(of: candidate, in: &joined)
                continue
            }
            joined[joined.count - 1] = span
        }
        return joined
    }

    /// Gives a month the year in front of it: "this year through August", "next year, in May".
    private func takingYear(
        of previous: TemporalCandidate, _ candidate: TemporalCandidate
    ) -> TemporalCandidate {
        guard case .unit(.year, let count, .publication) = previous.meaning,
            let shift = TemporalShift(rawValue: count),
            case .month(.open, let month) = candidate.meaning
        else { return candidate }
        let gap = previous.range.upperBound..<candidate.range.lowerBound
        let isLink = gap.allSatisfy { index in
            slots.isMark(index, ",")
                || slots.isWord(index, "in", "by", "through", "until", "from", "since")
        }
        guard (1...2).contains(gap.count), isLink else { return candidate }
        var placed = candidate
        placed.meaning = .month(.shifted(shift), month)
        return placed
    }

    /// Gives the year of the last date to those listed before it: "January and February 2016".
    private func shareYear(of last: TemporalCandidate, in joined: inout [TemporalCandidate]) {
        var next = last
        var mayBeLast = true
        for index in joined.indices.dropLast().reversed() {
            let listed = joined[index]
            guard listed.ends.isEmpty, isListed(listed.meaning, with: next.meaning),
                isLink(listed.range.upperBound..<next.range.lowerBound, mayBeLast)
            else { return }
            joined[index].meaning = listed.meaning.withYear(of: next.meaning)
            next = joined[index]
            mayBeLast = false
        }
    }

    private func isLink(_ gap: Range<Int>, _ mayBeLast: Bool) -> Bool {
        switch gap.count {
        case 1 where slots.isMark(gap.lowerBound, ","): !mayBeLast
        case 1: mayBeLast && isConjunction(gap.lowerBound)
        case 2:
            mayBeLast && slots.isMark(gap.lowerBound, ",") && isConjunction(gap.lowerBound + 1)
        default: false
        }
    }

    private func isConjunction(_ index: Int) -> Bool {
        slots.isWord(index, "and", "or") || slots.isMark(index, "&")
    }

    private func isListed(_ meaning: TemporalMeaning, with next: TemporalMeaning) -> Bool {
        switch (meaning, next) {
        case (.day(.open, _, _), .day(.written, _, _)), (.month(.open, _), .month(.written, _)):
            true
        default: false
        }
    }

    private func span(
        _ start: TemporalCandidate, _ end: TemporalCandidate
    ) -> TemporalCandidate? {
        let link = start.range.upperBound
        guard end.range.lowerBound == link + 1, start.ends.isEmpty, end.ends.isEmpty,
            start.meaning.isEndpoint, end.meaning.isEndpoint, isSpan(link, from: start)
        else { return nil }
        var first = start
        first.meaning = start.meaning.withYear(of: end.meaning)
        return TemporalCandidate(
            range: start.range.lowerBound..<end.range.upperBound,
            meaning: .span(first.meaning, end.meaning), modifier: nil, weekday: nil,
            rule: "from … to …", ends: [first, end])
    }

    private func isSpan(_ link: Int, from start: TemporalCandidate) -> Bool {
        let before = start.range.lowerBound - 1
        if slots.isWord(link, "to", "through") || slots.isDash(link) || slots.isMark(link, "-") {
            return true
        }
        if slots.isWord(before, "between") { return slots.isWord(link, "and") }
        return slots.isWord(before, "from") && slots.isWord(link, "until", "till")
    }
}

extension TemporalMeaning {
    /// Whether it can be one end of a span.
    fileprivate var isEndpoint: Bool {
        switch self {
        case .day, .month, .year, .decade, .quarter, .season: true
        default: false
        }
    }

    /// The year that is written, if one is.
    private var writtenYear: Int? {
        switch self {
        case .day(let year, _, _), .month(let year, _), .quarter(let year, _),
            .half(let year, _), .season(let year, _):
            year.written
        case .year(let year): year
        default: nil
        }
    }

    private var isYearOpen: Bool {
        switch self {
        case .day(let year, _, _), .month(let year, _), .quarter(let year, _),
            .season(let year, _):
            year == .open
        default: false
        }
    }

    private var writtenMonth: Int? {
        switch self {
        case .day(_, let month, _), .month(_, let month): month
        default: nil
        }
    }

    /// Takes the year from the other end of a span: "March to May 2016".
    func withYear(of other: TemporalMeaning) -> TemporalMeaning {
        guard isYearOpen, var year = other.writtenYear else { return self }
        // "from December to January 2017" begins in the year before.
        if let month = writtenMonth, let last = other.writtenMonth, month > last {
            year -= 1
        }
        switch (self, other) {
        case (_, .year): return self
        case (.day(_, let month, let day), _):
            return .day(.written(year), month: month, day: day)
        case (.month(_, let month), _): return .month(.written(year), month)
        case (.quarter(_, let quarter), _): return .quarter(.written(year), quarter)
        case (.season(_, let season), _): return .season(.written(year), season)
        default: return self
        }
    }
}
