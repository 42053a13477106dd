internal import ClaimModel
internal import GRDB
package import OfficialsRegister

extension OfficialsStore {
    /// Puts the rows of a file into the store, or leaves it as it was.
    ///
    /// - Parameters:
    ///   - isFaulty: whether the file had faults already.
    ///   - keepsGoing: whether rows without fault are imported although others have one.
    ///   - progress: told of rows done now and then, on the thread of the caller.
    package func add(
        _ records: RegisterRecords, of file: ImportedFile, isFaulty: Bool = false,
        keepsGoing: Bool = false,
        progress: @escaping (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(Trouble) -> ImportOutcome {
        do {
            var outcome = ImportOutcome(end: .done)
            try database.inTransaction(.immediate) { db in
                var transaction = ImportTransaction(db, file, count: records.count, progress)
                outcome = try transaction.run(records, isFaulty: isFaulty, keepsGoing: keepsGoing)
                return outcome.end == .done ? .commit : .rollback
            }
            return outcome
        } catch {
            throw Trouble(error)
        }
    }
}

/// One import, within a transaction of the database.
private struct ImportTransaction {
    private let db: Database
    private let file: ImportedFile
    private let progress: (Int, Int) -> Void
    private let count: Int
    private var done = 0
    private var index: NameIndex
    private var changes: [StoreChange] = []
    private var same = 0

    init(
        _ db: Database, _ file: ImportedFile, count: Int,
        _ progress: @escaping (Int, Int) -> Void
    ) {
        self.db = db
        self.file = file
        self.count = count
        self.progress = progress
        index = NameIndex(db)
    }

    mutating func run(
        _ records: RegisterRecords, isFaulty: Bool, keepsGoing: Bool
    ) throws -> ImportOutcome {
        let known = try Row.fetchOne(
            db, sql: "SELECT key, digest, settings, as_of FROM register WHERE name = ?",
            arguments: [file.register])
        if let known, known["digest"] == file.digest, known["settings"] == file.settings,
            try !hadFaults(register: known["key"])
        {
            return ImportOutcome(end: .unchanged)
        }
        let knownAsOf = (known?["as_of"] as String?).flatMap { PartialDate($0) }
        if let knownAsOf, let asOf = file.asOf, asOf.last < knownAsOf.last {
            return ImportOutcome(end: .older(knownAsOf))
        }
        let register = try writeRegister(key: known?["key"])
        let isNew = known == nil
        index = try sync(PersonRows(records.persons, index), register, isNew: isNew).index
        _ = try sync(OrganizationRows(records.organizations), register, isNew: isNew)
        _ = try sync(PostRows(records.posts), register, isNew: isNew)
        let check = ReferenceCheck(db, register)
        let sound = try check.sound(records.memberships)
        let faults = check.faults + (try check.unknownParents(records.organizations))
        guard keepsGoing || !isFaulty && faults.isEmpty else {
            return ImportOutcome(end: .refused, faults: faults)
        }
        let names = isNew ? [:] : try check.names(of: records)
        _ = try sync(MembershipRows(sound, names), register, isNew: isNew)
        try index.finish()
        let outcome = ImportOutcome(end: .done, faults: faults, changes: changes, same: same)
        try writeImport(register, outcome)
        return outcome
    }

    /// Whether rows of the file were left out, which may have come from the order of imports.
    private func hadFaults(register: Int64) throws -> Bool {
        let faults = try Int.fetchOne(
            db, sql: "SELECT faults FROM import WHERE register = ? ORDER BY key DESC LIMIT 1",
            arguments: [register])
        return (faults ?? 0) > 0
    }

    private func writeRegister(key: Int64?) throws -> Int64 {
        let values: StatementArguments = [
            file.register, file.format, file.file, file.digest, file.settings,
            file.asOf?.description,
        ]
        guard let key else {
            try db.execute(
                sql: """
                    INSERT INTO register (name, format, file, digest, settings, as_of)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """, arguments: values)
            return db.lastInsertedRowID
        }
        try db.execute(
            sql: """
                UPDATE register SET name = ?, format = ?, file = ?, digest = ?, settings = ?,
                as_of = ? WHERE key = ?
                """, arguments: values + [key])
        return key
    }

    private func writeImport(_ register: Int64, _ outcome: ImportOutcome) throws {
        try db.execute(
            sql: """
                INSERT INTO import
                (register, file, digest, as_of, added, changed, removed, faults)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                register, file.file, file.digest, file.asOf?.description,
                outcome.count(.added), outcome.count(.changed), outcome.count(.removed),
                outcome.faults.count,
            ])
    }

    /// Brings a table's rows of one register to what the file says.
    private mutating func sync<Rows: StoredRows>(
        _ given: Rows, _ register: Int64, isNew: Bool
    ) throws -> Rows {
        var rows = given
        var old: [String: (key: Int64, print: Int64)] = [:]
        if !isNew {
            let cursor = try Row.fetchCursor(
                db, sql: "SELECT id, key, print FROM \(Rows.table) WHERE register = ?",
                arguments: [register])
            while let row = try cursor.next() {
                let id: String = try row.decode(atIndex: 0)
                old[id] = try (row.decode(atIndex: 1), row.decode(atIndex: 2))
            }
        }
        let move = try db.makeStatement(sql: "UPDATE \(Rows.table) SET line = ? WHERE key = ?")
        for position in rows.indices {
            report()
            let id = rows.id(position)
            let print = rows.print(position)
            guard let known = old.removeValue(forKey: id) else {
                try rows.insert(position, key: nil, print, register, db)
                changes.append(
                    StoreChange(
                        kind: .added, what: Rows.table, id: id,
                        now: isNew ? nil : rows.words(position)))
                continue
            }
            if known.print == print {
                same += 1
                try move.execute(arguments: [rows.line(position), known.key])
                continue
            }
            let before = try rows.words(ofKey: known.key, db)
            try rows.remove(key: known.key, db)
            try rows.insert(position, key: known.key, print, register, db)
            changes.append(
                StoreChange(
                    kind: .changed, what: Rows.table, id: id, now: rows.words(position),
                    before: before))
        }
        for (id, known) in old.sorted(by: { $0.key < $1.key }) {
            let before = try rows.words(ofKey: known.key, db)
            try rows.remove(key: known.key, db)
            changes.append(
                StoreChange(kind: .removed, what: Rows.table, id: id, before: before))
        }
        return rows
    }

    private mutating func report() {
        done += 1
        if done.isMultiple(of: 1000) || done == count { progress(done, count) }
    }
}
