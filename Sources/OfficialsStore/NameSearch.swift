internal import GRDB

/// A person of a store whose name is like the one that was asked for.
package struct FoundPerson: Hashable, Sendable {
    /// From 0 to 1; 1 for the same tokens in any order.
    package var likeness: Double
    /// The name that is most like it.
    package var name: String
    package var id: String
    let key: Int64
}

/// Looks for the persons whose names are most like a name.
struct NameSearch {
    private let db: Database
    private var similarity = TokenSimilarity()
    /// Of each token that is asked for.
    private var shortForms: [[[UInt8]]] = []

    /// How many tokens of the register are tried for one of the name.
    private static let mostVariants = 24
    private static let leastVariant = 0.5
    /// How many pairs of them are looked up, and how many persons of one pair are taken.
    private static let mostPairs = 56
    private static let mostOfPair = 96
    /// What a pair counts that more persons bear than are taken, if the name has others.
    private static let worthOfCommon = 0.8
    /// How like two tokens are that may stand for each other in two names.
    private static let leastShared = 0.3
    /// How many persons are looked at name by name.
    private static let mostGraded = 40

    init(_ db: Database) {
        self.db = db
    }

    private struct Variant {
        var token: Int64
        var likeness: Double
    }

    /// The best first, those that are equally like in the order of their import.
    mutating func persons(named name: String, limit: Int, atLeast least: Double) throws
        -> [FoundPerson]
    {
        let tokens = NameTokens(name).tokens
        guard !tokens.isEmpty else { return [] }
        let wanted = tokens.map { Array($0.utf8) }
        shortForms = tokens.map { ShortForms.of($0).map { Array($0.utf8) } }
        let variants = try tokens.indices.map { try self.variants(of: tokens[$0], wanted[$0]) }
        var scores: [Int64: Double] = [:]
        if tokens.count == 1 {
            try collectSingles(variants[0], limit: max(limit, Self.mostGraded), into: &scores)
        } else {
            try collectPairs(variants, into: &scores)
        }
        let best = scores.sorted { left, right in
            left.value == right.value ? left.key < right.key : left.value > right.value
        }
        let most = tokens.count == 1 ? max(limit, Self.mostGraded) : Self.mostGraded
        var graded: [Graded] = []
        for (key, _) in best.prefix(max(most, limit)) {
            let grade = try grade(key, wanted)
            if grade.likeness >= least { graded.append(grade) }
        }
        graded.sort { left, right in
            left.likeness == right.likeness
                ? left.key < right.key : left.likeness > right.likeness
        }
        return try graded.prefix(limit).compactMap(person)
    }

    /// The tokens of the register that this one may stand for, the likest first.
    private mutating func variants(of token: String, _ bytes: [UInt8]) throws -> [Variant] {
        var seen: [Int64: Double] = [:]
        let statement = try db.cachedStatement(
            sql: "SELECT token, text FROM token_key WHERE hash = ? LIMIT 96")
        for hash in TokenKeys.hashes(of: token) {
            let rows = try Row.fetchCursor(statement, arguments: [hash])
            while let row = try rows.next() {
                let key: Int64 = try row.decode(atIndex: 0)
                guard seen[key] == nil else { continue }
                let text: String = try row.decode(atIndex: 1)
                seen[key] = similarity(bytes, Array(text.utf8), atLeast: Self.leastVariant)
            }
        }
        for short in ShortForms.of(token) {
            let find = try db.cachedStatement(sql: "SELECT key FROM token WHERE text = ?")
            if let key = try Int64.fetchOne(find, arguments: [short]) {
                seen[key] = max(seen[key] ?? 0, 0.93)
            }
        }
        let sorted = seen.filter { $0.value >= Self.leastVariant }.sorted { left, right in
            left.value == right.value ? left.key < right.key : left.value > right.value
        }
        return sorted.prefix(Self.mostVariants).map { Variant(token: $0.key, likeness: $0.value) }
    }

