import Foundation
import TestSupport
import Testing

/// Libraries of the built program: what kills and full disks leave, and what runs make of them.
@Suite struct LibraryTests {
    private func records(_ range: Range<Int>) -> String {
        range.map { number in
            let words = (0..<12).map { "w\((number * 31 + $0 * $0 * 7) % 997)" }
            return "{\"id\": \"r\(number)\", \"title\": \"Record \(number)\", "
                + "\"text\": \"\(words.joined(separator: " ")).\"}\n"
        }.joined()
    }

    /// What of a library does not depend on the time of its making.
    private func contents(of library: String, in world: World) throws -> String {
        let script = """
            crosscheck library list --library \(library) --format json | grep -v '"taken-in"'
            for words in 'w1 w5' 'record 17' 'w33 w900 w12'; do
                crosscheck library search $words --library \(library)
            done
            """
        let ended = try world.run(script)
        #expect(ended.error == "")
        return ended.output
    }

    private func count(in library: String, of world: World) throws -> Int {
        let ended = try world.run(
            "[ -e \(library) ] || exit 0; crosscheck library info --library \(library)")
        let line = ended.output.split(separator: "\n").first { $0.hasPrefix("sources") }
        let digits = line.map { $0.filter(\.isNumber) } ?? "0"
        return try #require(Int(digits), "\(ended)")
    }

    private static let files = (0..<12).map { "Archive/\($0).jsonl" }

    private func fill(_ world: World) throws {
        _ = try world.run("mkdir Archive")
        for (place, file) in Self.files.enumerated() {
            try world.write(records(place * 100..<(place + 1) * 100), to: file)
        }
    }

    @Test func aKillAtAnyMomentLosesNothingThatWasAdded() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        try inWorld { world in
            try fill(world)
            #expect(try world.run("crosscheck library add Archive --library whole").status == 0)
            let whole = try contents(of: "whole", in: world)
            var before = 0
            var killed = 0
            let runs = ProcessInfo.processInfo.environment["CROSSCHECK_RUNS"].flatMap { Int($0) }
            for _ in 0..<(runs ?? 10) {
                let delay = Double.random(in: 0...0.8, using: &random)
                let ended = try world.run(
                    """
                    "$PROGRAM" library add Archive --library torn >/dev/null 2>&1 &
                    sleep \(delay); kill -KILL $! 2>/dev/null; wait $!
                    """)
                killed += ended.status == 128 + SIGKILL ? 1 : 0
                let after = try count(in: "torn", of: world)
                #expect(after >= before, "seed \(seed)")
                before = after
            }
            #expect(killed > 0, "seed \(seed)")
            #expect(try world.run("crosscheck library add Archive --library torn").status == 0)
            #expect(try contents(of: "torn", in: world) == whole, "seed \(seed)")
        }
    }

    @Test func aFullDiskLosesNothingThatWasAdded() throws {
        try inWorld { world in
            try fill(world)
            _ = try world.run("crosscheck library add Archive --library whole")
            var failed = 0
            var before = 0
            for kilobytes in stride(from: 1, through: 700, by: 60) {
                let ended = try world.run(
                    """
                    trap '' XFSZ; ulimit -f \(kilobytes)
                    crosscheck library add Archive --library torn
                    """)
                failed += ended.status == 0 ? 0 : 1
                #expect([0, 2].contains(ended.status), "\(ended)")
                let after = try count(in: "torn", of: world)
                #expect(after >= before)
                before = after
            }
            #expect(failed > 0)
            #expect(try world.run("crosscheck library add Archive --library torn").status == 0)
            let whole = try contents(of: "whole", in: world)
            #expect(try contents(of: "torn", in: world) == whole)
        }
    }

    @Test func aLibraryGivesTheReportOfItsFolder() throws {
        try inWorld { world in
            let ended = try world.run(
                """
                mv Backup/*.yaml . && crosscheck library add Backup --library desk.sqlite
                crosscheck run workflow.yaml article.md --backup Backup --officials officials.yaml > a
                crosscheck run workflow.yaml article.md --backup desk.sqlite \\
                    --officials officials.yaml > b
                """)
            #expect(ended.error == "", "\(ended)")
            #expect(try world.text(of: "a").contains("Treasury"))
            #expect(try world.text(of: "a") == world.text(of: "b"))
        }
    }

    @Test func aLargeLibraryGivesTheSourcesOfTheArticle() throws {
        try inWorld { world in
            try world.write(records(0..<2_500), to: "many.jsonl")
            let ended = try world.run(
                """
                mv Backup/*.yaml . && crosscheck library add Backup many.jsonl --library large
                crosscheck run workflow.yaml article.md --backup Backup --officials officials.yaml \\
                    --format json > a
                crosscheck run workflow.yaml article.md --backup large --officials officials.yaml \\
                    --format json > b
                """)
            #expect(ended.error == "", "\(ended)")
            func verdicts(_ name: String) throws -> [Substring] {
                try world.text(of: name).split(separator: "\n")
                    .filter { $0.contains("\"verdict\"") }
            }
            #expect(try verdicts("a").isEmpty == false)
            #expect(try verdicts("a") == verdicts("b"))
            #expect(try world.text(of: "b").contains("\"library\""))
        }
    }

    @Test func goesOnFromAFaultyFileOrPassesOverIt() throws {
        try inWorld { world in
            try world.write(records(0..<3), to: "a.jsonl")
            try world.write("{\"text\": 1}\n{\"id\": \"x\", \"text\": \"Sound.\"}\n", to: "b.jsonl")
            try world.write(records(5..<7), to: "c.jsonl")
            let add = "crosscheck library add a.jsonl b.jsonl c.jsonl --library desk"
            #expect(try world.run(add).status == 2)
            #expect(try count(in: "desk", of: world) == 3)
            let kept = try world.run(add + " --keep-going")
            #expect(kept.status == 0)
            #expect(kept.error.contains("b.jsonl:1:10"))
            #expect(try count(in: "desk", of: world) == 6)
            try world.write("{\"id\": \"x\", \"text\": \"Mended.\"}\n", to: "b.jsonl")
            let mended = try world.run(add)
            #expect(mended.output == "0 added, 1 replaced, 5 as they were\n", "\(mended)")
        }
    }

    @Test func answersEveryRequestOfABatch() throws {
        try inWorld { world in
            try world.write(records(0..<3), to: "a.jsonl")
            let ended = try world.run(
                """
                crosscheck library add a.jsonl --library desk >/dev/null
                printf '%s\\n' '{"id": 1, "text": "record 2"}' '{"id": "b"}' '{"id": "c", "text": ""}' |
                    crosscheck library search --batch --library desk --limit 1
                """)
            let lines = ended.output.split(separator: "\n")
            #expect(lines.count == 3)
            #expect(lines.first?.hasPrefix("{\"id\":1,\"results\":[{\"source\":\"r2\"") == true)
            #expect(lines.dropFirst().first?.contains("\"error\"") == true)
            #expect(lines.last == "{\"id\":\"c\",\"results\":[]}")
        }
    }
}
