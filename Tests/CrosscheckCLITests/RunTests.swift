import Foundation
import Testing

@testable import CrosscheckCLI

/// Runs, and what is left of them.
@Suite struct RunTests {
    @Test(arguments: [
        (["desk.yaml", "fine.md", "--backup", "Bare"], Status.clean),
        (["desk.yaml", "slip.md", "--backup", "Bare"], .found),
        (["desk.yaml", "slip.md", "--backup", "Bare", "--fail-on", "conflicting"], .clean),
        (["desk.yaml", "fine.md", "--backup", "Bare", "--fail-on", "supported, error"], .found),
        (["desk.yaml", "error.md", "--backup", "Bare"], .unchecked),
        (["desk.yaml", "fine.md"], .unchecked),
        (["all.yaml", "fine.md", "--backup", "Bare"], .unchecked),
        (["all.yaml", "slip.md", "--backup", "Bare"], .found),
        (["all.yaml", "fine.md", "--backup", "Backup"], .clean),
        (["desk.yaml", "fine.md", "--backup", "Mixed"], .unchecked),
        (["slips.yaml", "fine.md", "--backup", "Scans"], .clean),
        (["slips.yaml", "-"], .clean),
    ])
    func endsWithWhatWasFound(_ arguments: [String], _ status: Status) async {
        let ran = await crosscheck(["run"] + arguments)
        #expect(ran.status == status)
        #expect(ran.output.hasPrefix("# Claims of"))
        #expect(ran.output.hasSuffix("\n"))
        #expect(ran.files.written.isEmpty)
    }

