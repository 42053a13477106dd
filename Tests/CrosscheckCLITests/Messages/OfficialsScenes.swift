import ClaimModel
import OfficialsStore

@testable import CrosscheckCLI

/// Files of registers, and stores, that are at fault.
extension Scene {
    /// An import into a store that lasts as long as the command.
    private static func importing(
        _ name: String, _ file: String, _ text: String, _ options: String = ""
    ) -> Scene {
        Scene(
            name, command: "officials import \(file) --register :memory:\(options)",
            files: [file: text])
    }

    private static let holders = " --format wikidata-holders --jurisdiction Kenya"

    static let officials: [Scene] =
        [
            Scene(
                "ImportFaults.notText", command: "officials import a.csv --register :memory:",
                bytes: ["a.csv": [0x81, 0x8D, 0xFF, 0x00]]),
            importing(
                "ImportFaults.noDate", "a.csv",
                "person,role,organization,start\nAnn,Queen,UK,once\n"),
            importing("ImportFaults.missing", "a.yaml", "persons:\n  - { name: Ann }\n"),
            importing("ImportFaults.wrongKind", "a.yaml", "persons: { id: ann }\n"),
            importing("ImportFaults.otherLayout", "a.yaml", "people: []\n", " --format popolo"),
            importing(
                "CSVFaults.unclosedQuote", "a.csv", "position,person\n\"Judge,Ann\n", holders),
            importing(
                "CSVFaults.textAfterQuote", "a.csv", "position,person\n\"The\" Judge,Ann\n",
                holders),
            importing("ImportFaults.fieldCount", "a.csv", "position,person\nJudge\n", holders),
            importing(
                "ImportFaults.noColumn", "a.csv", "who,role,organization\nAnn,Queen,UK\n",
                " --column person=whom"),
            importing(
                "ImportFaults.markup", "a.xml", "<publicwhip>\n<member id=1/>\n</publicwhip>\n"),
            importing(
                "StoreFaults.leftAsItWas", "a.yaml",
                "persons: []\nmemberships:\n  - { person_id: ann, role: Queen }\n"),
            importing("StoreFaults.noFormat", "a.txt", "Ann, Queen\n"),
            importing(
                "StoreFaults.noJurisdiction", "a.csv", "position,person\nJudge,Ann\n",
                " --format wikidata-holders"),
            importing("StoreFaults.noDate", "a.csv", "person\nAnn\n", " --as-of never"),
            importing("StoreFaults.noColumn", "a.csv", "person\nAnn\n", " --column who=person"),
            Scene("StoreFaults.noStore", command: "officials info --register nowhere.sqlite"),
            Scene("StoreFaults.nameOrBatch", command: "officials lookup"),
            Scene("StoreFaults.noLimit", command: "officials lookup Ann --limit 0"),
            Scene("CommandFaults.noFile", command: "plan w.yaml fine.md --officials "),
        ]
        + [PartialDate(year: 2021)].compactMap(\.self).map { date in
            Scene(
                "StoreFaults.olderFile",
                drawn: StoreFaults.olderFile("a.csv", than: date, of: "Kenya: a"))
        } + [
            Scene(
                "StoreFaults.unusable", drawn: StoreFaults.unusable("a.sqlite", .init(.otherFile))),
            Scene(
                "StoreFaults.unusable",
                drawn: StoreFaults.unusable("a.sqlite", .init(.otherVersion(9)))),
            Scene(
                "StoreFaults.unusable",
                drawn: StoreFaults.unusable("a.sqlite", .init(.failed("disk I/O error")))),
        ]

}
