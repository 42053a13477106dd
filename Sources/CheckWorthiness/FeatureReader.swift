package import TextAnalysis

extension WorthinessFeature {
    /// What some tokens have, in the order of the features.
    ///
    /// - Parameters:
    ///   - content: indices of tokens, of a sentence or a part of it.
    ///   - text: English; whatever else it is, only marks and numbers are seen in it.
    package static func features(of content: Range<Int>, in text: AnalyzedText) -> [Self] {
        guard !content.isEmpty else { return [] }
        var found = SentenceFeatures()
        for index in content {
            found.read(text.tokens[index], isDate: text.isInDate(index))
        }
        let range = text.bytes(of: content)
        if !text.names(in: range).isEmpty { found.insert(.name) }
        if !text.dates(in: range).isEmpty { found.insert(.date) }
        if !text.quotations(in: range).isEmpty { found.insert(.quotation) }
        found.readMarks(text.bytes[range])
        found.combine()
        return found.inOrder
    }
}

/// The features of a sentence, gathered in one pass over its tokens.
private struct SentenceFeatures {
    private var found: Set<WorthinessFeature> = []
    private var words = 0
    private var numbers = 0

    var inOrder: [WorthinessFeature] {
        WorthinessFeature.allCases.filter(found.contains)
    }

    mutating func insert(_ feature: WorthinessFeature) {
        found.insert(feature)
    }

    mutating func read(_ token: Token, isDate: Bool) {
        switch token.kind {
        case .number:
            numbers += isDate ? 0 : 1
            words += 1
        case .word:
            if words == 0, FeatureWords.connectives.contains(token.folded) {
                insert(.connective)
            }
            words += 1
            if token.folded.utf8.count > 4, token.folded.hasSuffix("ed") {
                insert(.past)
            }
        case .punctuation, .symbol: break
        }
        for feature in FeatureWords.features[token.folded] ?? [] {
            // The month May is no "may".
            if feature == .modal, isDate { continue }
            insert(feature)
        }
    }

    mutating func readMarks(_ bytes: ArraySlice<UInt8>) {
        if bytes.contains(UInt8(ascii: "?")) { insert(.question) }
        if bytes.first == UInt8(ascii: "(") { insert(.aside) }
    }

    mutating func combine() {
        if numbers > 0 { insert(.number) }
        if numbers > 1 { insert(.severalNumbers) }
        switch words {
        case ...4: insert(.fewWords)
        case ...8: insert(.someWords)
        case ...16: break
        case ...25: insert(.manyWords)
        default: insert(.mostWords)
        }
    }
}
