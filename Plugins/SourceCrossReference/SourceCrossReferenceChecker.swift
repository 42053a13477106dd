public import CheckerKit

/// What the catalogue sees of this module.
public let sourceCrossReference: any Checker.Type = SourceCrossReferenceChecker.self

struct SourceCrossReferenceChecker: Checker {
    static let info = CheckerInfo(
        id: "source-cross-reference",
        summary: "Sources of the backup say what the claim says",
        rationale: """
            A claim is as good as what it rests on. This checker finds the sentences of the sources \
            that speak of the claim and compares names, numbers, dates and negation; each of them is \
            a veto, so that no overlap of words makes 64 out of 62. It counts origins, not copies. \
            It sees one sentence of a source at a time, with the names of the sentence before and of \
            the title, and finds the clauses of a claim in different places. Words for the same \
            it knows from WordNet; what it does not recognise stays open.
            """,
        needs: [.sources],
        findings: [supported, contradicted, differs, notFound, uncounted, cited])

    struct Options {
        var independentOrigins = 1
        var candidates = 40
        var tiers = CountedTier.allCases
        var maximumAgeInDays = 0
        var trustedPublishers: [String] = []
        var excludedPublishers: [String] = []
    }

    static let options = OptionSchema(
        Options(),
        .integer(
            "independent-origins", \.independentOrigins, in: 1...10,
            help: "How many origins must say so before the sources settle a claim."),
        .integer(
            "candidates", \.candidates, in: 1...1000,
            help: "How many sentences that share words with the claim are compared with it."),
        .words(
            "tiers", \.tiers,
            help: "Tiers of the sources that count; `unstated` is for those that have none."),
        .integer(
            "maximum-age-in-days", \.maximumAgeInDays, in: 0...36_525,
            help: "How long before the claim's first date, or the article's if that is earlier or "
                + "the only one, a source that counts may have appeared; 0 sets no limit."),
        .names(
            "trusted-publishers", \.trustedPublishers,
            help: "If any are named, by name, house or domain, only their sources count."),
        .names(
            "excluded-publishers", \.excludedPublishers,
            help: "Publishers, by name, house or domain, whose sources do not count, nor what "
                + "rests on them elsewhere."))

