internal import Foundation
internal import GRDB

/// How much is in a store.
package struct EvidenceInfo: Sendable {
    package let sources: Int
    package let passages: Int
    /// Of the contents of all sources.
    package let contentBytes: Int
    /// Of the file.
    package let bytes: Int
    package let kinds: [(kind: String, sources: Int)]
    /// When the first and the last source was taken in.
    package let first: String?
    package let last: String?
    /// A text that is the same for two stores of the same sources.
    package let contents: String
}

extension EvidenceStore {
    package func info() throws(Trouble) -> EvidenceInfo {
        try read { db in
            let sums = try Row.fetchOne(
                db, sql: "SELECT count(*), sum(passages), sum(bytes) FROM source")
            let times = try Row.fetchOne(
                db, sql: "SELECT min(taken_in), max(taken_in) FROM intake")
            let kinds = try Row.fetchAll(
                db, sql: "SELECT kind, count(*) FROM source GROUP BY kind ORDER BY kind")
            let contents = try Row.fetchAll(
                db, sql: "SELECT id, digest FROM source ORDER BY id")
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
            return try EvidenceInfo(
                sources: sums?.decode(Int?.self, atIndex: 0) ?? 0,
                passages: sums?.decode(Int?.self, atIndex: 1) ?? 0,
                contentBytes: sums?.decode(Int?.self, atIndex: 2) ?? 0,
                bytes: pages * size,
                kinds: kinds.map { try ($0.decode(atIndex: 0), $0.decode(atIndex: 1)) },
                first: times?.decode(String?.self, atIndex: 0) ?? nil,
                last: times?.decode(String?.self, atIndex: 1) ?? nil,
                contents: contents.map { row in
                    let (id, digest): (String, String) = try (
                        row.decode(atIndex: 0), row.decode(atIndex: 1)
                    )
                    return "\(id)\t\(digest)\n"
                }.joined())
        }
    }

    /// All sources, in order of their ids.
    package func sources() throws(Trouble) -> [StoredSource] {
        try read { db in
            try Row.fetchAll(db, sql: Self.columns + " ORDER BY id").map(StoredSource.init)
        }
    }

    /// The sources that were read at some address of the web.
    package func keys(ofPages isWanted: (String) -> Bool) throws(Trouble) -> [Int64] {
        try read { db in
            let rows = try Row.fetchCursor(
                db, sql: "SELECT key, url FROM source WHERE url IS NOT NULL ORDER BY key")
            var keys: [Int64] = []
            while let row = try rows.next() {
                if isWanted(try row.decode(atIndex: 1)) { keys.append(try row.decode(atIndex: 0)) }
            }
            return keys
        }
    }

    /// What sources are read from again, in order of their ids; without keys, of all sources.
    package func contents(of keys: [Int64]? = nil) throws(Trouble) -> [StoredContent] {
        try read { db in
            let all = try keys ?? Int64.fetchAll(db, sql: "SELECT key FROM source")
            let statement = try db.cachedStatement(
                sql: """
                    SELECT content.bytes, extracted_by FROM content JOIN source ON key = source
                    WHERE source = ?
                    """)
            return try all.compactMap { key -> StoredContent? in
                guard let source = try Self.source(key, db),
                    let row = try Row.fetchOne(statement, arguments: [key])
                else { return nil }
                let data: Data = try row.decode(atIndex: 0)
                return StoredContent(
                    source: source, bytes: Array(data),
                    extractedBy: try row.decode(atIndex: 1))
            }.sorted { $0.source.id < $1.source.id }
        }
    }

    static func source(_ key: Int64, _ db: Database) throws -> StoredSource? {
        let statement = try db.cachedStatement(sql: columns + " WHERE source.key = ?")
        return try Row.fetchOne(statement, arguments: [key]).map(StoredSource.init)
    }

    /// A source may have come from many places: the first of them by name is given.
    private static let columns = """
        SELECT source.key, id, digest, title, publisher, date, url, kind, whence, part, taken_in,
        passages, bytes FROM source JOIN intake ON intake.source = source.key
        AND (whence, part) = (SELECT whence, part FROM intake WHERE source = source.key
        ORDER BY whence, part LIMIT 1)
        """
}

extension StoredSource {
    fileprivate init(_ row: Row) throws {
        let part: String = try row.decode(atIndex: 9)
        try self.init(
            key: row.decode(atIndex: 0), id: row.decode(atIndex: 1),
            digest: row.decode(atIndex: 2), title: row.decode(atIndex: 3),
            publisher: row.decode(atIndex: 4),
            date: row.decode(atIndex: 5), url: row.decode(atIndex: 6),
            kind: row.decode(atIndex: 7), whence: row.decode(atIndex: 8),
            part: part.isEmpty ? nil : part, takenIn: row.decode(atIndex: 10),
            passages: row.decode(atIndex: 11), bytes: row.decode(atIndex: 12))
    }
}
