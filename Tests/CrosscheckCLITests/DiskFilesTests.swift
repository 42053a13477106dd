import Foundation
import Testing

@testable import CrosscheckCLI

/// The one place that meets real files, each test in a folder of its own.
@Suite struct DiskFilesTests {
    private let files = DiskFiles()

    @Test func readsAFileUpToTheLimit() throws {
        try inFolder { folder in
            try files.write("four", to: "\(folder)/a.md")
            #expect(try files.read("\(folder)/a.md", limitInBytes: 4) == Array("four".utf8))
            expect(.tooLarge(limitInBytes: 3)) { try files.read("\(folder)/a.md", limitInBytes: 3) }
        }
    }

    @Test func refusesWhatIsNoFile() throws {
        try inFolder { folder in
            mkfifo("\(folder)/pipe", 0o600)
            symlink("loop", "\(folder)/loop")
            symlink("nowhere", "\(folder)/dangling")
            try files.write("x", to: "\(folder)/file")
            let expected: [(String, FileTrouble.Reason)] = [
                ("\(folder)/pipe", .isNoFile), ("/dev/zero", .isNoFile), (folder, .isFolder),
                ("\(folder)/missing", .missing), ("\(folder)/file/below", .missing),
                ("\(folder)/dangling", .brokenLink), ("", .missing),
                ("\(folder)/loop", .linksInACircle),
                ("\(folder)/\u{FFFD}.md", .isNotNamedInUTF8),
                (String(repeating: "n", count: 300), .nameTooLong),
            ]
            for (path, reason) in expected {
                expect(reason) { try files.read(path, limitInBytes: 9) }
            }
        }
    }

    @Test func neverTakesAFileThatShrinksMeanwhileForAWholeOne() throws {
        try inFolder { folder in
            let path = "\(folder)/a.md"
            let sizes = [1 << 20, 1 << 19]
            try files.write(String(repeating: "x", count: sizes[0]), to: path)
            let resizing = Task.detached {
                while !Task.isCancelled {
                    for size in sizes { truncate(path, off_t(size)) }
                }
            }
            defer { resizing.cancel() }
            for _ in 0..<500 {
                do {
                    let count = try files.read(path, limitInBytes: 1 << 20).count
                    #expect(sizes.contains(count))
                } catch {
                    #expect((error as? FileTrouble)?.reason == .changedMeanwhile)
                }
            }
        }
    }

    @Test func listsWhatPeopleSeeInOrder() throws {
        try inFolder { folder in
            try files.makeFolder("\(folder)/B/Deep")
            try files.makeFolder("\(folder)/.git")
            for name in ["z.md", "a.md", ".hidden.md", ".git/x.md", "B/b.md", "B/Deep/é.md"] {
                try files.write("x", to: "\(folder)/\(name)")
            }
            mkfifo("\(folder)/pipe.md", 0o600)
            symlink("nowhere", "\(folder)/dangling.md")
            let all = ["B/Deep/é.md", "B/b.md", "a.md", "dangling.md", "pipe.md", "z.md"]
            #expect(try files.list(folder) == all)
            #expect(try files.list("\(folder)/") == all)
        }
    }

    @Test func entersAFolderOnceHoweverManyLinksLeadThere() throws {
        try inFolder { folder in
            try files.makeFolder("\(folder)/One/Two")
            try files.write("x", to: "\(folder)/One/Two/a.md")
            symlink("..", "\(folder)/One/up")
            symlink(".", "\(folder)/self")
            symlink("One/Two", "\(folder)/Short")
            #expect(try files.list(folder) == ["Short/a.md"])
        }
    }

    @Test func listsANameThatIsNotUTF8ButDoesNotReadIt() throws {
        try inFolder { folder in
            let name = Array("\(folder)/caf".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9)]
            let descriptor = open(name + Array(".md".utf8CString), O_CREAT | O_WRONLY, 0o600)
            #expect(descriptor >= 0)
            close(descriptor)
            let names = try files.list(folder)
            #expect(names == ["caf\u{FFFD}.md"])
            expect(.isNotNamedInUTF8) {
                try files.read("\(folder)/caf\u{FFFD}.md", limitInBytes: 9)
            }
        }
    }

    @Test func listsFoldersAlone() throws {
        try inFolder { folder in
            try files.write("x", to: "\(folder)/a.md")
            expect(.isNoFolder) { try files.list("\(folder)/a.md") }
            expect(.missingFolder) { try files.list("\(folder)/missing") }
            #expect(try files.list("\(folder)/.") == ["a.md"])
        }
    }

    @Test func replacesAFileAndLeavesNothingBeside() throws {
        try inFolder { folder in
            try files.write("long before", to: "\(folder)/a.md")
            try files.write("after", to: "\(folder)/a.md")
            #expect(try files.read("\(folder)/a.md", limitInBytes: 99) == Array("after".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.md"])
        }
    }

    @Test func saysWhyItCannotWrite() throws {
        try inFolder { folder in
            try files.makeFolder("\(folder)/Taken")
            try files.write("x", to: "\(folder)/file")
            expect(.unwritable("Is a directory")) { try files.write("x", to: "\(folder)/Taken") }
            expect(.unwritable("No such file or directory")) {
                try files.write("x", to: "\(folder)/missing/a.md")
            }
            for path in ["\(folder)/file", "\(folder)/file/below"] {
                expect(.unwritable("Not a directory")) { try files.makeFolder(path) }
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            #expect(names == ["Taken", "file"])
        }
    }

    @Test(arguments: [
        ("a/b", "a/b"), ("./a//b/", "a/b"), ("a/../b", "b"), ("../a", "../a"),
        ("../../a/./b/..", "../../a"), ("/a/../b", "/b"), ("", ""), (".", ""),
    ])
    func writesAPathInOneWay(path: String, normalized: String) {
        #expect(Path.normalized(path) == normalized)
    }

    private func expect(
        _ reason: FileTrouble.Reason, sourceLocation: SourceLocation = #_sourceLocation,
        from work: () throws -> some Any
    ) {
        #expect(sourceLocation: sourceLocation) {
            _ = try work()
        } throws: { error in
            (error as? FileTrouble)?.reason == reason
        }
    }

    private func inFolder(_ work: (String) throws -> Void) throws {
        let folder = try makeFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try work(folder)
    }

    private func makeFolder() throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("crosscheck-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
        return folder
    }
}
