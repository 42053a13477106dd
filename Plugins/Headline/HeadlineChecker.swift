public import CheckerKit

/// What the catalogue sees of this module.
public let headline: any Checker.Type = HeadlineChecker.self

struct HeadlineChecker: Checker {
    static let info = CheckerInfo(
        id: "headline",
        summary: "The body carries what headline and standfirst say",
        rationale: """
            Headlines are written last and in a hurry, and read by most. This checker looks for \
            each number, date and name of headline and standfirst in the body below, and holds \
            what the headline says against the sentences that tell the same: the same thing \
            counted otherwise, another date, a name spelt otherwise, a deed that is denied. It \
            cannot know which of the two is wrong, so what it finds settles no claim alone. What \
            the body merely does not mention is said and held against nobody. It looks for no \
            names in headlines that write every word with a capital, but for those that the body \
            spells otherwise.
            """,
        findings: [numberDiffers, dateDiffers, nameDiffers, polarityDiffers, notCarried])

    struct Options {
        var sharedWords = 2
    }

    static let options = OptionSchema(
        Options(),
        .integer(
            "shared-words", \.sharedWords, in: 1...10,
            help: "How many words a sentence must share with the headline to tell the same."))

    static let examples = HeadlineExamples.all

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard claim.kind != .office else { return [] }
        let leads = Lead.all(in: context)
        guard !leads.isEmpty else { return [] }
        let body = Body(below: leads, in: context)
        guard claim.sentence.lowerBound >= body.start else { return [] }
        return leads.flatMap { lead in
            let comparison = LeadComparison(
                lead: lead, body: body, claim: claim, sharedWords: options.sharedWords)
            let clashes =
                comparison.numbers() + comparison.dates() + comparison.names()
                + comparison.polarity()
            return clashes + comparison.notCarried(besides: clashes)
        }
    }

    static let numberDiffers = FindingKind(
        "number-differs", "Headline and body count the same thing otherwise")
    static let dateDiffers = FindingKind(
        "date-differs", "Headline and body have another date for what seems one event")
    static let nameDiffers = FindingKind(
        "name-differs", "Headline and body spell a name otherwise")
    static let polarityDiffers = FindingKind(
        "polarity-differs", "The body denies what the headline says")
    static let notCarried = FindingKind(
        "not-carried", "The body has nothing of a name, number or date of the headline")
}

// The words.

extension Finding {
    private typealias Kinds = HeadlineChecker

    static func clash(
        _ kind: FindingKind, _ part: String, here: (String, Range<Int>),
        above: (String, Range<Int>), in lead: Lead
    ) -> Finding {
        Finding(
            Kinds.kind(kind), .contradicts, .indicative, covers: .part(part, here.1),
            message: "The \(lead.name) has '\(above.0)', the body '\(here.0)'",
            evidence: [.article(above.0, above.1), .article(here.0, here.1)])
    }

    static func notCarried(_ words: [String], by lead: Lead) -> Finding {
        Finding(
            Kinds.kind(Kinds.notCarried), .neutral, .indicative, covers: .whole,
            message: "The body has nothing of "
                + words.map { "'\($0)'" }.joined(separator: ", ")
                + ", which the \(lead.name) has",
            evidence: [])
    }
}
