package import ClaimModel
internal import GRDB

/// What is in a store.
package struct StoreInfo: Sendable {
    package struct RegisterInfo: Sendable {
        package var name: String
        package var format: String
        package var file: String
        package var digest: String
        package var settings: String
        package var asOf: PartialDate?
        package var persons: Int
        package var organizations: Int
        package var posts: Int
        package var memberships: Int
        package var imports: Int
    }

    /// In the order of their first import.
    package var registers: [RegisterInfo]
    package var bytes: Int

    /// Says the same of two stores into which the same files were imported.
    package var contents: String {
        registers.sorted { $0.name < $1.name }.map { register in
            let parts = [register.name, register.digest, register.settings]
            return (parts + [register.asOf?.description ?? ""]).joined(separator: "\t") + "\n"
        }.joined()
    }
}

extension OfficialsStore {
    package func info() throws(Trouble) -> StoreInfo {
        try read { db in
            func count(_ table: String, _ register: Int64) throws -> Int {
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM \(table) WHERE register = ?",
                    arguments: [register]) ?? 0
            }
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT key, name, format, file, digest, settings, as_of FROM register
                    ORDER BY key
                    """)
            let registers = try rows.map { row in
                try StoreInfo.RegisterInfo(
                    name: row.decode(atIndex: 1), format: row.decode(atIndex: 2),
                    file: row.decode(atIndex: 3), digest: row.decode(atIndex: 4),
                    settings: row.decode(atIndex: 5),
                    asOf: (row.decode(atIndex: 6) as String?).flatMap { PartialDate($0) },
                    persons: count("person", row.decode(atIndex: 0)),
                    organizations: count("organization", row.decode(atIndex: 0)),
                    posts: count("post", row.decode(atIndex: 0)),
                    memberships: count("membership", row.decode(atIndex: 0)),
                    imports: count("import", row.decode(atIndex: 0)))
            }
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
            return StoreInfo(registers: registers, bytes: pages * size)
        }
    }
}
