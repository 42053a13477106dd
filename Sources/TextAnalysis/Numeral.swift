/// A number as written, in digits, words or both: "1,234.5", "81m", "three hundred", "5 billion".
struct Numeral {
    private(set) var value: Double
    private(set) var tokens: Range<Int>
    /// "million" and its like, which "3 to 5 million" applies to both.
    private(set) var multiplier: Double?
    /// The unit of "5km" and "24h".
    private(set) var unit: String?

    init?(at index: Int, in text: TokenizedText, sentence: Range<Int>) {
        tokens = index..<index + 1
        value = 0
        let token = text.tokens[index]
        switch token.kind {
        case .number:
            guard let digits = Self.digits(token.folded) else { return nil }
            value = digits.value
            unit = digits.unit
            multiplier = digits.multiplier
            readMultipliers(in: text, sentence: sentence)
        case .word:
            guard readWords(in: text, sentence: sentence) else { return nil }
        case .punctuation, .symbol:
            return nil
        }
        // More digits than a number has room for are no count of anything.
        guard value.isFinite else { return nil }
    }

    private static func digits(
        _ folded: String
    ) -> (value: Double, unit: String?, multiplier: Double?)? {
        let digits = folded.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
        guard let value = Double(digits.filter { $0 != "," }) else { return nil }
        let suffix = String(folded.dropFirst(digits.count))
        if suffix.isEmpty {
            return (value, nil, nil)
        }
        if let multiplier = NumberWords.multiplierSuffixes[suffix] {
            return (value * multiplier, nil, multiplier)
        }
        return NumberWords.unitSuffixes[suffix].map { (value, $0, nil) }
    }

    /// "81 million", "5bn" apart from its digits.
    private mutating func readMultipliers(in text: TokenizedText, sentence: Range<Int>) {
        while tokens.upperBound < sentence.upperBound, multiplier == nil || (multiplier ?? 0) < 1e3
        {
            let word = text.tokens[tokens.upperBound].folded
            guard let factor = NumberWords.multipliers[word] ?? Self.looseSuffixes[word] else {
                return
            }
            value *= factor
            multiplier = (multiplier ?? 1) * factor
            tokens = tokens.lowerBound..<tokens.upperBound + 1
        }
    }

    private static let looseSuffixes: [String: Double] = ["bn": 1e9, "mn": 1e6, "tn": 1e12]

    private static let fractions: Set<String> = [
        "third", "thirds", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths",
    ]

    private mutating func readWords(in text: TokenizedText, sentence: Range<Int>) -> Bool {
        var spelled = SpelledNumber(at: tokens.lowerBound, in: text, sentence: sentence)
        // "Two thirds" counts nothing.
        guard spelled.read(),
            spelled.end >= sentence.upperBound
                || !Self.fractions.contains(text.tokens[spelled.end].folded)
        else { return false }
        value = spelled.value
        multiplier = spelled.multiplier
        tokens = tokens.lowerBound..<spelled.end
        return true
    }
}
