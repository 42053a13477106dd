internal import ArgumentParser
internal import CheckWorthiness
internal import ClaimExtraction
internal import ClaimModel
internal import JSON
internal import TextAnalysis
internal import TextDisplay

/// How much each claim of an article is worth checking, and what makes it so.
struct InspectWorthiness: ParsableCommand, SessionCommand, ArticleView {
    static let configuration = CommandConfiguration(
        commandName: "worthiness",
        abstract: "Shows how much each claim is worth checking, as points that add up.",
        discussion: """
              crosscheck inspect worthiness article.md
              crosscheck inspect worthiness --weights mine.yaml article.md
              crosscheck inspect worthiness --batch < requests.jsonl

            With --batch, each line of standard input is a request such as \
            {"id": "1", "text": "A sentence."}, and each line of the output an answer: id and score.
            """)

    @Argument(help: "The article: a file, '-' for standard input, or an address with --network.")
    var article: String?

    @OptionGroup var handover: ArticleOptions

    @Option(help: "A YAML file with other weights than those of Crosscheck.")
    var weights: String?

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    @Flag(help: "Answer requests from standard input, one a line.")
    var batch = false

    var key: String { "claims" }

    func validate() throws {
        if batch && article != nil {
            throw ValidationError("With --batch the sentences come on standard input")
        }
        if !batch && article == nil {
            throw ValidationError("Missing expected argument '<article>'")
        }
    }

    func run(in session: Session) async throws -> ExitStatus {
        guard let article else {
            try await WorthinessBatch(session: session, weights: weights(in: session)).run()
            return .clean
        }
        return try await show(article, handover, as: format, in: session)
    }

    func items(of input: ArticleInput, in session: Session) throws -> [InspectedItem] {
        let weights = try weights(in: session)
        return input.extraction().claims.compactMap { claim in
            guard claim.kind != .office else { return nil }
            let worthiness = Worthiness(
                of: input.analysis.tokens(in: claim.content), in: input.analysis, weights: weights)
            return item(claim, worthiness)
        }
    }

    private func weights(in session: Session) throws -> WorthinessWeights {
        guard let path = weights else { return .shipped }
        let file = try session.file(path, limitInBytes: InputLimits.workflow)
        let (weights, faults) = WorthinessWeights.read(file)
        guard let weights else { throw Faults(faults, in: [file]) }
        session.report(Faults(faults, in: [file]))
        return weights
    }

    private func item(_ claim: Claim, _ worthiness: Worthiness) -> InspectedItem {
        let points = worthiness.points.filter { $0.points != 0 }
        let sum =
            ["start \(worthiness.start)"] + points.map { "\($0.feature.rawValue) \($0.points)" }
        return InspectedItem(
            lines: [
                "\(worthiness.hundredths)  \(visibleText(claim.text))",
                "      \(sum.joined(separator: "; "))",
            ],
            members: [
                "id": .string(claim.id), "text": .string(claim.text),
                "score": .double(worthiness.hundredths), "start": .double(worthiness.start),
                "points": .array(
                    points.map {
                        [
                            "feature": .string($0.feature.rawValue), "points": .double($0.points),
                        ]
                    }),
            ])
    }
}
