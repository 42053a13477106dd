public import ClaimModel

/// A text with all that can be seen in it without knowing what it is about: its tokens, sentences,
/// names, quantities, quotations and dates, each in the order of the text.
///
///     let text = AnalyzedText("Bangladesh Bank lost $81 million in February 2016.")
///     text.names[0].text          // "Bangladesh Bank"
///     text.quantities[0].value    // 81_000_000
///     text.dates[0].value         // "2016-02"
///
/// All ranges count bytes of UTF-8 or indices of `tokens`, as they say.
public struct AnalyzedText: Sendable {
    public let text: String
    /// The UTF-8 of `text`.
    public let bytes: [UInt8]
    /// The stretches that no sentence, name or date crosses; as `blocks` they give the same text.
    public let stretches: [Range<Int>]
    /// The day that relative dates are counted from.
    public let publishedOn: CalendarDate?
    public let tokens: [Token]
    public let sentences: [Sentence]
    public let quantities: [Quantity]
    public let quotations: [Quotation]
    public let names: [NameMention]
    public let dates: [TemporalExpression]

    /// Analyses a text.
    ///
    /// - Parameters:
    ///   - text: any text; what is recognised is English.
    ///   - blocks: stretches of bytes that no sentence, name or date may cross; what lies outside
    ///     of them, or all if `nil`, is parted on blank lines.
    ///   - publishedOn: the day that relative dates are counted from.
    public init(_ text: String, blocks: [Range<Int>]? = nil, publishedOn: CalendarDate? = nil) {
        let bytes = Array(text.utf8)
        let stretches = TextBlocks.stretches(of: bytes, blocks: blocks)
        let tokens = Tokenizer.tokens(of: bytes, stretches: stretches)
        let tokenized = TokenizedText(bytes: bytes, tokens: tokens, stretches: stretches)
        dates = Self.dates(of: tokenized, stretches: stretches, publishedOn: publishedOn)
        sentences = SentenceSplitter.sentences(of: tokenized, dates: dates)
        names = NameFinder.names(of: tokenized, sentences: sentences, dates: dates)
        quantities = QuantityReader.quantities(
            of: tokenized, sentences: sentences, dates: dates, names: names)
        quotations = QuotationFinder.quotations(of: tokenized)
        self.text = text
        self.bytes = bytes
        self.stretches = stretches
        self.publishedOn = publishedOn
        self.tokens = tokens
    }

    private static func dates(
        of text: TokenizedText, stretches: [Range<Int>], publishedOn: CalendarDate?
    ) -> [TemporalExpression] {
        var tagger = TemporalTagger(publishedOn: publishedOn)
        return tagger.expressions(in: text.bytes, stretches: stretches).map { expression in
            expression.counted { text.tokens.indices(touching: $0, \.range) }
        }
    }

    /// The tokens of a text and nothing else, for names, of which a register has a million.
    ///
    /// - Parameter isStemming: whether stems are asked for; without, each word is its own.
    public static func tokens(of text: String, isStemming: Bool = true) -> [Token] {
        let bytes = Array(text.utf8)
        let stretches = TextBlocks.stretches(of: bytes, blocks: nil)
        return Tokenizer.tokens(of: bytes, stretches: stretches, isStemming: isStemming)
    }

    /// What stands at a stretch of bytes.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// From the first to the last byte of some tokens, of which there is at least one.
    public func bytes(of tokens: Range<Int>) -> Range<Int> {
        self.tokens[tokens.lowerBound].range
            .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
    }

    /// Indices of the tokens that lie wholly inside a stretch of bytes.
    public func tokens(in bytes: Range<Int>) -> Range<Int> {
        tokens.indices(inside: bytes, \.range)
    }

    public func sentences(in bytes: Range<Int>) -> ArraySlice<Sentence> {
        sentences[sentences.indices(inside: bytes, \.range)]
    }

    /// The sentences that share a byte with a stretch.
    public func sentences(touching bytes: Range<Int>) -> ArraySlice<Sentence> {
        sentences[sentences.indices(touching: bytes, \.range)]
    }

    /// The names whose first token is one of some tokens.
    public func names(beginningIn tokens: Range<Int>) -> ArraySlice<NameMention> {
        let first = names.partition { $0.tokens.lowerBound >= tokens.lowerBound }
        let end = names.partition { $0.tokens.lowerBound >= tokens.upperBound }
        return names[first..<Swift.max(first, end)]
    }

    public func name(atToken token: Int) -> NameMention? {
        let first = names.partition { $0.tokens.upperBound > token }
        return names[first...].first.flatMap { $0.tokens.contains(token) ? $0 : nil }
    }

    public func names(in bytes: Range<Int>) -> [NameMention] {
        Array(names[names.indices(inside: bytes, \.range)])
    }

    public func dates(in bytes: Range<Int>) -> [TemporalExpression] {
        Array(dates[dates.indices(inside: bytes, \.range)])
    }

    /// Whether a token is part of a date, as the comma of "Monday, 5 June" is.
    public func isInDate(_ token: Int) -> Bool {
        let first = dates.partition { $0.tokens.upperBound > token }
        return first < dates.count && dates[first].tokens.contains(token)
    }

    public func quantities(in bytes: Range<Int>) -> [Quantity] {
        Array(quantities[quantities.indices(inside: bytes, \.range)])
    }

    public func isQuoted(_ bytes: Range<Int>) -> Bool {
        let first = quotations.partition { $0.range.upperBound > bytes.lowerBound }
        return quotations[first...].first?.range.overlaps(bytes) ?? false
    }

    /// The quotation that a stretch is, marks and all, or is part of.
    public func quotation(around bytes: Range<Int>) -> Quotation? {
        let first = quotations.partition { $0.outer.upperBound >= bytes.upperBound }
        return quotations[first...].first.flatMap {
            $0.outer.lowerBound <= bytes.lowerBound ? $0 : nil
        }
    }

    public func quotations(in bytes: Range<Int>) -> [Quotation] {
        Array(quotations[quotations.indices(inside: bytes, \.outer)])
    }
}

extension Array {
    /// Indices of the elements whose ranges lie wholly inside another; their ranges must be in
    /// order and apart.
    func indices(inside bytes: Range<Int>, _ range: (Element) -> Range<Int>) -> Range<Int> {
        let first = partition { range($0).lowerBound >= bytes.lowerBound }
        let end = partition { range($0).upperBound > bytes.upperBound }
        return first..<Swift.max(first, end)
    }

    /// Indices of the elements that share a byte with another range; their ranges must be in order
    /// and apart.
    func indices(touching bytes: Range<Int>, _ range: (Element) -> Range<Int>) -> Range<Int> {
        let first = partition { range($0).upperBound > bytes.lowerBound }
        let end = partition { range($0).lowerBound >= bytes.upperBound }
        return first..<Swift.max(first, end)
    }

    /// The index of the first element that fulfils a condition which all after it fulfil too.
    package func partition(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}