    static let examples: [Example] = [
        .supports(
            "A source says the same", "Robbers stole 40 paintings from the Halden Museum in 2011.",
            "Source 'police' says so",
            given: .source(
                "police", "In March 2011 robbers stole 40 paintings from the Halden Museum.")),
        .supports(
            "A source goes on about whom it has named",
            "Karl Brandt was in court when the verdict was read.",
            "Source 'court' says so",
            given: .source(
                "court",
                "Karl Brandt was sentenced in Halden. He was in court when the verdict was read.")),
        .flags(
            "A source gives another number",
            "Robbers stole ⟦64 paintings⟧ from the Halden Museum in 2011.",
            "Source 'police' has '62 paintings', the article '64 paintings'",
            given: .source(
                "police", "In March 2011 robbers stole 62 paintings from the Halden Museum.")),
        .flags(
            "A source gives another year",
            "Robbers stole 40 paintings from the Halden Museum in ⟦2012⟧.",
            "Source 'police' has 'March 2011', the article '2012'",
            given: .source(
                "police", "In March 2011 robbers stole 40 paintings from the Halden Museum.")),
        .flags(
            "A source says that it did not happen",
            "The Halden Museum sold the stolen paintings to Karl Brandt.",
            "Source 'minutes' says 'not', the article does not",
            given: .source(
                "minutes", "The Halden Museum did not sell the stolen paintings to Karl Brandt.")),
        .undecided(
            "The sources speak of something else",
            "Robbers stole 40 paintings from the Halden Museum in 2011.",
            "No passage of the sources shares a word with it",
            given: .source("weather", "It rained in Oslo for most of April.")),
        .undecided(
            "A paper that the article cites is not in the backup",
            "The Halden Herald reported that robbers stole 40 paintings.",
            "The backup has nothing of 'Halden Herald', which the article cites",
            given: .source("weather", "It rained in Oslo for most of April.")),
        .undecided(
            "One origin where two are wanted",
            "Robbers stole 40 paintings from the Halden Museum in 2011.",
            "Source 'police' says so; 2 independent origins are wanted, found: 1",
            given: .source(
                "police", "In March 2011 robbers stole 40 paintings from the Halden Museum."),
            options: ["independent-origins": .integer(2)]),
        .undecided(
            "A name is missing", "Robbers stole 40 paintings from the Bergen Museum in 2011.",
            "Source 'police' comes nearest but does not bear out 'Bergen Museum'",
            given: .source(
                "police", "In March 2011 robbers stole 40 paintings from the Halden Museum."),
            options: ["candidates": .integer(5)]),
        .undecided(
            "A source of a tier that does not count",
            "Robbers stole 40 paintings from the Halden Museum in 2011.",
            "Source 'blog' says so, but does not count: its tier is tertiary",
            given: .source(
                "blog", tier: .tertiary,
                "In March 2011 robbers stole 40 paintings from the Halden Museum."),
            options: ["tiers": .words(["primary", "secondary"])]),
        .undecided(
            "A source that is too old",
            "The Halden Museum owns 40 paintings by Karl Brandt.",
            "Source 'catalogue' says so, but does not count: it is of 2001-05, more than 365 days "
                + "before 2011-03-05",
            given: .source(
                "catalogue", on: "2001-05", "The Halden Museum owns 40 paintings by Karl Brandt."
            ).published("2011-03-05"),
            options: ["maximum-age-in-days": .integer(365)]),
        .supports(
            "A source is as old as what it tells",
            "Robbers stole 40 paintings from the Halden Museum in March 2011.",
            "Source 'police' says so",
            given: .source(
                "police", on: "2011-03-07",
                "In March 2011 robbers stole 40 paintings from the Halden Museum."
            ).published("2020-06-05"),
            options: ["maximum-age-in-days": .integer(365)]),
        .undecided(
            "A publisher that is not trusted",
            "Robbers stole 62 paintings from the Halden Museum in 2011.",
            "Source 'report' says otherwise, but does not count: 'Halden Herald' is not among the "
                + "trusted publishers",
            given: .source(
                "report", by: "Halden Herald",
                "In March 2011 robbers stole 40 paintings from the Halden Museum."),
            options: ["trusted-publishers": .words(["Halden Police", "BBC"])]),
        .supports(
            "A publisher goes by the name of its house",
            "Robbers stole 40 paintings from the Halden Museum in 2011.",
            "Source 'report' says so",
            given: .source(
                "report", by: "BBC News",
                "In March 2011 robbers stole 40 paintings from the Halden Museum."),
            options: ["trusted-publishers": .words(["Halden Police", "BBC"])]),
        .undecided(
            "A publisher that is excluded",
            "Robbers stole 40 paintings from the Halden Museum in 2011.",
            "Source 'report' says so, but does not count: 'The Halden Herald' is excluded",
            given: .source(
                "report", by: "The Halden Herald",
                "In March 2011 robbers stole 40 paintings from the Halden Museum."),
            options: ["excluded-publishers": .words(["Halden Herald"])]),
        .passes(
            "Nothing is contradicted by a suspicion",
            "Robbers stole 40 paintings from the Halden Museum in 2011.",
            given: .source(
                "letter", "Robbers may not have stolen 40 paintings from the Halden Museum in 2011."
            )),
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard let sources = context.sources else { return [] }
        let policy = SourcePolicy(options, for: claim, in: context, sources)
        let whole = ClaimSearch(claim, [claim.content], in: context, policy)
        if claim.kind == .office { return held(whole) }
        let documents = sources.documents
        let cited = CitedSource(of: claim, in: context.analysis, sources: documents).map {
            Finding.cited($0, whole.compared + whole.leftOut, in: documents)
        }
        return findings(whole, claim, context, policy) + (cited.map { [$0] } ?? [])
    }

