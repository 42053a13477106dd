package import ClaimModel
internal import GRDB
internal import NameMatching

/// A store, ready to be asked for persons and bodies.
///
/// The names of all bodies are held in memory; persons are looked up in the file.
package final class StoreDirectory: Sendable {
    package let store: OfficialsStore
    /// The earliest date to which one of its registers is complete; `nil` if one says nothing.
    package let asOf: PartialDate?
    private let bodies: [Body]

    private struct Body: Sendable {
        var id: String
        var register: Int64
        var names: [OrganizationName]
        var parent: String?
    }

    /// How many persons of like names are handed on, and how like they are at least.
    private static let mostPersons = 64
    private static let leastLikeness = 0.6

    package init(_ store: OfficialsStore) throws(OfficialsStore.Trouble) {
        self.store = store
        (asOf, bodies) = try store.read { db in
            let registers = try Row.fetchAll(db, sql: "SELECT as_of FROM register ORDER BY key")
            let dates = registers.map { ($0[0] as String?).flatMap { PartialDate($0) } }
            let known = dates.compactMap(\.self)
            let earliest = known.min { $0.last < $1.last }
            return (known.count == dates.count ? earliest : nil, try Self.bodies(db))
        }
    }

    private static func bodies(_ db: Database) throws -> [Body] {
        var bodies: [Int64: Body] = [:]
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT key, id, register, parent_id, text FROM organization
                JOIN organization_name ON organization = key ORDER BY key, position
                """)
        while let row = try rows.next() {
            let name = OrganizationName(row[4])
            bodies[row[0], default: Body(id: row[1], register: row[2], names: [], parent: row[3])]
                .names.append(name)
        }
        return bodies.sorted { $0.key < $1.key }.map(\.value)
    }

    package func tenures(ofPersonNamed name: String) throws(OfficialsStore.Trouble) -> [Tenure] {
        let persons = try store.persons(
            named: name, limit: Self.mostPersons, atLeast: Self.leastLikeness)
        return try store.tenures(of: persons)
    }

    /// The tenures in every body that goes by the name, or whose parent does.
    package func tenures(
        inOrganizationNamed name: String
    ) throws(OfficialsStore.Trouble) -> [Tenure] {
        let wanted = OrganizationName(name)
        var ids = Set(
            bodies.filter { body in
                body.names.contains { wanted.compared(with: $0) != .different }
            }.map(\.id))
        var grew = !ids.isEmpty
        while grew {
            let below = bodies.filter { body in
                !ids.contains(body.id) && body.parent.map(ids.contains) ?? false
            }
            grew = !below.isEmpty
            ids.formUnion(below.map(\.id))
        }
        let sorted = ids.sorted()
        return try store.read { db in
            let reader = TenureReader(db)
            return try sorted.flatMap { try reader.tenures(inOrganization: $0) }
        }
    }
}
