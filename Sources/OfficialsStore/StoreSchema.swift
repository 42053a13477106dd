internal import GRDB

/// The tables of a store.
///
/// Ids are a file's own and unique within a register. An alias leads from another id of a person
/// to the one that describes them, whichever register either stands in.
enum StoreSchema {
    /// Marks a file as ours: "xckO" as a number.
    static let applicationID = 0x7863_6B4F
    static let version = 2

    static func create(_ db: Database) throws {
        for statement in tables {
            try db.execute(sql: statement)
        }
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    private static let tables = [
        """
        CREATE TABLE register (
            key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, format TEXT NOT NULL,
            file TEXT NOT NULL, digest TEXT NOT NULL, settings TEXT NOT NULL, as_of TEXT)
        """,
        """
        CREATE TABLE import (
            key INTEGER PRIMARY KEY, register INTEGER NOT NULL REFERENCES register,
            file TEXT NOT NULL, digest TEXT NOT NULL, as_of TEXT, added INTEGER NOT NULL,
            changed INTEGER NOT NULL, removed INTEGER NOT NULL, faults INTEGER NOT NULL)
        """,
        """
        CREATE TABLE person (
            key INTEGER PRIMARY KEY, register INTEGER NOT NULL REFERENCES register,
            id TEXT NOT NULL, print INTEGER NOT NULL, birth TEXT, line INTEGER NOT NULL,
            UNIQUE (register, id))
        """,
        "CREATE INDEX person_id ON person (id)",
        """
        CREATE TABLE person_name (
            person INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
            start TEXT, end TEXT, tokens TEXT NOT NULL, PRIMARY KEY (person, position)) WITHOUT ROWID
        """,
        """
        CREATE TABLE alias (
            id TEXT NOT NULL, person_id TEXT NOT NULL, person INTEGER NOT NULL,
            PRIMARY KEY (id, person)) WITHOUT ROWID
        """,
        "CREATE INDEX alias_person_id ON alias (person_id)",
        "CREATE INDEX alias_person ON alias (person)",
        """
        CREATE TABLE organization (
            key INTEGER PRIMARY KEY, register INTEGER NOT NULL REFERENCES register,
            id TEXT NOT NULL, print INTEGER NOT NULL, parent_id TEXT, line INTEGER NOT NULL,
            UNIQUE (register, id))
        """,
        "CREATE INDEX organization_id ON organization (id)",
        """
        CREATE TABLE organization_name (
            organization INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
            start TEXT, end TEXT, tokens TEXT NOT NULL, PRIMARY KEY (organization, position)) WITHOUT ROWID
        """,
        """
        CREATE TABLE post (
            key INTEGER PRIMARY KEY, register INTEGER NOT NULL REFERENCES register,
            id TEXT NOT NULL, print INTEGER NOT NULL, label TEXT NOT NULL, organization_id TEXT,
            line INTEGER NOT NULL, UNIQUE (register, id))
        """,
        "CREATE INDEX post_id ON post (id)",
        "CREATE INDEX post_label ON post (label)",
        """
        CREATE TABLE membership (
            key INTEGER PRIMARY KEY, register INTEGER NOT NULL REFERENCES register,
            id TEXT NOT NULL, print INTEGER NOT NULL, person_id TEXT NOT NULL,
            organization_id TEXT, post_id TEXT, role TEXT, start TEXT, end TEXT,
            sources TEXT NOT NULL, line INTEGER NOT NULL, UNIQUE (register, id))
        """,
        "CREATE INDEX membership_person ON membership (person_id)",
        "CREATE INDEX membership_role ON membership (role)",
        "CREATE INDEX membership_post ON membership (post_id)",
        // The index of names; see NameIndex.
        "CREATE TABLE token (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
        """
        CREATE TABLE token_key (
            hash INTEGER NOT NULL, token INTEGER NOT NULL, text TEXT NOT NULL,
            PRIMARY KEY (hash, token)) WITHOUT ROWID
        """,
        """
        CREATE TABLE token_pair (
            first INTEGER NOT NULL, second INTEGER NOT NULL, person INTEGER NOT NULL,
            PRIMARY KEY (first, second, person)) WITHOUT ROWID
        """,
    ]
}
