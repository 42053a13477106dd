internal import ArgumentParser
internal import ClaimModel
internal import Diagnostics
internal import JSON
internal import OfficialsStore
internal import TextDisplay

struct LookUpOfficials: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "Shows who in the store bears a name, and what they held when.",
        discussion: """
            Who fits title, organization and date comes first; what does not fit is named.

              crosscheck officials lookup "John Prescott" --date 2003-05
            """)

    @Argument(help: "The name, in any usual form.")
    var name: String?

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The title of the office that is asked for.", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("The body that the office is in.", valueName: "name"))
    var organization: String?

    @Option(help: ArgumentHelp("When it was held: 2003-05-17, 2003-05 or 2003.", valueName: "date"))
    var date: String?

    @Option(help: ArgumentHelp("How many persons are shown, from 1 to 100.", valueName: "number"))
    var limit = 5

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    @Flag(
        help: """
            Answers requests in JSON, one a line of standard input: id, name, title, organization, \
            date, limit.
            """)
    var batch = false

    func run(in session: Session) async throws -> ExitStatus {
        var faults = Faults()
        let format = try faults.collect {
            try OptionWords.format(self.format) as InspectOptions.Format
        }
        let date = try faults.collect { try day() }
        if (name == nil) != batch { faults.add(Faults(StoreFaults.nameOrBatch())) }
        if !(1...100).contains(limit) { faults.add(Faults(StoreFaults.noLimit(limit))) }
        guard let format, let date, faults.isEmpty else { throw faults }
        let opened = try store.open(in: session)
        if batch {
            try await LookupBatch(session: session, store: opened, limit: limit).run()
            return .clean
        }
        let question = OfficialQuestion(
            name: name ?? "", title: title, organization: organization, date: date, limit: limit)
        let answers = try StoredOfficials.translating(store.store) {
            () throws(OfficialsStore.Trouble) in
            try question.answers(from: opened)
        }
        switch format {
        case .text:
            session.console.writeOutput(LookupTable.text(of: answers, to: question))
        case .json:
            let json: JSONValue = [
                "schema": 1, "name": .string(question.name),
                "persons": .array(answers.map(\.members)),
            ]
            session.console.writeOutput(json.text(.indented) + "\n")
        }
        return .clean
    }

    private func day() throws -> PartialDate? {
        guard let text = date else { return nil }
        guard let date = PartialDate(text) else {
            throw Faults(StoreFaults.noDate(text, option: "--date"))
        }
        return date
    }
}
