internal import ArgumentParser
internal import Diagnostics
internal import EvidenceStore
internal import JSON

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
