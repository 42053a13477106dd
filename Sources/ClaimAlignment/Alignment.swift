public import ClaimModel
public import TextAnalysis
public import WordRelations

/// How a sentence of a source stands to a claim, and why.
///
/// Numbers, dates, names and negation are vetoes: no overlap of words makes a sentence support a
/// claim while one of them is missing or differs. A sentence contradicts a claim only if all that
/// tells which event is meant aligns and one thing clashes.
public struct Alignment: Sendable {
    /// A part of the claim and what stands in its place in the source.
    public struct Pair: Hashable, Sendable {
        public enum Kind: String, Sendable {
            case name, title, date, time, number, quotation, polarity, word
        }

        public let kind: Kind
        public let claim: String
        public let source: String
        /// Bytes of the claim's text.
        public let range: Range<Int>
        /// Bytes of the source's text.
        public let sourceRange: Range<Int>?
        /// How the source's word stands to the claim's, between words.
        public let relation: WordRelation?
        /// Whether it clashes only if both speak of the same, which nothing in the words tells.
        let isAnswer: Bool

        init(
            kind: Kind, claim: String, source: String, range: Range<Int>,
            sourceRange: Range<Int>? = nil, relation: WordRelation? = nil,
            isAnswer: Bool = false
        ) {
            self.kind = kind
            self.claim = claim
            self.source = source
            self.range = range
            self.sourceRange = sourceRange
            self.relation = relation
            self.isAnswer = isAnswer
        }
    }

    public let stance: Stance
    public let strength: Strength
    /// Why, in a few words.
    public let reason: String
    public let aligned: [Pair]
    public let clashes: [Pair]
    /// Parts of the claim that the sentence does not speak of.
    public let missing: [Pair]
    /// Whether the sentence itself has a name of the claim, if the claim has any.
    public let isAnchored: Bool
    /// Share of the claim's content words that the sentence has, from 0 to 1.
    public let coverage: Double

    /// Whether names, dates and numbers tell that both speak of one event, whatever the texts
    /// around them tell of.
    public var isTied: Bool {
        let ties = aligned.filter { [.name, .date, .number].contains($0.kind) }
        return isAnchored && Set(ties.map(\.claim)).count >= 2
            && coverage >= Self.supportingCoverage
    }

    /// Share of content words wanted beside names, dates and numbers that all align.
    public static let supportingCoverage = 0.75
    /// The same where there are no names, dates or numbers to hold on to.
    static let supportingCoverageOfWordsAlone = 0.85
    static let contradictingCoverage = 0.65
    /// The same in a passage that was chosen for the claim.
    static let contradictingCoverageOfChosen = 0.5
    /// Share of content words from which on a passage is worth showing.
    public static let nearCoverage = 0.4
}

/// A claim, ready to be compared with many sentences.
public struct AlignedClaim: Sendable {
    public let text: AnalyzedText
    public let statement: Statement
    let nameKeys: [NameKey]
    /// Of each of the statement's words.
    let senses: [WordSenses]
    /// Who says it, where that stands outside of what is said.
    let speaker: NameKey?
    /// Whether it says no more than what office somebody holds.
    let isOffice: Bool
    /// Whom it speaks of as "he" or "the company", where that is told before.
    let antecedent: NameKey?
    /// "Company" of "the company", as a token.
    let subjectNoun: Int?
    /// Whether the text puts it in somebody's mouth, named or not.
    let isAttributed: Bool

    /// - Parameters:
    ///   - ranges: bytes of the text: the claim's own stretch, then those that complete it.
    ///   - attribution: the sentence that says who says it, if somebody does.
    ///   - isOffice: whether it says no more than what office somebody holds.
    public init(
        _ ranges: [Range<Int>], of text: AnalyzedText, attribution: Range<Int>? = nil,
        isOffice: Bool = false
    ) {
        self.isOffice = isOffice
        self.text = text
        isAttributed = attribution != nil
        speaker = attribution.flatMap { sentence in
            Speakers.named(text.names(in: sentence), in: text).first { name in
                !ranges.contains { $0.overlaps(name.range) }
            }
        }.map { NameKey($0, in: text) }
        statement = Statement(ranges, of: text)
        nameKeys = statement.names.map { NameKey($0, in: text) }
        let coreference = Self.coreference(ranges, in: text)
        antecedent = coreference.map { NameKey($0.name, in: text) }
        subjectNoun = coreference?.noun
        senses = statement.words.map { WordSenses(text.tokens[$0.token].folded) }
    }

    private static func coreference(
        _ ranges: [Range<Int>], in text: AnalyzedText
    ) -> Coreference? {
        guard let start = ranges.map(\.lowerBound).min() else { return nil }
        let next = text.sentences.partition { $0.range.upperBound > start }
        guard next < text.sentences.count, text.sentences[next].range.lowerBound == start else {
            return nil
        }
        return Coreference(ofSentence: next, in: text)
    }

    /// Stems to look for in sources, each once, in order.
    public var terms: [String] {
        var seen: Set<String> = []
        return statement.terms(in: text).filter { seen.insert($0).inserted }
    }

    /// Bytes of names, dates and numbers: what is found or not whatever the words around it.
    public var holds: [Range<Int>] {
        statement.names.map(\.range) + statement.dates.map(\.range)
            + statement.quantities.map(\.range)
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
    ///   - isAboutClaim: whether the source was chosen for the claim, so that a sentence about
    ///     "it" or "her" speaks of whom the claim speaks of first.
    public func compared(
        with index: Int, of source: AnalyzedText, title: AnalyzedText?, isAboutClaim: Bool = false
    ) -> Alignment {
        Comparison(
            claim: self, source: source, index: index, title: title, isAboutClaim: isAboutClaim
        ).alignment()
    }
}

extension AlignedClaim {
    /// How a passage that was chosen for the claim stands to it: by the sentence that says most.
    ///
    /// `nil` if the passage has no sentence. Of equals the first counts.
    public func stance(
        of passage: AnalyzedText, title: AnalyzedText? = nil
    ) -> (sentence: Int, alignment: Alignment)? {
        var best: (sentence: Int, alignment: Alignment)?
        for index in passage.sentences.indices {
            let alignment = compared(with: index, of: passage, title: title, isAboutClaim: true)
            if best.map({ $0.alignment.saysLess(than: alignment) }) ?? true {
                best = (index, alignment)
            }
        }
        return best
    }
}

extension Alignment {
    private var decision: Int {
        switch (stance, strength) {
        case (.neutral, _): 0
        case (_, .indicative): 1
        case (_, .decisive): 2
        }
    }

    fileprivate func saysLess(than other: Alignment) -> Bool {
        (decision, coverage) < (other.decision, other.coverage)
    }
}
