import ArticleReading
import CheckerKit

@testable import CrosscheckCLI
@testable import Engine

/// Command lines that are at fault, and checks that could not be made.
extension Scene {
    static let commands: [Scene] = [
        Scene("CommandFaults.unknownCommand", command: "validat w.yaml"),
        Scene("CommandFaults.unknownCommand", command: "inspect everything"),
        Scene("CommandFaults.unknownChecker", command: "checkers show slipp"),
        Scene("CheckerFaults.noID", command: "checkers new AcronymExpansion"),
        Scene("CheckerFaults.noID", command: "checkers new 1"),
        Scene("CheckerFaults.noCheckout", command: "checkers new acronym-expansion"),
        Scene(
            "CheckerFaults.isThere", command: "checkers new slip",
            files: ["Package.swift": "", "Sources/CheckerCatalog/CheckerCatalog.swift": ""]),
        Scene(
            "CheckerFaults.isTaken", command: "checkers new foundation",
            files: ["Package.swift": "", "Sources/CheckerCatalog/CheckerCatalog.swift": ""]),
        Scene(
            "CheckerFaults.otherLayout", command: "checkers new acronym-expansion",
            files: ["Package.swift": "", "Sources/CheckerCatalog/CheckerCatalog.swift": ""]),
        Scene(
            "CheckerFaults.unusableProgram", command: "validate w.yaml",
            files: [
                "w.yaml": "workflow: news\nchecks: [{ use: ./mine, with: { most: 1 } }]\n",
                "mine": "#!/bin/sh\n",
            ]),
        Scene(
            "CheckerFaults.unusableProgram", command: "checkers show ./mine",
            files: ["mine": "#!/bin/sh\n"]),
        Scene(
            command: "plan w.yaml fine.md",
            files: [
                "w.yaml": "workflow: news\nchecks: [{ use: ./mine }, { use: slipp }]\n"
            ]),
        Scene("CommandFaults.unknownVerdict", command: "run w.yaml fine.md --fail-on contradictd"),
        Scene("CommandFaults.unknownFormat", command: "run w.yaml fine.md --format markdwn"),
        Scene("CommandFaults.noVerdicts", command: "run w.yaml fine.md --fail-on ,"),
        Scene("CommandFaults.noJobs", command: "run w.yaml fine.md --jobs many"),
        Scene("CommandFaults.noDay", command: "run w.yaml fine.md --published 2020-02-30"),
        Scene(
            "CommandFaults.notADay",
            command: "run w.yaml fine.md --published 9/December/2024"),
        Scene("CommandFaults.notADay", command: "run w.yaml fine.md --published Dec.9,2024"),
        Scene("CommandFaults.noFolder", command: "run w.yaml fine.md --output "),
        Scene("CommandFaults.outputWanted", command: "run w.yaml fine.md slip.md"),
        Scene("CommandFaults.oneName", command: "run w.yaml fine.md A/fine.md --output Out"),
        Scene(
            "CommandFaults.folderInTheWay", command: "run w.yaml fine.md --output Out",
            files: ["Out/fine.report.md/a": ""]),
        Scene(
            "CommandFaults.unwritten", command: "run w.yaml fine.md slip.md --output Out",
            troubles: ["Out/slip.report.md": .unwritable("No space left on device")]),
        Scene("CommandFaults.standardInputTwice", command: "run - -"),
        Scene("CommandFaults.unknownDomain", command: "inspect dates fine.md --domain narative"),
        Scene("CommandFaults.articlesOrBatch", command: "inspect dates fine.md --batch"),
        Scene(
            "CommandFaults.nothingToRun", command: "run w.yaml fine.md",
            files: ["w.yaml": "workflow: news\nchecks: [{ use: register }]\n"]),
        Scene("CommandFaults.workflowAsArticle", command: "run w.yaml w.yaml"),
        Scene("CommandFaults.articleAsWorkflow", command: "run fine.md fine.md"),
        Scene("CommandFaults.littleMemory", drawn: CommandFaults.littleMemory(64)),
        Scene("CommandFaults.fewOpenFiles", drawn: CommandFaults.fewOpenFiles(16)),
        Scene("CommandFaults.fewThreads", drawn: CommandFaults.fewThreads(2)),
        Scene("CommandFaults.defect", drawn: CommandFaults.defect("index 4 of 3")),
    ]

    /// Of the grammar alone, for which the library of the command line has the words.
    static let grammar: [Scene] = [
        Scene(command: "run"), Scene(command: "run w.yaml"),
        Scene(command: "run w.yaml fine.md --bakup B"),
        Scene(command: "run w.yaml fine.md --colour"),
        Scene(command: "run w.yaml fine.md --backup"),
        Scene(command: "validate w.yaml --lines=yes"), Scene(command: "plan w.yaml a.md b.md"),
    ]

    static let checks: [Scene] = [
        Scene("CheckFaults.overrun", said: CheckFaults.overrun("slip", seconds: 60).message),
        Scene(
            "CheckFaults.stopped",
            said: CheckFaults.stopped("slip", by: CheckerTrouble("Lost for words")).message),
        Scene("CheckFaults.stopped", said: CheckFaults.stopped("slip", by: Unknown()).message),
        Scene("CheckFaults.undeclared", said: CheckFaults.undeclared("slip/x", of: "slip").message),
        Scene("CheckFaults.undeclared", said: CheckFaults.undeclared("x", of: "slip").message),
        Scene(
            "ArticleFault.tooLarge",
            said: ArticleFault.tooLarge(bytes: 9_000_000, limit: 8_000_000).summary),
    ]

    private struct Unknown: Error {}
}
