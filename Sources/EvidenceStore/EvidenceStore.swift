internal import Foundation
internal import GRDB
internal import PassageIndex

/// A durable store of sources in one file of SQLite, with an index of their passages beside it.
///
/// The index is derived: it is checked when it is opened and made anew where it is missing,
/// damaged or behind.
package final class EvidenceStore: Sendable {
    let database: DatabaseQueue
    package let path: String

    /// Why a store cannot be used.
    package struct Trouble: Error, Hashable, Sendable {
        package enum Reason: Hashable, Sendable {
            /// It is another kind of file.
            case otherFile
            /// A later version of the program made it.
            case laterVersion
            /// What it holds is not as it was written.
            case damaged
            case failed(String)
        }

        package let reason: Reason

        package init(_ reason: Reason) {
            self.reason = reason
        }

        init(_ error: any Error) {
            if let trouble = error as? Trouble {
                self = trouble
                return
            }
            if let fault = error as? SegmentFault {
                self.init(.failed("the index: \(fault)"))
                return
            }
            guard let database = error as? DatabaseError else {
                let isDamage = error is RowDecodingError
                self.init(isDamage ? .damaged : .failed(error.localizedDescription))
                return
            }
            switch database.resultCode {
            case .SQLITE_NOTADB: self.init(.otherFile)
            case .SQLITE_CORRUPT: self.init(.damaged)
            default: self.init(.failed(database.message ?? "\(database.resultCode)"))
            }
        }
    }

    /// Opens a store to be read.
    package static func open(path: String) throws(Trouble) -> EvidenceStore {
        var configuration = Configuration()
        configuration.readonly = true
        return try EvidenceStore(path: path, configuration)
    }

    /// Opens a store to be changed; makes it if there is none.
    package static func openToChange(path: String) throws(Trouble) -> EvidenceStore {
        var configuration = Configuration()
        guard path != inMemory else { return try EvidenceStore(path: path, configuration) }
        if FileManager.default.fileExists(atPath: path) {
            // The change to WAL mode would be written into whatever database it is.
            _ = try EvidenceStore(path: path, configuration, isToBeLookedAt: true)
        } else {
            try make(path)
        }
        configuration.journalMode = .wal
        return try EvidenceStore(path: path, configuration)
    }

    /// Makes an empty store, which appears under its name when it is whole.
    ///
    /// It is in WAL mode by then: a kill in the change to that mode would leave what readers may
    /// not roll back.
    private static func make(_ path: String) throws(Trouble) {
        let files = FileManager.default
        removeLeftovers(of: path)
        let unfinished = "\(path).\(getpid())-\(UUID())\(unfinishedEnding)"
        var configuration = Configuration()
        configuration.journalMode = .wal
        let store = try EvidenceStore(path: unfinished, configuration)
        do {
            try store.database.close()
            guard !files.fileExists(atPath: unfinished + "-wal") else {
                throw Trouble(.failed("what was written could not be put into its file"))
            }
            // Unlike a rename, a link takes no store away that another process made meanwhile;
            // where the disk has no links, the rename is all there is.
            if link(unfinished, path) == 0 || files.fileExists(atPath: path) {
                try files.removeItem(atPath: unfinished)
            } else {
                try files.moveItem(atPath: unfinished, toPath: path)
            }
        } catch {
            try? files.removeItem(atPath: unfinished)
            guard files.fileExists(atPath: path) else { throw Trouble(error) }
        }
    }

    private static let unfinishedEnding = ".unfinished"

    /// Takes away what processes left that were killed while they made a store of this name.
    private static func removeLeftovers(of path: String) {
        let url = URL(filePath: path)
        let folder = url.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.hasPrefix(url.lastPathComponent + ".") {
            let parts = name.dropFirst(url.lastPathComponent.count + 1).split(separator: ".")
            guard parts.count == 2,
                let process = parts[0].split(separator: "-").first.flatMap({ pid_t($0) }),
                kill(process, 0) != 0,
                errno == ESRCH, ("." + parts[1]).hasPrefix(unfinishedEnding)
            else { continue }
            try? FileManager.default.removeItem(at: folder.appending(path: name))
        }
    }

    /// The path of a store that lasts as long as the process.
    package static let inMemory = ":memory:"

    /// Where the index of a store lies.
    package static func indexPath(ofStoreAt path: String) -> String { path + ".passages" }

    /// SQLite waits for ever for what a pipe or a device gives.
    private static func checkIsFile(_ path: String) throws(Trouble) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        let kind = status.st_mode & S_IFMT
        if kind != S_IFREG, kind != S_IFDIR { throw Trouble(.otherFile) }
    }

    /// - Parameter isToBeLookedAt: whether nothing is written, not even where it is empty.
    private init(
        path: String, _ configuration: Configuration, isToBeLookedAt: Bool = false
    ) throws(Trouble) {
        try Self.checkIsFile(path)
        self.path = path
        var configuration = configuration
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = -65536")
        }
        do {
            database = try DatabaseQueue(path: path, configuration: configuration)
            let isReadOnly = configuration.readonly
            try database.read { db in try Self.check(db, mayBeEmpty: !isReadOnly) }
            if !isReadOnly, !isToBeLookedAt {
                // What is committed stays, a power cut included.
                try database.writeWithoutTransaction { db in
                    try db.execute(sql: "PRAGMA synchronous = FULL")
                }
                try EvidenceSchema.migrator.migrate(database)
            }
        } catch {
            throw Trouble(error)
        }
    }

    /// Refuses what is no store of ours, before anything is written into it.
    private static func check(_ db: Database, mayBeEmpty: Bool) throws {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
        if application != EvidenceSchema.applicationID {
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
            guard mayBeEmpty, tables == 0 else { throw Trouble(.otherFile) }
            return
        }
        guard try !EvidenceSchema.migrator.hasBeenSuperseded(db) else {
            throw Trouble(.laterVersion)
        }
    }

    func read<Value>(_ work: (Database) throws -> Value) throws(Trouble) -> Value {
        do {
            return try database.read(work)
        } catch {
            throw Trouble(error)
        }
    }

    /// Does work that is done as a whole or not at all.
    func change<Value>(_ work: (Database) throws -> Value) throws(Trouble) -> Value {
        do {
            var value: Value?
            try database.inTransaction(.immediate) { db in
                value = try work(db)
                return .commit
            }
            guard let value else { throw Trouble(.failed("a change was not made")) }
            return value
        } catch {
            throw Trouble(error)
        }
    }
}
