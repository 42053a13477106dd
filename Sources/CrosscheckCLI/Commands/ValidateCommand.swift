internal import ArgumentParser
internal import Diagnostics
internal import TextDisplay
internal import WorkflowFiles

struct ValidateCommand: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Shows every fault of a workflow at once, each at its line and column.",
        discussion: "  crosscheck validate Workflows/news-article.yaml")

    @Argument(help: "The workflow files.")
    var workflows: [String]

    @Flag(help: "One line a fault, for tools.")
    var lines = false

    func run(in session: Session) async throws -> ExitStatus {
        guard workflows.count(where: { $0 == "-" }) < 2 else {
            throw Faults(CommandFaults.standardInputTwice())
        }
        var found = Faults()
        for path in workflows {
            let faults = try faults(of: path, in: session)
            if !faults.diagnostics.hasErrors {
                session.console.writeOutput("\(visibleText(path)) is without fault\n")
            }
            found.add(faults)
        }
        report(found, in: session)
        return found.diagnostics.hasErrors ? .badInput : .clean
    }

    private func faults(of path: String, in session: Session) throws -> Faults {
        var faults = Faults()
        let opened = try faults.collect {
            try session.file(path, limitInBytes: InputLimits.workflow)
        }
        guard let file = opened else { return faults }
        let (workflow, diagnostics) = WorkflowFile.read(file, catalogue: session.catalogue)
        faults.add(Faults(diagnostics, in: [file]))
        if let workflow {
            var backup = BackupFiles(session.files)
            backup.add(workflow.backup, namedIn: file)
            backup.addMissingTables()
            faults.add(backup.faults)
        }
        return faults
    }

    private func report(_ faults: Faults, in session: Session) {
        guard lines else {
            session.report(faults)
            return
        }
        let renderer = DiagnosticRenderer(sources: faults.sources)
        let drawn = faults.diagnostics.map { renderer.line($0) + "\n" }
        session.console.writeError(drawn.joined())
    }
}
