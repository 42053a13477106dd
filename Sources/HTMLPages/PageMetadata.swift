package import ClaimModel

/// What a page says of itself: all of it, and what is taken from it.
package struct PageMetadata: Sendable {
    package var title: String?
    package var byline: String?
    package var publisher: String?
    package var language: String?
    package var address: String?
    package var published: CalendarDate?
    package var modified: CalendarDate?
    /// In the order in which they are believed, subject by subject.
    package var statements: [Statement] = []
    /// What it examined, if it is a fact check.
    package var factChecks: [FactCheck] = []
}

/// Collects what a page says of itself, the surest places first.
struct MetadataReader {
    let page: ScannedPage
    let bytes: [UInt8]
    let linked: LinkedData
    private(set) var metadata = PageMetadata()

    init(_ page: ScannedPage, _ bytes: [UInt8]) {
        self.page = page
        self.bytes = bytes
        linked = LinkedData(page.linkedData.map { bytes[$0] })
    }

    /// - Parameters:
    ///   - visible: what the page shows of itself: the text of its headline, its author.
    ///   - address: where the page was read, if known.
    mutating func read(
        visible: VisibleFacts, address: String?, _ text: PageText, _ tree: PageTree,
        _ marks: ElementMarks
    ) -> PageMetadata {
        readAddress(address)
        readTitle(visible)
        readByline(visible)
        readPublisher()
        readLanguage()
        readDates(text, tree, marks)
        metadata.factChecks = FactChecks.all(in: linked, tree, page)
        return metadata
    }

    private mutating func say(_ subject: Statement.Subject, _ value: String?, _ origin: String) {
        guard let value = value.map(CharacterReferences.decoded)?.trimmedText, !value.isEmpty,
            value.utf8.count <= 500
        else { return }
        let same = metadata.statements.filter { $0.subject == subject }
        // What a page says a hundred times over is said of other articles.
        guard same.count < 100,
            !same.contains(where: { $0.value == value && $0.origin == origin })
        else { return }
        metadata.statements.append(Statement(subject, value, origin: origin))
    }

    /// Says what the first of some `meta` elements says.
    private mutating func sayMeta(_ subject: Statement.Subject, _ names: [String]) {
        for name in names {
            for fact in page.facts where fact.name == name {
                say(subject, fact.content, "meta \(name)")
                break
            }
        }
    }

    private func first(_ subject: Statement.Subject) -> String? {
        metadata.statements.first { $0.subject == subject }?.value
    }

    private mutating func readAddress(_ address: String?) {
        for fact in page.facts where fact.name == "canonical" {
            say(.address, fact.content, "link canonical")
            break
        }
        sayMeta(.address, ["og:url", "twitter:url"])
        say(.address, linked.address, "linked data")
        say(.address, address, "where it was read")
        let absolute = metadata.statements.first {
            $0.subject == .address && $0.value.contains("://")
        }
        metadata.address = absolute?.value
    }

    private mutating func readTitle(_ visible: VisibleFacts) {
        say(.title, visible.headline, "headline")
        say(.title, linked.headline, "linked data")
        sayMeta(.title, ["og:title", "twitter:title", "headline", "dc.title"])
        say(.title, page.title.map { String(decoding: bytes[$0], as: UTF8.self) }, "title element")
        metadata.title = first(.title)
    }

