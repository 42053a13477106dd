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
        findings: [supported, contradicted, differs, notFound, cited])

    struct Options {
        var independentOrigins = 1
        var candidates = 40
    }

    static let options = OptionSchema(
        Options(),
        .integer(
            "independent-origins", \.independentOrigins, in: 1...10,
            help: "How many origins must say so before the sources settle a claim."),
        .integer(
            "candidates", \.candidates, in: 1...1000,
            help: "How many sentences that share words with the claim are compared with it."))

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
        let whole = search(claim, [claim.content], in: context, sources)
        if claim.kind == .office { return held(whole) }
        let documents = sources.documents
        let cited = CitedSource(of: claim, in: context.analysis, sources: documents).map {
            Finding.cited($0, whole.compared, in: documents)
        }
        return findings(whole, claim, context, sources) + (cited.map { [$0] } ?? [])
    }

    /// Sources that give the office to the person; another office there may be held beside it.
    private func held(_ search: Search) -> [Finding] {
        let sure = search.supporting.filter { $0.alignment.strength == .decisive }
        return sure.isEmpty ? [] : [.supported(sure, wanted: options.independentOrigins)]
    }

    private func findings(
        _ whole: Search, _ claim: Claim, _ context: CheckContext,
        _ sources: any SourceCollection
    ) -> [Finding] {
        if !whole.supporting.isEmpty || !whole.contradicting.isEmpty {
            return findings(whole)
        }
        let clauses = Clauses.parts(of: claim.content, in: context.analysis)
        if let findings = findings(ofClauses: clauses, claim, context, sources) {
            return findings
        }
        if let nearest = Candidate.nearest(whole.compared) {
            return [.differs(nearest)]
        }
        return [.notFound(whole.compared, of: whole.claim)]
    }

    /// What the sources have on a claim or on one of its clauses.
    private struct Search {
        let claim: AlignedClaim
        let compared: [Candidate]
        let supporting: [Candidate]
        let contradicting: [Candidate]
    }

    private func search(
        _ claim: Claim, _ clause: Clauses.Clause, in context: CheckContext,
        _ sources: any SourceCollection
    ) -> Search {
        // What completes a claim completes its first clause and those that share its subject.
        let isFirst = clause.first?.lowerBound == claim.content.lowerBound
        let aligned = AlignedClaim(
            clause + (isFirst ? claim.context : []), of: context.analysis,
            attribution: claim.speaker == nil ? nil : claim.sentence,
            isOffice: claim.kind == .office)
        let compared = sources.sentences(sharing: aligned.terms, limit: options.candidates)
            .map { sentence in
                Candidate(
                    sentence: sentence,
                    alignment: aligned.compared(
                        with: sentence.index, of: sentence.analysis, title: sentence.title))
            }
        return Search(
            claim: aligned, compared: compared,
            supporting: Candidate.bestOfEachOrigin(
                Candidate.surest(compared.filter { $0.stance == .supports })),
            contradicting: Candidate.bestOfEachSource(
                Candidate.ofOneStory(
                    compared.filter { $0.stance == .contradicts }, with: context.analysis)))
    }

    private func findings(_ search: Search) -> [Finding] {
        let contradictions = search.contradicting.map(Finding.contradicted)
        guard !search.supporting.isEmpty else { return contradictions }
        return [.supported(search.supporting, wanted: options.independentOrigins)]
            + contradictions
    }

    /// `nil` if no clause is contradicted and not all are supported.
    ///
    /// What a clause says stands or falls without the time that its "before" or "when" gives, so
    /// that it is contradicted alone, and never supported alone.
    private func findings(
        ofClauses clauses: [Clauses.Clause], _ claim: Claim, _ context: CheckContext,
        _ sources: any SourceCollection
    ) -> [Finding]? {
        let searches =
            clauses.count > 1 ? clauses.map { search(claim, $0, in: context, sources) } : []
        let mains = clauses.compactMap { Clauses.main(of: $0, in: context.analysis) }
            .map { search(claim, $0, in: context, sources) }
            .filter { $0.claim.parts.count >= Self.leastParts }
        let contradictions = (searches + mains).flatMap(\.contradicting)
        if !contradictions.isEmpty { return contradictions.map(Finding.contradicted) }
        guard !searches.isEmpty, searches.allSatisfy({ !$0.supporting.isEmpty }) else {
            return nil
        }
        return [
            .supportedClauses(searches.map(\.supporting), wanted: options.independentOrigins)
        ]
    }

    /// Of less than this what remains of a sentence may be of anything.
    private static let leastParts = 3

    static let supported = FindingKind("supported", "Sources say what the claim says")
    static let contradicted = FindingKind("contradicted", "A source says otherwise")
    static let differs = FindingKind("differs", "The nearest passage lacks a part of the claim")
    static let cited = FindingKind(
        "cited", "Whether the backup has a source that the article cites, and what it says")
    static let notFound = FindingKind("not-found", "No source speaks of the claim")
}
