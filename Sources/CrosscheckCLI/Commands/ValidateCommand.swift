internal import ArgumentParser
internal import Diagnostics
internal import OfficialsRegister
internal import TextDisplay
internal import WorkflowFiles

struct ValidateCommand: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Shows every fault of a file at once, each at its line and column.",
        discussion: """
            Takes workflows, registers of officials, chronologies and files of claims, which it \
            tells by their names and their keys.

              crosscheck validate Workflows/news-article.yaml Backup/officials.yaml
            """)

    @Argument(help: "Workflows, registers, chronologies and files of claims.")
    var files: [String]

    @Flag(help: "One line a fault, for tools.")
    var lines = false

    func run(in session: Session) async throws -> ExitStatus {
        guard files.count(where: { $0 == "-" }) < 2 else {
            throw Faults(CommandFaults.standardInputTwice())
        }
        var found = Faults()
        for path in files {
            found.add(try faults(of: path, in: session))
        }
        report(found, in: session)
        return found.diagnostics.hasErrors ? .badInput : .clean
    }

    private func faults(of path: String, in session: Session) throws -> Faults {
        var faults = Faults()
        let opened = try faults.collect {
            try session.file(path, limitInBytes: InputLimits.register)
        }
        guard let file = opened else { return faults }
        let kind = TableKind(of: file)
        switch kind {
        case .register: faults.add(Faults(RegisterFile.read(file).faults, in: [file]))
        case .chronology: faults.add(Faults(ChronologyFile.read(file).faults, in: [file]))
        case .claims: faults.add(Faults(ClaimsFile.read(file).faults, in: [file]))
        case nil: faults.add(try workflowFaults(of: file, in: session))
        }
        if !faults.diagnostics.hasErrors {
            let role = kind.map { ", as \($0.withArticle)" } ?? ""
            session.console.writeOutput("\(visibleText(path)) is without fault\(role)\n")
        }
        return faults
    }

    private func workflowFaults(of file: SourceFile, in session: Session) throws -> Faults {
        let read = try session.read(file)
        var faults = read.faults
        if let workflow = read.workflow {
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
