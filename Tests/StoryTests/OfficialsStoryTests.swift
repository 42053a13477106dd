import CheckerCatalog
import Foundation
import Testing

@testable import CrosscheckCLI

/// From files of registers to what a run says of officials, with a store on the disk.
@Suite struct OfficialsStoryTests {
    private static let holders = """
        position,person,personID,start,end
        Secretary of Defence,Anna Vale,Q1,2011-07-01,2013-02-27
        Secretary of Defence,Carl Storm,Q2,2013-02-27,2015-02-17
        Attorney General,Ruth Reed,Q3,2010-01-01,2016-01-01

        """

    @Test func aRunIsToldWhoHeldWhichOfficeWhen() async throws {
        try await inFolder { folder in
            let desk = Desk(folder)
            try desk.write(Self.holders, to: "holders21.csv")
            try desk.write(
                "---\ndate: 2013-10-01\n---\n\nDefense Secretary Anna Vale welcomed the vote.\n\n"
                    + "Attorney General Ruth Reed welcomed it too.\n", to: "article.md")
            try desk.write(
                "workflow: w\nchecks: [{ use: named-official-lookup }]\n", to: "w.yaml")
            #expect(await desk.runImport().status == .clean)
            let run = await desk.crosscheck([
                "run", desk.path("w.yaml"), desk.path("article.md"), "--officials",
                desk.path("store"), "--format", "markdown",
            ])
            #expect(run.status == .found)
            let wrong =
                "Anna Vale was Secretary of Defence, United States, from 2011-07-01 to "
                + "2013-02-27, not on 2013-10-01; then it was Carl Storm"
            #expect(run.output.contains(wrong))
            #expect(run.output.contains("The register has Ruth Reed as Attorney General"))
        }
    }

    @Test func requestsAreAnsweredOneByOne() async throws {
        try await inFolder { folder in
            let requests = """
                {"id": "1", "text": "Defense Secretary Carl Storm spoke.", "published": "2014-01-01"}
                {"id": 2, "text": "Defense Secretary Anna Vale spoke.", "published": "2014-01-01"}

                {"id": "3", "text": "It rained.", "published": "someday"}
                no request

                """
            let desk = Desk(folder, input: requests)
            try desk.write(Self.holders, to: "holders21.csv")
            #expect(await desk.runImport().status == .clean)
            let ran = await desk.crosscheck([
                "inspect", "officials", "--register", desk.path("store"), "--batch",
            ])
            let answers = ran.output.split(separator: "\n").map(String.init)
            try #require(answers.count == 4)
            #expect(answers[0].hasPrefix(#"{"id":"1","officials":[{"name":"Carl Storm""#))
            #expect(answers[0].contains(#""stance":"supports","office":"Secretary of Defence""#))
            #expect(answers[1].hasPrefix(#"{"id":2,"#))
            #expect(answers[1].contains(#""stance":"contradicts""#))
            #expect(answers[1].contains(#""start":"2011-07-01","end":"2013-02-27""#))
            #expect(
                answers[2].hasPrefix(
                    #"{"id":"3","officials":[],"error":"'published' is no day"#))
            #expect(answers[3].hasPrefix(#"{"id":null,"officials":[],"error":"#))
        }
    }

    @Test func lookupsAndInfoShowWhatWasImported() async throws {
        try await inFolder { folder in
            let desk = Desk(folder)
            try desk.write(Self.holders, to: "holders21.csv")
            #expect(await desk.runImport().status == .clean)
            let found = await desk.crosscheck([
                "officials", "lookup", "Ana Vale", "--register", desk.path("store"), "--date",
                "2012",
            ])
            #expect(found.status == .clean)
            #expect(found.output.contains("Secretary of Defence, United States"))
            let info = await desk.crosscheck([
                "officials", "info", "--register", desk.path("store"),
            ])
            #expect(info.status == .clean)
            #expect(info.output.contains("United States: holders21"))
            let again = await desk.runImport()
            #expect(again.output.contains("nothing is changed"))
        }
    }

    @Test func anImportThatIsRefusedLeavesNoStore() async throws {
        try await inFolder { folder in
            let desk = Desk(folder)
            try desk.write("position,person\nJudge\n", to: "holders21.csv")
            #expect(await desk.runImport().status == .badInput)
            #expect(!FileManager.default.fileExists(atPath: desk.path("store")))
        }
    }

    private func inFolder(_ work: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("crosscheck-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await work(folder)
    }
}

/// A folder of the disk on which commands are run.
private struct Desk {
    private let folder: String
    private let files: DeskFiles

    init(_ folder: String, input: String = "") {
        self.folder = folder
        files = DeskFiles(input: input)
    }

    func path(_ name: String) -> String { folder + "/" + name }

    func write(_ text: String, to name: String) throws {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    }

    func runImport() async -> (status: CrosscheckCLI.ExitStatus, output: String) {
        await crosscheck([
            "officials", "import", path("holders21.csv"), "--register", path("store"),
            "--format", "wikidata-holders", "--jurisdiction", "United States", "--as-of",
            "2022-06-30",
        ])
    }

    func crosscheck(
        _ arguments: [String]
    ) async -> (status: CrosscheckCLI.ExitStatus, output: String) {
        let console = RecordingConsole()
        let status = await Workbench(checkers: checkerCatalog).run(
            arguments, console: console, files: files)
        return (status, console.output)
    }
}

/// The files of the disk, and a standard input.
private struct DeskFiles: Files {
    let input: String
    private let disk = DiskFiles()

    init(input: String) {
        self.input = input
    }

    func read(_ path: String, limitInBytes limit: Int) throws(FileTrouble) -> [UInt8] {
        if path == "-" { return Array(input.utf8) }
        return try disk.read(path, limitInBytes: limit)
    }

    func list(_ folder: String) throws(FileTrouble) -> [String] { try disk.list(folder) }
    func exists(_ path: String) -> Bool { disk.exists(path) }
    func isFolder(_ path: String) -> Bool { disk.isFolder(path) }

    func write(_ text: String, to path: String) throws(FileTrouble) {
        try disk.write(text, to: path)
    }

    func makeFolder(_ path: String) throws(FileTrouble) { try disk.makeFolder(path) }
}
