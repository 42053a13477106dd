internal import Foundation
internal import GRDB

extension EvidenceStore {
    /// What became of a source that was to be added.
    package enum IntakeOutcome: String, Sendable {
        case added
        /// It took the place of what its file or record held before.
        case replaced
        /// The store had it already.
        case known
    }

    /// Whether the store has what a file holds, taken in from there, and nothing older from there.
    package func knows(digest: String, from whence: String) throws(Trouble) -> Bool {
        try read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM intake JOIN source ON source.key = intake.source
                    WHERE whence = ? AND part = '' AND digest = ?)
                    """, arguments: [whence, digest]) ?? false
        }
    }

    /// Puts sources into the store, all of them or none.
    ///
    /// - Parameter time: now, as `2026-11-23T09:00:00Z`.
    package func add(
        _ sources: [SourceIntake], at time: String
    ) throws(Trouble) -> [IntakeOutcome] {
        try change { db in
            let outcomes = try sources.map { try IntakeRow(source: $0, time: time).add(to: db) }
            if outcomes.contains(where: { $0 != .known }) { try db.advanceGeneration() }
            return outcomes
        }
    }

    /// Takes out the sources of these names, and those of the files and folders of these names.
    ///
    /// - Returns: the ids of what was taken out, in order, and the names that nothing has.
    package func remove(
        _ names: [String]
    ) throws(Trouble) -> (removed: [String], unknown: [String]) {
        try change { db in
            var removed: [String] = []
            var unknown: [String] = []
            for name in names {
                let folder = name.hasSuffix("/") ? name : name + "/"
                let ids = try String.fetchAll(
                    db,
                    sql: """
                        SELECT DISTINCT id FROM source JOIN intake ON source.key = intake.source
                        WHERE id = ?1 OR whence = ?1 OR substr(whence, 1, length(?2)) = ?2
                        ORDER BY id
                        """, arguments: [name, folder])
                if ids.isEmpty { unknown.append(name) }
                for id in ids {
                    try db.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [id])
                }
                removed += ids
            }
            if !removed.isEmpty { try db.advanceGeneration() }
            return (removed, unknown)
        }
    }
}

extension Database {
    fileprivate func advanceGeneration() throws {
        try execute(sql: "UPDATE state SET generation = generation + 1")
    }
}

/// One source on its way into the tables.
private struct IntakeRow {
    let source: SourceIntake
    let time: String

    func add(to db: Database) throws -> EvidenceStore.IntakeOutcome {
        let older = try removeOlder(db)
        if let key = try key(ofDigest: db) {
            try writeIntake(of: key, db)
            return older ? .replaced : .known
        }
        let passages = source.passages.flatMap(\.parted)
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO source (id, digest, title, publisher, date, url, kind, extracted_by,
                passages, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            try freeID(db), source.digest, source.title, source.publisher, source.date, source.url,
            source.kind, source.extractedBy, passages.count, source.content.count,
        ])
        let key = db.lastInsertedRowID
        try db.cachedStatement(sql: "INSERT INTO content (source, bytes) VALUES (?, ?)")
            .execute(arguments: [key, source.content.databaseValue])
        try writeIntake(of: key, db)
        let passage = try db.cachedStatement(
            sql: """
                INSERT INTO passage (source, text, line, page, time, cell)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        for part in passages {
            try passage.execute(arguments: [
                key, part.text, part.line, part.page, part.time, part.cell,
            ])
        }
        return older ? .replaced : .added
    }

    /// Forgets what the same file or record held before; a source that came from elsewhere too
    /// stays.
    private func removeOlder(_ db: Database) throws -> Bool {
        let rows = try Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT key FROM source JOIN intake ON source.key = intake.source
                    WHERE whence = ? AND part = ? AND digest <> ?
                    """), arguments: [source.whence, source.part ?? "", source.digest])
        for row in rows {
            let key: Int64 = try row.decode(atIndex: 0)
            try db.execute(
                sql: "DELETE FROM intake WHERE source = ? AND whence = ? AND part = ?",
                arguments: [key, source.whence, source.part ?? ""])
            try db.execute(
                sql: """
                    DELETE FROM source WHERE key = ?1
                    AND NOT EXISTS (SELECT 1 FROM intake WHERE source = ?1)
                    """, arguments: [key])
        }
        return !rows.isEmpty
    }

    private func key(ofDigest db: Database) throws -> Int64? {
        try Int64.fetchOne(
            try db.cachedStatement(sql: "SELECT key FROM source WHERE digest = ?"),
            arguments: [source.digest])
    }

    private func writeIntake(of key: Int64, _ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO intake (whence, part, source, taken_in) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [source.whence, source.part ?? "", key, time])
    }

    /// The source's id, or where another has it, one that says where this one is from.
    private func freeID(_ db: Database) throws -> String {
        let statement = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM source WHERE id = ?)")
        let whence = source.whence
        let folders = whence.split(separator: "/")
        var names = [source.id]
        if folders.count > 1 { names.append("\(folders[folders.count - 2])/\(source.id)") }
        names += [whence == source.id ? whence : "\(whence)#\(source.id)"]
        for name in names
        where try !(Bool.fetchOne(statement, arguments: [name]) ?? false) {
            return name
        }
        return "\(source.id)#\(source.digest)"
    }
}

extension [UInt8] {
    fileprivate var databaseValue: DatabaseValue { withUnsafeBytes { Data($0).databaseValue } }
}
