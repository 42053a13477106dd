package import ClaimModel
internal import GRDB
package import NameMatching
internal import Synchronization

/// A store, ready to be asked for persons and offices; both are looked up in the file.
package final class StoreDirectory: Sendable {
    package let store: OfficialsStore
    /// The offices of the store, read when one is asked for.
    private let offices = Mutex<[Office]?>(nil)

    /// Memberships with the same role, or in posts with the same label.
    private struct Office: Sendable {
        var role: String
        var title: OfficeTitle
    }

    /// How many persons of like names are handed on, and how like they are at least.
    private static let mostPersons = 64
    private static let leastLikeness = 0.6

    package init(_ store: OfficialsStore) {
        self.store = store
    }

    package func tenures(ofPersonNamed name: String) throws(OfficialsStore.Trouble) -> [Tenure] {
        let persons = try store.persons(
            named: name, limit: Self.mostPersons, atLeast: Self.leastLikeness)
        return try store.tenures(of: persons)
    }

    /// The tenures of every office that might be meant by a title.
    package func tenures(
        inOffice title: OfficeTitle, of bodies: Set<String>
    ) throws(OfficialsStore.Trouble) -> [Tenure] {
        let roles = try allOffices().filter { title.mayMean($0.title, of: bodies) }.map(\.role)
        guard !roles.isEmpty else { return [] }
        return try store.read { db in
            let reader = TenureReader(db)
            return try roles.flatMap { try reader.tenures(inRole: $0) }
        }
    }

    private func allOffices() throws(OfficialsStore.Trouble) -> [Office] {
        if let known = offices.withLock({ $0 }) { return known }
        let roles = try store.read { try Self.roles($0) }
        let read = roles.compactMap { role in
            OfficeTitle(role).map { Office(role: role, title: $0) }
        }
        offices.withLock { $0 = read }
        return read
    }

    /// Every role once, by hops from one to the next in the index.
    private static func roles(_ db: Database) throws -> [String] {
        let held = try String.fetchAll(
            db,
            sql: """
                WITH RECURSIVE each(role) AS (
                    SELECT min(role) FROM membership
                    UNION ALL
                    SELECT (SELECT min(role) FROM membership WHERE role > each.role) FROM each
                    WHERE each.role IS NOT NULL)
                SELECT role FROM each WHERE role IS NOT NULL
                """)
        let labels = try String.fetchAll(db, sql: "SELECT DISTINCT label FROM post")
        return Set(held + labels).sorted()
    }
}
