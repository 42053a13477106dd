import ClaimModel

/// What the meaning of an expression amounts to on the calendar.
struct TemporalReading {
    var kind = TemporalExpression.Kind.date
    var value: String
    var interval: DateInterval?
    var anchoring = TemporalExpression.Anchoring.explicit
    var problem: TemporalExpression.Problem?
    /// The side on which verbs made it be sought.
    var direction: TemporalDirection?
    /// The quarter that is meant, if it is one.
    var quarter: Int?
}

/// The date of which a text last spoke.
struct NarratedDate {
    var date: PartialDate
    /// Set where the text speaks of a time before the calendar; the date then says nothing.
    var yearBeforeChrist: Int?
    /// The quarter, where a quarter was spoken of.
    var quarter: Int?
}

/// Puts expressions on the calendar, in the order of the text.
struct TemporalAnchor: Sendable {
    let publishedOn: CalendarDate?
    let domain: TemporalDomain
    private var narrated: NarratedDate?
    /// The quarter of which the whole text last spoke.
    private var quarter: NarratedDate?
    private var paragraph = 0

    init(publishedOn: CalendarDate?, domain: TemporalDomain) {
        self.publishedOn = publishedOn
        self.domain = domain
    }

    /// A paragraph of news stands for itself; a history goes on.
    mutating func endParagraph() {
        if domain == .news {
            narrated = nil
        }
    }

    /// - Parameters:
    ///   - candidate: what is written.
    ///   - day: the day written beside a clock time, if one is.
    mutating func expression(
        _ candidate: TemporalCandidate, on day: TemporalCandidate? = nil, in slots: SlotReader
    ) -> TemporalExpression {
        let told = (narrated, quarter)
        let ends = candidate.ends.map { expression($0, in: slots) }
        (narrated, quarter) = told
        var context = context(of: candidate, slots)
        if let day {
            context.isDayBeside = true
            context.dayBeside =
                day.meaning.reading(in: self.context(of: day, slots)).interval?.start?.first
        }
        let reading = candidate.meaning.reading(in: context)
        remember(candidate, reading, slots)
        let range =
            slots.lexemes[candidate.range.lowerBound]
            .start..<slots.lexemes[candidate.range.upperBound - 1].end
        return TemporalExpression(
            range: range, tokens: 0..<0, kind: reading.kind, value: reading.value,
            interval: reading.interval, anchoring: reading.anchoring, weekday: candidate.weekday,
            problem: reading.problem, ends: ends, modifier: candidate.modifier,
            rule: candidate.rule, direction: reading.direction?.published)
    }

    private mutating func remember(
        _ candidate: TemporalCandidate, _ reading: TemporalReading, _ slots: SlotReader
    ) {
        let meaning = candidate.meaning
        // "In the nine months": what is compared from here on is no longer the quarter.
        if domain == .news, meaning.isPartOfBusinessYear, let year = quarter?.date.first.year,
            let told = PartialDate(year: year)
        {
            narrated = NarratedDate(date: told)
            return
        }
        guard meaning.isNarrated, domain == .news || tells(meaning, candidate, slots) else {
            return
        }
        if let year = meaning.yearBeforeChrist, let none = PartialDate(year: 1) {
            narrated = NarratedDate(date: none, yearBeforeChrist: year)
            return
        }
        guard let start = reading.interval?.start else { return }
        // The day on which a quarter ends leaves the text in that quarter.
        let before = candidate.range.lowerBound - 1
        if narrated?.quarter != nil, slots.isWord(before, "ended", "ending") { return }
        // What a quarter is compared with leaves the text where it was.
        if case .offset(_, .year, _, _) = meaning, reading.quarter != nil { return }
        if let number = reading.quarter {
            narrated = NarratedDate(date: start, quarter: number)
            quarter = narrated
        } else {
            narrated = NarratedDate(date: start)
        }
    }

    /// Whether a history goes on from a date. A year that is named in passing ("until 1976", "the
    /// 1954 agreement") leaves it where it was.
    private func tells(
        _ meaning: TemporalMeaning, _ candidate: TemporalCandidate, _ slots: SlotReader
    ) -> Bool {
        switch meaning {
        case .year:
            let before = candidate.range.lowerBound - 1
            let opens = before <= 0 || slots.isMark(before - 1, ".")
            let first = slots.lexemes[candidate.range.lowerBound]
            return narrated == nil || first.traits.contains(.startsLine)
                || opens && slots.isWord(before, "in", "during", "by")
        case .span(.day, .day): return true
        case .span: return false
        default: return true
        }
    }

    private func context(of candidate: TemporalCandidate, _ slots: SlotReader) -> AnchoringContext {
        AnchoringContext(
            publishedOn: publishedOn, domain: domain, narrated: narrated, quarter: quarter,
            candidate: candidate, slots: slots)
    }
}

extension TemporalDirection {
    var published: TemporalExpression.Direction {
        self == .past ? .past : .future
    }
}

extension TemporalMeaning {
    /// The year, if it is before Christ.
    fileprivate var yearBeforeChrist: Int? {
        switch self {
        case .day(let year, _, _), .month(let year, _), .season(let year, _):
            year.written.flatMap { $0 < 0 ? -$0 : nil }
        case .year(let year): year < 0 ? -year : nil
        default: nil
        }
    }

    /// The stretches of a year for which companies report beside its quarters.
    fileprivate var isPartOfBusinessYear: Bool {
        self == .duration(6, .month) || self == .duration(9, .month)
    }

