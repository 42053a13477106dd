internal import CheckerKit

/// A stretch between two dates as a text writes it: "from 1914 to 1918".
struct DateSpan {
    let first: Moment
    let last: Moment
    /// From the first date to the end of the last.
    let tokens: Range<Int>

    /// All of a sentence, in order.
    static func all(of claim: DatedClaim) -> [DateSpan] {
        let whole = claim.text.dates(in: claim.claim.sentence).compactMap { date in
            DateSpan(date, in: claim)
        }
        let parted = zip(claim.moments, claim.moments.dropFirst()).compactMap { one, other in
            DateSpan(one, other, in: claim)
        }
        return (whole + parted).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// A span that the tagger has found; that of "1820-1861" has no words for each end.
    private init?(_ date: TemporalExpression, in claim: DatedClaim) {
        guard date.kind == .date, date.problem == nil, date.value.contains("/"),
            !Self.isOfAnotherEra(date.tokens, claim)
        else { return nil }
        tokens = date.tokens
        if date.ends.count == 2, let first = Moment(end: date.ends[0], in: claim.text),
            let last = Moment(end: date.ends[1], in: claim.text)
        {
            self.first = first
            self.last = last
            return
        }
        guard date.ends.isEmpty, date.anchoring == .explicit, let start = date.interval?.start,
            let end = date.interval?.end, !start.isApproximate, !end.isApproximate
        else { return nil }
        first = Moment(start, within: date)
        last = Moment(end, within: date)
    }

    /// Two dates with nothing but "to" between, after "from", or "and" after "between".
    private init?(_ one: Moment, _ other: Moment, in claim: DatedClaim) {
        let opening = claim.word(one.tokens.lowerBound - 1)
        let link = one.tokens.upperBound
        guard other.tokens.lowerBound == link + 1 else { return nil }
        switch (opening, claim.word(link)) {
        case ("from", "to"), ("from", "until"), ("from", "till"), ("from", "through"),
            ("between", "and"):
            break
        default: return nil
        }
        guard !Self.isOfAnotherEra(other.tokens, claim) else { return nil }
        first = one
        last = other
        tokens = one.tokens.lowerBound..<other.tokens.upperBound
    }

    /// Years BC count down.
    private static func isOfAnotherEra(_ tokens: Range<Int>, _ claim: DatedClaim) -> Bool {
        ["bc", "bce", "b.c.", "b.c.e.", "b.c"].contains(claim.word(tokens.upperBound))
    }

    /// From its start to its end, as far as both are known.
    var distance: Distance { Distance(first, last) }
}

extension Moment {
    init(publication day: CalendarDate) {
        self.init(
            range: 0..<0, tokens: 0..<0, written: DayWords.long(day), first: day, last: day,
            isExplicit: true)
    }

    /// An end of a span that is written as one.
    fileprivate init(_ end: PartialDate, within span: TemporalExpression) {
        self.init(
            range: span.range, tokens: span.tokens, written: end.description, first: end.first,
            last: end.last, isExplicit: true)
    }

    private init(
        range: Range<Int>, tokens: Range<Int>, written: String, first: CalendarDate,
        last: CalendarDate, isExplicit: Bool
    ) {
        self.range = range
        self.tokens = tokens
        self.written = written
        self.first = first
        self.last = last
        self.isExplicit = isExplicit
    }

    /// The days that it may mean, for a calculation: "7 March 2014", "1 to 31 March 2014".
    var span: String {
        isDay
            ? "\(first)" : "some day from \(first) to \(last)"
    }
}

extension DatedClaim {
    /// The date that ends right before a token, or a comma before it.
    func moment(rightBefore index: Int) -> Moment? {
        let end = word(index - 1) == "," ? index - 1 : index
        return moments.last { $0.tokens.upperBound == end }
    }

    /// The date that follows with nothing but a comma and "on" or "in" between.
    func moment(rightAfter index: Int) -> Moment? {
        var start = index
        if word(start) == "," { start += 1 }
        if ["on", "in"].contains(word(start)) { start += 1 }
        return moments.first { $0.tokens.lowerBound == start && start > index }
    }

    /// The first date from a token on that is so near, within the same clause, and is tied to what
    /// stands between by "on", "in" or "of" or begins it.
    func moment(within reach: Int, after index: Int) -> Moment? {
        guard let next = moments.first(where: { $0.tokens.lowerBound >= index }),
            next.tokens.lowerBound - index <= reach
        else { return nil }
        let between = index..<next.tokens.lowerBound
        guard
            !between.contains(where: { [",", ";", ":", "(", "that", "—", "–"].contains(word($0)) })
        else { return nil }
        return next
    }

    /// Whether the clause ends with a date, rather than going on to say what became of the thing
    /// that the date belongs to: "before the war of 1948 is over".
    func closes(_ moment: Moment) -> Bool {
        let next = word(moment.tokens.upperBound)
        return next.isEmpty
            || !VerbForms.isPast(next)
                && !["will", "would", "be", "been", "have", "can", "could", "may"].contains(next)
    }
}
