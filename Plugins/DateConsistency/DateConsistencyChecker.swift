public import CheckerKit

/// What the catalogue sees of this module.
public let dateConsistency: any Checker.Type = DateConsistencyChecker.self

struct DateConsistencyChecker: Checker {
    static let info = CheckerInfo(
        id: "date-consistency",
        summary: "Dates exist, agree with each other, and agree with the backup",
        rationale: """
            A wrong date is the commonest slip in otherwise careful copy, and the one that can be \
            proved. This checker computes weekdays, refuses days that do not exist, and holds \
            dates against the words around them: before and after, three days later, the four-year \
            war, aged 34, the tenth anniversary. It compares what is told as past or to come with \
            the publication date, one place of the article with another, and the claim's dates \
            with those that sources and chronology give for the same event, each at its own \
            precision. It says both halves of a clash and shows the calculation; it cannot know \
            which half is wrong. It says nothing where English leaves room: for rounded \
            durations, inclusive counting, calendars of their time, plans and quoted speech.
            """,
        uses: [.sources, .chronology],
        findings: DateFinding.allCases.map(\.kind))

    enum Reference: String, CaseIterable {
        case sources, chronology
    }

    struct Options {
        var against: [Reference] = Reference.allCases
        var leaveOut: [DateFinding] = []
        var toleranceInDays = 0
    }

    static let options = OptionSchema(
        Options(),
        .words(
            "against", \.against,
            help: "What the claim's dates are compared with, where the backup has it."),
        .words(
            "leave-out", \.leaveOut, help: "Kinds of findings that are not reported."),
        .integer(
            "tolerance-in-days", \.toleranceInDays, in: 0...366,
            help: "How far a date may lie from the chronology's before it is reported."))

    static let examples = DateExamples.all

    /// In the order in which their findings are reported.
    static let rules: [any DateRule.Type] = [
        ImpossibleDays.self, Weekdays.self, Publication.self, Unanchored.self, Orders.self,
        Offsets.self, Durations.self, Ages.self, Anniversaries.self, OneArticle.self,
        Backup.self,
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard !context.analysis.dates(in: claim.sentence).isEmpty else { return [] }
        let dated = DatedClaim(claim, in: context, options: options)
        let leftOut = Set(options.leaveOut.map { Self.kind($0.kind) })
        return Self.rules.flatMap { rule in rule.findings(in: dated) }
            .filter { !leftOut.contains($0.kind) }
    }
}
