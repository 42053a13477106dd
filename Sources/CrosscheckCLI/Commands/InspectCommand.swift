internal import ArgumentParser
internal import ClaimModel
internal import JSON

struct InspectCommand: CommandGroup {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what the workbench sees in an article.",
        discussion: "  crosscheck inspect claims article.md",
        subcommands: [
            InspectArticle.self, InspectText.self, InspectAttributions.self, InspectClaims.self,
            InspectDates.self, InspectOfficials.self, InspectSentences.self, InspectStance.self,
            InspectWorthiness.self,
        ])
}

/// What every `inspect` takes.
struct InspectOptions: ParsableArguments {
    enum Format: String, CaseIterable {
        case text, json
    }

    @Argument(help: "The article: a file, '-' for standard input, or an address with --network.")
    var article: String

    @OptionGroup var handover: ArticleOptions

    @Option(help: "text or json.")
    var format = Format.text.rawValue
}

/// An `inspect` of one article and nothing else.
protocol Inspection: SessionCommand, ArticleView {
    var options: InspectOptions { get }
}

/// What an `inspect` shows: rows for people, objects for programs.
protocol ArticleView {
    /// The key of the list in JSON.
    var key: String { get }
    func items(of input: ArticleInput, in session: Session) throws -> [InspectedItem]
}

/// One thing that was seen.
struct InspectedItem {
    var lines: [String]
    var members: JSONValue
}

extension Inspection {
    func run(in session: Session) async throws -> ExitStatus {
        try await show(options.article, options.handover, as: options.format, in: session)
    }
}

extension ArticleView {
    func show(
        _ article: String, _ options: ArticleOptions, as format: String, in session: Session
    ) async throws -> ExitStatus {
        try await show(article, options, as: format, of: InspectOptions.Format.self, in: session)
    }

    /// - Parameter formats: all that the command has, of which these two are shown.
    func show<Formats: RawRepresentable<String> & CaseIterable>(
        _ article: String, _ options: ArticleOptions, as format: String, of formats: Formats.Type,
        in session: Session
    ) async throws -> ExitStatus {
        var faults = Faults()
        let handover = try faults.collect { try options.handover() }
        let word = try faults.collect { try OptionWords.format(format) as Formats }
        let layout = word.flatMap { InspectOptions.Format(rawValue: $0.rawValue) }
        guard let handover, let layout else { throw faults }
        let input = ArticleInput(try await session.article(article, handover))
        let items = try items(of: input, in: session)
        switch layout {
        case .text:
            session.console.writeOutput(items.flatMap(\.lines).map { $0 + "\n" }.joined())
        case .json:
            let json: JSONValue = [
                "schema": 1, "article": .string(input.article.name),
                key: .array(items.map(\.members)),
            ]
            session.console.writeOutput(json.text(.indented) + "\n")
        }
        return .clean
    }
}
