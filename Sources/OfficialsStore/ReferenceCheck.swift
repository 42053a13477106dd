internal import Diagnostics
internal import GRDB
internal import OfficialsRegister

/// Finds ids that nothing in the store has, the file's own rows among what is there.
final class ReferenceCheck {
    private let db: Database
    private let register: Int64
    private(set) var faults: [Diagnostic] = []
    private var known: [String: [String: Bool]] = [:]

    init(_ db: Database, _ register: Int64) {
        self.db = db
        self.register = register
    }

    /// The memberships whose persons, bodies and posts are there; the others are reported.
    func sound(_ memberships: [MembershipRecord]) throws -> [MembershipRecord] {
        try memberships.filter { membership in
            let references = [
                ("person", membership.person as String?),
                ("organization", membership.organization), ("post", membership.post),
            ]
            var isSound = true
            for case (let what, let id?) in references where try !exists(what, id) {
                isSound = false
                faults.append(
                    RegisterFaults.unknownID(id, of: what, nearest: nil, at: membership.place))
            }
            return isSound
        }
    }

    /// The faults of bodies whose parents are nowhere.
    func unknownParents(_ organizations: [OrganizationRecord]) throws -> [Diagnostic] {
        try organizations.compactMap { organization in
            guard let parent = organization.parent, try !exists("organization", parent) else {
                return nil
            }
            return RegisterFaults.unknownID(
                parent, of: "organization", nearest: nil, at: organization.place)
        }
    }

    /// The names of the file's persons and bodies by their ids.
    func names(of records: RegisterRecords) throws -> [String: String] {
        var names: [String: String] = [:]
        for organization in records.organizations { names[organization.id] = organization.name }
        for person in records.persons { names[person.id] = person.name }
        let find = try db.makeStatement(
            sql: """
                SELECT text FROM person JOIN person_name ON person = key AND position = 0
                WHERE id = ? LIMIT 1
                """)
        for id in records.memberships.map(\.person) where names[id] == nil {
            names[id] = try String.fetchOne(find, arguments: [id])
        }
        return names
    }

    private func exists(_ table: String, _ id: String) throws -> Bool {
        if let known = known[table]?[id] { return known }
        let aliases = table == "person" ? "OR EXISTS (SELECT 1 FROM alias WHERE id = ?1)" : ""
        let statement = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?1) \(aliases)")
        let exists = try Bool.fetchOne(statement, arguments: [id]) ?? false
        known[table, default: [:]][id] = exists
        return exists
    }
}
