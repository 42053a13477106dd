import ClaimModel

/// The records that every format is tested with; all of it is made up.
enum Invented {
    static let file = """
        # Harbour bank lost 81 million in one night

        Thieves took $81 million from Harbour Bank on 4 February 2016, Jane Doe said.

        Doe, the director of the Port Agency, spoke on Monday, 14 May 2019.
        The bank has 62 branches in Northport. Nobody was hurt.

        The vault was opened with a stolen code, officials say.
        Ferries ran late that week. Is your money safe?

        It was recently called the theft of the century.
        """

    static let ledger = SourceDocument(
        id: "press/ledger.md", title: "How Harbour Bank was robbed", publisher: "Example Ledger",
        date: PartialDate("2016-03-15"), url: "https://ledger.example/harbour_bank",
        tier: .secondary,
        digest: digest("b"))
    static let copy = SourceDocument(
        id: "press/copy.txt", title: "Bank robbed", publisher: "Example Echo",
        date: PartialDate("2016-03"), digest: digest("c"),
        origin: Origin(name: "Example Wire", reason: .credit))
    static let summary = SourceDocument(
        id: "court.md", title: "Indictment", tier: .primary,
        summaryOf: "https://court.example/case?id=7&copy;=1", digest: digest("d"))

    static func digest(_ character: Character) -> String {
        String(repeating: character, count: 64)
    }

    static func place(_ words: String) -> Range<Int> {
        guard let range = file.firstRange(of: words) else { return 0..<0 }
        let start = file.utf8.distance(from: file.startIndex, to: range.lowerBound)
        return start..<(start + words.utf8.count)
    }

    static func claim(
        _ quote: String, text: String? = nil, _ kind: Claim.Kind, worth: Double,
        speaker: Speaker? = nil, _ mentions: [(Mention.Kind, String)] = []
    ) -> Claim {
        Claim(
            id: "0000000\(quote.count % 10)", text: text ?? quote, quote: quote,
            range: place(quote), textRange: place(quote), sentence: place(quote),
            speaker: speaker, kind: kind, checkWorthiness: worth,
            mentions: mentions.map { Mention(kind: $0.0, text: $0.1, range: place($0.1)) })
    }

    static var article: Article {
        var article = Article(
            name: "article.md", format: .markdown, digest: digest("a"), file: file, text: file,
            blocks: [])
        article.title = "Harbour bank lost 81 million in one night"
        article.byline = "By A. Writer"
        article.publisher = "Example Times"
        article.url = "https://times.example/2019/harbour"
        article.published = CalendarDate("2019-05-16")
        article.statedDate = CalendarDate("2019-05-15")
        return article
    }

    /// Every verdict and every kind of evidence.
    static var everyVerdict: RunRecord {
        RunRecord(
            article: article,
            workflow: WorkflowSummary(name: "news-article", summary: "Verify a news story"),
            checks: [
                CheckRecord(
                    checker: "source-cross-reference", summary: "Compares claims with sources",
                    options: [["independent-origins", "2"], ["tiers", "primary", "secondary"]]),
                CheckRecord(
                    checker: "prior-fact-check", summary: "Looks for earlier fact-checks",
                    options: [], notRun: "The workflow names no feed"),
            ],
            sources: [ledger, copy, summary], claims: claims,
            leftOut: [
                LeftOut(
                    range: place("# Harbour bank lost 81"), reason: .headline,
                    quote: "Harbour bank lost 81 million in one night"),
                LeftOut(
                    range: place("Is your money safe?"), reason: .question,
                    quote: "Is your money safe?"),
                LeftOut(
                    range: place("It was recently"), reason: .opinion, detail: "superlative",
                    quote: "It was recently called the theft of the century."),
            ],
            unanchored: [
                UnanchoredDate(
                    text: "recently", range: place("recently"),
                    reason: "It names no stretch of days")
            ],
            unread: [UnreadSource(name: "press/torn.md", reason: "Front matter is not closed")],
            files: [
                FileDigest(role: "article", name: "article.md", sha256: digest("a")),
                FileDigest(role: "source", name: "press/ledger.md", sha256: digest("b")),
            ],
            version: "0.1.0")
    }

    static var empty: RunRecord {
        RunRecord(
            article: Article(
                name: "empty.txt", format: .plainText, digest: digest("e"), file: "", text: "",
                blocks: []),
            workflow: WorkflowSummary(name: "dates-only", summary: ""), checks: [], sources: [],
            claims: [], leftOut: [], unanchored: [], files: [], version: "0.1.0")
    }
}
