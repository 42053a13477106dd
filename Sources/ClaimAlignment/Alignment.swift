public import ClaimModel
public import TextAnalysis

/// How a sentence of a source stands to a claim, and why.
///
/// Numbers, dates, names and negation are vetoes: no overlap of words makes a sentence support a
/// claim while one of them is missing or differs. A sentence contradicts a claim only if all that
/// tells which event is meant aligns and one thing clashes.
public struct Alignment: Sendable {
    /// A part of the claim and what stands in its place in the source.
    public struct Pair: Hashable, Sendable {
        public enum Kind: String, Sendable {
            case name, date, number, quotation, polarity, word
        }

        public let kind: Kind
        public let claim: String
        public let source: String
        /// Bytes of the claim's text.
        public let range: Range<Int>
    }

    public let stance: Stance
    public let strength: Strength
    public let aligned: [Pair]
    public let clashes: [Pair]
    /// Parts of the claim that the sentence does not speak of.
    public let missing: [Pair]
    /// Whether the sentence itself has a name of the claim, if the claim has any.
    public let isAnchored: Bool
    /// Share of the claim's content words that the sentence has, from 0 to 1.
    public let coverage: Double

    /// Share of content words wanted beside names, dates and numbers that all align.
    public static let supportingCoverage = 0.6
    /// The same where there are no names, dates or numbers to hold on to.
    static let supportingCoverageOfWordsAlone = 0.85
    static let contradictingCoverage = 0.7
    /// Share of content words from which on a passage is worth showing.
    public static let nearCoverage = 0.4
}

/// A claim, ready to be compared with many sentences.
public struct AlignedClaim: Sendable {
    public let text: AnalyzedText
    public let statement: Statement
    let nameKeys: [NameKey]

    /// Ranges are bytes of the text: the claim's own stretch, then those that complete it.
    public init(_ ranges: [Range<Int>], of text: AnalyzedText) {
        self.text = text
        statement = Statement(ranges, of: text)
        nameKeys = statement.names.map { NameKey($0, in: text) }
    }

    /// Stems to look for in sources, each once, in order.
    public var terms: [String] {
        var seen: Set<String> = []
        return statement.terms(in: text).filter { seen.insert($0).inserted }
    }

    /// All of the claim that can be found in a source or not: names, dates, numbers, words.
    public var parts: [(text: String, range: Range<Int>)] {
        let ranges =
            statement.names.map(\.range) + statement.dates.map(\.range)
            + statement.quantities.map(\.range)
            + statement.words.map { text.tokens[$0.token].range }
        return ranges.map { (text.string($0), $0) }
    }

    /// - Parameters:
    ///   - index: of a sentence of `source`.
    ///   - title: the source's, which may name what the sentence calls "it".
    public func compared(with index: Int, of source: AnalyzedText, title: String) -> Alignment {
        Comparison(claim: self, source: source, index: index, title: title).alignment()
    }
}
