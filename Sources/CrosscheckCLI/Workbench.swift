internal import ArgumentParser
public import CheckerKit
internal import ChildProcesses
internal import Diagnostics
internal import Foundation
internal import TextDisplay
internal import WebRetrieval

/// The command line as a value: checkers in, exit status out.
///
///     @main struct MyWorkbench {
///         static func main() async {
///             await Workbench(checkers: checkerCatalog + [myChecker]).runAsProcess()
///         }
///     }
public struct Workbench: Sendable {
    static let version = "0.1.0"

    private let checkers: [any Checker.Type]
    private let web: WebRetriever
    private let running = RunningGroups()

    /// Ids of checkers may stand once each.
    public init(checkers: [any Checker.Type]) {
        self.init(checkers: checkers, web: WebRetriever())
    }

    /// For tests, which fetch from a server of their own.
    init(checkers: [any Checker.Type], web: WebRetriever) {
        self.web = web
        self.checkers = checkers.sorted { $0.info.id < $1.info.id }
    }

    /// Runs the command of this process and ends it.
    public func runAsProcess() async -> Never {
        ProcessConsole.fillClosedStreams()
        // Both come back as the outcome of the write that brought them about.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let console = ProcessConsole()
        if let fault = Self.want {
            console.writeError(DiagnosticRenderer().drawing(fault))
            exit(ExitStatus.badInput.rawValue)
        }
        let files = DiskFiles()
        SignalWatch.start(removing: files.unfinished, ending: running)
        let folder = ExtractionCache.folder(in: ProcessInfo.processInfo.environment)
        let status = await run(
            Array(CommandLine.arguments.dropFirst()), console: console, files: files,
            extractions: folder.map { ExtractionCache(folder: $0, files: files) })
        if let trouble = console.outputTrouble {
            console.writeError(DiagnosticRenderer().drawing(trouble.diagnostic()))
            exit(ExitStatus.badInput.rawValue)
        }
        exit(status.rawValue)
    }

    /// What the process lacks to do anything at all.
    private static var want: Diagnostic? {
        if !ProcessMemory.isEnough {
            return CommandFaults.littleMemory(ProcessMemory.leastInMegabytes)
        }
        if !ProcessOpenFiles.areEnough {
            return CommandFaults.fewOpenFiles(ProcessOpenFiles.least)
        }
        return ProcessThreads.areEnough ? nil : CommandFaults.fewThreads(ProcessThreads.least)
    }

    /// Runs one command.
    public func run(
        _ arguments: [String], console: any Console, files: any Files
    ) async -> ExitStatus {
        await run(arguments, console: console, files: files, extractions: nil)
    }

    private func run(
        _ arguments: [String], console: any Console, files: any Files,
        extractions: ExtractionCache?
    ) async -> ExitStatus {
        let session = Session(
            checkers: checkers, console: console, files: files,
            surroundings: ChildSurroundings(
                path: ProcessInfo.processInfo.environment["PATH"], running: running),
            web: web, extractions: extractions)
        do {
            try CommandNames.check(arguments)
            var command = try CrosscheckCommand.parseAsRoot(arguments)
            if let command = command as? any SessionCommand {
                return try await command.run(in: session)
            }
            if let group = command as? any CommandGroup {
                // Nothing was asked for and nothing done, which must not pass for success.
                console.writeError(group.help(columns: Self.columns) + "\n")
                return .badInput
            }
            try command.run()
            return .clean
        } catch let faults as Faults {
            session.report(faults)
            return .badInput
        } catch {
            return answer(error, in: session)
        }
    }

    /// Help has one width wherever it is asked for.
    private static let columns = 80

    /// Help that was asked for is a result; anything else is a fault of the command line.
    private func answer(_ error: any Error, in session: Session) -> ExitStatus {
        let message = CrosscheckCommand.fullMessage(for: error, columns: Self.columns)
        switch CrosscheckCommand.exitCode(for: error) {
        case .success:
            session.console.writeOutput(message + "\n")
            return .clean
        case .validationFailure:
            session.console.writeError(Self.visibleLines(message) + "\n")
            return .badInput
        default:
            session.report(Faults(CommandFaults.defect("\(error)")))
            return .defect
        }
    }

    /// The words of a command line come back in its faults, and may hold anything.
    private static func visibleLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.prefix { $0 == " " } + visibleText(String(line))
        }.joined(separator: "\n")
    }
}
