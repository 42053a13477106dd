internal import Foundation
internal import GRDB

/// A library that the built program fills from the files of an archive, each in its own folder.
struct LibraryUnderTest {
    let program: String
    let folder: String

    private let files = FileManager.default

    init(program: String, folder: String) {
        self.program = program
        self.folder = folder
    }

    var archive: String { folder + "/Archive" }
    /// Nothing else lies in it, so that it can be copied and removed as a whole.
    var place: String { folder + "/Library" }
    var library: String { place + "/library.sqlite" }
    private var index: String { library + ".passages" }

    struct Ended {
        /// As a shell has it: 128 and the signal's number for whoever was ended by a signal.
        let status: Int32
        let said: String
    }

    func start(_ words: [String], environment: [String: String] = [:]) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["library"] + words + ["--library", library]
        process.environment = ProcessInfo.processInfo.environment
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let said = folder + "/said"
        try Data().write(to: URL(fileURLWithPath: said))
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: said))
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        return process
    }

    func end(of process: Process) throws -> Ended {
        process.waitUntilExit()
        let signal = process.terminationReason == .uncaughtSignal ? Int32(128) : 0
        let said = files.contents(atPath: folder + "/said").map {
            String(decoding: $0, as: UTF8.self)
        }
        return Ended(status: signal + process.terminationStatus, said: said ?? "")
    }

    @discardableResult
    func run(_ words: [String], environment: [String: String] = [:]) throws -> Ended {
        try end(of: start(words, environment: environment))
    }

    /// The same, where nothing may go wrong.
    func runSoundly(_ words: [String]) throws {
        let ended = try run(words)
        guard ended.status == 0 else {
            throw Flaw("\(words.first ?? "") ended with \(ended.status): \(ended.said)")
        }
    }

    func clear() throws {
        if files.fileExists(atPath: place) { try files.removeItem(atPath: place) }
        try files.createDirectory(atPath: place, withIntermediateDirectories: true)
    }

    /// Puts the library as it lies in another folder in the place of this one.
    func replace(with other: String) throws {
        if files.fileExists(atPath: place) { try files.removeItem(atPath: place) }
        try files.copyItem(atPath: other, toPath: place)
    }

    /// How many sources a reader sees; none if there is no library yet.
    func sourceCount() throws -> Int {
        try reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM source") ?? 0 } ?? 0
    }

    /// All that is kept of each source, by where it came from; none if there is no library.
    ///
    /// The file is read past the store's own code, and checked whole.
    func snapshot() throws -> [String: String] {
        try reading { db in
            let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check")
            guard faults == ["ok"] else { throw Flaw("the file is damaged: \(faults)") }
            let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
            guard strays.isEmpty else { throw Flaw("rows without their source: \(strays)") }
            let missing = try String.fetchAll(db, sql: Self.withoutParts)
            guard missing.isEmpty else { throw Flaw("half sources: \(missing)") }
            let rows = try Row.fetchAll(db, sql: Self.wholeSources)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
        } ?? [:]
    }

    private static let withoutParts = """
        SELECT id FROM source WHERE
        (SELECT count(*) FROM passage WHERE source = source.key) <> passages
        OR (SELECT length(bytes) FROM content WHERE source = source.key) IS NOT source.bytes
        OR NOT EXISTS (SELECT 1 FROM intake WHERE source = source.key)
        """

    /// Keys and times are left out, as they depend on how a library came to be.
    private static let wholeSources = """
        SELECT whence || ' ' || part, quote(id) || quote(digest) || quote(title)
        || quote(publisher) || quote(date) || quote(url) || quote(kind) || passages
        || (SELECT CAST(bytes AS TEXT) FROM content WHERE source = source.key)
        || (SELECT group_concat(quote(text) || quote(line) || quote(page) || quote(time)
            || quote(cell)) FROM
            (SELECT * FROM passage WHERE source = source.key ORDER BY passage.key))
        FROM intake JOIN source ON source.key = intake.source ORDER BY whence, part
        """

    private func reading<Value>(_ work: (Database) throws -> Value) throws -> Value? {
        guard files.fileExists(atPath: library) else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: library, configuration: configuration).read(work)
    }

    /// Holds the index that grew against one made afresh, byte for byte.
    func checkIndex() throws {
        try runSoundly(["search", "bridge"])
        let grown = files.contents(atPath: index)
        if grown != nil { try files.removeItem(atPath: index) }
        try runSoundly(["search", "bridge"])
        let afresh = files.contents(atPath: index)
        guard afresh == grown else {
            throw Flaw(
                "the index of \(grown?.count ?? 0) bytes is not the one made afresh, of "
                    + "\(afresh?.count ?? 0)")
        }
    }
}
