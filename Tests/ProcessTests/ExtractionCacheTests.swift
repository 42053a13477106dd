import ArticleReading
import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import CrosscheckCLI

/// Texts of documents that are kept from run to run.
@Suite struct ExtractionCacheTests {
    /// A document in the backup, and a pandoc before the real one that counts what it extracts.
    private static let setting = """
        mkdir bin && printf '%s\\n' '#!/bin/sh' 'here=$(dirname "$0")' \\
            'if [ "$1" = --version ]; then echo "pandoc $(cat "$here/version")"; exit; fi' \\
            'echo x >>"$here/calls"' "exec $(command -v pandoc) \\"\\$@\\"" >bin/pandoc
        chmod +x bin/pandoc; echo 7.1 >bin/version; : >bin/calls
        pandoc -f markdown -o Backup/memo.docx brief.md
        export PATH="$PWD/bin:$PATH" CROSSCHECK_CACHE="$PWD/cache"

        """

    /// What is done between two runs, and how many extractions there are in both together.
    @Test(arguments: [
        ("true", 1),
        ("mv Backup/memo.docx Backup/other.docx; mv Backup/other.docx Backup/memo.docx", 1),
        ("rm -r cache", 2), ("echo 7.2 >bin/version", 2), ("export CROSSCHECK_CACHE=", 2),
        ("for f in cache/extracted/*; do echo more >>$f; done", 2),
        ("for f in cache/extracted/*; do : >$f; done", 2),
        ("for f in cache/extracted/*; do sed -i 1s/1/0/ $f; done", 2),
        ("echo Another memo. | pandoc -f markdown -o Backup/memo.docx", 2),
        ("cp Backup/memo.docx Backup/copy.docx", 1),
    ])
    func extractsOnceWhatIsTheSame(_ change: String, _ extractions: Int) throws {
        try inWorld { world in
            let ended = try world.run(
                Self.setting + """
                    verify --format json >first; \(change); verify --format json >second
                    cp bin/calls calls; CROSSCHECK_CACHE= verify --format json >plain
                    """)
            #expect(ended.error == "")
            let calls = try world.text(of: "calls").split(separator: "\n").count
            // The pandoc that makes another document is the counting one too.
            #expect(calls - (change.contains("pandoc") ? 1 : 0) == extractions)
            #expect(try world.text(of: "second").contains("memo.docx"))
            #expect(try world.text(of: "second") == world.text(of: "plain"))
        }
    }

    @Test func theFolderIsTheUsersOwn() throws {
        try inWorld { world in
            let ended = try world.run(
                Self.setting
                    + "verify >first; stat -c %a cache/extracted; ls cache/extracted | wc -l")
            #expect(ended.output == "700\n1\n", "\(ended)")
        }
    }

    @Test func aFolderThatCannotBeWrittenCostsNothingButTime() throws {
        try inWorld { world in
            let ended = try world.run(
                Self.setting
                    + "touch cache; verify >first; CROSSCHECK_CACHE= verify >plain"
            )
            #expect(ended.error == "")
            #expect(try world.text(of: "first") == world.text(of: "plain"))
        }
    }

    @Test(arguments: [
        (["HOME": "/users/ann"], "/users/ann/.cache/crosscheck/extracted"),
        (["HOME": "/users/ann", "XDG_CACHE_HOME": "/var/c"], "/var/c/crosscheck/extracted"),
        (["HOME": "/users/ann", "XDG_CACHE_HOME": "c"], "/users/ann/.cache/crosscheck/extracted"),
        (["HOME": "/users/ann", "CROSSCHECK_CACHE": "/x"], "/x/extracted"),
        (["HOME": "/users/ann", "CROSSCHECK_CACHE": ""], nil), ([:], nil), (["HOME": "/"], nil),
    ])
    func liesWhereCachesLie(_ environment: [String: String], _ folder: String?) {
        #expect(ExtractionCache.folder(in: environment) == folder)
    }

    @Test func theOldestGoFirst() throws {
        try inWorld { world in
            var cache = ExtractionCache(folder: "\(world.folder)/cache", files: DiskFiles())
            cache.mostBytes = 2500
            func text(_ number: Int) -> ExtractedDocument {
                let bytes = [UInt8](repeating: UInt8(number), count: 1000)
                return ExtractedDocument(format: .pdf, bytes: bytes, tool: "tool")
            }
            for number in 1...3 {
                cache.keep(text(number), of: [UInt8(number)], by: "recipe")
                _ = try world.run("find cache -type f | xargs touch -d '-1 hour'")
            }
            cache.keep(text(4), of: [4], by: "recipe")
            #expect(cache.document(of: [4], as: .pdf, by: "recipe") == text(4))
            #expect(cache.document(of: [4], as: .pdf, by: "other") == nil)
            #expect(cache.document(of: [4], as: .docx, by: "recipe") == nil)
            #expect(world.names(in: "cache").count == 2)
        }
    }
}
