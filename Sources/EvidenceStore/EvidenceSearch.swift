internal import GRDB
internal import PassageIndex

/// A store, ready to be asked for passages.
package final class EvidenceSearch: Sendable {
    package let store: EvidenceStore
    package let upkeep: IndexUpkeep
    let index: PassageIndex

    /// A source with the passage of it that fits best.
    package struct Match: Sendable {
        package let source: StoredSource
        package let passage: StoredPassage
        package let score: Float
        let key: UInt64
    }

    /// Opens a store with its index, which is brought up first where it is behind: in its file,
    /// or where that cannot be written, in memory.
    package init(path: String) throws(EvidenceStore.Trouble) {
        store = try EvidenceStore.open(path: path)
        let (index, upkeep) = try store.index()
        self.index = index
        self.upkeep = upkeep
        if upkeep != .current {
            _ = try? EvidenceStore.openToChange(path: path).bringUpIndex()
        }
    }

    /// The sources whose passages fit a text best, best first.
    package func sources(
        for text: String, limit: Int
    ) throws(EvidenceStore.Trouble) -> [Match] {
        // A source has many passages, so more are looked at until there are enough sources.
        var width = max(1, limit) * 4
        while true {
            let found = try passages(for: text, limit: width)
            let matches = try store.read { db in try Self.best(found, limit: limit, db) }
            if matches.count == limit || found.count < width { return matches }
            width *= 4
        }
    }

    /// The keys of the sources of the passages that fit a text best, each once, best first.
    package func keys(
        for text: String, passages limit: Int
    ) throws(EvidenceStore.Trouble) -> [Int64] {
        let found = try passages(for: text, limit: limit)
        return try store.read { db in
            var seen: Set<Int64> = []
            return try found.compactMap { match in
                try Self.source(of: match, db).flatMap { seen.insert($0).inserted ? $0 : nil }
            }
        }
    }

    private func passages(
        for text: String, limit: Int
    ) throws(EvidenceStore.Trouble) -> [PassageMatch] {
        do {
            let words = QueryWords.of(text)
            return try index.search(
                words, limit: limit, repeats: .once, emphasised: QueryWords.names(in: words))
        } catch {
            throw EvidenceStore.Trouble(error)
        }
    }

    private static func source(of match: PassageMatch, _ db: Database) throws -> Int64? {
        try Int64.fetchOne(
            try db.cachedStatement(sql: "SELECT source FROM passage WHERE key = ?"),
            arguments: [Int64(clamping: match.id)])
    }

    private static func best(
        _ found: [PassageMatch], limit: Int, _ db: Database
    ) throws -> [Match] {
        var matches: [Match] = []
        var seen: Set<Int64> = []
        for match in found where matches.count < limit {
            let statement = try db.cachedStatement(
                sql: "SELECT source, text, line, page, time, cell FROM passage WHERE key = ?")
            let row = try Row.fetchOne(statement, arguments: [Int64(clamping: match.id)])
            guard let row, try seen.insert(row.decode(atIndex: 0)).inserted,
                let source = try EvidenceStore.source(row.decode(atIndex: 0), db)
            else { continue }
            let passage = try StoredPassage(
                row.decode(atIndex: 1), line: row.decode(atIndex: 2),
                page: row.decode(atIndex: 3), time: row.decode(atIndex: 4),
                cell: row.decode(atIndex: 5))
            matches.append(
                Match(source: source, passage: passage, score: match.score, key: match.id))
        }
        return matches
    }
}
