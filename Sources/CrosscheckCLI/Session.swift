internal import CheckerKit
internal import ChildProcesses
internal import Diagnostics
internal import DocumentConversion
internal import Engine
internal import WebRetrieval
internal import WorkflowFiles

/// What every command is handed.
struct Session {
    let checkers: [any Checker.Type]
    let console: any Console
    let files: any Files
    let surroundings: ChildSurroundings
    let converter: DocumentConverter
    let web: WebRetriever
    /// `nil` where nothing is kept from run to run.
    let extractions: ExtractionCache?

    init(
        checkers: [any Checker.Type], console: any Console, files: any Files,
        surroundings: ChildSurroundings, web: WebRetriever,
        extractions: ExtractionCache? = nil
    ) {
        self.checkers = checkers
        self.console = console
        self.files = files
        self.surroundings = surroundings
        self.web = web
        self.extractions = extractions
        converter = DocumentConverter(surroundings: surroundings)
    }

    var catalogue: Catalogue { Catalogue(checkers) }

    /// Draws diagnostics on standard error.
    func report(_ faults: Faults) {
        guard !faults.isEmpty else { return }
        let renderer = DiagnosticRenderer(
            sources: faults.sources, palette: console.usesColor ? .ansi : .plain)
        console.writeError(renderer.drawing(faults.diagnostics))
    }

    /// A checker of this build by its id, or one that is a program by its path.
    func checker(_ id: String) throws -> CatalogueEntry {
        if WorkflowFile.isProgram(id) {
            return try program(id, at: id, namedBy: .commandLine)
        }
        guard let checker = catalogue[id] else {
            throw Faults(CommandFaults.unknownChecker(id, among: catalogue.names))
        }
        return checker
    }

    /// A user's file, or the fault that it is.
    func file(
        _ path: String, limitInBytes: Int, namedBy naming: FileTrouble.Naming = .commandLine
    ) throws -> SourceFile {
        do {
            return SourceFile(
                name: path == "-" ? "standard input" : path,
                bytes: try files.read(path, limitInBytes: limitInBytes))
        } catch {
            throw error.faults(naming)
        }
    }

    /// The workflow of a file with what it can draw on, or all that is at fault.
    func workflow(in file: SourceFile) throws -> (workflow: WorkflowFile, read: ReadWorkflow) {
        let read = try read(file)
        let faults = read.faults
        if let workflow = read.workflow {
            report(faults)
            return (workflow, read)
        }
        let prose = ["md", "markdown", "txt", "text", "html", "htm"]
        guard prose.contains(Path.ending(of: file.name)) else { throw faults }
        throw Faults(CommandFaults.articleAsWorkflow(file.name))
    }
}

/// Faults of the user's input, with the files that they point into.
struct Faults: Error {
    var diagnostics: [Diagnostic]
    var sources: [SourceFile]

    init(_ diagnostics: [Diagnostic] = [], in sources: [SourceFile] = []) {
        self.diagnostics = diagnostics
        self.sources = sources
    }

    init(_ diagnostic: Diagnostic) {
        self.init([diagnostic])
    }

    var isEmpty: Bool { diagnostics.isEmpty }

    mutating func add(_ other: Faults) {
        diagnostics += other.diagnostics
        sources += other.sources
    }

    /// The same for work that waits.
    mutating func collect<Outcome>(
        _ work: () async throws -> Outcome
    ) async throws -> Outcome? {
        do {
            return try await work()
        } catch let faults as Faults {
            add(faults)
            return nil
        }
    }

    /// The outcome of a piece of work, or `nil` with its faults added to these.
    mutating func collect<Outcome>(_ work: () throws -> Outcome) throws -> Outcome? {
        do {
            return try work()
        } catch let faults as Faults {
            add(faults)
            return nil
        }
    }
}

/// Limits of what may be handed in, in bytes.
enum InputLimits {
    static let workflow = 1_000_000
    /// Of a checker that is a program.
    static let program = 1_000_000_000
    static let article = 8_000_000
    static let source = 64_000_000
    static let register = 64_000_000
    /// Of a register that is imported into a store.
    static let importedRegister = 1_000_000_000
    /// What a batch reads on standard input.
    static let requests = 64_000_000
}