    private func collectSingles(
        _ variants: [Variant], limit: Int, into scores: inout [Int64: Double]
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT person FROM token_pair WHERE first = ? AND second = 0 LIMIT ?
                """)
        for variant in variants where scores.count < limit {
            let rows = try Int64.fetchCursor(statement, arguments: [variant.token, limit])
            while let person = try rows.next() {
                scores[person] = max(scores[person] ?? 0, variant.likeness)
            }
        }
    }

    /// Looks up the likeliest pairs first; each further pair that a person bears counts a little.
    private func collectPairs(
        _ variants: [[Variant]], into scores: inout [Int64: Double]
    ) throws {
        var pairs: [(likeness: Double, one: Int64, other: Int64)] = []
        for first in variants.indices {
            for second in variants.indices.dropFirst(first + 1) {
                for (place, one) in variants[first].enumerated() {
                    // Both lists begin with the likest: what lies further is beaten by enough.
                    let enough = (Self.mostPairs + Self.mostVariants) / (place + 1)
                    for other in variants[second].prefix(enough) where one.token != other.token {
                        let likeness = one.likeness * other.likeness
                        if likeness >= 0.4 { pairs.append((likeness, one.token, other.token)) }
                    }
                }
            }
        }
        pairs.sort { left, right in
            left.likeness == right.likeness
                ? (left.one, left.other) < (right.one, right.other)
                : left.likeness > right.likeness
        }
        let statement = try db.cachedStatement(
            sql: "SELECT person FROM token_pair WHERE first = ? AND second = ? LIMIT ?")
        for pair in pairs.prefix(Self.mostPairs) {
            let key = NameIndex.pair(pair.one, pair.other, 0)
            let persons = try Int64.fetchAll(
                statement, arguments: [key.first, key.second, Self.mostOfPair])
            let isCommon = variants.count > 2 && persons.count == Self.mostOfPair
            let first = isCommon ? pair.likeness * Self.worthOfCommon : pair.likeness
            for person in persons {
                scores[person] = scores[person].map { $0 + pair.likeness * 0.1 } ?? first
            }
        }
    }

    private struct Graded {
        var likeness: Double
        var key: Int64
        /// Of the name that is likest.
        var position: Int
    }

    /// A person by the likest of their names.
    private mutating func grade(_ key: Int64, _ wanted: [[UInt8]]) throws -> Graded {
        let statement = try db.cachedStatement(
            sql: "SELECT tokens FROM person_name WHERE person = ? ORDER BY position")
        var best = Graded(likeness: -1, key: key, position: 0)
        var position = 0
        let rows = try String.fetchCursor(statement, arguments: [key])
        while let text = try rows.next() {
            let likeness = likeness(
                of: text.utf8.split(separator: 0x20).map(Array.init), to: wanted)
            if likeness > best.likeness {
                best = Graded(likeness: likeness, key: key, position: position)
            }
            position += 1
        }
        return best
    }

    private func person(_ graded: Graded) throws -> FoundPerson? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT text, id FROM person JOIN person_name ON person = key
                WHERE key = ? AND position = ?
                """)
        return try Row.fetchOne(statement, arguments: [graded.key, graded.position]).map { row in
            try FoundPerson(
                likeness: graded.likeness, name: row.decode(atIndex: 0),
                id: row.decode(atIndex: 1), key: graded.key)
        }
    }

    /// Each token that is asked for with the likest that is left, the likest two first; what the
    /// name has beyond them costs a little, what it lacks costs all of it.
    private mutating func likeness(of tokens: [[UInt8]], to wanted: [[UInt8]]) -> Double {
        var table: [(likeness: Double, mine: Int, other: Int)] = []
        for (mine, token) in wanted.enumerated() {
            for (other, candidate) in tokens.enumerated() {
                var likeness = similarity(token, candidate, atLeast: Self.leastShared)
                if likeness < 0.93, shortForms[mine].contains(candidate) { likeness = 0.93 }
                if likeness > Self.leastShared { table.append((likeness, mine, other)) }
            }
        }
        table.sort { left, right in
            left.likeness == right.likeness
                ? (left.mine, left.other) < (right.mine, right.other)
                : left.likeness > right.likeness
        }
        var usedMine: Set<Int> = []
        var usedOther: Set<Int> = []
        var sum = 0.0
        for entry in table where !usedMine.contains(entry.mine) {
            guard !usedOther.contains(entry.other) else { continue }
            usedMine.insert(entry.mine)
            usedOther.insert(entry.other)
            sum += entry.likeness * weight(wanted[entry.mine])
        }
        let all = wanted.reduce(0) { $0 + weight($1) }
        let beyond = tokens.indices.filter { !usedOther.contains($0) }.reduce(0.0) {
            $0 + (tokens[$1].count > 1 ? 0.05 : 0.02)
        }
        return max(0, sum / all - beyond)
    }

    /// Initials say less than names.
    private func weight(_ token: [UInt8]) -> Double {
        token.count == 1 ? 0.4 : token.count <= 3 ? 0.8 : 1
    }
}
