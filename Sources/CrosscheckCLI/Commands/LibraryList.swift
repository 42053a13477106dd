internal import ArgumentParser
internal import Diagnostics
internal import EvidenceStore
internal import JSON

struct LibraryList: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Shows the sources of the library.",
        discussion: "  crosscheck library list --library desk.sqlite")

    @OptionGroup var library: LibraryOptions

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    func run(in session: Session) async throws -> ExitStatus {
        let format = try OptionWords.format(self.format) as InspectOptions.Format
        let store = try library.open(in: session)
        let sources = try library.translating { try store.sources() }
        switch format {
        case .text:
            let heading = ["source", "title", "date", "publisher", "kind", "passages", "taken in"]
            let rows = sources.map { source in
                [
                    source.id, source.title, source.date ?? "", source.publisher ?? "",
                    source.kind, grouped(source.passages), source.takenIn,
                ]
            }
            session.console.writeOutput(LookupTable.aligned([heading] + rows))
        case .json:
            let page: JSONValue = ["schema": 1, "sources": .array(sources.map(\.json))]
            session.console.writeOutput(page.text(.indented) + "\n")
        }
        return .clean
    }
}

extension StoredSource {
    var json: JSONValue {
        [
            "source": .string(id), "title": .string(title), "publisher": JSONValue(publisher),
            "date": JSONValue(date), "url": JSONValue(url), "kind": .string(kind),
            "file": .string(whence), "part": JSONValue(part), "taken-in": .string(takenIn),
            "sha256": .string(digest), "passages": .int(passages), "bytes": .int(bytes),
        ]
    }
}

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

struct LibraryInfo: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Shows how much is in the library, and how old it is.",
        discussion: "  crosscheck library info --library desk.sqlite")

    @OptionGroup var library: LibraryOptions

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    func run(in session: Session) async throws -> ExitStatus {
        let format = try OptionWords.format(self.format) as InspectOptions.Format
        let store = try library.open(in: session)
        let info = try library.translating { try store.info() }
        switch format {
        case .text:
            var rows = [["sources", grouped(info.sources)]]
            rows += info.kinds.map { ["  \($0.kind)", grouped($0.sources)] }
            rows += [
                ["passages", grouped(info.passages)],
                ["bytes of sources", grouped(info.contentBytes)],
                ["bytes of the file", grouped(info.bytes)], ["first taken in", info.first ?? "-"],
                ["last taken in", info.last ?? "-"],
            ]
            session.console.writeOutput(LookupTable.aligned(rows))
        case .json:
            let kinds = info.kinds.map { kind -> JSONValue in
                ["kind": .string(kind.kind), "sources": .int(kind.sources)]
            }
            let page: JSONValue = [
                "schema": 1, "sources": .int(info.sources), "kinds": .array(kinds),
                "passages": .int(info.passages), "source-bytes": .int(info.contentBytes),
                "bytes": .int(info.bytes), "first-taken-in": JSONValue(info.first),
                "last-taken-in": JSONValue(info.last),
                "sha256": .string(Digest.sha256(Array(info.contents.utf8))),
            ]
            session.console.writeOutput(page.text(.indented) + "\n")
        }
        return .clean
    }
}