    private mutating func readByline(_ visible: VisibleFacts) {
        let authors = linked.authors.filter(Self.isName)
        let named = authors.filter { Byline.name($0) != nil }
        say(.byline, (named.isEmpty ? authors : named).joined(separator: ", "), "linked data")
        sayMeta(
            .byline,
            ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"])
        say(.byline, visible.author, "author of the page")
        say(.byline, visible.byline, "byline of the page")
        // A witness that names nobody does not stand in the way of the next one.
        metadata.byline =
            metadata.statements.lazy
            .filter { $0.subject == .byline && Self.isName($0.value) }
            .compactMap { Byline.name($0.value) }.first
    }

    /// Pages give addresses and accounts as authors, too.
    private static func isName(_ author: String) -> Bool {
        !author.contains("://") && !author.hasPrefix("@") && !author.hasPrefix("mailto:")
    }

    private mutating func readPublisher() {
        say(.publisher, linked.publisher, "linked data")
        sayMeta(
            .publisher, ["og:site_name", "publisher", "dc.publisher", "application-name"])
        let host = metadata.address.flatMap(Address.host)
        metadata.publisher = first(.publisher) ?? host
    }

    private mutating func readLanguage() {
        say(.language, page.language, "html lang")
        say(.language, linked.language, "linked data")
        sayMeta(.language, ["og:locale", "content-language", "language", "dc.language"])
        metadata.language = first(.language)
    }

    private mutating func readDates(
        _ text: PageText, _ tree: PageTree, _ marks: ElementMarks
    ) {
        let reader = DateReader(isMonthFirst: isMonthFirst)
        var dates = DateStatements()
        dates.add(.published, linked.published.flatMap(reader.machineDate), "linked data")
        for (subject, names) in MetaNames.dates {
            for name in names {
                for fact in page.facts where fact.name == name {
                    dates.add(subject, reader.machineDate(fact.content), "meta \(name)")
                }
            }
        }
        dates.add(.modified, linked.modified.flatMap(reader.machineDate), "linked data")
        let shown = ShownDates(tree: tree, marks: marks, text: text, reader: reader)
        shown.readMicrodata(into: &dates)
        dates.add(.published, metadata.address.flatMap(Address.date), "address")
        shown.read(into: &dates)
        if dates.statements.isEmpty {
            dates.add(.published, ScriptDates.first(in: bytes, reader), "script of the page")
            let image = page.facts.first { $0.name == "og:image" }?.content
            dates.add(.published, image.flatMap(Address.date), "address of its picture")
        }
        for statement in dates.statements.prefix(1_000) {
            say(statement.subject, statement.date.description, statement.origin)
        }
        metadata.published = dates.published
        metadata.modified = dates.modified
    }

    /// Americans write the month first.
    private var isMonthFirst: Bool {
        guard let language = metadata.language?.lowercased() else { return true }
        return language == "en" || language.hasPrefix("en-us") || language.hasPrefix("en_us")
    }
}

/// Dates with where they were found, the surest first.
struct DateStatements {
    private(set) var statements:
        [(subject: Statement.Subject, date: CalendarDate, origin: String)] =
            []
    /// What a page shows without saying what it is the date of.
    var guesses: [CalendarDate] = []

    mutating func add(_ subject: Statement.Subject, _ date: CalendarDate?, _ origin: String) {
        guard let date else { return }
        statements.append((subject, date, origin))
    }

    var modified: CalendarDate? { statements.first { $0.subject == .modified }?.date }

    /// The date of publication; failing that the last change, failing that any date shown.
    var published: CalendarDate? {
        statements.first { $0.subject == .published }?.date ?? modified ?? guesses.first
    }
}

/// The names of `meta` elements that hold dates, the surest first.
enum MetaNames {
    static let dates: [(Statement.Subject, [String])] = [
        (
            .published,
            [
                "article:published_time", "og:published_time", "datepublished",
                "article:published", "og:article:published_time", "article.published",
                "rnews:datepublished", "dc.date.issued", "dcterms.issued", "dc.date.created",
                "dcterms.created", "datecreated", "citation_publication_date",
                "citation_date", "parsely-pub-date", "sailthru.date", "pubdate", "pub_date",
                "publishdate", "publish_date", "publish-date", "published-date",
                "publication_date", "publication-date", "originalpublicationdate",
                "article_date_original", "article:post_date", "cxenseparse:recs:publishtime",
                "ptime", "release_date", "date", "dc.date", "dcterms.date", "created",
                "displaydate",
                "article.created", "bt:pubdate", "shareaholic:article_published_time",
                "analyticsattributes.articledate", "video:release_date", "og:pubdate",
            ]
        ),
        (
            .modified,
            [
                "article:modified_time", "og:updated_time", "datemodified", "dateupdated",
                "article:modified", "og:article:modified_time", "dcterms.modified",
                "dc.date.modified", "last-modified", "lastmod", "lastmodified", "modified",
                "utime", "revised", "updated_time", "cxenseparse:recs:modifiedtime",
            ]
        ),
    ]
}
