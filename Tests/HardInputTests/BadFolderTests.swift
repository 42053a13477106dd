import CrosscheckCLI
import Foundation
import Glibc
import Testing

/// Every kind of folder that is no good backup, and nests that a sound file may be given.
@Suite(.timeLimit(.minutes(15))) struct BadFolderTests {
    @Test func anEmptyBackupLeavesTheChecksWithoutTheirNeeds() async throws {
        try await Desk.with { desk in
            try FileManager.default.removeItem(atPath: "\(desk.folder)/Backup")
            mkdir("\(desk.folder)/Backup", 0o700)
            let ran = await desk.verify()
            // The calendar needs no backup; what was not run is in the report.
            #expect(ran.status == 3)
            #expect(ran.report.contains("\"not-run\": \"No sources: the backup has no documents\""))
        }
    }

    @Test func foldersThatLeadBackToThemselvesAreReadOnce() async throws {
        try await Desk.with { desk in
            symlink(".", "\(desk.folder)/Backup/again")
            symlink("..", "\(desk.folder)/Backup/up")
            let ran = await desk.verify()
            #expect(ran.status == 0)
            #expect(ran.report.components(separatedBy: "\"name\": \"second.md\"").count == 2)
        }
    }

    @Test func aNameOfOddBytesCostsThatSource() async throws {
        try await Desk.with { desk in
            let path = Array("\(desk.folder)/Backup/caf".utf8) + [0xE9] + Array(".md".utf8) + [0]
            let descriptor = open(path.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o600)
            #expect(descriptor >= 0)
            close(descriptor)
            let ran = await desk.verify()
            #expect(ran.status == 3)
            #expect(
                ran.said == """
                    error: The name of 'Backup/caf\u{FFFD}.md' is not UTF-8 [file/unusable]
                      help: Rename the file

                    warning: A source is at fault and left out: 'caf\u{FFFD}.md' [backup/left-out]
                      The run goes on, and ends with 3 unless something is found.
                      help: Mend what is shown above, and run the command again

                    """)
        }
    }

    @Test(arguments: [">", "> ", "- ", "1. ", "[", "(", "*", "![", "<b>", "“", "‘", "{"])
    func deepNestsAreReadAsArticleAndAsSource(mark: String) async throws {
        let nest = Array((String(repeating: mark, count: 3000) + "deep\n\n").utf8)
        for way in [WayIn.article, .source] {
            let ran = try await Desk.with { desk in
                try desk.put(Array(way.sound.utf8) + nest, as: way)
                return await desk.verify()
            }
            #expect([0, 1, 3].contains(ran.status), "\(way): \(ran.said)")
            #expect(ran.report.contains("\"supported\""), "\(way)")
        }
    }
}
