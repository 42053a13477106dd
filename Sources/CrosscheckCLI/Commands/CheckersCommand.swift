internal import ArgumentParser
internal import CheckerKit
internal import Engine

struct CheckersCommand: CommandGroup {
    static let configuration = CommandConfiguration(
        commandName: "checkers",
        abstract: "Shows, tests and adds checkers.",
        discussion: "  crosscheck checkers show date-consistency",
        subcommands: [List.self, Show.self, CheckersTest.self, CheckersNew.self])

    struct List: ParsableCommand, SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Shows each checker with its rule.",
            discussion: "  crosscheck checkers list")

        func run(in session: Session) async throws -> ExitStatus {
            let width = session.catalogue.names.map(\.count).max() ?? 0
            for checker in session.catalogue.checkers {
                let id = checker.name
                let gap = String(repeating: " ", count: width - id.count + 2)
                session.console.writeOutput("\(id)\(gap)\(checker.info.summary)\n")
            }
            return .clean
        }
    }

    struct Show: ParsableCommand, SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Shows what a checker is for, its options, findings and examples.",
            discussion: "  crosscheck checkers show date-consistency")

        @Argument(help: "The checker's id.")
        var id: String

        func run(in session: Session) async throws -> ExitStatus {
            session.console.writeOutput(CheckerPage.text(of: try session.checker(id)))
            return .clean
        }
    }
}
