internal import CheckerKit

/// A tier of sources, or the lack of one, as a workflow names it.
enum CountedTier: String, CaseIterable, Sendable {
    case primary, secondary, tertiary, unstated

    init(_ tier: SourceDocument.Tier?) {
        self =
            switch tier {
            case .primary: .primary
            case .secondary: .secondary
            case .tertiary: .tertiary
            case nil: .unstated
            }
    }
}

/// Which sources count for a claim, by the options of the check.
///
/// A source of which nothing tells that it fulfils a condition does not count.
struct SourcePolicy {
    private let options: SourceCrossReferenceChecker.Options
    private let sources: any SourceCollection
    /// Age is counted back from it; `nil` if neither claim nor article has a date.
    private let day: CalendarDate?

    init(
        _ options: SourceCrossReferenceChecker.Options, for claim: Claim, in context: CheckContext,
        _ sources: any SourceCollection
    ) {
        self.options = options
        self.sources = sources
        // What was written when something happened is not too old to tell of it.
        let dates = ([claim.content] + claim.context).flatMap(context.analysis.dates)
            .compactMap { $0.interval?.firstDay }
        day = (dates + [context.article.published].compactMap(\.self)).min()
    }

    /// The sentences that share most with the terms, each with what is to be said against its
    /// source; among them are as many as the options want of sources that count, if there are.
    func sentences(sharing terms: [String]) -> [(sentence: SourceSentence, objection: String?)] {
        var limit = options.candidates
        while true {
            let found = sources.sentences(sharing: terms, limit: limit)
                .map { (sentence: $0, objection: objection(to: $0.source)) }
            let counted = found.count { $0.objection == nil }
            if counted >= options.candidates || found.count < limit
                || limit >= options.candidates * Self.mostWidened
            {
                return first(of: found)
            }
            limit *= 4
        }
    }

    private func first(
        of sentences: [(sentence: SourceSentence, objection: String?)]
    ) -> [(sentence: SourceSentence, objection: String?)] {
        var counted = 0
        return Array(
            sentences.prefix { sentence in
                guard counted < options.candidates else { return false }
                counted += sentence.objection == nil ? 1 : 0
                return true
            })
    }

    /// A backup in which hardly any source counts is not compared as a whole for each claim.
    private static let mostWidened = 16

    /// Why a source does not count, to stand after "it does not count:"; `nil` if it does.
    ///
    /// - Parameter source: with the origin of the sentence that is looked at.
    private func objection(to source: SourceDocument) -> String? {
        objectionByTier(source) ?? objectionByAge(source) ?? objectionByPublisher(source)
    }

    private func objectionByTier(_ source: SourceDocument) -> String? {
        guard !options.tiers.contains(CountedTier(source.tier)) else { return nil }
        return source.tier.map { "its tier is \($0.rawValue)" } ?? "it has no tier"
    }

    private func objectionByAge(_ source: SourceDocument) -> String? {
        let limit = options.maximumAgeInDays
        guard limit > 0 else { return nil }
        guard let date = source.date else { return "it has no date that tells its age" }
        guard let day else { return "neither article nor claim has a date to tell its age by" }
        guard date.last.days(until: day) > limit else { return nil }
        return "it is of \(date), more than \(limit) days before \(day)"
    }

    private func objectionByPublisher(_ source: SourceDocument) -> String? {
        let name = source.publisher ?? source.origin.name
        if options.excludedPublishers.contains(where: source.isPublished) {
            return "'\(name)' is excluded"
        }
        if options.excludedPublishers.contains(where: { rests(source, on: $0) }) {
            return "it rests on '\(source.origin.name)', which is excluded"
        }
        let trusted = options.trustedPublishers
        guard !trusted.isEmpty, !trusted.contains(where: source.isPublished) else { return nil }
        return "'\(name)' is not among the trusted publishers"
    }

    private func rests(_ source: SourceDocument, on name: String) -> Bool {
        if source.origin.isNamed(name) { return true }
        guard let original = source.origin.copyOf else { return false }
        return sources.sentences(ofDocument: original).first?.source.isPublished(by: name) ?? false
    }
}
