internal import ArgumentParser
internal import Diagnostics
internal import EvidenceStore

struct LibraryRemove: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Takes sources out of the library, by their names or those of their files.",
        discussion: """
              crosscheck library remove minutes.pdf Archive/2019
            """)

    @Argument(help: "Sources as 'library list' names them, or files and folders as given to 'add'.")
    var names: [String]

    @OptionGroup var library: LibraryOptions

    func run(in session: Session) async throws -> ExitStatus {
        _ = try library.open(in: session)
        let outcome = try library.translating {
            let store = try EvidenceStore.openToChange(path: library.library)
            let outcome = try store.remove(names)
            try store.bringUpIndex()
            return outcome
        }
        session.console.writeOutput("\(grouped(outcome.removed.count)) removed\n")
        guard outcome.unknown.isEmpty else {
            throw Faults(LibraryFaults.unknown(outcome.unknown, in: library.library))
        }
        return .clean
    }
}
