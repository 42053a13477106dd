internal import GRDB

/// The index by which persons are found by their names: tokens with their keys, and for every two
/// tokens of a name, in whatever order, the persons who bear both.
///
/// A pair is nearly as telling as a name, so that the names of a million persons need not be
/// compared; a single token stands in a pair with 0.
struct NameIndex {
    private let db: Database
    private var tokens: [String: Int64] = [:]
    /// Rows of `token_pair` that are due.
    private var pairs: [Pair] = []

    struct Pair: Comparable {
        var first: Int64
        var second: Int64
        var person: Int64

        static func < (left: Pair, right: Pair) -> Bool {
            if left.first != right.first { return left.first < right.first }
            if left.second != right.second { return left.second < right.second }
            return left.person < right.person
        }
    }

    init(_ db: Database) {
        self.db = db
    }

    mutating func add(_ names: [String], of person: Int64) throws {
        for pair in try pairs(of: names, person) {
            pairs.append(pair)
        }
    }

    mutating func remove(_ names: [String], of person: Int64) throws {
        let statement = try db.cachedStatement(
            sql: "DELETE FROM token_pair WHERE first = ? AND second = ? AND person = ?")
        for pair in try pairs(of: names, person) {
            try statement.execute(arguments: [pair.first, pair.second, pair.person])
        }
    }

    /// Writes what is due, in the order of the table, which is by far the fastest.
    mutating func finish() throws {
        pairs.sort()
        let statement = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO token_pair (first, second, person) VALUES (?, ?, ?)")
        for pair in pairs {
            try statement.execute(arguments: [pair.first, pair.second, pair.person])
        }
        pairs = []
        tokens = [:]
    }

    private mutating func pairs(of names: [String], _ person: Int64) throws -> [Pair] {
        var pairs: [Pair] = []
        for name in names {
            let tokens = NameTokens(name).tokens
            let keys = try tokens.map { try key(of: $0) }
            for (index, token) in tokens.enumerated() {
                pairs.append(Pair(first: keys[index], second: 0, person: person))
                guard index + 1 < tokens.count else { continue }
                let initial = try token.utf8.count > 1 ? key(of: String(token.prefix(1))) : nil
                for later in keys[(index + 1)...] {
                    pairs.append(Self.pair(keys[index], later, person))
                    if let initial { pairs.append(Self.pair(initial, later, person)) }
                }
            }
        }
        return pairs
    }

    static func pair(_ one: Int64, _ other: Int64, _ person: Int64) -> Pair {
        Pair(first: min(one, other), second: max(one, other), person: person)
    }

    private mutating func key(of token: String) throws -> Int64 {
        if let key = tokens[token] { return key }
        let find = try db.cachedStatement(sql: "SELECT key FROM token WHERE text = ?")
        if let key = try Int64.fetchOne(find, arguments: [token]) {
            tokens[token] = key
            return key
        }
        try db.cachedStatement(sql: "INSERT INTO token (text) VALUES (?)")
            .execute(arguments: [token])
        let key = db.lastInsertedRowID
        let insert = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO token_key (hash, token, text) VALUES (?, ?, ?)")
        for hash in TokenKeys.hashes(of: token) {
            try insert.execute(arguments: [hash, key, token])
        }
        tokens[token] = key
        return key
    }
}
