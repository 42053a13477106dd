internal import CheckerKit

/// The claim's dates against those of the chronology and of the sources.
enum Backup: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        againstChronology(claim) + againstSources(claim)
    }

    private static func againstChronology(_ claim: DatedClaim) -> [Finding] {
        guard claim.options.against.contains(.chronology),
            let chronology = claim.context.chronology
        else { return [] }
        return EventDates(
            claim.claim, in: claim.text, toleranceInDays: claim.options.toleranceInDays
        ).comparisons(with: chronology.events).map { finding($0, chronology.name) }
    }

    private static func finding(
        _ comparison: EventDates.Comparison, _ chronology: String
    ) -> Finding {
        let event = comparison.event
        let fact = "The chronology has \(event.name) on \(event.date)"
        return Finding(
            comparison.agrees ? .eventAgrees : .eventDiffers,
            comparison.agrees ? .supports : .contradicts,
            comparison.agrees ? .indicative : .decisive, at: comparison.range,
            comparison.agrees ? fact : "\(fact), the article \(comparison.written)",
            [.event(event, chronology: chronology)])
    }

    private static func againstSources(_ claim: DatedClaim) -> [Finding] {
        guard claim.options.against.contains(.sources), let sources = claim.context.sources else {
            return []
        }
        let aligned = AlignedClaim([claim.claim.content] + claim.claim.context, of: claim.text)
        guard !aligned.statement.dates.isEmpty else { return [] }
        var seen: Set<String> = []
        return sources.sentences(sharing: aligned.terms, limit: 40).compactMap { sentence in
            let alignment = aligned.compared(
                with: sentence.index, of: sentence.analysis, title: sentence.source.title)
            guard alignment.stance == .contradicts, let clash = alignment.clashes.first,
                clash.kind == .date,
                alignment.isTied || Story(claim.text).isShared(with: Story(sentence.analysis)),
                seen.insert(sentence.source.id).inserted
            else { return nil }
            return Finding(
                .sourceDiffers, .contradicts, .decisive, at: clash.range,
                "Source '\(sentence.source.title)' has '\(clash.source)', "
                    + "the article '\(clash.claim)'",
                [.passage(sentence.passage)])
        }
    }
}

/// Relative dates that nothing puts on the calendar.
enum Unanchored: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        claim.text.dates(in: claim.claim.textRange).compactMap { date in
            guard date.problem == nil, case .unanchored(let reason) = date.anchoring else {
                return nil
            }
            let written = claim.text.string(date.range)
            return Finding(
                .notAnchored, .neutral, .indicative, at: date.range,
                "'\(written)' is not anchored: \(reason)", [.article(written, date.range)])
        }
    }
}
