import ArticleReading
import Diagnostics
import DocumentConversion
import WebRetrieval

@testable import CrosscheckCLI

/// Workflows, registers, sources, articles and backups that are at fault with what they say.
extension Scene {
    private static let people = """
        persons: [{ id: ann, name: Ann Arbor }]
        organizations:
          - { id: court, name: Court }

        """

    private static func membership(_ rest: String) -> String {
        people + "memberships:\n  - { role: Queen, \(rest) }\n"
    }

    private static let chain =
        "persons: []\nmemberships: []\norganizations:\n  - { id: o0, name: Body 0 }\n"
        + (1...66).map { "  - { id: o\($0), name: Body \($0), parent_id: o\($0 - 1) }\n" }.joined()

    static let contents: [Scene] = [
        .workflow("WorkflowFaults.noChecks", text: "workflow: news\nchecks: []\n"),
        .register(
            "RegisterFaults.duplicateID",
            text: """
                persons:
                  - { id: ann, name: Ann Arbor }
                  - { id: ann, name: Ann Harbour }
                organizations: []
                memberships: []

                """),
        .register(
            "RegisterFaults.unknownID",
            text: membership("person_id: anna, organization_id: court")),
        .register(
            "RegisterFaults.unknownID",
            text: membership("person_id: ann, organization_id: parliament")),
        .register(
            "RegisterFaults.endBeforeStart",
            text: membership(
                "person_id: ann, organization_id: court, start_date: 1952, end_date: 1950")),
        .register(
            "RegisterFaults.organizationInItself",
            text: """
                persons: []
                organizations:
                  - { id: court, name: Court, parent_id: crown }
                  - { id: crown, name: Crown, parent_id: court }
                memberships: []

                """),
        .register("RegisterFaults.tooManyLevels", text: chain),
        Scene(
            "ClaimsFaults.duplicateID", command: "run w.yaml fine.md --claims c.yaml",
            files: [
                "c.yaml": "claims:\n  - { id: a, quote: Ann }\n  - { id: a, quote: Oslo, kid: b }\n"
            ]),
        Scene(
            "ClaimsFaults.notInArticle", "ClaimsFaults.notInQuote", "ClaimsFaults.notClaimed",
            command: "run w.yaml fine.md --claims c.yaml",
            files: [
                "fine.md": "The Queen came to the throne in 1952. It rained.\n",
                "c.yaml": """
                claims:
                  - quote: The Queen came to the throne in 1953
                  - { quote: It rained, said: It snowed, context: [all night] }
                  - { quote: It rained, text: It rained and 90 people drowned }

                """,
            ]),
        Scene(
            "CommandFaults.claimsOfOne",
            command: "run w.yaml fine.md slip.md --output Out --claims c.yaml",
            files: ["c.yaml": "claims: []\n"]),
        Scene(
            "FrontMatterFaults.unclosed", command: "plan w.yaml fine.md --backup B",
            files: ["B/a.md": "---\ntitle: A walk\n\nThe throne passed in 1952.\n"]),
        Scene(
            "SourceFaults.unread", command: "plan w.yaml fine.md --backup B",
            bytes: ["B/a.txt": Array("Caf".utf8) + [0xE2, 0x80]]),
        Scene(
            "SourceFaults.otherLanguage", command: "plan w.yaml fine.md --backup B",
            files: ["B/a.md": "---\nlanguage: German\n---\n\nDie Brücke wurde 1931 eröffnet.\n"]),
        Scene(
            "BackupFaults.several", command: "plan w.yaml fine.md --backup B",
            files: ["B/officials.yaml": people, "B/officials.json": "{}"]),
        Scene(
            "BackupFaults.holdsArticle", command: "plan w.yaml fine.md --backup B",
            files: ["B/a.md": "The Queen came to the throne in 1952.\n"]),
        Scene(
            "BackupFaults.ignored", command: "plan w.yaml fine.md --backup B",
            files: ["B/scan.tiff": "II*", "B/notes.rtf": "{\\rtf1"]),
        Scene(
            "BackupFaults.leftOut", command: "plan w.yaml fine.md --backup B",
            files: ["B/a.md": "---\ntier: first\n---\n\nThe throne passed in 1952.\n"]),
        Scene(
            "BackupFaults.nearTable", command: "plan w.yaml fine.md --backup B",
            files: ["B/chronolgy.yaml": "events: []\n", "B/Data/officials.json": people]),
        Scene(
            "YAMLFaults.impossibleValue", command: "plan w.yaml fine.md --backup B",
            files: [
                "B/chronology.yaml": """
                events:
                  - { name: opening, date: 1931-04-31 }
                  - { name: closing, date: 2016-02-05/2016-02-04 }

                """
            ]),
        Scene(
            "ArticleFaults.unread", "ArticleFault.notUTF8", command: "inspect claims a.md",
            bytes: ["a.md": Array("The caf".utf8) + [0xED, 0xA0, 0x80, 0x0A]]),
        Scene("ArticleFault.empty", command: "inspect claims a.md", files: ["a.md": " \n"]),
        Scene(
            "ArticleFault.emptyPage", command: "inspect claims a.md",
            files: ["a.md": "<!doctype html><html><body></body></html>"]),
        Scene(
            "ArticleFault.otherKind", command: "inspect claims a.md",
            bytes: ["a.md": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]),
        Scene(
            "ArticleFault.binary", command: "inspect claims a.md",
            files: ["a.md": "The Queen\0came\n"]),
        Scene(
            "ArticleFault.noPage", command: "inspect claims a.html",
            bytes: ["a.html": [0x41, 0x02, 0xFE, 0x1B, 0x42, 0x01]]),
        Scene(
            "ArticleFault.otherEncoding", command: "inspect claims a.md",
            bytes: ["a.md": [255, 254, 0, 0, 84, 0, 0, 0]]),
        Scene("ArticleFault.noWords", drawn: drawn(.noWords)),
        Scene(
            "DocumentFaults.unread",
            drawn: DocumentFaults.unread(
                .notInstalled(program: "pandoc", debianPackage: "pandoc"),
                SourceFile(name: "a.docx", text: ""))),
        Scene("WebFaults.networkIsOff", command: "inspect claims https://example.org/a.html"),
        Scene(
            "WebFaults.unfetched",
            drawn: WebFaults.unfetched(.status(404), "https://example.org/a.html")),
        Scene(
            "WebFaults.changed", command: "inspect claims https://example.org/a --pages P",
            files: ["P/\(KeptPages.name(of: "https://example.org/a")).warc": "WARC/1.1\r\n"]),

    ]

    private static func drawn(_ fault: ArticleFault) -> Diagnostic {
        ArticleFaults.unread(fault, SourceFile(name: "a.pdf", text: ""))
    }

    private static func trouble(
        _ name: String, _ reason: FileTrouble.Reason, at path: String = "a.md"
    ) -> Scene {
        Scene("Reason.\(name)", command: "inspect claims a.md", troubles: [path: reason])
    }

    static let files: [Scene] = [
        Scene("Reason.missing", command: "inspect claims nowhere.md"),
        Scene("Reason.missingFolder", command: "plan w.yaml fine.md --backup Nowhere"),
        Scene(
            "Reason.missingFolder", command: "validate w.yaml",
            files: [
                "w.yaml":
                    "workflow: news\nbackup: { sources: Nowhere }\nchecks: [{ use: slip }]\n"
            ]),
        Scene("Reason.isFolder", command: "inspect claims B", files: ["B/a.md": "A."]),
        Scene("Reason.isNoFolder", command: "plan w.yaml fine.md --backup fine.md"),
        trouble("isNoFile", .isNoFile),
        trouble("isNotNamedInUTF8", .isNotNamedInUTF8),
        trouble("brokenLink", .brokenLink),
        trouble("linksInACircle", .linksInACircle),
        trouble("nameTooLong", .nameTooLong),
        trouble("changedMeanwhile", .changedMeanwhile),
        trouble("tooLarge", .tooLarge(limitInBytes: 8_000_000)),
        Scene(
            "Reason.tooManyFiles", command: "plan w.yaml fine.md --backup B",
            files: ["B/a.md": "A."], troubles: ["B": .tooManyFiles(limit: 100_000)]),
        trouble("unreadable", .unreadable("Permission denied")),
        Scene(
            "Reason.unwritable", command: "run w.yaml fine.md --output Out",
            troubles: ["Out/fine.report.md": .unwritable("No space left on device")]),
        Scene(
            "Reason.outputLost",
            drawn: FileTrouble("", .outputLost("No space left on device")).diagnostic()),
    ]
}
