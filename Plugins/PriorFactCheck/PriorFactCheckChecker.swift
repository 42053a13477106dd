public import CheckerKit

/// What the catalogue sees of this module.
public let priorFactCheck: any Checker.Type = PriorFactCheckChecker.self

struct PriorFactCheckChecker: Checker {
    static let info = CheckerInfo(
        id: "prior-fact-check",
        summary: "No fact check of the backup has refuted the claim",
        rationale: """
            Much of what is claimed has been claimed and checked before. This checker finds the \
            fact checks of the backup that examined the same claim and shows their rating in \
            their own words, with who gave it and when. Only a rating that leaves no doubt speaks \
            for or against a claim, and only where the two claims say the same by names, numbers, \
            dates and negation: what a fact check calls half true stays open here. It does not \
            see that a fact check was withdrawn, and it cannot read one without a rating.
            """,
        needs: [.sources],
        findings: [refuted, confirmed, between, near])

    struct Options {
        var candidates = 20
    }

    static let options = OptionSchema(
        Options(),
        .integer(
            "candidates", \.candidates, in: 1...200,
            help: "How many of the claims that fact checks examined are compared with a claim."))

    private static func rated(_ rating: String?) -> ExampleBackup {
        .factCheck(
            "Desk", FactCheck(claim: "The Halden bridge collapsed in 2019.", rating: rating))
    }

    static let examples: [Example] = [
        .flags(
            "The same claim was found to be false", "The Halden bridge collapsed in 2019.",
            "'Desk' examined 'The Halden bridge collapsed in 2019.' and rates it 'False'",
            given: rated("False")),
        .supports(
            "The same claim was found to be true", "The Halden bridge collapsed in 2019.",
            "'Desk' examined 'The Halden bridge collapsed in 2019.' and rates it 'True'",
            given: rated("True")),
        .undecided(
            "A rating between the two", "The Halden bridge collapsed in 2019.",
            "'Desk' examined 'The Halden bridge collapsed in 2019.' and rates it 'Half true'",
            given: rated("Half true")),
        .undecided(
            "A claim that says less than the one that was refuted", "The Halden bridge collapsed.",
            "'Desk' examined a claim that is near, 'The Halden bridge collapsed in 2019.', and rates it 'False'",
            given: rated("False"), options: ["candidates": .integer(5)]),
        .passes(
            "Another year", "The Halden bridge collapsed in 2017.", given: rated("False")),
        .passes(
            "The opposite of what was refuted", "The Halden bridge did not collapse in 2019.",
            given: rated("False")),
        .passes("No rating", "The Halden bridge collapsed in 2019.", given: rated(nil)),
        .passes(
            "A source that is no fact check", "The Halden bridge collapsed in 2019.",
            given: .source("Herald", "Some say the Halden bridge collapsed in 2019: false.")),
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard let sources = context.sources, claim.kind != .office else { return [] }
        let said = AnalyzedText(
            context.analysis.string(claim.content), publishedOn: context.article.published)
        var seen: Set<Examination> = []
        return sources.examinedSentences(
            sharing: said.tokens.map(\.stem), limit: options.candidates
        ).flatMap { sentence in
            sentence.examined.compactMap { factCheck in
                guard let rating = factCheck.rating,
                    seen.insert(Examination(source: sentence.source.id, of: factCheck)).inserted,
                    let likeness = Likeness(of: said, to: factCheck.claim, by: sentence.source)
                else { return nil }
                return Finding(likeness, Rating(rating), sentence, factCheck)
            }
        }
    }

    /// What makes a finding; a page may say twice what it examined.
    private struct Examination: Hashable {
        let source: String
        let of: FactCheck
    }

    static let refuted = FindingKind("refuted", "A fact check found the same claim to be false")
    static let confirmed = FindingKind("confirmed", "A fact check found the same claim to be true")
    static let between = FindingKind("between", "A fact check rates the same claim in another way")
    static let near = FindingKind("near", "A fact check rates a claim that is near")
}

extension SourceSentence {
    /// What its source examined and says here.
    fileprivate var examined: [FactCheck] {
        source.factChecks.filter {
            analysis.sentence(index, restates: AnalyzedText.words(of: $0.claim))
        }
    }
}

// The words.

extension Finding {
    private typealias Kinds = PriorFactCheckChecker

    fileprivate init(
        _ likeness: Likeness, _ rating: Rating, _ sentence: SourceSentence, _ factCheck: FactCheck
    ) {
        let source = sentence.source
        let who = "'\(source.publisher ?? source.title)'" + (source.date.map { " (\($0))" } ?? "")
        let rated = "rates it '\(factCheck.rating ?? "")'"
        let same = "\(who) examined '\(factCheck.claim)' and \(rated)"
        let evidence = [Evidence.passage(sentence.passage)]
        switch (rating, likeness.saysIt, likeness.isSaid) {
        case (.refuted, true, _):
            self.init(
                Kinds.kind(Kinds.refuted), .contradicts, .decisive, covers: .whole, message: same,
                evidence: evidence)
        case (.confirmed, _, true):
            self.init(
                Kinds.kind(Kinds.confirmed), .supports, .decisive, covers: .whole, message: same,
                evidence: evidence)
        case (.between, true, true):
            self.init(
                Kinds.kind(Kinds.between), .neutral, .indicative, covers: .whole, message: same,
                evidence: evidence)
        default:
            self.init(
                Kinds.kind(Kinds.near), .neutral, .indicative, covers: .whole,
                message: "\(who) examined a claim that is near, '\(factCheck.claim)', and \(rated)",
                evidence: evidence)
        }
    }
}
