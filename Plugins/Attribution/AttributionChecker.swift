public import CheckerKit

/// What the catalogue sees of this module.
public let attribution: any Checker.Type = AttributionChecker.self

struct AttributionChecker: Checker {
    static let info = CheckerInfo(
        id: "attribution",
        summary: "Whoever says something has a name, and no interest that is named beside it",
        rationale: """
            A claim is as good as whoever makes it. This checker says where a sentence rests on \
            people without a name, on "experts" who are called nothing else, on a company that \
            speaks of its own, or on a paper of which the backup has nothing. It reports only what \
            the sentence itself says and judges nothing: an unnamed speaker may have good reasons, \
            and what an interested party says may be true. It never speaks for or against a \
            claim, and it does not see who is unnamed here and was named before.
            """,
        uses: [.sources],
        findings: [unnamedSpeaker, unnamedExpert, ownMatter, missingSource])

    enum Subject: String, CaseIterable {
        case unnamed, interested, missing
    }

    struct Options {
        var report: [Subject] = Subject.allCases
    }

    static let options = OptionSchema(
        Options(),
        .words(
            "report", \.report,
            help: "Speakers without a name, who speak of their own, or missing from the backup."))

    static let examples: [Example] = [
        .undecided(
            "People without a name", "⟦Two senior officials⟧ said the bridge was unsafe.",
            "It rests on 'Two senior officials', not named"),
        .undecided(
            "Experts", "The bridge was unsafe, ⟦some experts⟧ say.",
            "It rests on 'some experts', called nothing else and not named"),
        .undecided(
            "A company on its own", "⟦The company⟧ said its new engine is the safest in Europe.",
            "'The company' speaks of 'its new engine', and nobody else does in this sentence"),
        .undecided(
            "A paper that the backup lacks",
            "The ⟦Halden Herald⟧ reported that the bridge was unsafe.",
            "The backup has nothing of 'Halden Herald', on which it rests",
            given: .source("minutes", "The council met on Monday.")),
        .undecided(
            "Behind the words", "The bridge was unsafe, according to ⟦people⟧ familiar with it.",
            "It rests on 'people', not named"),
        .passes(
            "A paper that the backup has",
            "The Halden Herald reported that the bridge was unsafe.",
            given: .source("The Halden Herald", "The bridge was unsafe.")),
        .passes("A name", "The engineer Anna Vale said the bridge was unsafe."),
        .passes("Somebody of whom the name follows", "One expert, Anna Vale, said it was unsafe."),
        .passes("Somebody who may have been named before", "The official said it was unsafe."),
        .passes("People who are told", "She told officials that the bridge was unsafe."),
        .passes("A company on something else", "The company said the bridge was unsafe."),
        .passes("People of whom it is said", "Anna Vale said two officials saw the bridge fall."),
        .passes("A report as a thing", "She read a Halden Herald report on the bridge."),
        .passes("People who do not speak", "Two officials visited the bridge on Monday."),
        .passes(
            "Kinds that nobody asked for", "Two officials said the bridge was unsafe.",
            options: ["report": .words(["missing"])]),
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard claim.kind != .office else { return [] }
        let reader = SpeechReader(claim.sentence, of: context.analysis)
        guard !reader.cues.isEmpty else { return [] }
        return Subject.allCases.filter(options.report.contains).compactMap { subject in
            switch subject {
            case .unnamed: UnnamedSpeaker(in: reader).map { .unnamed($0, context.analysis) }
            case .interested:
                InterestedSpeaker(in: reader).map { .ownMatter($0, context.analysis) }
            case .missing: missing(reader, context)
            }
        }.filter { $0.liesIn(claim.textRange) }
    }

    private func missing(_ reader: SpeechReader, _ context: CheckContext) -> Finding? {
        guard let sources = context.sources, let cited = NamedPublication(in: reader),
            !cited.isPublisher(of: context.article),
            !sources.documents.contains(where: { cited.isPublisher(of: $0) })
        else { return nil }
        return .missingSource(cited)
    }

    static let unnamedSpeaker = FindingKind("unnamed-speaker", "It rests on people without a name")
    static let unnamedExpert = FindingKind("unnamed-expert", "It rests on experts without a name")
    static let ownMatter = FindingKind("own-matter", "A speaker speaks of what is the speaker's")
    static let missingSource = FindingKind(
        "missing-source", "The backup has nothing of the paper that is named")
}

// The words.

extension Finding {
    private typealias Kinds = AttributionChecker

    fileprivate static func unnamed(_ speaker: UnnamedSpeaker, _ text: AnalyzedText) -> Finding {
        let words = text.string(speaker.range)
        return Finding(
            Kinds.kind(speaker.isExpert ? Kinds.unnamedExpert : Kinds.unnamedSpeaker),
            .neutral, .indicative, covers: .part("speaker", speaker.range),
            message: "It rests on '\(words)', "
                + (speaker.isExpert ? "called nothing else and not named" : "not named"),
            evidence: [.article(words, speaker.range)])
    }

    fileprivate static func ownMatter(
        _ speaker: InterestedSpeaker, _ text: AnalyzedText
    ) -> Finding {
        let words = text.string(speaker.range)
        return Finding(
            Kinds.kind(Kinds.ownMatter), .neutral, .indicative,
            covers: .part("speaker", speaker.range),
            message: "'\(words)' speaks of '\(text.string(speaker.matter))', "
                + "and nobody else does in this sentence",
            evidence: [.article(words, speaker.range)])
    }

    fileprivate static func missingSource(_ cited: NamedPublication) -> Finding {
        Finding(
            Kinds.kind(Kinds.missingSource), .neutral, .indicative,
            covers: .part("speaker", cited.range),
            message: "The backup has nothing of '\(cited.name)', on which it rests",
            evidence: [.article(cited.name, cited.range)])
    }

    fileprivate func liesIn(_ range: Range<Int>) -> Bool {
        guard case .part(_, let part) = covers else { return false }
        return range.contains(part.lowerBound)
    }
}
