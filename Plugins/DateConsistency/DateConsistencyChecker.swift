public import CheckerKit

/// What the catalogue sees of this module.
public let dateConsistency: any Checker.Type = DateConsistencyChecker.self

struct DateConsistencyChecker: Checker {
    static let info = CheckerInfo(
        id: "date-consistency",
        summary: "Dates exist, agree with each other, and agree with the backup",
        rationale: """
            A wrong date is the commonest slip in otherwise careful copy, and the one that can be \
            proved. This checker computes weekdays, refuses days that do not exist, compares a \
            past event with the publication date, and compares the claim's dates with those that \
            sources and chronology give for the same event. It says both halves of a clash; it \
            cannot know which of them is wrong.
            """,
        uses: [.sources, .chronology],
        findings: [
            impossibleDate, weekdayDiffers, weekdayAgrees, afterPublication, eventDiffers,
            eventAgrees,
            sourceDiffers, notAnchored,
        ])

    enum Reference: String, CaseIterable {
        case sources, chronology
    }

    struct Options {
        var against: [Reference] = Reference.allCases
        var toleranceInDays = 0
    }

    static let options = OptionSchema(
        Options(),
        .words(
            "against", \.against,
            help: "What the claim's dates are compared with, where the backup has it."),
        .integer(
            "tolerance-in-days", \.toleranceInDays, in: 0...366,
            help: "How far a date may lie from the chronology's before it is reported."))

    static let examples: [Example] = [
        .passes(
            "Weekday and date agree", "The bridge opened on Tuesday, 12 May 1931.",
            given: .event("opening of the bridge", "1931-05-12")),
        .flags(
            "A day that does not exist", "The treaty was signed on ⟦31 February 2024⟧.",
            "31 February 2024 does not exist"),
        .flags(
            "A weekday that the date did not have", "The vote was held on ⟦Monday, 5 June 2020⟧.",
            "5 June 2020 was a Friday, not a Monday"),
        .flags(
            "A past event after publication", "The museum was robbed on ⟦3 May 2019⟧.",
            "The article speaks of 3 May 2019 as past but appeared on 2019-03-01",
            given: .published("2019-03-01")),
        .flags(
            "The chronology gives another year", "The Halden robbery in ⟦2012⟧ shook the country.",
            "The chronology has Halden robbery on 2011-03-04, the article 2012",
            given: .event("Halden robbery", "2011-03-04")),
        .passes(
            "The chronology's date within the tolerance",
            "The Halden robbery of 5 March 2011 shook the country.",
            given: .event("Halden robbery", "2011-03-04"),
            options: ["tolerance-in-days": .integer(1)]),
        .supports(
            "The chronology gives the same year", "The Halden robbery in ⟦2011⟧ shook the country.",
            "The chronology has Halden robbery on 2011-03-04",
            given: .event("Halden robbery", "2011-03-04")),
        .flags(
            "A source gives another day",
            "Robbers stole 40 paintings from the Halden Museum on ⟦6 March 2011⟧.",
            "Source 'police' has '4 March 2011', the article '6 March 2011'",
            given: .source(
                "police", "On 4 March 2011 robbers stole 40 paintings from the Halden Museum.")),
        .passes(
            "Sources left aside",
            "Robbers stole 40 paintings from the Halden Museum on 6 March 2011.",
            given: .source(
                "police", "On 4 March 2011 robbers stole 40 paintings from the Halden Museum."),
            options: ["against": .words(["chronology"])]),
        .undecided(
            "A relative date without a publication date", "The museum was robbed ⟦yesterday⟧.",
            "'yesterday' is not anchored: no publication date"),
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        let dates = context.analysis.dates(in: claim.textRange)
        guard !dates.isEmpty else { return [] }
        return dates.flatMap { findings(on: $0, of: claim, in: context) }
            + againstChronology(claim, in: context) + againstSources(claim, in: context)
    }

    private func findings(
        on date: TemporalExpression, of claim: Claim, in context: CheckContext
    ) -> [Finding] {
        let written = context.analysis.string(date.range)
        switch date.problem {
        case .dayDoesNotExist(let day): return [.impossible(day, date.range)]
        case .weekdayDiffers(let weekday, let actual):
            return [.weekday(weekday, actual: actual, of: date, written: written)]
        case nil: break
        }
        if let weekday = date.weekday, date.anchoring == .explicit,
            let day = date.interval?.firstDay,
            day == date.interval?.lastDay, day.weekday == weekday
        {
            return [.weekday(of: day, agrees: date.range, written: written)]
        }
        if case .unanchored(let reason) = date.anchoring {
            return [.notAnchored(written, date.range, because: reason)]
        }
        guard date.kind == .date, date.anchoring == .explicit,
            let published = context.article.published, let first = date.interval?.firstDay,
            first > published, PastTense.governs(date, of: claim, in: context.analysis)
        else { return [] }
        return [.afterPublication(written, date.range, published: published)]
    }

    private func againstChronology(_ claim: Claim, in context: CheckContext) -> [Finding] {
        guard options.against.contains(.chronology), let chronology = context.chronology else {
            return []
        }
        return EventDates(claim, in: context.analysis, toleranceInDays: options.toleranceInDays)
            .comparisons(with: chronology.events).map { comparison in
                comparison.agrees
                    ? .eventAgrees(comparison, chronology.name)
                    : .eventDiffers(comparison, chronology.name)
            }
    }

