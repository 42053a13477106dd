internal import ClaimExtraction
internal import ClaimModel
internal import Diagnostics
internal import TextAnalysis
internal import WorkflowFiles

/// A file of claims, to be checked in the place of those that would be found.
struct ClaimsGiven {
    let digest: FileDigest
    private let file: SourceFile
    private let entries: [ClaimsFile.Entry]

    init(_ path: String, in session: Session) throws {
        file = try session.file(path, limitInBytes: InputLimits.source)
        let (entries, faults) = ClaimsFile.read(file)
        guard let entries, faults.isEmpty else { throw Faults(faults, in: [file]) }
        self.entries = entries
        digest = FileDigest(
            role: "claims", name: Path.name(of: file.name), sha256: Digest.sha256(file.bytes))
    }

    /// The claims at their places in an article, or all that cannot be found there.
    func claims(in input: ArticleInput) throws -> [GivenClaim] {
        var search = ClaimSearch(input: input)
        let claims = entries.compactMap { search.claim(of: $0) }
        guard search.faults.isEmpty else { throw Faults(search.faults, in: [file]) }
        return claims
    }
}

/// Finds the words of claims in an article.
private struct ClaimSearch {
    let input: ArticleInput
    let finder: StretchFinder
    var faults: [Diagnostic] = []

    init(input: ArticleInput) {
        self.input = input
        finder = StretchFinder(input.analysis)
    }

    mutating func claim(of entry: ClaimsFile.Entry) -> GivenClaim? {
        let place = entry.start.map(textByte) ?? 0
        let quote = finder.find(entry.quote.text, near: place)
        if quote == nil { addMissing(entry.quote, key: "quote") }
        let context = entry.context.compactMap { words in
            let found = finder.find(words.text, near: place)
            if found == nil { addMissing(words, key: "context") }
            return found
        }
        guard let quote else { return nil }
        var said: Range<Int>?
        if let words = entry.said {
            said = finder.find(words.text, near: quote.lowerBound, within: quote)
            if said == nil {
                faults.append(ClaimsFaults.notInQuote(words.text, at: words.place))
            }
        }
        if let text = entry.text, !reads(text.text, as: said ?? quote, entry.kind) {
            faults.append(ClaimsFaults.notClaimed(text.text, at: text.place))
        }
        return GivenClaim(
            id: entry.id?.text, text: entry.text?.text, range: quote, content: said,
            context: context,
            speaker: entry.speaker, kind: entry.kind, checkWorthiness: entry.checkWorthiness)
    }

    /// Whether a text says what a stretch says, articles aside, with nothing between brackets that
    /// the article has not. A verdict on the stretch would else stand beside other words.
    private func reads(_ text: String, as stretch: Range<Int>, _ kind: Claim.Kind?) -> Bool {
        var said: [String] = []
        var filledIn: [String] = []
        var isInside = false
        for token in AnalyzedText.tokens(of: text, isStemming: false) {
            switch token.folded {
            case "[": isInside = true
            case "]": isInside = false
            case let word where token.kind != .punctuation:
                if isInside { filledIn.append(word) } else { said.append(word) }
            default: break
            }
        }
        let words = input.analysis.tokens
        let wanted = words[input.analysis.tokens(in: stretch)].filter { $0.kind != .punctuation }
            .map(\.folded).filter { !Self.articles.contains($0) }
        said.removeAll(where: Self.articles.contains)
        let known = Self.beings.union(words.lazy.map(\.folded))
        // "The agency's director, Jane Doe" reads "Jane Doe [is] the agency's director".
        let isSame = said == wanted || kind == .office && said.sorted() == wanted.sorted()
        return isSame && filledIn.allSatisfy(known.contains)
    }

    private static let articles: Set<String> = ["a", "an", "the"]
    /// "Jane Doe [is] director".
    private static let beings: Set<String> = ["are", "is", "was", "were"]

    private mutating func addMissing(_ words: ClaimsFile.Words, key: String) {
        faults.append(
            ClaimsFaults.notInArticle(
                words.text, key: key, nearest: nearestSentence(to: words.text), at: words.place))
    }

    /// The place in the article's text that a byte of its file has.
    private func textByte(_ byte: Int) -> Int {
        let starts = input.analysis.tokens
        let next = starts.partition {
            input.article.offsets.file($0.range).lowerBound >= byte
        }
        return next < starts.count ? starts[next].range.lowerBound : input.analysis.bytes.count
    }

    private func nearestSentence(to words: String) -> String? {
        let wanted = Set(AnalyzedText.tokens(of: words).map(\.stem))
        var best: (shared: Int, sentence: Sentence)?
        for sentence in input.analysis.sentences {
            let stems = Set(input.analysis.tokens[sentence.tokens].map(\.stem))
            let shared = stems.intersection(wanted).count
            if shared > (best?.shared ?? 0) { best = (shared, sentence) }
        }
        guard let best, best.shared * 2 >= wanted.count else { return nil }
        return quoted(input.analysis.string(best.sentence.range))
    }
}
