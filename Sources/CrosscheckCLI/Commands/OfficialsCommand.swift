internal import ArgumentParser
internal import Diagnostics
internal import OfficialsStore

struct OfficialsCommand: CommandGroup {
    static let configuration = CommandConfiguration(
        commandName: "officials",
        abstract: "Keeps registers of officials in a store and looks people up in it.",
        discussion: "  crosscheck officials lookup \"Jane Doe\" --register officials.sqlite",
        subcommands: [ImportOfficials.self, LookUpOfficials.self, OfficialsInfo.self])
}

/// Where the registers are kept.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .customLong("register"),
        help: ArgumentHelp("The store: a file, which an import makes.", valueName: "file"))
    var store = "officials.sqlite"

    /// The store to be read, or the fault that there is none.
    func open(in session: Session) throws -> OfficialsStore {
        guard session.files.exists(store) else { throw Faults(StoreFaults.noStore(store)) }
        return try StoredOfficials.translating(store) { () throws(OfficialsStore.Trouble) in
            try OfficialsStore.open(path: store, name: Path.name(of: store))
        }
    }
}
