internal import ArgumentParser

/// Writes the first lines of a checker.
struct CheckersNew: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Adds a checker to this checkout, with a first example that fails.",
        discussion: "  crosscheck checkers new acronym-expansion")

    @Argument(help: "Its id: what it examines, in small letters with hyphens.")
    var id: String

    func run(in session: Session) async throws -> ExitStatus {
        guard CheckerTemplate.isID(id) else {
            throw Faults(CheckerFaults.noID(id, like: CheckerTemplate.id(like: id)))
        }
        let template = CheckerTemplate(id: id)
        let written = try CheckerScaffold(session: session).add(template)
        session.console.writeOutput(
            """
            \(written[0]): the checker, with an example that fails
            \(written[1]), \(written[2]): its lines
            Next: swift run crosscheck checkers test \(id)
            Then: Documentation/Writing a checker.md

            """)
        return .clean
    }
}
