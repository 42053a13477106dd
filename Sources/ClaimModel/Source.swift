/// A document of the backup.
public struct SourceDocument: Hashable, Sendable {
    public enum Tier: String, Sendable, CaseIterable {
        case primary, secondary, tertiary
    }

    /// Its path within the backup, with `/` between folders.
    public var id: String
    public var title: String
    public var publisher: String?
    public var date: PartialDate?
    public var url: String?
    public var tier: Tier?
    /// The address of what it summarises, when the words are those of whoever made the backup.
    public var summaryOf: String?
    /// SHA-256 of the file, in hexadecimal.
    public var digest: String
    /// How its text was got at, where it is not plain UTF-8: "read as windows-1252".
    public var readAs: String?
    /// What it examined, if it is a fact check.
    public var factChecks: [FactCheck] = []
    /// Whom its information comes from: the same for copies of one report.
    public var origin: Origin

    public init(
        id: String, title: String, publisher: String? = nil, date: PartialDate? = nil,
        url: String? = nil, tier: Tier? = nil, summaryOf: String? = nil, digest: String = "",
        origin: Origin? = nil
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.date = date
        self.url = url
        self.tier = tier
        self.summaryOf = summaryOf
        self.digest = digest
        self.origin =
            origin
            ?? Origin(
                name: publisher ?? summaryOf ?? url ?? id, reason: .publisher)
    }
}

/// Whom a source's information comes from.
public struct Origin: Hashable, Sendable {
    public enum Reason: String, Sendable {
        /// Nothing points beyond the publisher.
        case publisher
        /// The publisher belongs to a house that has others.
        case family
        /// A credit names an agency: "(Reuters)".
        case credit
        /// Its issuer wrote it: "/PRNewswire/".
        case pressRelease = "press release"
        /// It says that another reported it.
        case report
        /// The text is that of another source of the backup.
        case copy
    }

    public var name: String
    public var reason: Reason
    /// The words of the source that say so, if it says so itself.
    public var quote: String?
    /// The id of the source whose text it is, if it is a copy.
    public var copyOf: String?

    public init(name: String, reason: Reason, quote: String? = nil, copyOf: String? = nil) {
        self.name = name
        self.reason = reason
        self.quote = quote
        self.copyOf = copyOf
    }
}

/// A stretch of a source in its own words.
public struct Passage: Hashable, Sendable {
    public var source: SourceDocument
    public var text: String
    /// Bytes of the source's text.
    public var range: Range<Int>
    /// The line of the file on which it starts, from 1.
    public var line: Int
    /// The page of the document, from 1, if it has pages; the line is then one of its text.
    public var page: Int?

    public init(
        source: SourceDocument, text: String, range: Range<Int>, line: Int, page: Int? = nil
    ) {
        self.source = source
        self.text = text
        self.range = range
        self.line = line
        self.page = page
    }
}
