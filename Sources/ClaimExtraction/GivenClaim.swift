internal import CheckWorthiness
package import ClaimModel
package import TextAnalysis

/// A claim that somebody wrote down, with its place in the article.
package struct GivenClaim: Sendable {
    package var id: String?
    /// How it reads alone.
    package var text: String?
    /// Bytes of the article's text, as all other ranges.
    package var range: Range<Int>
    package var content: Range<Int>
    package var context: [Range<Int>]
    package var speaker: Speaker?
    package var kind: Claim.Kind?
    package var checkWorthiness: Double?

    package init(
        id: String? = nil, text: String? = nil, range: Range<Int>, content: Range<Int>? = nil,
        context: [Range<Int>] = [], speaker: Speaker? = nil, kind: Claim.Kind? = nil,
        checkWorthiness: Double? = nil
    ) {
        self.id = id
        self.text = text
        self.range = range
        self.content = content ?? range
        self.context = context
        self.speaker = speaker
        self.kind = kind
        self.checkWorthiness = checkWorthiness
    }
}

extension ClaimExtractor {
    /// The claims that were given, in the place of those that would be found.
    ///
    /// What would have been a claim and is not among them is left out.
    package static func extract(
        given claims: [GivenClaim], from article: Article, analysis text: AnalyzedText
    ) -> Extraction {
        var extraction = extract(from: article, analysis: text, minimumCheckWorthiness: 0)
        let found = extraction.claims
        let references = found.flatMap(\.references).sorted {
            $0.range.lowerBound < $1.range.lowerBound
        }
        let isWritten = Set(claims.filter { $0.text != nil }.map(\.content))
        extraction.claims = ClaimID.completed(
            claims.map { claim(of: $0, from: article, analysis: text, references) }
        ).map { isWritten.contains($0.content) ? $0 : filledIn($0, of: text) }
        let taken = extraction.claims.map(\.range)
        extraction.leftOut.removeAll { part in
            part.reason != .furniture && taken.contains { $0.overlaps(part.range) }
        }
        extraction.leftOut += found.filter { claim in
            !taken.contains { $0.overlaps(claim.range) }
        }.map { LeftOut(range: $0.range, reason: .notGiven, quote: $0.quote) }
        extraction.leftOut.sort {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        return extraction
    }

    private static func claim(
        of given: GivenClaim, from article: Article, analysis text: AnalyzedText,
        _ references: [Reference]
    ) -> Claim {
        let first = references.partition { $0.range.lowerBound >= given.content.lowerBound }
        let own = references[first...].prefix { $0.range.upperBound <= given.content.upperBound }
        // What somebody wrote between brackets behind a word resolves it.
        let unclear = own.filter { reference in
            reference.name != nil || !(given.text?.contains("\(reference.words) [") ?? false)
        }
        let content = text.tokens(in: given.content)
        let worthiness = Worthiness(of: content, in: text)
        let isSaid = given.speaker != nil
        let filledIn = given.context.map { "[\(text.string($0))] " }.joined()
        let sentence = text.sentences(touching: given.range)
        return Claim(
            id: given.id ?? "", text: given.text ?? filledIn + text.string(given.content),
            quote: text.string(given.range), range: article.offsets.file(given.range),
            textRange: given.range, content: given.content,
            sentence: sentence.first.map { first in
                first.range.lowerBound..<(sentence.last ?? first).range.upperBound
            } ?? given.range,
            context: given.context, references: Array(unclear), speaker: given.speaker,
            kind: given.kind ?? Claim.Kind(of: content, in: text, isAttributed: isSaid),
            checkWorthiness: given.checkWorthiness ?? worthiness.hundredths,
            mentions: text.mentions(in: given.range))
    }
}
