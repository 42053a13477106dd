import EvidenceStore

@testable import CrosscheckCLI

/// Libraries, and files of sources, that are at fault.
extension Scene {
    /// Adding to a library that lasts as long as the command.
    private static func adding(
        _ name: String, _ file: String, _ text: String, _ options: String = ""
    ) -> Scene {
        Scene(
            name, command: "library add \(file) --library :memory:\(options)", files: [file: text])
    }

    static let library: [Scene] = [
        adding("EvidenceImportFaults.noJSON", "a.jsonl", "{\"id\": \"1\", \"text\": \"Ann\n"),
        adding("EvidenceImportFaults.noObject", "a.jsonl", "[\"Ann\"]\n"),
        adding("EvidenceImportFaults.wrongKind", "a.jsonl", "{\"text\": [\"Ann\"]}\n"),
        adding("EvidenceImportFaults.noText", "a.jsonl", "{\"id\": \"1\"}\n"),
        adding(
            "EvidenceImportFaults.noDate", "a.jsonl",
            "{\"text\": \"Ann\", \"published\": \"once\"}\n"),
        adding(
            "EvidenceImportFaults.twice", "a.jsonl",
            "{\"id\": \"1\", \"text\": \"Ann\"}\n{\"id\": \"1\", \"text\": \"Bob\"}\n"),
        adding("EvidenceImportFaults.noReviews", "a.json", "{\"@type\": \"Person\"}\n"),
        adding("EvidenceImportFaults.noCues", "a.srt", "Ann speaks.\n"),
        adding("EvidenceImportFaults.noRows", "a.csv", "name,office\n"),
        adding("EvidenceImportFaults.noMail", "a.eml", "Ann speaks.\n"),
        adding(
            "EvidenceImportFaults.noMailText", "a.eml",
            "From: Ann\nContent-Type: text/html\n\n<p>Hello</p>\n"),
        Scene("LibraryFaults.noLibrary", command: "library info --library nowhere.sqlite"),
        Scene("LibraryFaults.nothingToAdd", command: "library add"),
        adding("LibraryFaults.unreadKind", "a.xyz", "Ann\n"),
        adding("LibraryFaults.stopped", "a.jsonl", "{\n"),
        adding("LibraryFaults.skipped", "a.jsonl", "{\n", " --keep-going"),
        Scene("LibraryFaults.wordsOrBatch", command: "library search"),
        Scene("LibraryFaults.noLimit", command: "library search Ann --limit 0"),
        Scene(
            "LibraryFaults.unknown", drawn: LibraryFaults.unknown(["a.md"], in: "desk.sqlite")),
        Scene(
            "LibraryFaults.indexMadeAnew",
            drawn: LibraryFaults.indexMadeAnew(
                "desk.sqlite", because: "its checksum is not that of its bytes")),
        Scene(
            "LibraryFaults.unusable",
            drawn: LibraryFaults.unusable("desk.sqlite", .init(.otherFile))),
        Scene(
            "LibraryFaults.unusable",
            drawn: LibraryFaults.unusable("desk.sqlite", .init(.laterVersion))),
        Scene(
            "LibraryFaults.unusable",
            drawn: LibraryFaults.unusable("desk.sqlite", .init(.failed("disk I/O error")))),
    ]
}
