internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import Reports
internal import TextAnalysis
internal import TextDisplay

/// How much each claim is worth checking, with the points that make it so.
struct InspectWorthiness: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "worthiness",
        abstract: "Shows how much each claim of an article is worth checking, and why.",
        discussion: """
              crosscheck inspect worthiness article.md
              crosscheck inspect worthiness article.md --weights weights.txt
              crosscheck inspect worthiness --batch < requests.jsonl

            With --batch, each line of standard input is a request such as \
            {"id": "1", "text": "The bank lost $81 million."}, and each line of the output an \
            answer: id and score.
            """)

    @Argument(help: "The article: a file, '-' for standard input, or an address with --network.")
    var article: String?

    @OptionGroup var handover: ArticleOptions

    @Option(
        help: ArgumentHelp("Points to try in the place of the program's own.", valueName: "file"))
    var weights: String?

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    @Flag(help: "Answer requests from standard input, one a line.")
    var batch = false

    func validate() throws {
        if batch && article != nil {
            throw ValidationError("With --batch the sentences come on standard input")
        }
        if !batch && article == nil {
            throw ValidationError("Missing expected argument '<article>'")
        }
    }

    func run(in session: Session) async throws -> ExitStatus {
        let weights = try session.weights(weights)
        guard let article else {
            try WorthinessBatch(session: session, weights: weights).run()
            return .clean
        }
        return try await WorthinessView(weights: weights)
            .show(article, handover, as: format, in: session)
    }
}

/// The claims of an article by their points.
private struct WorthinessView: ArticleView {
    let weights: WorthinessWeights

    var key: String { "claims" }

    /// Words that hardly count are added up.
    private static let leastPoints = 0.05

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        input.extraction(weights: weights).claims.enumerated().map { number, claim in
            let headline = "\(number + 1). \(visibleText(claim.text))"
            let score = "   check-worthiness \(claim.checkWorthiness)"
            var members: [JSONValue.Member] = [
                .init("id", .string(claim.id)), .init("text", .string(claim.text)),
                .init("check-worthiness", .double(claim.checkWorthiness)),
            ]
            guard claim.kind != .office else {
                let lines = [headline, score + ": an office can be looked up"]
                return InspectedItem(lines: lines, members: .object(members))
            }
            let worthiness = CheckWorthiness(
                input.analysis.tokens(in: claim.content), of: input.analysis, weights: weights)
            members.append(.init("sum", .double(rounded(worthiness.sum))))
            members.append(
                .init(
                    "points",
                    .array(
                        worthiness.parts.map {
                            ["name": .string($0.name), "points": .double(rounded($0.points))]
                        })))
            let lines = [headline, "\(score), from \(rounded(worthiness.sum)) points"]
            return InspectedItem(
                lines: lines + rows(of: worthiness), members: .object(members))
        }
    }

    private func rows(of worthiness: CheckWorthiness) -> [String] {
        let isShown = { (part: CheckWorthiness.Part) in
            abs(part.points) >= Self.leastPoints || !part.name.hasPrefix("“")
        }
        let shown = worthiness.parts.filter(isShown)
        let others = worthiness.parts.filter { !isShown($0) }
        let rest = CheckWorthiness.Part(
            name: "\(others.count) other words and pairs",
            points: others.reduce(0) { $0 + $1.points })
        return (shown + (others.isEmpty ? [] : [rest])).map { part in
            let points = rounded(part.points)
            return "   \(points < 0 ? "" : "+")\(points) \(visibleText(part.name))"
        }
    }

    private func rounded(_ points: Double) -> Double {
        let rounded = (points * 100).rounded() / 100
        return rounded == 0 ? 0 : rounded
    }
}