    private func againstSources(_ claim: Claim, in context: CheckContext) -> [Finding] {
        guard options.against.contains(.sources), let sources = context.sources else { return [] }
        let aligned = AlignedClaim([claim.content] + claim.context, of: context.analysis)
        guard !aligned.statement.dates.isEmpty else { return [] }
        var seen: Set<String> = []
        return sources.sentences(sharing: aligned.terms, limit: 40).compactMap { sentence in
            let alignment = aligned.compared(
                with: sentence.index, of: sentence.analysis, title: sentence.source.title)
            guard alignment.stance == .contradicts, let clash = alignment.clashes.first,
                clash.kind == .date, seen.insert(sentence.source.id).inserted
            else { return nil }
            return .sourceDiffers(clash, sentence)
        }
    }

    static let impossibleDate = FindingKind("impossible-date", "A day that does not exist")
    static let weekdayDiffers = FindingKind(
        "weekday-differs", "A weekday that the date did not have")
    static let weekdayAgrees = FindingKind("weekday-agrees", "The weekday is that of the date")
    static let afterPublication = FindingKind(
        "after-publication", "A past event after the article appeared")
    static let eventDiffers = FindingKind(
        "event-differs", "The chronology has another date for the event")
    static let eventAgrees = FindingKind("event-agrees", "The chronology has the same date")
    static let sourceDiffers = FindingKind(
        "source-differs", "A source has another date for the same event")
    static let notAnchored = FindingKind(
        "not-anchored", "A relative date that could not be put on the calendar")
}

// The words.

extension Finding {
    private typealias Kinds = DateConsistencyChecker

    fileprivate static func impossible(_ day: String, _ range: Range<Int>) -> Finding {
        Finding(
            Kinds.kind(Kinds.impossibleDate), .contradicts, .decisive,
            covers: .part("date", range), message: "\(day) does not exist",
            evidence: [.article(day, range)])
    }

    fileprivate static func weekday(
        _ weekday: Weekday, actual: Weekday, of date: TemporalExpression, written: String
    ) -> Finding {
        let day = date.interval?.firstDay.map(DayWords.long) ?? written
        return Finding(
            Kinds.kind(Kinds.weekdayDiffers), .contradicts, .decisive,
            covers: .part("date", date.range),
            message: "\(day) was a \(actual.rawValue), not a \(weekday.rawValue)",
            evidence: [
                .article(written, date.range),
                .calculation(["\(day) was a \(actual.rawValue) in the Gregorian calendar"]),
            ])
    }

    fileprivate static func weekday(
        of day: CalendarDate, agrees range: Range<Int>, written: String
    ) -> Finding {
        let fact = "\(DayWords.long(day)) was a \(day.weekday.rawValue)"
        return Finding(
            Kinds.kind(Kinds.weekdayAgrees), .supports, .indicative, covers: .part("date", range),
            message: "\(fact), as the article says",
            evidence: [
                .article(written, range), .calculation(["\(fact) in the Gregorian calendar"]),
            ])
    }

    fileprivate static func afterPublication(
        _ written: String, _ range: Range<Int>, published: CalendarDate
    ) -> Finding {
        Finding(
            Kinds.kind(Kinds.afterPublication), .contradicts, .decisive,
            covers: .part("date", range),
            message: "The article speaks of \(written) as past but appeared on \(published)",
            evidence: [.article(written, range)])
    }

    fileprivate static func notAnchored(
        _ written: String, _ range: Range<Int>, because reason: String
    ) -> Finding {
        Finding(
            Kinds.kind(Kinds.notAnchored), .neutral, .indicative, covers: .part("date", range),
            message: "'\(written)' is not anchored: \(reason)",
            evidence: [.article(written, range)])
    }

    fileprivate static func eventDiffers(
        _ comparison: EventDates.Comparison, _ chronology: String
    ) -> Finding {
        Finding(
            Kinds.kind(Kinds.eventDiffers), .contradicts, .decisive,
            covers: .part("date", comparison.range),
            message: "The chronology has \(comparison.event.name) on \(comparison.event.date), "
                + "the article \(comparison.written)",
            evidence: [.event(comparison.event, chronology: chronology)])
    }

    fileprivate static func eventAgrees(
        _ comparison: EventDates.Comparison, _ chronology: String
    ) -> Finding {
        Finding(
            Kinds.kind(Kinds.eventAgrees), .supports, .indicative,
            covers: .part("date", comparison.range),
            message: "The chronology has \(comparison.event.name) on \(comparison.event.date)",
            evidence: [.event(comparison.event, chronology: chronology)])
    }

    fileprivate static func sourceDiffers(
        _ clash: Alignment.Pair, _ sentence: SourceSentence
    ) -> Finding {
        Finding(
            Kinds.kind(Kinds.sourceDiffers), .contradicts, .decisive,
            covers: .part("date", clash.range),
            message: "Source '\(sentence.source.title)' has '\(clash.source)', "
                + "the article '\(clash.claim)'",
            evidence: [.passage(sentence.passage)])
    }
}
