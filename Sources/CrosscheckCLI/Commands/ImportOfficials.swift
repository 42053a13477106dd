internal import ArgumentParser
internal import ClaimModel
internal import Diagnostics
internal import OfficialsImport
internal import OfficialsRegister
internal import OfficialsStore
internal import TextDisplay

struct ImportOfficials: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Puts a file of a public register into the store.",
        discussion: """
            A file is imported as a whole or, if it is at fault, not at all; with --keep-going \
            without the rows at fault. A later file of a register takes the place of the earlier.

              crosscheck officials import legislators-current.yaml --as-of 2025-01-20
              crosscheck officials import holders21.csv --format wikidata-holders \
            --jurisdiction Kenya --as-of 2022-07-20
            """)

    @Argument(help: "The file.")
    var file: String

    @OptionGroup var store: StoreOptions

    @Option(
        help: ArgumentHelp(
            "What the file is, if it does not tell: "
                + "\(RegisterFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format"))
    var format: String?

    @Option(
        help: ArgumentHelp(
            "What the register is called; by default after the file.", valueName: "name"))
    var name: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "The date to which the register is complete; wins over the file's own.",
            valueName: "date"))
    var asOf: String?

    @Option(
        help: ArgumentHelp(
            "The country or body of the offices, where the file names none.", valueName: "name"))
    var jurisdiction: String?

    @Option(
        help: ArgumentHelp("The office of all rows, where no column names it.", valueName: "title"))
    var role: String?

    @Option(
        help: ArgumentHelp(
            "Which column holds what, as in person=officeholderLabel; for a date in several, "
                + "start=year+month+day.",
            valueName: "what=name"))
    var column: [String] = []

    @Flag(help: "Imports the rest of a file that has rows at fault, and names those.")
    var keepGoing = false

    @Flag(help: "Shows progress although standard error is no terminal.")
    var progress = false

    func run(in session: Session) async throws -> ExitStatus {
        let settings = try ImportSettings(self)
        let source = try session.file(file, limitInBytes: InputLimits.importedRegister)
        let name = Path.name(of: source.name)
        guard
            let format = settings.format
                ?? RegisterFormat.guess(fileName: name, bytes: source.bytes)
        else { throw Faults(StoreFaults.noFormat(of: file)) }
        if format == .wikidataHolders, jurisdiction == nil {
            throw Faults(StoreFaults.noJurisdiction())
        }
        let (records, found) = RegisterReading.read(source, as: format, settings.options)
        let imported = ImportedFile(
            register: settings.register(for: name), format: format.rawValue, file: name,
            digest: Digest.sha256(source.bytes), settings: settings.text,
            asOf: settings.asOf ?? records.asOf)
        let line = ImportProgress(name, on: session.console, isWanted: progress)
        let path = store.store
        let isNew = !session.files.exists(path) && path != ":memory:"
        let outcome = try StoredOfficials.translating(path) {
            () throws(OfficialsStore.Trouble) in
            let store = try OfficialsStore.openToImport(path: path, name: Path.name(of: path))
            let outcome = try store.add(
                records, of: imported, isFaulty: found.hasErrors, keepsGoing: keepGoing,
                progress: line.show)
            if isNew, outcome.end != .done { try store.discard(path: path) }
            return outcome
        }
        line.end()
        let faults = (found + outcome.faults).inOrderOfPlace()
        session.report(Faults(faults, in: [source]))
        return try conclude(outcome, imported, faults, in: session)
    }

    private func conclude(
        _ outcome: ImportOutcome, _ imported: ImportedFile, _ faults: [Diagnostic],
        in session: Session
    ) throws -> ExitStatus {
        let name = visibleText(imported.register)
        switch outcome.end {
        case .unchanged:
            session.console.writeOutput("\(name): the store has this file; nothing is changed\n")
            return .clean
        case .older(let date):
            throw Faults(StoreFaults.olderFile(file, than: date, of: imported.register))
        case .refused:
            session.report(Faults(StoreFaults.leftAsItWas(faults.count, store.store)))
            return .badInput
        case .done:
            session.console.writeOutput(ImportSummary.text(outcome, imported, faults.count))
            return .clean
        }
    }
}

/// What the options of an import come to.
struct ImportSettings {
    let format: RegisterFormat?
    let options: ImportOptions
    let asOf: PartialDate?
    private let name: String?

    init(_ command: ImportOfficials) throws {
        var faults = Faults()
        let format = try faults.collect {
            try command.format.map { try OptionWords.format($0) as RegisterFormat }
        }
        let asOf = try faults.collect {
            try command.asOf.map { text in
                guard let date = PartialDate(text) else {
                    throw Faults(StoreFaults.noDate(text, option: "--as-of"))
                }
                return date
            }
        }
        var columns: [String: String] = [:]
        for text in command.column {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            let words = ImportOptions.columnWords
            guard parts.count == 2, words.contains(parts[0]) else {
                faults.add(Faults(StoreFaults.noColumn(text, among: words)))
                continue
            }
            columns[parts[0]] = parts[1]
        }
        guard let format, let asOf, faults.isEmpty else { throw faults }
        self.format = format
        self.asOf = asOf
        name = command.name
        options = ImportOptions(
            jurisdiction: command.jurisdiction, role: command.role, columns: columns)
    }

    /// The file's name, with the jurisdiction where many files have the one name.
    func register(for file: String) -> String {
        if let name { return name }
        let bare = file.split(separator: ".").first.map(String.init) ?? file
        return options.jurisdiction.map { "\($0): \(bare)" } ?? bare
    }

    /// All that the rows depend on beside the file.
    var text: String {
        let columns = options.columns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let parts =
            [options.jurisdiction, options.role, asOf?.description]
            + columns.map(Optional.some)
        return parts.map { $0 ?? "" }.joined(separator: "\t")
    }
}
