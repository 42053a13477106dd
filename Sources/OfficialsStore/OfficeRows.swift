internal import ClaimModel
internal import Diagnostics
internal import GRDB
internal import OfficialsRegister

struct PostRows: StoredRows {
    static let table = "post"
    private let records: [PostRecord]

    init(_ records: [PostRecord]) {
        self.records = records
    }

    var indices: Range<Int> { records.indices }
    func id(_ position: Int) -> String { records[position].id }
    func line(_ position: Int) -> Int { records[position].place.line }

    func print(_ position: Int) -> Int64 {
        var print = Fingerprint()
        print.add(records[position].label)
        print.add(records[position].organization)
        return print.value
    }

    func words(_ position: Int) -> String {
        let record = records[position]
        return record.label + (record.organization.map { ", \($0)" } ?? "")
    }

    func words(ofKey key: Int64, _ db: Database) throws -> String {
        let row = try Row.fetchOne(
            db, sql: "SELECT label, organization_id FROM post WHERE key = ?", arguments: [key])
        guard let row else { return "" }
        let organization: String? = try row.decode(atIndex: 1)
        let label: String = try row.decode(atIndex: 0)
        return label + (organization.map { ", \($0)" } ?? "")
    }

    func insert(
        _ position: Int, key: Int64?, _ print: Int64, _ register: Int64, _ db: Database
    ) throws {
        let record = records[position]
        try db.cachedStatement(
            sql: """
                INSERT INTO post (key, register, id, print, label, organization_id, line)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            key, register, record.id, print, record.label, record.organization,
            record.place.line,
        ])
    }

    func remove(key: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM post WHERE key = ?").execute(arguments: [key])
    }
}

struct MembershipRows: StoredRows {
    static let table = "membership"
    private let records: [MembershipRecord]
    private let ids: [String]
    /// Of persons and bodies, by id.
    private let names: [String: String]

    init(_ records: [MembershipRecord], _ names: [String: String]) {
        self.records = records
        self.names = names
        // A membership without an id is known by who held what from when; several alike are
        // counted.
        var counts: [String: Int] = [:]
        ids = records.map { record in
            let parts = [
                record.person, record.organization, record.post, record.role,
                record.start?.description,
            ]
            let id = record.id ?? parts.map { $0 ?? "" }.joined(separator: "|")
            let count = counts[id, default: 0] + 1
            counts[id] = count
            return count == 1 ? id : "\(id)#\(count)"
        }
    }

    var indices: Range<Int> { records.indices }
    func id(_ position: Int) -> String { ids[position] }
    func line(_ position: Int) -> Int { records[position].place.line }

    func print(_ position: Int) -> Int64 {
        let record = records[position]
        var print = Fingerprint()
        for text in [
            record.person, record.organization, record.post, record.role,
            record.start?.description, record.end?.description,
        ] {
            print.add(text)
        }
        record.sources.forEach { print.add($0) }
        return print.value
    }

    func words(_ position: Int) -> String {
        let record = records[position]
        return words(
            person: record.person, role: record.role ?? record.post,
            organization: record.organization, start: record.start?.description,
            end: record.end?.description)
    }

    func words(ofKey key: Int64, _ db: Database) throws -> String {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT person_id, coalesce(role, post_id), organization_id, start, end
                FROM membership WHERE key = ?
                """, arguments: [key])
        guard let row else { return "" }
        return try words(
            person: row.decode(atIndex: 0), role: row.decode(atIndex: 1),
            organization: row.decode(atIndex: 2), start: row.decode(atIndex: 3),
            end: row.decode(atIndex: 4))
    }

    private func words(
        person: String, role: String?, organization: String?, start: String?, end: String?
    ) -> String {
        let body = organization.map { names[$0] ?? $0 }
        let office = [role, body].compactMap(\.self).joined(separator: ", ")
        return "\(names[person] ?? person): \(office), \(start ?? "?")–\(end ?? "")"
    }

    func insert(
        _ position: Int, key: Int64?, _ print: Int64, _ register: Int64, _ db: Database
    ) throws {
        let record = records[position]
        try db.cachedStatement(
            sql: """
                INSERT INTO membership (
                    key, register, id, print, person_id, organization_id, post_id, role, start,
                    end, sources, line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            key, register, ids[position], print, record.person, record.organization,
            record.post, record.role, record.start?.description, record.end?.description,
            record.sources.joined(separator: "\n"), record.place.line,
        ])
    }

    func remove(key: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM membership WHERE key = ?")
            .execute(arguments: [key])
    }
}
