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
            the title, and knows few synonyms: what it does not recognise stays open.
            """,
        needs: [.sources],
        findings: [supported, contradicted, differs, notFound])

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
        guard let sources = context.sources, claim.kind != .office else { return [] }
        let whole = search(claim, claim.content, in: context, sources)
        if !whole.supporting.isEmpty || !whole.contradicting.isEmpty {
            return findings(whole)
        }
        let clauses = Clauses.parts(of: claim.content, in: context.analysis)
        if clauses.count > 1, let findings = findings(ofClauses: clauses, claim, context, sources) {
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
        _ claim: Claim, _ content: Range<Int>, in context: CheckContext,
        _ sources: any SourceCollection
    ) -> Search {
        // What completes a claim completes its first clause.
        let completing = content.lowerBound == claim.content.lowerBound ? claim.context : []
        let aligned = AlignedClaim(
            [content] + completing, of: context.analysis,
            attribution: claim.speaker == nil ? nil : claim.sentence)
        let compared = sources.sentences(sharing: aligned.terms, limit: options.candidates)
            .map { sentence in
                Candidate(
                    sentence: sentence,
                    alignment: aligned.compared(
                        with: sentence.index, of: sentence.analysis, title: sentence.source.title))
            }
        return Search(
            claim: aligned, compared: compared,
            supporting: Candidate.bestOfEachOrigin(
                Candidate.surest(compared.filter { $0.stance == .supports })),
            contradicting: Candidate.bestOfEachSource(
                compared.filter { $0.stance == .contradicts }))
    }

    private func findings(_ search: Search) -> [Finding] {
        let contradictions = search.contradicting.map(Finding.contradicted)
        guard !search.supporting.isEmpty else { return contradictions }
        return [.supported(search.supporting, wanted: options.independentOrigins)]
            + contradictions
    }

    /// `nil` if no clause is contradicted and not all are supported.
    private func findings(
        ofClauses clauses: [Range<Int>], _ claim: Claim, _ context: CheckContext,
        _ sources: any SourceCollection
    ) -> [Finding]? {
        let searches = clauses.map { search(claim, $0, in: context, sources) }
        let contradictions = searches.flatMap(\.contradicting).map(Finding.contradicted)
        if !contradictions.isEmpty { return contradictions }
        guard searches.allSatisfy({ !$0.supporting.isEmpty }) else { return nil }
        return [
            .supportedClauses(searches.map(\.supporting), wanted: options.independentOrigins)
        ]
    }

    static let supported = FindingKind("supported", "Sources say what the claim says")
    static let contradicted = FindingKind("contradicted", "A source says otherwise")
    static let differs = FindingKind("differs", "The nearest passage lacks a part of the claim")
    static let notFound = FindingKind("not-found", "No source speaks of the claim")
}

/// A sentence of a source and how it stands to the claim.
private struct Candidate {
    let sentence: SourceSentence
    let alignment: Alignment

    var stance: Stance { alignment.stance }
    var source: SourceDocument { sentence.source }

    /// Whether the words stand in the sentence, whatever they say there.
    func says(_ words: String) -> Bool {
        let text = sentence.analysis.string(sentence.analysis.sentences[sentence.index].range)
        return text.lowercased().contains(words.lowercased())
    }

    /// Copies of one report are one voice; the best passage speaks for them.
    static func bestOfEachOrigin(_ candidates: [Candidate]) -> [Candidate] {
        first(of: candidates) { $0.source.origin.name }
    }

    /// The decisive ones, if there are any.
    static func surest(_ candidates: [Candidate]) -> [Candidate] {
        let decisive = candidates.filter { $0.alignment.strength == .decisive }
        return decisive.isEmpty ? candidates : decisive
    }

    static func bestOfEachSource(_ candidates: [Candidate]) -> [Candidate] {
        first(of: candidates) { $0.source.id }
    }

    /// A passage that has a name, a date or a number of the claim and many of its words, or else
    /// most of its words.
    static func nearest(_ candidates: [Candidate]) -> Candidate? {
        candidates.filter { candidate in
            let alignment = candidate.alignment
            let isHeld = alignment.aligned.contains { $0.kind == .date || $0.kind == .number }
            return alignment.isAnchored && alignment.coverage >= Alignment.nearCoverage
                || alignment.coverage
                    >= (isHeld ? Alignment.nearCoverage : Alignment.supportingCoverage)
        }.sorted(by: isBetter).first
    }

    private static func first(
        of candidates: [Candidate], by key: (Candidate) -> String
    ) -> [Candidate] {
        var seen: Set<String> = []
        return candidates.sorted(by: isBetter).filter { seen.insert(key($0)).inserted }
    }

    private static func isBetter(_ one: Candidate, _ other: Candidate) -> Bool {
        let mine = (one.alignment.strength == .decisive ? 1 : 0, one.alignment.coverage)
        let others = (other.alignment.strength == .decisive ? 1 : 0, other.alignment.coverage)
        if mine != others { return mine > others }
        return (one.source.id, one.sentence.index) < (other.source.id, other.sentence.index)
    }
}

// The words.

extension Finding {
    fileprivate static func supported(_ candidates: [Candidate], wanted: Int) -> Finding {
        let names = candidates.map { "'\($0.source.title)'" }
        let isDecisive = candidates.contains { $0.alignment.strength == .decisive }
        let isEnough = candidates.count >= wanted
        var message =
            candidates.count == 1
            ? "Source \(names[0]) says so"
            : "\(candidates.count) independent origins say so: \(names.joined(separator: ", "))"
        if !isEnough {
            message += "; \(wanted) independent origins are wanted, found: \(candidates.count)"
        } else if !isDecisive {
            message += ", but less exactly or less surely than the claim"
        }
        return Finding(
            SourceCrossReferenceChecker.kind(SourceCrossReferenceChecker.supported),
            isEnough ? .supports : .neutral, isDecisive ? .decisive : .indicative, covers: .whole,
            message: message, evidence: candidates.map { .passage($0.sentence.passage) })
    }

    /// Each clause by sources of its own.
    fileprivate static func supportedClauses(
        _ clauses: [[Candidate]], wanted: Int
    ) -> Finding {
        let isDecisive = clauses.allSatisfy { clause in
            clause.contains { $0.alignment.strength == .decisive }
        }
        let isEnough = clauses.allSatisfy { $0.count >= wanted }
        var titles: [String] = []
        for candidate in clauses.joined() where !titles.contains("'\(candidate.source.title)'") {
            titles.append("'\(candidate.source.title)'")
        }
        var message =
            titles.count == 1
            ? "Source \(titles[0]) says so, clause by clause"
            : "Its clauses stand in different sources: \(titles.joined(separator: ", "))"
        if !isEnough {
            message += "; \(wanted) independent origins are wanted for each"
        } else if !isDecisive {
            message += ", but less exactly or less surely than the claim"
        }
        return Finding(
            SourceCrossReferenceChecker.kind(SourceCrossReferenceChecker.supported),
            isEnough ? .supports : .neutral, isDecisive ? .decisive : .indicative, covers: .whole,
            message: message,
            evidence: clauses.joined().map { .passage($0.sentence.passage) })
    }

    fileprivate static func contradicted(_ candidate: Candidate) -> Finding {
        let clash = candidate.alignment.clashes[0]
        let source = "Source '\(candidate.source.title)'"
        let message =
            switch (clash.kind, clash.claim.isEmpty) {
            case (.polarity, true): "\(source) says '\(clash.source)', the article does not"
            case (.polarity, false):
                "The article says '\(clash.claim)', \(source.lowercasedFirst) does not"
            default: "\(source) has '\(clash.source)', the article '\(clash.claim)'"
            }
        return Finding(
            SourceCrossReferenceChecker.kind(SourceCrossReferenceChecker.contradicted),
            .contradicts, candidate.alignment.strength,
            covers: clash.kind == .polarity ? .whole : .part(clash.kind.rawValue, clash.range),
            message: message, evidence: [.passage(candidate.sentence.passage)])
    }

    fileprivate static func differs(_ candidate: Candidate) -> Finding {
        let alignment = candidate.alignment
        let lacking = (alignment.clashes + alignment.missing).filter {
            $0.kind != .polarity && !candidate.says($0.claim)
        }
        let message =
            lacking.isEmpty
            ? "Source '\(candidate.source.title)' comes nearest but does not settle it"
            : "Source '\(candidate.source.title)' comes nearest but does not bear out "
                + quoted(lacking.map(\.claim))
        return Finding(
            SourceCrossReferenceChecker.kind(SourceCrossReferenceChecker.differs), .neutral,
            .indicative, covers: .whole, message: message,
            evidence: [.passage(candidate.sentence.passage)])
    }

    fileprivate static func notFound(_ compared: [Candidate], of claim: AlignedClaim) -> Finding {
        let found = Set(compared.flatMap { $0.alignment.aligned.map(\.range) })
        let lacking = claim.parts.map { ($0.text, $0.range) }
            .filter { text, range in
                !found.contains(range) && !compared.contains { $0.says(text) }
            }.map(\.0)
        let message =
            if compared.isEmpty {
                "No passage of the sources shares a word with it"
            } else if lacking.isEmpty {
                "No passage says so; its words stand in different passages"
            } else {
                "No passage says so; none has " + quoted(lacking)
            }
        return Finding(
            SourceCrossReferenceChecker.kind(SourceCrossReferenceChecker.notFound), .neutral,
            .indicative, covers: .whole, message: message, evidence: [])
    }

    private static func quoted(_ parts: [String]) -> String {
        parts.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    }
}

extension String {
    fileprivate var lowercasedFirst: String {
        prefix(1).lowercased() + dropFirst()
    }
}
