internal import ArgumentParser
internal import OfficialsRegister
internal import WorkflowFiles
internal import YAML

struct SchemaCommand: CommandGroup {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Shows what a file may hold as JSON Schema, for editors.",
        discussion: """
            Each schema is made of the description that the file is read by.

              crosscheck schema workflow > workflow.schema.json

            In the first line of a file it helps editors that know the YAML language server:

              # yaml-language-server: $schema=workflow.schema.json
            """,
        subcommands: [Workflow.self, Chronology.self, Register.self, Claims.self])

    struct Workflow: ParsableCommand, SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "workflow",
            abstract: "Shows the schema of workflows, with the checkers of this build.",
            discussion: "  crosscheck schema workflow > workflow.schema.json")

        func run(in session: Session) async throws -> ExitStatus {
            show(WorkflowFile.shape(session.catalogue), title: "Crosscheck workflow", in: session)
        }
    }

    struct Chronology: ParsableCommand, SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "chronology", abstract: "Shows the schema of chronologies.",
            discussion: "  crosscheck schema chronology > chronology.schema.json")

        func run(in session: Session) async throws -> ExitStatus {
            show(ChronologyFile.shape, title: "Crosscheck chronology", in: session)
        }
    }

    struct Claims: ParsableCommand, SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "claims", abstract: "Shows the schema of files of claims.",
            discussion: "  crosscheck schema claims > claims.schema.json")

        func run(in session: Session) async throws -> ExitStatus {
            show(ClaimsFile.shape, title: "Crosscheck claims", in: session)
        }
    }

    struct Register: ParsableCommand, SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "register", abstract: "Shows the schema of registers of officials.",
            discussion: "  crosscheck schema register > register.schema.json")

        func run(in session: Session) async throws -> ExitStatus {
            show(RegisterFile.shape, title: "Crosscheck register of officials", in: session)
        }
    }
}

extension SessionCommand {
    fileprivate func show(
        _ shape: ValueShape, title: String, in session: Session
    ) -> ExitStatus {
        session.console.writeOutput(JSONSchema.text(of: shape, title: title))
        return .clean
    }
}
