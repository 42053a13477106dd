import CheckerCatalog
import CheckerKit
import CheckerPrograms
import ClaimModel
import Engine
import Foundation
import TestSupport
import Testing

/// Programs that do as they should.
@Suite(.timeLimit(.minutes(15))) struct ProgramTests {
    @Test func theDocumentedProgramDoesWhatItsExamplesSay() async throws {
        let folder = try ProgramFolder()
        try folder.add(ProgramFolder.documented(), as: "doubled-words")
        let entry = try folder.entry("doubled-words")
        #expect(entry.info.id == "doubled-words")
        #expect(entry.options.map(\.name) == ["fewest-letters"])
        #expect(entry.examples.count == 3)
        #expect(await ExampleRunner.run(entry) == [])
    }

    @Test func anExampleOfAProgramThatDoesNotHoldIsReported() async throws {
        let folder = try ProgramFolder()
        let text = try ProgramFolder.documented()
        try folder.add(
            text.replacing("\"'was' stands", with: "\"'war' stands"), as: "doubled-words")
        let faults = await ExampleRunner.run(try folder.entry("doubled-words"))
        #expect(faults.contains { $0.description.contains("'war' stands twice") })
    }

    @Test(arguments: [1, 4])
    func answersForAllClaimsWhateverTheNumberOfJobs(jobs: Int) async throws {
        var limits = ProgramFolder.patient
        limits.batch = 3
        let folder = try ProgramFolder()
        try folder.addScripted("answer(finding())")
        let outcome = try await run(folder.entry("scripted", limits: limits), jobs: jobs)
        for record in outcome.claims {
            #expect(record.failures == [])
            #expect(record.findings.map(\.checker) == ["scripted", "watching"])
            #expect(record.findings[0].finding.message == "Seen \(record.claim.id)")
        }
    }

    @Test func namesEvidenceByWhatItWasHanded() async throws {
        let folder = try ProgramFolder()
        try folder.addScripted(
            "s = ask(**{'for': 'sentences', 'text': 'The throne', 'limit': 9})['sentences']; "
                + "answer(finding(stance='contradicts', evidence=["
                + "{'sentence': s[1]['number'], 'text': 'crowned — yet'}, "
                + "{'article': {'start': 4, 'end': 9, 'text': 'café'}}, "
                + "{'calculation': [str(len(s)), ask(**{'for': 'text', 'sentence': 0})['text']]}"
                + "], part={'name': 'place', 'start': 4, 'end': 9, 'text': 'café'}))")
        let outcome = try await run(folder.entry("scripted"), jobs: 1)
        let finding = try #require(outcome.claims[2].findings.first?.finding)
        #expect(finding.covers == .part("place", 4..<9))
        let source = OneSource()
        let sentence = source.sentences(sharing: ["throne"], limit: 2)[1]
        let start = sentence.passage.range.lowerBound + 11
        #expect(
            finding.evidence == [
                .passage(
                    Passage(
                        source: source.documents[0], text: "crowned — yet",
                        range: start..<start + 15, line: 1)),
                .article("café", 4..<9),
                .calculation(["2", source.analysis.text]),
            ])
    }

    @Test func isStartedInItsOwnFolderAndToldNothingOfItsUser() throws {
        let folder = try ProgramFolder()
        try folder.add(
            "#!/bin/sh\nenv | sort > seen\npwd -P >> seen\nls /proc/self/fd | wc -w >> seen\n",
            as: "looking")
        #expect(throws: ProgramTrouble.self) { try folder.entry("looking") }
        let seen = try String(contentsOfFile: "\(folder.path)/seen", encoding: .utf8)
        // A shell adds some of its own.
        let lines = seen.split(separator: "\n").filter {
            !["PWD=", "SHLVL=", "_=", "OLDPWD="].contains(where: $0.hasPrefix)
        }
        #expect(lines.count == 7)
        #expect(
            lines.prefix(5).map { $0.prefix { $0 != "=" } }
                == ["HOME", "LC_ALL", "PATH", "TZ", "XDG_DATA_HOME"])
        #expect(lines.first == "HOME=/nonexistent")
        #expect(lines[5].hasSuffix(folder.path))
        // Its three streams, and the folder that is listed.
        #expect(lines.last == "4")
    }

    /// Every checker of the build, served by its own module, finds what it finds compiled in.
    @Test(arguments: checkerCatalog.map { $0.info.id })
    func theSameModuleAsAProgramHoldsItsExamples(id: String) async throws {
        let folder = try ProgramFolder()
        let server = URL(fileURLWithPath: CommandLine.arguments[0])
            .deletingLastPathComponent().appending(path: "served-checker")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/\(id)", withDestinationPath: server.path)
        let entry = try folder.entry(id)
        let checker = try #require(checkerCatalog.first { $0.info.id == id })
        let own = CatalogueEntry(checker)
        #expect(entry.options == own.options)
        #expect(entry.info.findings == own.info.findings)
        #expect(entry.examples.map(\.title) == own.examples.map(\.title))
        for example in own.examples {
            let options = example.options
            let (first, second) = (own.work(setting: options), entry.work(setting: options))
            let found = await ExampleRunner.findings(of: second, on: example)
            #expect(
                found == (await ExampleRunner.findings(of: first, on: example)), "\(example.title)")
        }
    }
}
