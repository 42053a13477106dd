internal import ArgumentParser

/// A command that is run with what a session hands it.
protocol SessionCommand {
    func run(in session: Session) async throws -> ExitStatus
}

struct CrosscheckCommand: CommandGroup {
    static let configuration = CommandConfiguration(
        commandName: "crosscheck",
        abstract: "Verifies the claims of an article against a backup of sources.",
        discussion: """
            Shows evidence in the sources' own words, says what it could not check, and leaves the \
            judgement to people. Runs locally, without a network.

              crosscheck run Workflows/news-article.yaml article.md --backup Backup
            """,
        version: Workbench.version,
        subcommands: [
            RunCommand.self, ValidateCommand.self, PlanCommand.self, InspectCommand.self,
            CheckersCommand.self, OfficialsCommand.self, LibraryCommand.self, SchemaCommand.self,
        ])
}
