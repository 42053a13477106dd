import EvidenceStore
import Foundation
import GRDB
import Testing

@Suite struct EvidenceStoreTests {
    private static let time = "2026-11-23T09:00:00Z"

    private func source(
        _ id: String, _ text: String, digest: String? = nil, whence: String? = nil
    ) -> SourceIntake {
        SourceIntake(
            id: id, digest: digest ?? "digest of \(text)", title: "Title \(id)", kind: "record",
            whence: whence ?? "folder/\(id)", content: Array(text.utf8),
            passages: text.split(separator: "|").enumerated().map {
                StoredPassage(String($1), line: $0 + 1)
            })
    }

    private func inFolder(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.appending(path: "library").path)
    }

    private func found(_ words: String, at path: String) throws -> [String] {
        try EvidenceSearch(path: path).sources(for: words, limit: 10).map {
            "\($0.source.id):\($0.passage.place)"
        }
    }

    @Test func findsThePassageAndItsPlace() throws {
        try inFolder { path in
            let store = try EvidenceStore.openToChange(path: path)
            let outcomes = try store.add(
                [source("a", "The bridge opened.|It rained."), source("b", "A ship sank.")],
                at: Self.time)
            #expect(outcomes == [.added, .added])
            try store.bringUpIndex()
            #expect(try found("rain", at: path) == ["a:line 2"])
            #expect(try found("bridges", at: path) == ["a:line 1"])
            #expect(try found("nothing", at: path) == [])
        }
    }

    /// By words that no sentence has as they stand, or that stand for nothing in it.
    @Test(arguments: [
        ("#BridgeOpened", ["a"]), ("seen by (@TheShipSank)", ["b"]),
        ("rain rain rain bridge opened", ["a", "c"]), ("https://bridge.org/rain", []),
        ("pic.bridge.com/rain", []), ("bridge/rain", ["a", "c"]),
        ("Rain bridge", ["c", "a"]), ("rain Bridge", ["a", "c"]),
    ])
    func readsAQueryAsPostsAreWritten(_ words: String, _ ids: [String]) throws {
        try inFolder { path in
            let store = try EvidenceStore.openToChange(path: path)
            let texts = [
                ("a", "A bridge opened."), ("b", "A ship sank."), ("c", "Some rain fell."),
            ]
            _ = try store.add(texts.map { source($0, $1) }, at: Self.time)
            let matches = try EvidenceSearch(path: path).sources(for: words, limit: 3)
            #expect(matches.map(\.source.id) == ids)
        }
    }

    @Test func keepsASourceOnceHoweverOftenItComes() throws {
        try inFolder { path in
            let store = try EvidenceStore.openToChange(path: path)
            _ = try store.add([source("a", "One.")], at: Self.time)
            let again = try store.add(
                [source("a", "One."), source("b", "One.", whence: "other/b")], at: Self.time)
            #expect(again == [.known, .known])
            #expect(try store.sources().map(\.id) == ["a"])
            #expect(try store.knows(digest: "digest of One.", from: "other/b"))
            #expect(try store.knows(digest: "digest of One.", from: "other/c") == false)
        }
    }

    @Test func aChangedFileTakesThePlaceOfWhatItHeld() throws {
        try inFolder { path in
            let store = try EvidenceStore.openToChange(path: path)
            _ = try store.add([source("a", "Old words.")], at: Self.time)
            try store.bringUpIndex()
            #expect(try store.add([source("a", "New words.")], at: Self.time) == [.replaced])
            #expect(try store.sources().map(\.id) == ["a"])
            #expect(try found("old", at: path) == [])
            #expect(try found("new", at: path) == ["a:line 1"])
        }
    }

    @Test func whatCameFromTwoFilesStaysWhenOneChanges() throws {
        let store = try EvidenceStore.openToChange(path: EvidenceStore.inMemory)
        _ = try store.add(
            [source("a", "One."), source("b", "One.", whence: "other/b")], at: Self.time)
        _ = try store.add([source("a", "Two.")], at: Self.time)
        #expect(try store.sources().map(\.digest).sorted() == ["digest of One.", "digest of Two."])
    }

    @Test func twoSourcesOfOneNameAreToldApart() throws {
        let store = try EvidenceStore.openToChange(path: EvidenceStore.inMemory)
        _ = try store.add(
            [
                source("a.md", "One.", whence: "x/a.md"), source("a.md", "Two.", whence: "y/a.md"),
                source("a.md", "Three.", whence: "z/y/a.md"),
            ], at: Self.time)
        #expect(try store.sources().map(\.id) == ["a.md", "y/a.md", "z/y/a.md#a.md"])
    }

    @Test(arguments: [("a", ["a"]), ("folder/b", ["b"]), ("folder", ["a", "b"]), ("fold", [])])
    func removesByNameFileAndFolder(_ name: String, _ removed: [String]) throws {
        let store = try EvidenceStore.openToChange(path: EvidenceStore.inMemory)
        _ = try store.add([source("a", "One."), source("b", "Two.")], at: Self.time)
        let outcome = try store.remove([name])
        #expect(outcome.removed == removed)
        #expect(outcome.unknown == (removed.isEmpty ? [name] : []))
        #expect(try store.info().sources == 2 - removed.count)
        #expect(try store.info().passages == 2 - removed.count)
    }

    @Test func theIndexThatGrewEqualsOneMadeAfresh() throws {
        try inFolder { path in
            let store = try EvidenceStore.openToChange(path: path)
            for part in 0..<6 {
                let sources = (0..<40).map { number in
                    source("\(part)-\(number)", "Word \(number) of \(part) | in the house")
                }
                _ = try store.add(sources, at: Self.time)
                _ = try store.remove(["\(part)-3", "\(part / 2)-\(part + 5)"])
                try store.bringUpIndex()
            }
            let file = EvidenceStore.indexPath(ofStoreAt: path)
            let grown = try Data(contentsOf: URL(fileURLWithPath: file))
            try FileManager.default.removeItem(atPath: file)
            let upkeep = try store.bringUpIndex()
            guard case .madeAnew = upkeep else {
                Issue.record("\(upkeep)")
                return
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == grown)
        }
    }

    @Test(arguments: ["missing", "cut", "changed", "another's"])
    func anIndexThatIsAtFaultIsMadeAnewAndSaysSo(_ fault: String) throws {
        try inFolder { path in
            let store = try EvidenceStore.openToChange(path: path)
            _ = try store.add([source("a", "The bridge opened.")], at: Self.time)
            try store.bringUpIndex()
            let url = URL(fileURLWithPath: EvidenceStore.indexPath(ofStoreAt: path))
            let whole = try Data(contentsOf: url)
            switch fault {
            case "missing": try FileManager.default.removeItem(at: url)
            case "cut": try whole.dropLast(9).write(to: url)
            case "changed":
                var bytes = whole
                bytes[bytes.count / 2] ^= 1
                try bytes.write(to: url)
            default:
                let other = try EvidenceStore.openToChange(path: path + "2")
                _ = try other.add([source("b", "A ship sank.")], at: Self.time)
                try other.bringUpIndex()
                let path = EvidenceStore.indexPath(ofStoreAt: path + "2")
                try Data(contentsOf: URL(fileURLWithPath: path)).write(to: url)
            }
            let search = try EvidenceSearch(path: path)
            guard case .madeAnew = search.upkeep else {
                Issue.record("\(search.upkeep)")
                return
            }
            #expect(try search.sources(for: "bridge", limit: 1).map(\.source.id) == ["a"])
            #expect(try EvidenceSearch(path: path).upkeep == .current)
            #expect(try Data(contentsOf: url) == whole)
        }
    }

    @Test(.timeLimit(.minutes(15))) func aPipeIsNoStore() throws {
        try inFolder { path in
            #expect(mkfifo(path, 0o600) == 0)
            #expect(throws: EvidenceStore.Trouble(.otherFile)) {
                try EvidenceStore.open(path: path)
            }
        }
    }

    @Test func anotherFileIsRefusedAndLeftAsItWas() throws {
        try inFolder { path in
            let text = Data(String(repeating: "No database at all. ", count: 400).utf8)
            try text.write(to: URL(fileURLWithPath: path))
            #expect(throws: EvidenceStore.Trouble(.otherFile)) {
                try EvidenceStore.openToChange(path: path)
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
        }
    }

    @Test func anotherProgramsDatabaseIsRefusedAndLeftAsItWas() throws {
        try inFolder { path in
            let database = try DatabaseQueue(path: path)
            try database.write { try $0.execute(sql: "CREATE TABLE foo (a)") }
            try database.close()
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(throws: EvidenceStore.Trouble(.otherFile)) {
                try EvidenceStore.openToChange(path: path)
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        }
    }

    /// Bytes that are no text, and a number that is none of ours.
    @Test(arguments: ["title = x'ff00fe'", "passages = 1e308", "digest = x'ff'", "id = x'c0'"])
    func whatIsDamagedIsSaidToBe(_ damage: String) throws {
        try inFolder { path in
            let store = try EvidenceStore.openToChange(path: path)
            _ = try store.add([source("a", "The bridge opened.")], at: Self.time)
            let database = try DatabaseQueue(path: path)
            try database.write { try $0.execute(sql: "UPDATE source SET \(damage)") }
            #expect(throws: EvidenceStore.Trouble(.damaged)) { try store.sources() }
        }
    }

    @Test func aPassageOfAnyLengthIsFound() throws {
        try inFolder { path in
            let store = try EvidenceStore.openToChange(path: path)
            let long = String(repeating: "a ", count: 200_000) + "bridge"
            let dense = String(repeating: "ü", count: 120_001)
            var titled = source("c", "It rained.")
            titled.title = long
            _ = try store.add([source("a", long), source("b", dense), titled], at: Self.time)
            try store.bringUpIndex()
            #expect(try found("bridge", at: path) == ["a:line 1"])
            #expect(try found("rain", at: path) == ["c:line 1"])
            #expect(try store.info().passages == 5 + 3 + 1)
        }
    }

    @Test func manyMayMakeOneStoreAtOnce() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "library").path
        // What a killed process left; no process has this number.
        try Data().write(to: URL(fileURLWithPath: path + ".4194305-a.unfinished"))
        let sources = (0..<8).map { source("\($0)", "Bridge \($0) opened.") }
        try await withThrowingTaskGroup { group in
            for source in sources {
                group.addTask {
                    let store = try EvidenceStore.openToChange(path: path)
                    _ = try store.add([source], at: Self.time)
                }
            }
            try await group.waitForAll()
        }
        #expect(try EvidenceStore.open(path: path).sources().count == 8)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!left.contains { $0.contains("unfinished") }, "\(left)")
    }
}
