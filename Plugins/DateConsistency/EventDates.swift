internal import CheckerKit

/// The dates of a claim beside those of the events that it names.
struct EventDates {
    struct Comparison {
        let event: ChronologyEvent
        /// The claim's date as written, and its bytes in the article's text.
        let written: String
        let range: Range<Int>
        let agrees: Bool
    }

    private let text: AnalyzedText
    private let stems: [(stem: String, place: Int)]
    private let dates: [TemporalExpression]
    private let content: Range<Int>
    private let toleranceInDays: Int

    init(_ claim: Claim, in text: AnalyzedText, toleranceInDays: Int) {
        self.text = text
        content = claim.content
        self.toleranceInDays = toleranceInDays
        stems = text.tokens(in: claim.content).map {
            (text.tokens[$0].stem, text.tokens[$0].range.lowerBound)
        }
        dates = text.dates(in: claim.content).filter { $0.kind == .date && $0.interval != nil }
    }

    /// Only where the claim names one event and has one date can the date be the event's.
    func comparisons(with events: [ChronologyEvent]) -> [Comparison] {
        guard dates.count == 1, let date = dates.first, let interval = date.interval else {
            return []
        }
        let named = events.filter(isNamed)
        // Of "the Halden robbery" and "the Halden robbery trial" the longer name is meant.
        guard
            let event = named.max(by: { longestName(of: $0) < longestName(of: $1) }),
            named.allSatisfy({
                $0.date == event.date || longestName(of: $0) < longestName(of: event)
            })
        else { return [] }
        guard isDateOfTheEvent(date, event) else { return [] }
        let written = text.string(date.range)
        let agrees = mayBe(widened(event.date), interval)
        return [Comparison(event: event, written: written, range: date.range, agrees: agrees)]
    }

    /// "The agency blamed them for the robbery in 2012" may mean either; "the robbery in 2012
    /// shook the country", "the 2012 robbery" and "the museum was robbed in 2012" may not.
    private func isDateOfTheEvent(_ date: TemporalExpression, _ event: ChronologyEvent) -> Bool {
        let names = Set(([event.name] + event.otherNames).flatMap(stems(of:)))
        let places = stems.filter { names.contains($0.stem) }.map(\.place)
        guard let first = places.min() else { return false }
        guard !goesOn(after: names) else { return false }
        if (0...2).contains(first - date.range.upperBound) { return true }
        let verb = text.tokens(in: content).first { VerbForms.isPast(text.tokens[$0].folded) }
        guard let verb = verb.map({ text.tokens[$0] }) else { return true }
        let place = verb.range.lowerBound
        return names.contains(verb.stem) || Self.happening.contains(verb.folded)
            || (first < date.range.lowerBound && date.range.upperBound <= place)
    }

    /// "The Halden robbery trial" is another event than the robbery.
    private func goesOn(after names: Set<String>) -> Bool {
        let tokens = text.tokens(in: content)
        guard let last = tokens.last(where: { names.contains(text.tokens[$0].stem) }),
            tokens.contains(last + 1)
        else { return false }
        let next = text.tokens[last + 1]
        let small: Set<String> = [
            "in", "of", "on", "at", "and", "by", "that", "which", "the", "is",
        ]
        return next.kind == .word && !small.contains(next.folded) && !VerbForms.isPast(next.folded)
            && !text.isInDate(last + 1)
    }

    private static let happening: Set<String> = ["happened", "occurred", "took", "struck", "hit"]

    private func isNamed(_ event: ChronologyEvent) -> Bool {
        ([event.name] + event.otherNames).contains(where: contains)
    }

    private func longestName(of event: ChronologyEvent) -> Int {
        ([event.name] + event.otherNames).filter(contains).map { stems(of: $0).count }.max() ?? 0
    }

    /// Whether every word of the name stands in the claim, close together.
    private func contains(_ name: String) -> Bool {
        let wanted = stems(of: name)
        guard !wanted.isEmpty else { return false }
        let places = wanted.map { stem in stems.first { $0.stem == stem }?.place }
        let found = places.compactMap { $0 }
        guard found.count == wanted.count, let first = found.min(), let last = found.max() else {
            return false
        }
        return last - first <= 80
    }

    private func stems(of name: String) -> [String] {
        AnalyzedText.tokens(of: name).filter {
            $0.kind != .punctuation
                && !["the", "of", "a", "an", "in", "on", "at"].contains($0.folded)
        }.map(\.stem)
    }

    /// Whether some day that the event may have is one that the claim may mean.
    private func mayBe(_ event: DateInterval, _ claimed: DateInterval) -> Bool {
        let apart: Set<AllenRelation> = [.before, .after, .meets, .metBy]
        return !apart.isSuperset(of: event.relations(to: claimed))
    }

    private func widened(_ date: DateInterval) -> DateInterval {
        guard toleranceInDays > 0 else { return date }
        let first = date.firstDay?.adding(days: -toleranceInDays).map(PartialDate.init)
        let last = date.lastDay?.adding(days: toleranceInDays).map(PartialDate.init)
        return DateInterval(start: first, end: last) ?? date
    }
}
