internal import ArgumentParser
internal import Diagnostics
internal import EvidenceStore

struct LibraryAdd: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Adds folders and files to the library, each source once.",
        discussion: """
            Reads articles, documents, subtitles (.srt, .vtt), mails (.eml), tables (.csv, \
            .xlsx), records (.jsonl) and feeds of fact checks (.json). What was added stays when \
            the command is stopped, and running it again goes on from there.

              crosscheck library add Archive minutes.pdf --library desk.sqlite
              crosscheck library add --jsonl records.txt --keep-going
            """)

    @Argument(help: "Folders and files.")
    var paths: [String] = []

    @OptionGroup var library: LibraryOptions

    @Option(
        help: ArgumentHelp(
            "A file of records, one a line, whatever its name ends with.", valueName: "file"))
    var jsonl: [String] = []

    @Flag(help: "Adds the rest where files are at fault, and names those.")
    var keepGoing = false

    @Flag(help: "Shows progress although standard error is no terminal.")
    var progress = false

    func run(in session: Session) async throws -> ExitStatus {
        guard !(paths + jsonl).isEmpty else { throw Faults(LibraryFaults.nothingToAdd()) }
        var files = LibraryFiles(session, library: library.library)
        paths.forEach { files.add($0) }
        jsonl.forEach { files.add($0, as: .records) }
        guard files.faults.isEmpty else { throw files.faults }
        let store = try library.translating {
            try EvidenceStore.openToChange(path: library.library)
        }
        let line = ImportProgress(
            Path.name(of: library.library), counting: "files", on: session.console,
            isWanted: progress)
        var intake = LibraryIntake(session, store, keepsGoing: keepGoing)
        do {
            try await intake.add(files.files, progress: line.show)
            if store.path != EvidenceStore.inMemory { try store.bringUpIndex() }
        } catch let trouble as EvidenceStore.Trouble {
            throw Faults(LibraryFaults.unusable(library.library, trouble))
        }
        line.end()
        if !files.ignored.isEmpty {
            session.report(Faults(BackupFaults.ignored(files.ignored)))
        }
        return conclude(intake.tally, in: session)
    }

    private func conclude(_ tally: LibraryIntake.Tally, in session: Session) -> ExitStatus {
        let faulty = tally.faultyFiles
        let added = tally.added + tally.replaced
        if !faulty.isEmpty, !keepGoing {
            session.report(Faults(LibraryFaults.stopped(faulty.count, added: added)))
            return .badInput
        }
        if !faulty.isEmpty { session.report(Faults(LibraryFaults.skipped(faulty))) }
        let parts = [
            "\(grouped(tally.added)) added", "\(grouped(tally.replaced)) replaced",
            "\(grouped(tally.known)) as they were",
        ]
        session.console.writeOutput(parts.joined(separator: ", ") + "\n")
        return .clean
    }
}
