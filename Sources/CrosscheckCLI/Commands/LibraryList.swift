internal import ArgumentParser
internal import Diagnostics
internal import EvidenceStore
internal import JSON
internal import TextDisplay

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
                    source.id, shortened(source.title, to: 80), source.date ?? "",
                    source.publisher ?? "",
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
