package import ClaimModel
internal import GRDB

extension OfficialsStore {
    /// The persons whose names are most like a name, the best first.
    package func persons(
        named name: String, limit: Int = 5, atLeast least: Double = 0.5
    ) throws(Trouble) -> [FoundPerson] {
        try read { db in
            var search = NameSearch(db)
            return try search.persons(named: name, limit: limit, atLeast: least)
        }
    }

    /// All that the store knows of what persons held, in the order of the persons, then of start.
    package func tenures(of persons: [FoundPerson]) throws(Trouble) -> [Tenure] {
        try tenures(ofEach: persons).flatMap(\.self)
    }

    /// For each of the persons what they held; nothing for one who is another of them.
    package func tenures(ofEach persons: [FoundPerson]) throws(Trouble) -> [[Tenure]] {
        try read { db in
            try TenureReader(db).tenures(ofEach: persons)
        }
    }
}

/// Makes tenures of rows.
final class TenureReader {
    private let db: Database
    private var registers: [Int64: StoredRegister] = [:]
    private var organizations: [String: Organization] = [:]

    /// More levels of bodies than any that there is.
    private static let mostLevels = 16

    init(_ db: Database) {
        self.db = db
    }

    func tenures(ofEach persons: [FoundPerson]) throws -> [[Tenure]] {
        var seen: Set<String> = []
        return try persons.map { person in
            let ids = try self.ids(ofPerson: person.id)
            guard let own = ids.first, seen.insert(own).inserted else { return [] }
            let names = try self.names(ofPersons: ids)
            return try ids.flatMap { id in
                try self.tenures(where: "person_id = ?1", id) { _ in (own, names) }
            }
        }
    }

    /// The tenures of a role, whoever held it and wherever.
    func tenures(inRole role: String) throws -> [Tenure] {
        var people: [String: (String, [String])] = [:]
        let condition = """
            role = ?1 OR role IS NULL AND post_id IN (SELECT id FROM post WHERE label = ?1)
            """
        return try tenures(where: condition, role) { person in
            if let known = people[person] { return known }
            let ids = try self.ids(ofPerson: person)
            let found = (ids.first ?? person, try self.names(ofPersons: ids))
            people[person] = found
            return found
        }
    }

    /// The id that describes a person, then the others that lead to it.
    private func ids(ofPerson id: String) throws -> [String] {
        let up = try db.cachedStatement(
            sql: "SELECT person_id FROM alias WHERE id = ? ORDER BY person LIMIT 1")
        let own = try String.fetchOne(up, arguments: [id]) ?? id
        let down = try db.cachedStatement(
            sql: "SELECT DISTINCT id FROM alias WHERE person_id = ? ORDER BY id")
        let others = try String.fetchAll(down, arguments: [own]).filter { $0 != own }
        return [own] + others
    }

    private func names(ofPersons ids: [String]) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT text FROM person JOIN person_name ON person = key WHERE id = ?
                ORDER BY key, position
                """)
        var seen: Set<String> = []
        var names: [String] = []
        for id in ids {
            names += try String.fetchAll(statement, arguments: [id]).filter {
                seen.insert($0).inserted
            }
        }
        return names
    }

    private func tenures(
        where condition: String, _ id: String,
        person: (String) throws -> (id: String, names: [String])
    ) throws -> [Tenure] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT register, person_id, organization_id, post_id, role, start, end, sources,
                    line
                FROM membership WHERE \(condition) ORDER BY start, key
                """)
        var tenures: [Tenure] = []
        for row in try Row.fetchAll(statement, arguments: [id]) {
            let register: Int64 = try row.decode(forColumn: "register")
            let post = try (row.decode(String?.self, forColumn: "post_id")).flatMap {
                try self.post($0, of: register)
            }
            let holder = try person(row.decode(forColumn: "person_id"))
            let body =
                try row.decode(String?.self, forColumn: "organization_id") ?? post?.organization
            let role = try row.decode(String?.self, forColumn: "role") ?? post?.label ?? "Member"
            let sources: String = try row.decode(forColumn: "sources")
            tenures.append(
                Tenure(
                    personID: holder.id, person: holder.names.first ?? holder.id,
                    otherNames: Array(holder.names.dropFirst()), role: role,
                    organization: try body.map { try organization($0, of: register) }
                        ?? Organization(name: ""),
                    start: (try row.decode(String?.self, forColumn: "start")).flatMap {
                        PartialDate($0)
                    },
                    end: (try row.decode(String?.self, forColumn: "end")).flatMap {
                        PartialDate($0)
                    },
                    sources: sources.split(separator: "\n").map(String.init),
                    line: try row.decode(forColumn: "line"),
                    register: try self.register(register)))
        }
        return tenures
    }

    /// A post by the id that a row of a register has for it.
    private func post(
        _ id: String, of register: Int64
    ) throws -> (label: String, organization: String?)? {
        let find = try db.cachedStatement(
            sql: """
                SELECT label, organization_id FROM post WHERE id = ?
                ORDER BY register <> ?, key LIMIT 1
                """)
        return try Row.fetchOne(find, arguments: [id, register]).map {
            try ($0.decode(atIndex: 0), $0.decode(atIndex: 1))
        }
    }

    private func register(_ key: Int64) throws -> StoredRegister {
        if let known = registers[key] { return known }
        let row = try Row.fetchOne(
            db, sql: "SELECT name, as_of FROM register WHERE key = ?", arguments: [key])
        let asOf = try row?.decode(String?.self, atIndex: 1) ?? nil
        let register = StoredRegister(
            name: try row?.decode(atIndex: 0) ?? "", asOf: asOf.flatMap { PartialDate($0) })
        registers[key] = register
        return register
    }

    /// A body by the id that a row of a register has for it, with those above it.
    private func organization(_ id: String, of register: Int64) throws -> Organization {
        let place = "\(register) \(id)"
        if let known = organizations[place] { return known }
        let find = try db.cachedStatement(
            sql: """
                SELECT key, parent_id FROM organization WHERE id = ?
                ORDER BY register <> ?, key LIMIT 1
                """)
        var levels: [[String]] = []
        var next: String? = id
        var seen: Set<String> = []
        while let current = next, levels.count < Self.mostLevels, seen.insert(current).inserted,
            let row = try Row.fetchOne(find, arguments: [current, register])
        {
            levels.append(
                try StoredNames(owner: "organization").names(of: row.decode(atIndex: 0), db))
            next = try row.decode(atIndex: 1)
        }
        let own = levels.first ?? []
        let organization = Organization(
            name: own.first ?? id, otherNames: Array(own.dropFirst()),
            parents: Array(levels.dropFirst()))
        organizations[place] = organization
        return organization
    }
}