    @Test func saysWhichCheckWasNotRunForWantOfOfficials() async {
        let ran = await crosscheck(["run", "all.yaml", "fine.md", "--backup", "Bare"])
        #expect(
            ran.output.contains(
                "**Not run:** `register`. No register of officials: the backup has no "
                    + "officials.yaml."))
        #expect(ran.error == "")
    }

    @Test func goesOnWithoutABrokenSourceAndTellsOfIt() async {
        let ran = await crosscheck(["run", "desk.yaml", "fine.md", "--backup", "Mixed"])
        #expect(ran.output.contains("supported"))
        #expect(ran.output.contains("`bad.md`"))
        #expect(ran.error.contains("Mixed/bad.md:2:1: error: Key 'titel' is unknown"))
        #expect(ran.error.contains("Mixed/torn.md:1:1: error:"))
        #expect(ran.error.contains("warning: A file of the backup is not read as a source"))
    }

    @Test(arguments: [
        FileTrouble.Reason.missing, .unreadable("Permission denied"), .isNoFile,
        .isNotNamedInUTF8, .tooLarge(limitInBytes: 64_000_000),
    ])
    func tellsOfASourceThatCannotBeOpened(_ reason: FileTrouble.Reason) async {
        let files = FakeFiles.desk(troubles: ["Bare/lost.md": reason])
        let ran = await crosscheck(["run", "desk.yaml", "fine.md", "--backup", "Bare"], on: files)
        #expect(ran.status == .unchecked)
        #expect(ran.error.contains("Bare/lost.md"))
        #expect(ran.error.contains("help: "))
        #expect(ran.output.contains("1 ✓ supported"))
    }

    @Test func doesNotSearchABackupOfWhichNothingWasRead() async {
        let ran = await crosscheck(["run", "desk.yaml", "fine.md", "--backup", "AllBad"])
        #expect(ran.status == .unchecked)
        #expect(ran.output.contains("**Not run:** `throne`"))
    }

    @Test func doesNotTakeTheArticleForASourceOfItself() async {
        let alone = FakeFiles.desk(adding: ["Story/fine.md": "The throne passed in 1952.\n"])
        let run = ["run", "desk.yaml", "Story/fine.md", "--backup", "Story"]
        let itself = await crosscheck(run, on: alone)
        #expect(itself.status == .unchecked)
        #expect(itself.output.contains("**Not run:** `throne`"))
        #expect(
            itself.error == """
                warning: The backup holds the article 'Story/fine.md' itself, which is no source \
                for it [backup/holds-article]
                  It is left out of the sources, as are copies of it.
                  help: Move it out of the backup, and this is not said again

                """)
        let files = FakeFiles.desk(adding: [
            "Story/fine.md": "The throne passed in 1952.\n",
            "Story/court.md": "She came to the throne in 1952.\n",
        ])
        let other = await crosscheck(run, on: files)
        #expect(other.status == .clean)
        #expect(other.output.contains("1 source"))
    }

    @Test func takesNoReportForASource() async {
        let files = FakeFiles.desk(adding: ["Bare/fine.report.md": "The throne passed in 1952."])
        let ran = await crosscheck(["plan", "desk.yaml", "fine.md", "--backup", "Bare"], on: files)
        #expect(ran.output.contains("\n1 source, "))
        #expect(ran.error.contains("'Bare/fine.report.md'"))
    }

    @Test func sumsUpInAFewLinesHoweverMuchIsFound() async {
        let sentences = (1...40).map { "The bridge number \($0) opened in the wrong town." }
        let files = FakeFiles.desk(adding: ["long.md": sentences.joined(separator: " ")])
        let ran = await crosscheck(["run", "slips.yaml", "long.md", "--output", "Out"], on: files)
        let lines = ran.output.split(separator: "\n")
        #expect(lines.first == "long.md: 40 contradicted")
        #expect(lines.suffix(2) == ["  … and 30 more", "  Report: Out/long.report.md"])
        #expect(lines.count == 13)
    }

    @Test func mentionsTheDayThatTheArticleGivesItself() async {
        let run = ["run", "slips.yaml", "dated.md"]
        let own = await crosscheck(run)
        let same = await crosscheck(run + ["--published", "2020-06-04"])
        let other = await crosscheck(run + ["--published", "2020-06-05"])
        #expect(own.output == same.output)
        #expect(own.output.contains("2020-06-04"))
        #expect(other.output.contains("2020-06-04"))
        #expect(other.output.contains("2020-06-05"))
    }

    @Test(arguments: ["markdown", "json"])
    func writesAReportEachAndSumsUp(_ format: String) async {
        let ran = await crosscheck([
            "run", "slips.yaml", "fine.md", "slip.md", "-", "--output", "Out/", "--format", format,
        ])
        let ending = format == "json" ? "json" : "md"
        #expect(ran.status == .found)
        #expect(
            ran.output == """
                fine.md: 1 not-checkable
                  Report: Out/fine.report.\(ending)
                slip.md: 1 contradicted
                  1. The claim calls itself wrong
                  Report: Out/slip.report.\(ending)
                standard input: 1 not-checkable
                  Report: Out/standard-input.report.\(ending)

                """)
        #expect(ran.error == "")
        #expect(ran.files.folders == ["Out/"])
        for (name, article) in [("fine", "fine.md"), ("slip", "slip.md"), ("standard-input", "-")] {
            let alone = await crosscheck(["run", "slips.yaml", article, "--format", format])
            #expect(ran.files.written["Out/\(name).report.\(ending)"] == alone.output)
        }
    }

    @Test(arguments: [
        (["error.md", "slip.md"], Status.found), (["fine.md", "error.md"], .unchecked),
        (["error.md", "fine.md"], .unchecked), (["fine.md", "dated.md"], .clean),
    ])
    func severalArticlesEndWithTheGravest(_ articles: [String], _ status: Status) async {
        let ran = await crosscheck(["run", "slips.yaml", "--output", "Out"] + articles)
        #expect(ran.status == status)
    }

    @Test(arguments: [
        ["desk.yaml", "fine.md", "page.html", "--backup", "Bare"],
        ["desk.yaml", "fine.md", "nothing.md", "--backup", "Bare"],
        ["desk.yaml", "fine.md", "slip.md", "--backup", "Torn"],
        ["register.yaml", "fine.md", "slip.md"],
        ["faulty.yaml", "fine.md", "slip.md"],
        ["desk.yaml", "fine.md", "slip.md", "--jobs", "0"],
    ])
    func changesNothingWhenAnythingIsAtFault(_ arguments: [String]) async {
        let ran = await crosscheck(["run"] + arguments + ["--output", "Out"])
        #expect(ran.status == .badInput)
        #expect(ran.output == "")
        #expect(ran.error.contains("error: "))
        #expect(ran.files.written.isEmpty)
        #expect(ran.files.folders.isEmpty)
    }

    @Test(arguments: ["Out", "Out/fine.report.md"])
    func saysWhyAReportCouldNotBeWritten(_ path: String) async {
        let files = FakeFiles.desk(troubles: [path: .unwritable("No space left on device")])
        let ran = await crosscheck(["run", "slips.yaml", "fine.md", "--output", "Out"], on: files)
        #expect(ran.status == .badInput)
        #expect(
            ran.error == """
                error: '\(path)' could not be written: No space left on device [file/unusable]
                  help: Check the folder, who may write to it, and the room on its disk

                """)
    }

    @Test(arguments: ["markdown", "json"])
    func oneJobAndManyGiveTheSameBytes(_ format: String) async {
        let sentences = (1...60).map { place in
            "The bridge number \(place) opened in the \(place % 3 == 0 ? "wrong" : "right") town."
        }
        let files = FakeFiles.desk(adding: ["long.md": sentences.joined(separator: " ")])
        let run = ["run", "desk.yaml", "long.md", "--backup", "Bare", "--format", format, "--jobs"]
        let one = await crosscheck(run + ["1"], on: files)
        let many = await crosscheck(run + ["8"], on: files)
        #expect(one.output.contains("The claim calls itself wrong"))
        #expect(one.output == many.output)
    }

    @Test func emptyFoldersAreNoFolders() async {
        let ran = await crosscheck(["run", "slips.yaml", "fine.md", "--output", "", "--backup", ""])
        #expect(ran.status == .badInput)
        #expect(ran.error.contains("--output takes a folder"))
        let plan = await crosscheck(["plan", "slips.yaml", "fine.md", "--backup", ""])
        #expect(plan.error.contains("--backup takes a folder"))
    }
}
