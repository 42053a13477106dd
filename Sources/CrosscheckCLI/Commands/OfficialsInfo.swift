internal import ArgumentParser
internal import ClaimModel
internal import Diagnostics
internal import JSON
internal import OfficialsStore

struct OfficialsInfo: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Shows what is in the store, from where, and how old it is.",
        discussion: "  crosscheck officials info --register officials.sqlite")

    @OptionGroup var store: StoreOptions

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    func run(in session: Session) async throws -> ExitStatus {
        let format = try OptionWords.format(self.format) as InspectOptions.Format
        let opened = try store.open(in: session)
        let info = try StoredOfficials.translating(store.store) {
            () throws(OfficialsStore.Trouble) in try opened.info()
        }
        switch format {
        case .text: session.console.writeOutput(text(of: info))
        case .json: session.console.writeOutput(json(of: info).text(.indented) + "\n")
        }
        return .clean
    }

    private func text(of info: StoreInfo) -> String {
        var rows = [
            ["register", "as of", "persons", "organizations", "posts", "memberships", "format"]
        ]
        for register in info.registers {
            rows.append(
                [register.name, register.asOf?.description ?? "not said"]
                    + [
                        register.persons, register.organizations, register.posts,
                        register.memberships,
                    ].map(grouped) + [register.format])
        }
        let sums = [\StoreInfo.RegisterInfo.persons, \.organizations, \.posts, \.memberships].map {
            key in grouped(info.registers.reduce(0) { $0 + $1[keyPath: key] })
        }
        rows.append(["all", ""] + sums + ["\(grouped(info.bytes)) bytes"])
        return LookupTable.aligned(rows)
    }

    private func json(of info: StoreInfo) -> JSONValue {
        let registers = info.registers.map { register -> JSONValue in
            [
                "name": .string(register.name), "as-of": JSONValue(register.asOf?.description),
                "format": .string(register.format), "file": .string(register.file),
                "sha256": .string(register.digest), "persons": .int(register.persons),
                "organizations": .int(register.organizations), "posts": .int(register.posts),
                "memberships": .int(register.memberships), "imports": .int(register.imports),
            ]
        }
        return ["schema": 1, "bytes": .int(info.bytes), "registers": .array(registers)]
    }
}
