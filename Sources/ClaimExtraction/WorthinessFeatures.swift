internal import ClaimModel
package import TextAnalysis

/// What can make a sentence worth checking: things that have a name, and its words.
package struct WorthinessFeatures: Sendable {
    /// Of `names`, those that a sentence has.
    package let named: [String]
    /// The stems of its words and pairs of neighbours, each once, in order of place; all numbers
    /// are one word, and all years.
    package let terms: [String]

    /// The more words, the less each of them says: the root of their number parts their points.
    package var share: Double { 1 / Double(max(1, terms.count)).squareRoot() }

    /// Everything that can be named, in the order in which it is shown.
    package static let names = tests.map(\.name)

    /// - Parameter content: token indices.
    package init(_ content: Range<Int>, of text: AnalyzedText) {
        let view = WorthinessView(content, of: text)
        named = Self.tests.compactMap { $0.holds(view) ? $0.name : nil }
        terms = Self.terms(of: view)
    }

    private static let tests: [(name: String, holds: @Sendable (WorthinessView) -> Bool)] = [
        ("at least 8 words", { $0.words.count >= 8 }),
        ("at least 12 words", { $0.words.count >= 12 }),
        ("at least 20 words", { $0.words.count >= 20 }),
        ("at least 30 words", { $0.words.count >= 30 }),
        ("a name", { !$0.names.isEmpty }),
        ("a second name", { $0.names.count > 1 }),
        ("a date", { $0.isDated }),
        ("a quantity", { !$0.quantities.isEmpty }),
        ("a second quantity", { $0.quantities.count > 1 }),
        ("an amount of money", { $0.has(["dollar", "euro", "pound"]) }),
        ("a share in per cent", { $0.has(["percent", "per cent", "percentage point"]) }),
        ("a thousand or more", { $0.quantities.contains { $0.value >= 1000 } }),
        ("something that was done", { $0.kind == .event }),
        ("more or less than something", { $0.says(["more", "less", "fewer", "than", "most"]) }),
        ("a denial", { $0.says(["not", "never", "no", "didn't", "wasn't", "weren't", "nobody"]) }),
        ("speaks of the speaker", { $0.says(["i", "i'm", "i've", "i'd", "me", "my"]) }),
        ("speaks of us", { $0.says(["we", "we're", "we've", "us", "our"]) }),
        ("speaks to somebody", { $0.says(["you", "you're", "you've", "your"]) }),
        ("speaks of others", { $0.says(["he", "she", "they", "his", "her", "their"]) }),
        ("a prediction", { $0.purpose == .prediction }),
        ("advice", { $0.purpose == .advice }),
        ("an opinion", { $0.purpose == .opinion }),
        ("a question", { $0.purpose == .question }),
        ("hardly a sentence", { $0.purpose == .fragment }),
    ]

    private static func terms(of view: WorthinessView) -> [String] {
        var seen: Set<String> = []
        var terms: [String] = []
        for (index, word) in view.words.enumerated() {
            if seen.insert(word).inserted { terms.append(word) }
            guard index + 1 < view.words.count else { continue }
            let pair = word + " " + view.words[index + 1]
            if seen.insert(pair).inserted { terms.append(pair) }
        }
        return terms
    }
}

/// A sentence as the features see it, looked up once.
private struct WorthinessView {
    let words: [String]
    let names: [NameMention]
    let quantities: [Quantity]
    let isDated: Bool
    let kind: Claim.Kind
    let purpose: LeftOut.Reason?
    private let distinct: Set<String>

    init(_ content: Range<Int>, of text: AnalyzedText) {
        let range = text.bytes(of: content)
        words = content.compactMap { Self.word(text.tokens[$0], of: text) }
        distinct = Set(text.tokens[content].map(\.folded))
        names = text.names(in: range)
        quantities = text.quantities(in: range)
        isDated = text.dates(in: range).contains { $0.kind == .date }
        kind = Claim.Kind(of: content, in: text, isAttributed: false)
        purpose = SentencePurpose.find(in: content, of: text, isSaid: true)?.reason
    }

    func says(_ words: Set<String>) -> Bool { !distinct.isDisjoint(with: words) }

    func has(_ units: Set<String>) -> Bool {
        quantities.contains { $0.unit.map(units.contains) ?? false }
    }

    private static func word(_ token: Token, of text: AnalyzedText) -> String? {
        switch token.kind {
        case .word: return token.stem
        case .number:
            let isYear = token.range.count == 4 && ["1", "2"].contains(token.folded.first)
            return isYear ? "(year)" : "(number)"
        case .symbol: return token.folded
        case .punctuation: return nil
        }
    }
}
