public import CheckerKit

/// What the catalogue sees of this module.
public let quantity: any Checker.Type = QuantityChecker.self

struct QuantityChecker: Checker {
    static let info = CheckerInfo(
        id: "quantity",
        summary: "Numbers that say something of each other agree",
        rationale: """
            Copy adds up, divides and compares, and a figure that was changed in one place stays \
            in another. This checker looks for whole equations in a sentence: parts and their \
            total, a share beside its two numbers, a rise with both ends, an average, a measure in \
            two units. It works out what follows, honours how far each number is rounded and what \
            "about", "nearly" and "more than" leave open, and shows the sum. It cannot know which \
            of the numbers is wrong, and it says nothing where a number is missing or where the \
            words can be read in two ways.
            """,
        findings: QuantityFinding.allCases.map(\.kind))

    struct Options {
        var leaveOut: [QuantityFinding] = []
        var toleranceInPercent = 0.0
    }

    static let options = OptionSchema(
        Options(),
        .words("leave-out", \.leaveOut, help: "Kinds of findings that are not reported."),
        .decimal(
            "tolerance-in-percent", \.toleranceInPercent, in: 0...50,
            help: "How far beyond rounding a figure may lie before it is reported."))

    static let examples = QuantityExamples.all

    /// In the order in which their findings are reported.
    static let rules: [any QuantityRule.Type] = [
        Parts.self, Votes.self, Shares.self, Changes.self, Margins.self, Averages.self, Ranges.self,
        Conversions.self,
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard claim.kind != .office else { return [] }
        let counted = CountedClaim(
            claim, in: context, tolerance: options.toleranceInPercent / 100)
        guard counted.amounts.count > 1 else { return [] }
        let leftOut = Set(options.leaveOut.map { Self.kind($0.kind) })
        return Self.rules.flatMap { $0.equations(in: counted) }
            .filter { counted.owns($0.stated.range) }
            .compactMap { $0.finding() }
            .filter { !leftOut.contains($0.kind) }
    }
}
