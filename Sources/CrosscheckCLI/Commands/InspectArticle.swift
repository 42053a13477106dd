internal import ArgumentParser
internal import ClaimModel
internal import JSON
internal import TextDisplay

/// What was read as the article, and what was left out as the site around it.
struct InspectArticle: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Shows what is read as the article and what is left out of it.",
        discussion: """
              crosscheck inspect article page.html
              crosscheck inspect article --batch < requests.jsonl

            With --batch, each line of standard input is a request such as \
            {"id": "1", "file": "page.html", "url": "https://example.org/page"}, and each line \
            of the output an answer: id, title, author, publisher, published, modified, \
            language, url and text.
            """)

    @Argument(help: "Articles: files, '-' for standard input, or addresses with --network.")
    var articles: [String] = []

    @Flag(help: "Answer requests from standard input, one a line.")
    var batch = false

    @OptionGroup var handover: ArticleOptions

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    func validate() throws {
        if batch && !articles.isEmpty {
            throw ValidationError("With --batch the articles are named on standard input")
        }
        if !batch && articles.isEmpty {
            throw ValidationError("Missing expected argument '<articles> ...'")
        }
    }

    func run(in session: Session) async throws -> ExitStatus {
        guard !batch else {
            try await ArticleBatch(session: session).run()
            return .clean
        }
        var faults = Faults()
        let handover = try faults.collect { try self.handover.handover() }
        let layout = try faults.collect {
            try OptionWords.format(format) as InspectOptions.Format
        }
        if articles.count(where: { $0 == "-" }) > 1 {
            faults.add(Faults(CommandFaults.standardInputTwice()))
        }
        guard let handover, let layout, faults.isEmpty else { throw faults }
        var read: [Article] = []
        for path in articles {
            do {
                read.append(try await session.article(path, handover))
            } catch let unread as Faults {
                faults.add(unread)
            }
        }
        write(read.map(ArticlePage.init), layout, to: session.console)
        guard faults.isEmpty else { throw faults }
        return .clean
    }

    private func write(
        _ pages: [ArticlePage], _ format: InspectOptions.Format, to console: any Console
    ) {
        guard !pages.isEmpty else { return }
        switch format {
        case .text where pages.count == 1: console.writeOutput(pages[0].text)
        case .text:
            let texts = pages.map { "\(visibleText($0.article.name))\n\n\($0.text)" }
            console.writeOutput(texts.joined(separator: "\n"))
        case .json:
            let json = pages.count == 1 ? pages[0].json : .array(pages.map(\.json))
            console.writeOutput(json.text(.indented) + "\n")
        }
    }
}

/// An article as `inspect article` shows it.
struct ArticlePage {
    let article: Article
    private let bytes: [UInt8]

    init(_ article: Article) {
        self.article = article
        bytes = Array(article.text.utf8)
    }

    private struct Row {
        var kind: String
        var text: String
        var range: Range<Int>?
    }

    /// What the article says of itself, then what it consists of, then what is no part of it.
    private var rows: [Row] {
        let blocks = article.blocks.map { block in
            Row(
                kind: block.kind.rawValue, text: string(block.range),
                range: article.offsets.file(block.range))
        }
        let leftOut = article.leftOut.map { part in
            Row(
                kind: "left out, \(part.detail ?? part.reason.rawValue)", text: part.quote,
                range: part.range)
        }
        return facts + factChecks + disagreements + blocks + leftOut
    }

    private var facts: [Row] {
        [
            ("format", article.format.rawValue), ("encoding", article.encoding),
            ("extracted by", article.extractedBy), ("address", article.url),
            ("fetched", article.retrieved), ("language", article.language),
            ("title", article.title), ("byline", article.byline),
            ("publisher", article.publisher), ("published", article.published?.description),
            ("modified", article.modified?.description),
        ].compactMap { name, value in
            value.map { Row(kind: name, text: $0) }
        }
    }

    /// What the page says that it examined.
    private var factChecks: [Row] {
        article.factChecks.map { check in
            let claim = (check.claimedBy.map { "\($0): " } ?? "") + check.claim
            return Row(
                kind: "fact check", text: claim + (check.rating.map { " [\($0)]" } ?? ""))
        }
    }

    /// What other places of the page say of the same.
    private var disagreements: [Row] {
        let taken: [Statement.Subject: String?] = [
            .published: article.published?.description, .modified: article.modified?.description,
            .byline: article.byline, .publisher: article.publisher,
            .language: article.language,
        ]
        return article.statements.compactMap { statement in
            guard let value = taken[statement.subject] ?? nil, !agrees(statement, value) else {
                return nil
            }
            return Row(
                kind: "\(statement.subject.rawValue), \(statement.origin)", text: statement.value)
        }
    }

    private func agrees(_ statement: Statement, _ value: String) -> Bool {
        let said = statement.value.lowercased()
        let taken = value.lowercased()
        switch statement.subject {
        case .byline, .publisher:
            return said.contains("://") || said.contains(taken) || taken.contains(said)
        case .language: return said.prefix(2) == taken.prefix(2)
        default: return said == taken
        }
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    var text: String {
        rows.map { "\($0.kind): \(visibleText($0.text))\n" }.joined()
    }

    var json: JSONValue {
        [
            "schema": 1, "article": .string(article.name),
            "blocks": .array(
                rows.map { row in
                    [
                        "kind": .string(row.kind), "text": .string(row.text),
                        "start": row.range.map { .int($0.lowerBound) } ?? .null,
                        "end": row.range.map { .int($0.upperBound) } ?? .null,
                    ]
                }),
            "links": .array(
                article.links.map { link in
                    let range = article.offsets.file(link.range)
                    return [
                        "address": .string(link.address), "text": .string(string(link.range)),
                        "start": .int(range.lowerBound), "end": .int(range.upperBound),
                    ]
                }),
        ]
    }

    /// The running text: what the article says beside its headings and the words of its pictures.
    var runningText: String {
        article.blocks.filter { block in
            switch block.kind {
            case .headline, .standfirst, .caption: false
            default: true
            }
        }.map { string($0.range) }.joined(separator: "\n")
    }
}
