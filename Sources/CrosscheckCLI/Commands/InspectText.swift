internal import ArgumentParser
internal import ClaimModel
internal import Reports

/// The text that claims are taken from and that offsets of an extracted document count in.
struct InspectText: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Writes the bytes that offsets count in: the file, or the extracted text.",
        discussion: "  crosscheck inspect text report.pdf")

    @Argument(help: "The article: a file, '-' for standard input, or an address with --network.")
    var article: String

    @OptionGroup var handover: ArticleOptions

    func run(in session: Session) async throws -> ExitStatus {
        let article = try await session.article(article, try handover.handover())
        session.console.writeOutput(String(decoding: article.file, as: UTF8.self))
        return .clean
    }
}
