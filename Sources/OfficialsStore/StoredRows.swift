internal import ClaimModel
internal import Diagnostics
internal import GRDB
internal import OfficialsRegister

/// The rows that a file has for one table.
protocol StoredRows {
    static var table: String { get }
    var indices: Range<Int> { get }
    func id(_ position: Int) -> String
    func line(_ position: Int) -> Int
    /// A number that differs where what a row says differs.
    func print(_ position: Int) -> Int64
    /// What a row says, for people.
    func words(_ position: Int) -> String
    /// The same of a row of the store.
    func words(ofKey key: Int64, _ db: Database) throws -> String
    /// - Parameter key: of the row whose place it takes.
    mutating func insert(
        _ position: Int, key: Int64?, _ print: Int64, _ register: Int64, _ db: Database) throws
    mutating func remove(key: Int64, _ db: Database) throws
}

/// FNV-1a over texts, with where one ends.
struct Fingerprint {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    var value: Int64 { Int64(bitPattern: hash) }

    mutating func add(_ text: String?) {
        for byte in (text ?? "\u{1}").utf8 {
            add(byte)
        }
        add(0)
    }

    mutating func add(_ names: [NameRecord]) {
        for name in names {
            add(name.name)
            add(name.start?.description)
            add(name.end?.description)
        }
    }

    private mutating func add(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

/// Names of persons or of bodies, the main one at position 0.
struct StoredNames {
    /// "person".
    let owner: String

    func insert(_ names: [NameRecord], of key: Int64, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO \(owner)_name (\(owner), position, text, start, end, tokens)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        for (position, name) in names.enumerated() {
            try statement.execute(arguments: [
                key, position, name.name, name.start?.description, name.end?.description,
                NameTokens(name.name).tokens.joined(separator: " "),
            ])
        }
    }

    func remove(of key: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM \(owner)_name WHERE \(owner) = ?")
            .execute(arguments: [key])
    }

    func names(of key: Int64, _ db: Database) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: "SELECT text FROM \(owner)_name WHERE \(owner) = ? ORDER BY position")
        return try String.fetchAll(statement, arguments: [key])
    }
}

struct PersonRows: StoredRows {
    static let table = "person"
    private static let names = StoredNames(owner: "person")
    private let records: [PersonRecord]
    private(set) var index: NameIndex

    init(_ records: [PersonRecord], _ index: NameIndex) {
        self.records = records
        self.index = index
    }

    var indices: Range<Int> { records.indices }
    func id(_ position: Int) -> String { records[position].id }
    func line(_ position: Int) -> Int { records[position].place.line }

    func print(_ position: Int) -> Int64 {
        let record = records[position]
        var print = Fingerprint()
        print.add([NameRecord(record.name)] + record.otherNames)
        print.add(record.birth?.description)
        record.aliases.forEach { print.add($0) }
        return print.value
    }

    func words(_ position: Int) -> String {
        let record = records[position]
        return ([record.name] + record.otherNames.map(\.name)).joined(separator: " / ")
    }

    func words(ofKey key: Int64, _ db: Database) throws -> String {
        try Self.names.names(of: key, db).joined(separator: " / ")
    }

    mutating func insert(
        _ position: Int, key: Int64?, _ print: Int64, _ register: Int64, _ db: Database
    ) throws {
        let record = records[position]
        try db.cachedStatement(
            sql: """
                INSERT INTO person (key, register, id, print, birth, line)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            key, register, record.id, print, record.birth?.description, record.place.line,
        ])
        let key = db.lastInsertedRowID
        let names = [NameRecord(record.name)] + record.otherNames
        try Self.names.insert(names, of: key, db)
        let alias = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO alias (id, person_id, person) VALUES (?, ?, ?)")
        for id in record.aliases {
            try alias.execute(arguments: [id, record.id, key])
        }
        try index.add(names.map(\.name), of: key)
    }

    mutating func remove(key: Int64, _ db: Database) throws {
        try index.remove(try Self.names.names(of: key, db), of: key)
        try Self.names.remove(of: key, db)
        try db.cachedStatement(sql: "DELETE FROM alias WHERE person = ?").execute(arguments: [key])
        try db.cachedStatement(sql: "DELETE FROM person WHERE key = ?").execute(arguments: [key])
    }
}

struct OrganizationRows: StoredRows {
    static let table = "organization"
    private static let names = StoredNames(owner: "organization")
    private let records: [OrganizationRecord]

    init(_ records: [OrganizationRecord]) {
        self.records = records
    }

    var indices: Range<Int> { records.indices }
    func id(_ position: Int) -> String { records[position].id }
    func line(_ position: Int) -> Int { records[position].place.line }

    func print(_ position: Int) -> Int64 {
        let record = records[position]
        var print = Fingerprint()
        print.add([NameRecord(record.name)] + record.otherNames)
        print.add(record.parent)
        return print.value
    }

    func words(_ position: Int) -> String {
        let record = records[position]
        return ([record.name] + record.otherNames.map(\.name)).joined(separator: " / ")
    }

    func words(ofKey key: Int64, _ db: Database) throws -> String {
        try Self.names.names(of: key, db).joined(separator: " / ")
    }

    func insert(
        _ position: Int, key: Int64?, _ print: Int64, _ register: Int64, _ db: Database
    ) throws {
        let record = records[position]
        try db.cachedStatement(
            sql: """
                INSERT INTO organization (key, register, id, print, parent_id, line)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            key, register, record.id, print, record.parent, record.place.line,
        ])
        let names = [NameRecord(record.name)] + record.otherNames
        try Self.names.insert(names, of: db.lastInsertedRowID, db)
    }

    func remove(key: Int64, _ db: Database) throws {
        try Self.names.remove(of: key, db)
        try db.cachedStatement(sql: "DELETE FROM organization WHERE key = ?")
            .execute(arguments: [key])
    }
}
