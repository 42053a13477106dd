internal import CheckerKit

/// How the findings of the checker are worded.
extension Finding {
    static func supported(_ candidates: [Candidate], wanted: Int) -> Finding {
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
    static func supportedClauses(
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

    static func contradicted(_ candidate: Candidate) -> Finding {
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

    /// What there is of a source that the article cites by name.
    static func cited(
        _ cited: CitedSource, _ compared: [Candidate], in sources: [SourceDocument]
    ) -> Finding {
        let own = compared.filter { cited.isSource($0.source) }
        let saying = own.first { $0.stance == .supports }
        let denying = own.first { $0.stance == .contradicts }
        let message =
            if !sources.contains(where: cited.isSource) {
                "The backup has nothing of '\(cited.name)', which the article cites"
            } else if saying != nil {
                "The backup has '\(cited.name)', which the article cites, and it says so"
            } else if denying != nil {
                "The backup has '\(cited.name)', which the article cites, and it says otherwise"
            } else {
                "The backup has '\(cited.name)', which the article cites, and it does not say so"
            }
        return Finding(
            SourceCrossReferenceChecker.kind(SourceCrossReferenceChecker.cited), .neutral,
            .indicative, covers: .whole, message: message,
            evidence: (saying ?? denying).map { [.passage($0.sentence.passage)] } ?? [])
    }

    static func differs(_ candidate: Candidate) -> Finding {
        let alignment = candidate.alignment
        let wording = candidate.wording
        let lacking = (alignment.clashes + alignment.missing).filter {
            $0.kind != .polarity && !wording.has($0.claim)
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

    /// - Parameter what: "says so", "comes nearest".
    static func uncounted(_ candidate: Candidate, says what: String) -> Finding {
        Finding(
            SourceCrossReferenceChecker.kind(SourceCrossReferenceChecker.uncounted), .neutral,
            .indicative, covers: .whole,
            message: "Source '\(candidate.source.title)' \(what), but does not count: "
                + (candidate.objection ?? ""),
            evidence: [.passage(candidate.sentence.passage)])
    }

    static func notFound(_ search: ClaimSearch) -> Finding {
        let (compared, claim) = (search.compared, search.claim)
        let found = Set(compared.flatMap { $0.alignment.aligned.map(\.range) })
        let sentences = compared.map(\.wording)
        let lacking = claim.parts.filter { part in
            !found.contains(part.range) && !sentences.contains { $0.has(part.text) }
        }.map(\.text)
        var message =
            if compared.isEmpty {
                "No passage of the sources\(search.leftOut.isEmpty ? "" : " that count") shares "
                    + "a word with it"
            } else if lacking.isEmpty {
                "No passage says so; its words stand in different passages"
            } else {
                "No passage says so; none has " + quoted(lacking)
            }
        let held = claim.holds.map { claim.text.string($0) }.filter { !lacking.contains($0) }
        if !compared.isEmpty, !lacking.isEmpty, !held.isEmpty {
            message += "; there is " + quoted(held)
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
