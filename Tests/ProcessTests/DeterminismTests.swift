import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes, wherever, whenever and by whomever it is run.
///
/// `CROSSCHECK_RUNS=1000` makes as many runs, each in a world drawn from the printed seed;
/// `CROSSCHECK_SEED` repeats those of a seed.
@Suite struct DeterminismTests {
    private static let variables = ProcessInfo.processInfo.environment
    private static let runs = variables["CROSSCHECK_RUNS"].flatMap(Int.init) ?? 16
    private static let seed =
        variables["CROSSCHECK_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)

    @Test(arguments: ["markdown", "json"])
    func everyRunGivesTheSameReports(_ format: String) throws {
        print("determinism: \(Self.runs) runs as \(format), CROSSCHECK_SEED=\(Self.seed)")
        var random = SeededGenerator(seed: Self.seed)
        var first: [String: String] = [:]
        for run in 1...Self.runs {
            let setting = Setting(format, &random)
            let reports = try inWorld { try setting.reports(in: $0) }
            if run == 1 {
                first = reports
                #expect(reports.count == 3)
                #expect(reports.values.allSatisfy { !$0.isEmpty })
            }
            #expect(reports == first, "run \(run), \(setting)")
        }
    }

    @Test func aFolderNamedInTwoWaysIsReadOnce() throws {
        try inWorld { world in
            let ended = try world.run(
                """
                mkdir Flows; ln -s Backup Link
                { echo 'backup: { sources: ../Backup }'; cat workflow.yaml; } >Flows/own.yaml
                for folder in Backup ./Backup/ "$PWD/Backup" Link; do
                    crosscheck run Flows/own.yaml article.md --backup "$folder" >result
                    md5sum <result
                done
                """)
            let digests = ended.output.split(separator: "\n")
            #expect(digests.count == 4)
            #expect(Set(digests).count == 1)
            #expect(try world.text(of: "result").contains("- Backup: 6 sources from 6 origins"))
        }
    }
}
