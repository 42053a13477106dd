internal import Foundation
internal import GRDB

/// A durable store of registers, in a file of SQLite.
package final class OfficialsStore: Sendable {
    let database: DatabaseQueue
    /// Of the file.
    package let name: String

    /// Why a store cannot be used.
    package struct Trouble: Error, Hashable, Sendable {
        package enum Reason: Hashable, Sendable {
            /// It is another kind of file.
            case otherFile
            /// Another version of the program made it.
            case otherVersion(Int)
            /// What it holds is not as it was written.
            case damaged
            case failed(String)
        }

        package let reason: Reason

        package init(_ reason: Reason) {
            self.reason = reason
        }

        init(_ error: any Error) {
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
    package static func open(path: String, name: String) throws(Trouble) -> OfficialsStore {
        var configuration = Configuration()
        configuration.readonly = true
        return try OfficialsStore(path: path, name: name, configuration)
    }

    /// Opens a store to be added to; makes it if there is none.
    package static func openToImport(
        path: String, name: String
    ) throws(Trouble) -> OfficialsStore {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        return try OfficialsStore(path: path, name: name, configuration)
    }

    /// Takes away a store that this import made and that nothing came into.
    package func discard(path: String) throws(Trouble) {
        do {
            try database.close()
            for ending in ["", "-journal", "-wal", "-shm"]
            where FileManager.default.fileExists(atPath: path + ending) {
                try FileManager.default.removeItem(atPath: path + ending)
            }
        } catch {
            throw Trouble(error)
        }
    }

    /// A store that lasts as long as the process.
    package static func inMemory() throws(Trouble) -> OfficialsStore {
        try OfficialsStore(path: ":memory:", name: "memory", Configuration())
    }

    /// SQLite waits for ever for what a pipe or a device gives.
    private static func checkIsFile(_ path: String) throws(Trouble) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        let kind = status.st_mode & S_IFMT
        if kind != S_IFREG, kind != S_IFDIR { throw Trouble(.otherFile) }
    }

    private init(
        path: String, name: String, _ configuration: Configuration
    ) throws(Trouble) {
        try Self.checkIsFile(path)
        self.name = name
        var configuration = configuration
        configuration.prepareDatabase { db in
            // Pages are read from the file's mapping, up to 4 GB of it.
            try db.execute(sql: "PRAGMA mmap_size = 4294967296")
            try db.execute(sql: "PRAGMA cache_size = -65536")
        }
        do {
            database = try DatabaseQueue(path: path, configuration: configuration)
            let isReadOnly = configuration.readonly
            if !isReadOnly {
                try database.write { db in
                    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
                    if tables == 0 { try StoreSchema.create(db) }
                }
            }
            let (application, version) = try database.read { db in
                (
                    try Int.fetchOne(db, sql: "PRAGMA application_id"),
                    try Int.fetchOne(db, sql: "PRAGMA user_version")
                )
            }
            guard application == StoreSchema.applicationID else { throw Trouble(.otherFile) }
            guard let version, version == StoreSchema.version else {
                throw Trouble(.otherVersion(version ?? 0))
            }
        } catch let trouble as Trouble {
            throw trouble
        } catch {
            throw Trouble(error)
        }
    }

    func read<Value>(_ work: (Database) throws -> Value) throws(Trouble) -> Value {
        do {
            return try database.read(work)
        } catch {
            throw Trouble(error)
        }
    }
}
