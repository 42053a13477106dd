internal import GRDB

/// The tables of a store, and how older ones are brought up to date.
///
/// Keys of passages are never given twice, so that the set of keys says what an index holds.
enum EvidenceSchema {
    /// Marks a file as ours: "xckE" as a number.
    static let applicationID = 0x7863_6B45

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("sources and passages") { db in
            for statement in first {
                try db.execute(sql: statement)
            }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        return migrator
    }

    private static let first = [
        """
        CREATE TABLE source (
            key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
            digest TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT, date TEXT, url TEXT,
            kind TEXT NOT NULL, extracted_by TEXT, passages INTEGER NOT NULL,
            bytes INTEGER NOT NULL)
        """,
        // Apart, so that lists and searches do not pass over it.
        """
        CREATE TABLE content (
            source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE, bytes BLOB NOT NULL)
        """,
        """
        CREATE TABLE intake (
            whence TEXT NOT NULL, part TEXT NOT NULL,
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            taken_in TEXT NOT NULL, PRIMARY KEY (whence, part, source)) WITHOUT ROWID
        """,
        "CREATE INDEX intake_source ON intake (source)",
        """
        CREATE TABLE passage (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE, text TEXT NOT NULL,
            line INTEGER, page INTEGER, time TEXT, cell TEXT)
        """,
        "CREATE INDEX passage_source ON passage (source)",
        // One row: which state the tables are in, and which one the index beside them.
        """
        CREATE TABLE state (
            generation INTEGER NOT NULL, indexed_generation INTEGER NOT NULL,
            indexed_checksum INTEGER NOT NULL)
        """,
        "INSERT INTO state VALUES (0, 0, 0)",
    ]
}
