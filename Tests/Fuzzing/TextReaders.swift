internal import ArticleReading
internal import ClaimAlignment
internal import ClaimExtraction
internal import ClaimModel
internal import TestSupport
internal import TextAnalysis

/// The readers of words.
extension FuzzedReader {
    static let plainArticle = article("article-text", file: "a.txt")
    static let markdownArticle = article("article-markdown", file: "a.md")

    static let pageArticle = article(
        "article-html", file: "a.html", seeds: PageSeeds.pages,
        pieces: PageSeeds.pieces + PageSeeds.pieces + Pieces.characters)

    private static func article(
        _ name: String, file: String, seeds: [String] = Seeds.markdown + Seeds.prose,
        pieces: [String] = Pieces.markdown + Pieces.markdown + Pieces.prose + Pieces.characters
    ) -> FuzzedReader {
        FuzzedReader(name, seeds: seeds, pieces: pieces) { input in
            do throws(ArticleFault) {
                let article = try ArticleReader.read(input, name: file, digest: "")
                guard article.file == input else { return "the file is changed" }
                return brokenInvariant(article)
            } catch {
                return brokenLines(error.summary + error.nextStep)
            }
        }
    }

    static let text = FuzzedReader(
        "text", seeds: Seeds.prose, pieces: Pieces.prose + Pieces.characters
    ) { input in
        let whole = analysis(of: input)
        let parted = analysis(of: input, blocks: blocks(for: input))
        return brokenAnalysis(whole) ?? brokenAnalysis(parted)
            ?? (isSame(whole, analysis(of: input)) ? nil : "not the same again")
    }

    static let dates = FuzzedReader(
        "dates", seeds: Seeds.prose, pieces: Pieces.time + Pieces.time + Pieces.characters
    ) { input in
        let bytes = Array(String(decoding: input, as: UTF8.self).utf8)
        for domain in TemporalDomain.allCases {
            if let flaw = brokenDates(in: bytes, domain) { return flaw }
        }
        return nil
    }

    static let claims = FuzzedReader(
        "claims", seeds: Seeds.prose + Seeds.markdown,
        pieces: Pieces.prose + Pieces.prose + Pieces.markdown + Pieces.characters
    ) { input in
        // What is not UTF-8 is refused, and the reader of articles is tried with it.
        let bytes = Array(String(decoding: input, as: UTF8.self).utf8)
        guard let article = try? ArticleReader.read(bytes, name: "a.md", digest: "") else {
            return nil
        }
        let analysis = AnalyzedText(
            article.text, blocks: article.blocks.map(\.range), publishedOn: article.published)
        return brokenAnalysis(analysis) ?? brokenClaims(of: article, analysis)
    }

    static let alignment = FuzzedReader(
        "alignment", seeds: Seeds.pairs, pieces: Pieces.prose + Pieces.characters
    ) { input in
        let parts = Parts.split(input, into: 2).map { analysis(of: $0) }
        let (claims, source) = (parts[0], parts[1])
        for sentence in claims.sentences.prefix(4) {
            let claim = AlignedClaim([sentence.range], of: claims)
            for place in source.sentences.indices.prefix(4) {
                let alignment = claim.compared(
                    with: place, of: source, title: AnalyzedText("The bridge"))
                if let flaw = brokenAlignment(alignment, of: claims) { return flaw }
            }
        }
        for place in claims.sentences.indices.prefix(4) {
            let own = AlignedClaim([claims.sentences[place].range], of: claims)
            if own.compared(with: place, of: claims, title: nil).stance == .contradicts {
                return "sentence \(place) contradicts itself"
            }
        }
        return nil
    }

    private static func analysis(of input: [UInt8], blocks: [Range<Int>]? = nil) -> AnalyzedText {
        AnalyzedText(String(decoding: input, as: UTF8.self), blocks: blocks, publishedOn: published)
    }

    fileprivate static let published = CalendarDate(year: 2020, month: 6, day: 5)

    /// Any stretches, which follow from the input: out of order, beyond it and inside characters.
    private static func blocks(for input: [UInt8]) -> [Range<Int>] {
        let digest = input.reduce(UInt64(input.count)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var random = SeededGenerator(seed: digest)
        return (0..<4).map { _ in
            let ends = (0..<2).map { _ in Int.random(in: -3...input.count + 3, using: &random) }
            return min(ends[0], ends[1])..<max(ends[0], ends[1])
        }
    }
}

private func isSame(_ one: AnalyzedText, _ other: AnalyzedText) -> Bool {
    one.tokens == other.tokens && one.sentences == other.sentences && one.names == other.names
        && one.dates == other.dates && one.quantities == other.quantities
        && one.quotations == other.quotations
}

private func brokenDates(in bytes: [UInt8], _ domain: TemporalDomain) -> String? {
    var tagger = TemporalTagger(publishedOn: FuzzedReader.published, domain: domain)
    let dates = tagger.expressions(in: bytes)
    var end = 0
    for date in dates {
        if date.range.isEmpty || date.range.lowerBound < end {
            return "date at \(date.range) is empty or begins before \(end)"
        }
        if let flaw = brokenRange(date.range, in: bytes) { return "date \(flaw)" }
        if let part = date.ends.first(where: { !date.range.contains($0.range) }) {
            return "an end at \(part.range) lies beside its date"
        }
        end = date.range.upperBound
    }
    var again = TemporalTagger(publishedOn: FuzzedReader.published, domain: domain)
    return again.expressions(in: bytes) == dates ? nil : "dates are not the same again"
}

private func brokenAlignment(_ alignment: Alignment, of text: AnalyzedText) -> String? {
    guard (0...1).contains(alignment.coverage) else { return "coverage \(alignment.coverage)" }
    for pair in alignment.aligned + alignment.clashes + alignment.missing
    where brokenRange(pair.range, in: text.bytes) != nil {
        return "a pair at \(pair.range) of \(text.bytes.count)"
    }
    switch alignment.stance {
    case .supports where !alignment.clashes.isEmpty: return "supports in spite of a clash"
    case .contradicts where alignment.clashes.count != 1:
        return "contradicts with \(alignment.clashes.count) clashes"
    default: return nil
    }
}