    /// Sources that give the office to the person; another office there may be held beside it.
    private func held(_ search: ClaimSearch) -> [Finding] {
        let sure = search.supporting.filter { $0.alignment.strength == .decisive }
        let leftOut = search.supportingLeftOut.filter { $0.alignment.strength == .decisive }
        return (sure.isEmpty ? [] : [.supported(sure, wanted: options.independentOrigins)])
            + leftOut.map { .uncounted($0, says: "says so") }
    }

    private func findings(
        _ whole: ClaimSearch, _ claim: Claim, _ context: CheckContext, _ policy: SourcePolicy
    ) -> [Finding] {
        if !whole.supporting.isEmpty || !whole.contradicting.isEmpty {
            return findings(whole) + uncounted(whole, [])
        }
        let clauses = Clauses.parts(of: claim.content, in: context.analysis)
        let parts =
            clauses.count > 1 ? clauses.map { ClaimSearch(claim, $0, in: context, policy) } : []
        let mains = clauses.compactMap { Clauses.main(of: $0, in: context.analysis) }
            .map { ClaimSearch(claim, $0, in: context, policy) }
            .filter { $0.claim.parts.count >= Self.leastParts }
        let uncounted = uncounted(whole, parts + mains)
        if let findings = findings(ofParts: parts, mains: mains) {
            return findings + uncounted
        }
        if let nearest = Candidate.nearest(whole.compared) {
            return uncounted + [.differs(nearest)]
        }
        if !uncounted.isEmpty { return uncounted }
        if let nearest = Candidate.nearest(whole.leftOut) {
            return [.uncounted(nearest, says: "comes nearest")]
        }
        return [.notFound(whole)]
    }

    private func findings(_ search: ClaimSearch) -> [Finding] {
        let contradictions = search.contradicting.map(Finding.contradicted)
        guard !search.supporting.isEmpty else { return contradictions }
        return [.supported(search.supporting, wanted: options.independentOrigins)]
            + contradictions
    }

    /// `nil` if no clause is contradicted and not all are supported.
    ///
    /// What a clause says stands or falls without the time that its "before" or "when" gives, so
    /// that it is contradicted alone, and never supported alone.
    private func findings(ofParts parts: [ClaimSearch], mains: [ClaimSearch]) -> [Finding]? {
        let contradictions = (parts + mains).flatMap(\.contradicting)
        if !contradictions.isEmpty { return contradictions.map(Finding.contradicted) }
        guard !parts.isEmpty, parts.allSatisfy({ !$0.supporting.isEmpty }) else { return nil }
        return [
            .supportedClauses(parts.map(\.supporting), wanted: options.independentOrigins)
        ]
    }

    /// What sources that do not count have to say, one finding for each of them.
    private func uncounted(_ whole: ClaimSearch, _ parts: [ClaimSearch]) -> [Finding] {
        let told =
            whole.supportingLeftOut.map { ($0, "says so") }
            + whole.contradictingLeftOut.map { ($0, "says otherwise") }
            + parts.flatMap(\.contradictingLeftOut).map { ($0, "says otherwise of a part") }
            + parts.flatMap(\.supportingLeftOut).map { ($0, "says a part of it") }
        var seen: Set<String> = []
        return told.filter { seen.insert($0.0.source.id).inserted }
            .map { Finding.uncounted($0, says: $1) }
    }

    /// Of less than this what remains of a sentence may be of anything.
    private static let leastParts = 3

    static let supported = FindingKind("supported", "Sources say what the claim says")
    static let contradicted = FindingKind("contradicted", "A source says otherwise")
    static let differs = FindingKind("differs", "The nearest passage lacks a part of the claim")
    static let uncounted = FindingKind(
        "not-counted", "A source that speaks of the claim does not count under the options")
    static let cited = FindingKind(
        "cited", "Whether the backup has a source that the article cites, and what it says")
    static let notFound = FindingKind("not-found", "No source speaks of the claim")
}
