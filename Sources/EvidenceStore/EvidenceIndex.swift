internal import Foundation
internal import GRDB
internal import PassageIndex

/// What had to be done to the index of a store before it could be asked.
package enum IndexUpkeep: Hashable, Sendable {
    case current
    /// Passages were added or removed since it was written.
    case broughtUp
    /// It was missing, or not what the store had written.
    case madeAnew(because: String)
}

extension EvidenceStore {
    static let kind = SegmentKind(parameters: BM25Parameters())

    /// What a segment may take while it is built.
    private static let mostBytes = 256 << 20

    /// Brings the file of the index up to what the store holds.
    @discardableResult
    package func bringUpIndex() throws(Trouble) -> IndexUpkeep {
        // Under the lock for changes, so that no two processes write the file at once.
        try change { db in
            let found = try indexFile(db)
            guard found.upkeep != .current else { return .current }
            let path = Self.indexPath(ofStoreAt: self.path)
            // An empty store has no file.
            let checksum = try segments(db, base: found.segment) { merge in
                try merge.write(to: path)
                return try Segment(mapping: path).checksum
            }
            if checksum == nil { try? FileManager.default.removeItem(atPath: path) }
            try db.execute(
                sql: "UPDATE state SET indexed_generation = generation, indexed_checksum = ?",
                arguments: [checksum.map { Int64(bitPattern: $0) } ?? 0])
            return found.upkeep
        }
    }

    /// The index of all passages; in memory alone where its file is behind and cannot be written.
    func index() throws(Trouble) -> (index: PassageIndex, upkeep: IndexUpkeep) {
        try read { db in
            let found = try indexFile(db)
            if found.upkeep == .current {
                let parts = found.segment.map { [$0] } ?? []
                return (try PassageIndex(parts, kind: Self.kind), .current)
            }
            let segment = try segments(db, base: found.segment) { merge in
                try Segment(SegmentBytes(try merge.bytes()))
            }
            let parts = segment.map { [$0] } ?? []
            return (try PassageIndex(parts, kind: Self.kind), found.upkeep)
        }
    }

    /// The file of the index, as far as it is what the store had written.
    private func indexFile(_ db: Database) throws -> (segment: Segment?, upkeep: IndexUpkeep) {
        guard let state = try Row.fetchOne(db, sql: "SELECT * FROM state") else {
            throw Trouble(.failed("the table of its state is empty"))
        }
        let (generation, indexed): (Int64, Int64) = try (
            state.decode(atIndex: 0), state.decode(atIndex: 1)
        )
        let checksum = try UInt64(bitPattern: state.decode(atIndex: 2))
        // An empty store has no file.
        if checksum == 0 { return (nil, generation == indexed ? .current : .broughtUp) }
        let segment: Segment
        do {
            segment = try Segment(mapping: Self.indexPath(ofStoreAt: path))
        } catch {
            return (nil, .madeAnew(because: "\(error)"))
        }
        guard segment.checksum == checksum, segment.kind == Self.kind else {
            return (nil, .madeAnew(because: "it belongs to another state of the library"))
        }
        return (segment, generation == indexed ? .current : .broughtUp)
    }

    /// Merges what of an older segment is still there with what is new; `nil` without passages.
    private func segments<Value>(
        _ db: Database, base: Segment?, _ write: (SegmentMerge) throws -> Value
    ) throws -> Value? {
        var parts: [(segment: Segment, removed: RemovedPassages)] = []
        let known = base?.ids ?? []
        if let base {
            let there = Set(
                try Int64.fetchAll(
                    db, sql: "SELECT key FROM passage WHERE key <= ?",
                    arguments: [Int64(known.last ?? 0)]
                ).map { UInt64($0) })
            let gone = known.filter { !there.contains($0) }
            parts.append((base, try RemovedPassages().removing(gone, from: base)))
        }
        var builder = SegmentBuilder(Self.kind)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT passage.key, title, text FROM passage JOIN source ON source.key = source
                WHERE passage.key > ? ORDER BY passage.key
                """, arguments: [Int64(known.last ?? 0)])
        while let row = try rows.next() {
            let (key, title, text): (Int64, String, String) = try (
                row.decode(atIndex: 0), row.decode(atIndex: 1), row.decode(atIndex: 2)
            )
            try builder.add(UInt64(key), Self.words(title: title, passage: text))
            if builder.size > Self.mostBytes {
                parts.append((try Segment(SegmentBytes(try builder.finish())), RemovedPassages()))
            }
        }
        if builder.passages > 0 {
            parts.append((try Segment(SegmentBytes(try builder.finish())), RemovedPassages()))
        }
        let left = parts.reduce(0) { $0 + $1.segment.passages - $1.removed.count }
        return left > 0 ? try write(SegmentMerge(parts)) : nil
    }

    /// What a passage is found by: its own words and the title of its source, unless those are
    /// the words that it begins with.
    private static func words(title: String, passage: String) -> String {
        let title = StoredPassage.indexed(title: title)
        return passage.hasPrefix(title) ? passage : title + "\n" + passage
    }
}
