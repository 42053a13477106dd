internal import ArticleReading
internal import ClaimAlignment
internal import ClaimExtraction
internal import ClaimModel
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
        brokenAnalysis(analysis(of: input))
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
        let parts = Parts.split(input, into: 2).map(analysis)
        let (claims, source) = (parts[0], parts[1])
        for sentence in claims.sentences.prefix(4) {
            let claim = AlignedClaim([sentence.range], of: claims)
            for place in source.sentences.indices.prefix(4) {
                let alignment = claim.compared(with: place, of: source, title: "The bridge")
                if let flaw = brokenAlignment(alignment, of: claims) { return flaw }
            }
        }
        for place in claims.sentences.indices.prefix(4) {
            let own = AlignedClaim([claims.sentences[place].range], of: claims)
            if own.compared(with: place, of: claims, title: "").stance == .contradicts {
                return "sentence \(place) contradicts itself"
            }
        }
        return nil
    }

    private static func analysis(of input: [UInt8]) -> AnalyzedText {
        AnalyzedText(
            String(decoding: input, as: UTF8.self),
            publishedOn: CalendarDate(year: 2020, month: 6, day: 5))
    }
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