    /// Whether what is told after it may be counted from it: "two years later".
    fileprivate var isNarrated: Bool {
        switch self {
        case .season(.written, _): true
        case .day, .month, .shiftedMonth, .year, .weekday, .dayWord, .span, .quarter, .holiday:
            true
        case .unit(_, _, .narrative), .offset(_, _, _, .narrative): true
        case .partOfDay(_, of: .day(.written, _, _)?): true
        default: false
        }
    }
}

/// What the anchoring of one expression may look at.
struct AnchoringContext {
    let publishedOn: CalendarDate?
    let domain: TemporalDomain
    let narrated: NarratedDate?
    let quarter: NarratedDate?
    let candidate: TemporalCandidate
    let slots: SlotReader
    /// Whether a day is written beside a clock time, and which if that is known.
    var isDayBeside = false
    var dayBeside: CalendarDate?

    var weekday: Weekday? { candidate.weekday }
    var modifier: TemporalExpression.Modifier? { candidate.modifier }

    /// The year in which a history is.
    var toldYear: Int? {
        guard let narrated else { return nil }
        return narrated.yearBeforeChrist.map { -$0 } ?? narrated.date.first.year
    }

    /// What the verbs around it say of its side of the publication.
    var tense: TenseEvidence {
        TenseReader(slots: slots).evidence(at: candidate.range)
    }

    /// The tense of what a day owns: a ruling has been given, whatever is said to come of it.
    var ownerTense: TemporalDirection? {
        let owned = candidate.range.upperBound + 2
        let isGiven =
            slots.lexemes.indices.contains(owned)
            && slots.grammar.cues(of: slots.lexemes[owned]).contains(.given)
        return isGiven ? .past : tense.direction
    }

    /// The side on which a month is, by the verb of its clause or else of its sentence.
    var likelySide: TemporalDirection? {
        let reader = TenseReader(slots: slots)
        let evidence = reader.evidence(at: candidate.range)
        if case .none = evidence { return reader.sentenceEvidence(at: candidate.range).likely }
        return evidence.likely
    }

    /// What years are counted from: the publication, or of a history the date last told of.
    var reference: CalendarDate? {
        guard domain == .narrative, let narrated else { return publishedOn }
        return narrated.yearBeforeChrist == nil ? narrated.date.first : nil
    }

    /// Whether dates are counted from the one before and never from the publication.
    var isHistory: Bool { domain == .narrative && narrated != nil }

    var isBeforeChrist: Bool { isHistory && narrated?.yearBeforeChrist != nil }

    /// How what is counted from the date last told of is anchored.
    func told(_ rule: String) -> TemporalExpression.Anchoring {
        guard let narrated, narrated.yearBeforeChrist == nil else {
            return .unanchored(reason: "before the calendar")
        }
        return .relative(to: narrated.date.first, rule: rule)
    }

    var referenceName: String {
        domain == .narrative && narrated != nil ? "the date before it" : "the publication"
    }

    /// The quarter with which "a year ago" is compared: that of the paragraph, or of the text if
    /// the paragraph has no date of its own.
    var comparedQuarter: NarratedDate? {
        guard domain == .news else { return nil }
        if let narrated { return narrated.quarter == nil ? nil : narrated }
        return quarter
    }

    /// The quarter that was told of, in the paragraph or else in the text.
    var toldQuarter: NarratedDate? {
        narrated?.quarter == nil ? quarter : narrated
    }

    /// "The latest quarter", if no quarter was told of or one that is not over.
    var isLatestOfAll: Bool {
        guard candidate.isLatestQuarter, let published = publishedOn else { return false }
        guard let told = toldQuarter, let quarter = told.quarter else { return narrated == nil }
        let months = (published.year - told.date.first.year) * 12 + published.month
        return months <= quarter * 3
    }

    /// "The Sept. 11 attacks".
    var namesAnEvent: Bool {
        let next = candidate.range.upperBound
        return slots.lexemes.indices.contains(next)
            && slots.grammar.cues(of: slots.lexemes[next]).contains(.commemorated)
    }

    /// "The year ended June 30" lasts a year.
    var isEnded: Bool {
        slots.isWord(candidate.range.upperBound, "ended", "ending")
    }

    /// The quarter of "the quarter ended Sept. 30".
    var endedQuarter: TemporalReading? {
        let next = candidate.range.upperBound + 1
        guard isEnded, slots.slots(atAny: next) & Slot.month.bit != 0,
            let month = slots.read(.month, at: next)?.value, let published = publishedOn
        else { return nil }
        let written = (next + 1..<next + 5).first { slots.isPlain($0, digits: 4) }
        let year =
            written.map { slots.lexemes[$0].number }
            ?? (month <= published.month ? published.year : published.year - 1)
        var reading = TemporalReading.quarter(year, (month + 2) / 3)
        reading.anchoring = .relative(to: published, rule: "quarter of the day on which it ends")
        return reading
    }

    /// The words of the date, without a weekday in front.
    var written: String {
        var range = candidate.range
        while let first = range.first, range.count > 1,
            slots.value(.weekday, at: first) != nil || slots.lexemes[first].form == .mark
                || slots.isWord(first, "the")
        {
            range.removeFirst()
        }
        return slots.text(
            slots.lexemes[range.lowerBound].start..<slots.lexemes[range.upperBound - 1].end)
    }
}
