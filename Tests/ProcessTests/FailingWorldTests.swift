import Foundation
import TestSupport
import Testing

/// The built program where something of the world fails it.
///
/// A report is whole or absent, nothing is left behind, and the message says which file and why.
@Suite struct FailingWorldTests {
    struct Trouble: CustomTestStringConvertible {
        let testDescription: String
        let script: String
        var status: Int32 = 2
        /// Words of the message; none if nothing is to be said.
        var says: String?
        var isWhole = false
    }

    @Test(arguments: folders + streams + limits)
    func aReportIsWholeOrAbsent(_ trouble: Trouble) throws {
        try inWorld { world in
            let whole = try world.run("verify").output
            let ended = try world.run(trouble.script)
            #expect(ended.status == trouble.status, "\(ended)")
            if let words = trouble.says {
                #expect(ended.error.contains(words), "\(ended)")
                #expect(ended.error.contains("help: "))
            } else {
                #expect(ended.error == "")
            }
            let reports = world.names(in: "Out")
            let written = reports == ["article.report.md"] && isFile(world, "article.report.md")
            #expect(written == trouble.isWhole, "\(reports)")
            #expect(!reports.contains { $0.hasPrefix(".") }, "\(reports)")
            if written {
                #expect(try world.text(of: "Out/article.report.md") == whole)
            }
        }
    }

