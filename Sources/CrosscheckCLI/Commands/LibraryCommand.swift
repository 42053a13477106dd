internal import ArgumentParser
internal import Diagnostics
internal import EvidenceStore

struct LibraryCommand: CommandGroup {
    static let configuration = CommandConfiguration(
        commandName: "library",
        abstract: "Keeps sources in one file and finds passages in them.",
        discussion: """
              crosscheck library add Archive
              crosscheck library search "bridge opened 1931"
              crosscheck run Workflows/news-article.yaml article.md --backup library.sqlite
            """,
        subcommands: [
            LibraryAdd.self, LibraryList.self, LibraryRemove.self, LibraryInfo.self,
            LibrarySearch.self,
        ])
}

/// Where the sources are kept.
struct LibraryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The library, one file.", valueName: "file"))
    var library = "library.sqlite"

    /// The library to be read, or the fault that there is none.
    func open(in session: Session) throws -> EvidenceStore {
        try reading(in: session) { path throws(EvidenceStore.Trouble) in
            try EvidenceStore.open(path: path)
        }
    }

    /// The library with its index; says where that had to be made anew.
    func search(in session: Session) throws -> EvidenceSearch {
        let search = try reading(in: session) { path throws(EvidenceStore.Trouble) in
            try EvidenceSearch(path: path)
        }
        if case .madeAnew(let reason) = search.upkeep {
            session.report(Faults(LibraryFaults.indexMadeAnew(library, because: reason)))
        }
        return search
    }

    private func reading<Value>(
        in session: Session, _ work: (String) throws(EvidenceStore.Trouble) -> Value
    ) throws -> Value {
        guard session.files.exists(library) else { throw Faults(LibraryFaults.noLibrary(library)) }
        return try translating { () throws(EvidenceStore.Trouble) in try work(library) }
    }

    /// Makes a library's trouble a fault of what the user gave.
    func translating<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let trouble as EvidenceStore.Trouble {
            throw Faults(LibraryFaults.unusable(library, trouble))
        }
    }
}
