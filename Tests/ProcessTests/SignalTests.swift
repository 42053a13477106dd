import Foundation
import TestSupport
import Testing

@testable import CrosscheckCLI

/// Signals that end the program, at whatever moment they come.
@Suite struct SignalTests {
    @Test(arguments: ["INT", "TERM", "HUP"])
    func leavesWholeReportsAloneWheneverItComes(_ signal: String) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        try inWorld { world in
            let whole = try world.run("verify").output
            _ = try world.run(
                "mkdir Articles; for n in {1..6}; do cp article.md Articles/$n.md; done")
            var interrupted = 0
            for _ in 1...8 {
                let delay = Double.random(in: 0...0.6, using: &random)
                // Background jobs of a script ignore the interrupt, unless it has job control.
                let ended = try world.run(
                    """
                    set -m
                    "$PROGRAM" run workflow.yaml Articles/*.md --backup Backup --output Out \
                        >/dev/null &
                    sleep \(delay); kill -\(signal) $! 2>/dev/null; wait $!
                    """)
                let numbers = ["INT": SIGINT, "TERM": SIGTERM, "HUP": SIGHUP]
                let number = try #require(numbers[signal])
                #expect([1, 128 + number].contains(ended.status), "seed \(seed): \(ended)")
                interrupted += ended.status == 1 ? 0 : 1
                for name in world.names(in: "Out") {
                    #expect(name.hasSuffix(".report.md"), "seed \(seed)")
                    let report = try world.text(of: "Out/\(name)")
                    let number = name.prefix { $0 != "." }
                    let own = whole.replacing("`article.md`", with: "`\(number).md`")
                        .replacing("  article.md\n", with: "  \(number).md\n")
                    #expect(report == own, "seed \(seed)")
                }
                _ = try world.run("rm -rf Out")
            }
            #expect(interrupted > 0, "seed \(seed)")
        }
    }

    @Test func aSignalThatWasIgnoredStaysIgnored() throws {
        try inWorld { world in
            let ended = try world.run(
                "trap '' HUP; verify --output Out & sleep 0.1; kill -HUP $!; wait $!")
            #expect(ended.status == 1)
            #expect(world.names(in: "Out") == ["article.report.md"])
        }
    }

    @Test func takesTheUnfinishedFileAlong() async throws {
        let world = try World()
        defer { world.remove() }
        let path = "\(world.folder)/Out/a.md"
        _ = try world.run("mkdir Out")
        await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
            let files = UnfinishedFiles()
            let begun = files.begin(beside: path)
            precondition(begun.descriptor != nil && access(begun.path, F_OK) == 0)
            SignalWatch.start(removing: files)
            kill(getpid(), SIGTERM)
            while true { pause() }
        }
        #expect(world.names(in: "Out") == [])
    }
}