    @Test(
        .enabled(if: mayMount, "Nothing may be mounted here: the full disk is left out"),
        arguments: [(8, 0), (40, 1), (72, 2)])
    func aFullDiskHoldsWholeReportsAlone(kilobytes: Int, whole: Int) throws {
        try inWorld { world in
            let ended = try world.run(
                """
                mkdir Out; cp article.md bookend.md; cp article.md chapter.md
                unshare --map-root-user --mount bash -c '
                    mount -t tmpfs -o size=\(kilobytes)k none Out || exit 99
                    crosscheck run workflow.yaml article.md bookend.md chapter.md \
                        --backup Backup --output Out
                    status=$?
                    ls -A Out; wc -c Out/*; exit $status'
                """)
            let names = ["article", "bookend", "chapter"].map { "\($0).report.md" }
            #expect(ended.status == 2)
            #expect(
                ended.error.contains(
                    "error: 'Out/\(names[whole])' could not be written: No space left on device"))
            #expect(ended.error.contains("\(3 - whole) of 3 reports"))
            let size = try world.run("verify | wc -c").output.trimmingPrefix { $0 == " " }
                .dropLast()
            for name in names.prefix(whole) {
                #expect(ended.output.contains("Report: Out/\(name)\n"))
                #expect(ended.output.contains("\(size) Out/\(name)\n"), "\(ended)")
            }
            for name in names.dropFirst(whole) {
                #expect(!ended.output.contains(name))
            }
            #expect(!ended.output.contains(".tmp"))
        }
    }

    @Test(arguments: [(false, 1), (true, 2)])
    func theReportsThatWereNotWrittenAreNamed(keepsGoing: Bool, whole: Int) throws {
        try inWorld { world in
            let ended = try world.run(
                """
                cp brief.md last.md; ulimit -f 8
                crosscheck run workflow.yaml brief.md article.md last.md --backup Backup \
                    --output Out \(keepsGoing ? "--keep-going" : "")
                """)
            #expect(ended.status == 2)
            let names = ["brief.report.md", "last.report.md"].prefix(whole)
            #expect(world.names(in: "Out") == Array(names))
            #expect(ended.error.contains("'Out/article.report.md' could not be written: File too"))
            #expect(
                ended.error.contains(
                    keepsGoing
                        ? "1 of 3 reports was not written: 'Out/article.report.md'"
                        : "2 of 3 reports were not written: 'Out/article.report.md' and "
                            + "'Out/last.report.md'"))
        }
    }

    @Test func aLinkOfTheReportsNameIsReplacedAndNotFollowed() throws {
        try inWorld { world in
            let whole = try world.run("verify").output
            let before = try world.text(of: "article.md")
            let ended = try world.run(
                """
                mkdir Out Out2; ln -s ../article.md Out/article.report.md
                ln -s nowhere Out2/article.report.md
                verify --output Out; verify --output Out2
                """)
            #expect(ended.status == 1)
            #expect(try world.text(of: "article.md") == before)
            for folder in ["Out", "Out2"] {
                #expect(try world.text(of: "\(folder)/article.report.md") == whole)
            }
        }
    }

    @Test func severalRunsIntoOneFolderDoNotMix() throws {
        try inWorld { world in
            let whole = try world.run("verify").output
            let ended = try world.run(
                "for run in 1 2 3 4 5 6 7 8; do verify --output Out & done; wait")
            #expect(ended.status == 0)
            #expect(ended.error == "")
            #expect(world.names(in: "Out") == ["article.report.md"])
            #expect(try world.text(of: "Out/article.report.md") == whole)
        }
    }

    /// Ends one way or the other when memory runs out, and never with half a report.
    @Test(arguments: [20_000, 100_000, 400_000, 600_000, 800_000])
    func littleMemoryGivesNoHalfReport(kilobytes: Int) throws {
        try inWorld { world in
            let whole = try world.run("verify").output
            let ended = try world.run(
                """
                export SWIFT_BACKTRACE=enable=no; ulimit -c 0 -v \(kilobytes)
                timeout 60 bash -c 'verify --output Out'
                """)
            #expect(ended.status != 124)
            let names = world.names(in: "Out")
            if ended.status == 1 {
                #expect(names == ["article.report.md"])
                #expect(try world.text(of: "Out/article.report.md") == whole)
            } else {
                #expect(names.isEmpty)
                #expect(ended.error != "")
            }
        }
    }

    /// The limit binds anybody but root, and is set without a process of its own.
    @Test(arguments: [1, 2])
    func tooFewThreadsEndInAMessage(limit: Int) throws {
        try inWorld { world in
            let ended = try world.run(
                """
                chmod -R a+rX .; anybody=()
                ((EUID)) || anybody=(setpriv --reuid 65533 --clear-groups)
                "${anybody[@]}" test -x "$PROGRAM" || exit 99
                timeout 60 "${anybody[@]}" prlimit --nproc=\(limit):\(limit) \
                    "$PROGRAM" run workflow.yaml article.md --backup Backup
                """)
            guard ended.status != 99 else {
                print("Left out: the program lies where nobody else may read")
                return
            }
            #expect(ended.status == 2)
            #expect(ended.output == "")
            #expect(ended.error.contains("may not start the 2 threads"), "\(ended.error)")
        }
    }

    @Test(arguments: [4, 6, 15])
    func tooFewOpenFilesEndInAMessage(limit: Int) throws {
        try inWorld { world in
            let ended = try world.run("ulimit -n \(limit); exec timeout 60 bash -c 'verify'")
            #expect(ended.status == 2)
            #expect(ended.output == "")
            #expect(ended.error.contains("less than 16 files open"), "\(ended.error)")
        }
    }

    @Test func sixteenOpenFilesAreEnoughForAThousandSourcesAndArticles() throws {
        try inWorld { world in
            let ended = try world.run(
                """
                ulimit -n 16
                mkdir Many Articles
                for n in {1..1000}; do
                    echo "The bridge number $n opened on 12 May 2020." >Many/$n.md
                    cp brief.md Articles/$n.md
                done
                crosscheck run workflow.yaml brief.md --backup Many >result || (($? == 1)) || exit
                crosscheck run workflow.yaml Articles/*.md --output Out
                """)
            #expect(ended.status == 1)
            #expect(ended.error == "")
            #expect(try world.text(of: "result").contains("- Backup: 1000 sources"))
            #expect(world.names(in: "Out").count == 1000)
        }
    }

    private static let mayMount =
        (try? inWorld { try $0.run("unshare --map-root-user --mount true").status }) == 0

    private func isFile(_ world: World, _ name: String) -> Bool {
        var status = stat()
        return lstat("\(world.folder)/Out/\(name)", &status) == 0
            && status.st_mode & S_IFMT == S_IFREG
    }
}
