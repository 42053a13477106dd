/// A claim and a context made of an example.
struct ExampleStage {
    /// Ways to put an example on stage that must not change what a checker says of it.
    enum Variation: String, CaseIterable {
        case plain = "As written"
        case preceded = "With other text in front"
        case followed = "With accents and emoji around"
        case windows = "With lines that end as on Windows"
        case decomposed = "With accents as characters of their own"
        case crowded = "With other sources around, in reverse order"
    }

    let claim: Claim
    let context: CheckContext
    /// The marked stretch, in bytes of the article's text.
    let marked: Range<Int>?

    /// `nil` if the marks are unbalanced.
    init?(_ example: Example, _ variation: Variation) {
        guard let (text, marked) = Self.unmarked(variation.written(example.text)) else {
            return nil
        }
        let headline = example.backup.headline.map { [variation.written($0)] } ?? []
        let before =
            headline + variation.before + example.backup.paragraphs.map(variation.written)
        var whole = ""
        var blocks: [Block] = []
        for paragraph in before + [text] + variation.after {
            if !whole.isEmpty { whole += variation.paragraphBreak }
            let start = whole.utf8.count
            whole += paragraph
            let kind = blocks.count < headline.count ? Block.Kind.headline : .paragraph
            blocks.append(Block(kind, start..<whole.utf8.count))
        }
        let range = blocks[before.count].range
        let start = range.lowerBound
        var article = Article(
            name: "example", format: .plainText, digest: "", file: whole, text: whole,
            blocks: blocks)
        article.title = headline.first
        article.published = example.backup.published
        article.links = example.backup.links.compactMap { link in
            let words = Array(variation.written(link.words).utf8)
            return Array(text.utf8).firstRange(of: words).map {
                Link(address: link.address, range: $0.lowerBound + start..<$0.upperBound + start)
            }
        }
        claim = Claim(
            id: "00000001", text: text, quote: text, range: range, textRange: range,
            sentence: range, kind: .statement, checkWorthiness: 1)
        self.marked = marked.map { $0.lowerBound + start..<$0.upperBound + start }
        let backup = example.backup
        context = CheckContext(
            article: article,
            analysis: AnalyzedText(
                whole, blocks: article.blocks.map(\.range), publishedOn: article.published),
            sources: backup.sources.isEmpty ? nil : ExampleSources(backup, variation),
            officials: backup.tenures.map { ExampleOfficials(tenures: $0) },
            chronology: backup.events.map { Chronology(name: "chronology", events: $0) },
            linkedPages: backup.linkedPages)
    }

    private static func unmarked(_ text: String) -> (String, Range<Int>?)? {
        let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
        if parts.count == 1 {
            return text.contains("⟧") ? nil : (text, nil)
        }
        let ends = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
        guard parts.count == 2, ends.count == 2 else { return nil }
        let start = parts[0].utf8.count
        return (String(parts[0] + ends[0] + ends[1]), start..<start + ends[0].utf8.count)
    }
}

extension ExampleStage.Variation {
    /// A text of the example as this variation writes it.
    func written(_ text: String) -> String {
        self == .decomposed ? Accents.apart(text) : text
    }

    fileprivate var before: [String] {
        switch self {
        case .preceded: ["Shop owners met on the square, and nobody minded the rain."]
        case .followed: ["Café owners met — ☕️ “cheaply” — at the Étoile. 🇫🇷"]
        case .plain, .windows, .decomposed, .crowded: []
        }
    }

    fileprivate var after: [String] {
        self == .followed ? ["“Très bien”, señor Núñez said… 👍🏽"] : []
    }

    fileprivate var paragraphBreak: String { self == .windows ? "\r\n\r\n" : "\n\n" }
}

/// Letters with the accents that text for the web is written with.
private enum Accents {
    /// The same text in canonical decomposition, as some systems store it.
    static func apart(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.flatMap { table[$0] ?? [$0] }))
    }

    private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
        let marks: [(Unicode.Scalar, letters: String, bases: String)] = [
            ("\u{300}", "àèìòùÀÈÌÒÙ", "aeiouAEIOU"),
            ("\u{301}", "áéíóúýÁÉÍÓÚÝćńśź", "aeiouyAEIOUYcnsz"),
            ("\u{302}", "âêîôûÂÊÎÔÛ", "aeiouAEIOU"), ("\u{303}", "ãñõÃÑÕ", "anoANO"),
            ("\u{308}", "äëïöüÄËÏÖÜ", "aeiouAEIOU"), ("\u{30A}", "åÅ", "aA"),
            ("\u{327}", "çşÇŞ", "csCS"), ("\u{30C}", "čěřšžČŠŽ", "cerszCSZ"),
        ]
        var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for (mark, letters, bases) in marks {
            for (letter, base) in zip(letters.unicodeScalars, bases.unicodeScalars) {
                table[letter] = [base, mark]
            }
        }
        return table
    }()
}

/// The few sources of an example, every sentence of which is looked at.
private struct ExampleSources: SourceCollection {
    let documents: [SourceDocument]
    private let sentences: [SourceSentence]
    private let examined: [SourceSentence]

    init(_ backup: ExampleBackup, _ variation: ExampleStage.Variation) {
        var sources = backup.sources
        if variation == .crowded {
            sources.reverse()
            sources.append(("zoology", "The okapi was first described to science long ago."))
        }
        var documents: [SourceDocument] = []
        var sentences: [SourceSentence] = []
        var examined: [SourceSentence] = []
        for (name, text) in sources {
            let publication = backup.publications[name]
            var document = SourceDocument(
                id: name, title: name, publisher: publication?.publisher, date: publication?.date,
                url: backup.addresses[name], tier: publication?.tier)
            document.factChecks = backup.factChecks[name].map { [$0] } ?? []
            let claims = document.factChecks.map { AnalyzedText.words(of: $0.claim) }
            let analysis = AnalyzedText(variation.written(text))
            documents.append(document)
            for index in analysis.sentences.indices {
                let sentence = SourceSentence(
                    source: document, analysis: analysis, index: index, line: 1)
                if claims.contains(where: { analysis.sentence(index, restates: $0) }) {
                    examined.append(sentence)
                } else {
                    sentences.append(sentence)
                }
            }
        }
        self.documents = documents.sorted { $0.id < $1.id }
        self.sentences = sentences
        self.examined = examined
    }

    func sentences(sharing terms: [String], limit: Int) -> [SourceSentence] {
        Self.sharing(terms, limit, among: sentences)
    }

    func examinedSentences(sharing terms: [String], limit: Int) -> [SourceSentence] {
        Self.sharing(terms, limit, among: examined)
    }

    func sentences(ofDocument id: String) -> [SourceSentence] {
        (sentences + examined).filter { $0.source.id == id }.sorted { $0.index < $1.index }
    }

    private static func sharing(
        _ terms: [String], _ limit: Int, among sentences: [SourceSentence]
    ) -> [SourceSentence] {
        let terms = Set(terms)
        let sharing = sentences.filter { sentence in
            let tokens = sentence.analysis.sentences[sentence.index].tokens
            return sentence.analysis.tokens[tokens].contains { terms.contains($0.stem) }
        }
        return Array(sharing.prefix(limit))
    }
}

/// The few officials of an example, all of whom are candidates.
private struct ExampleOfficials: OfficialsDirectory {
    let name = "register"
    let asOf: PartialDate? = PartialDate("2024-01-01")
    let tenures: [Tenure]

    func tenures(ofPersonNamed name: String) -> [Tenure] { tenures }
    func tenures(inOffice title: OfficeTitle, of bodies: Set<String>) -> [Tenure] { tenures }
}
