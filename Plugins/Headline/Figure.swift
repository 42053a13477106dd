package import CheckerKit

/// A number of a headline or of the body below it, and what it counts.
///
/// Headlines write every word with a capital, so that numbers are read here by their digits alone
/// where the analysis takes the word before for a name.
package struct Figure: Hashable, Sendable {
    /// What is counted, as far as two sentences can be held to count the same.
    package enum Thing: Hashable, Sendable {
        case dead, hurt
        /// A currency, per cent, or the stem of a noun.
        case unit(String)
    }

    /// Bytes of the text, from the number to its unit.
    package let range: Range<Int>
    package let written: String
    package let low: Double
    package let high: Double
    package let thing: Thing?
    /// As the number itself is written: "71.6" of "£71.6m"; empty for one in words.
    let digits: String

    /// Whether both may be the same number, or are written with the same digits.
    package func meets(_ other: Figure) -> Bool {
        low <= other.high && other.low <= high || digits.utf8.count > 1 && digits == other.digits
    }

    var isExact: Bool { low == high }

    /// All of a stretch of tokens, in order.
    package static func all(in tokens: Range<Int>, of text: AnalyzedText) -> [Figure] {
        let start = tokens.first.map { text.tokens[$0].range.lowerBound } ?? 0
        let end = tokens.last.map { text.tokens[$0].range.upperBound } ?? 0
        let known = text.quantities(in: start..<max(start, end))
        let read = known.filter { !isYear($0) }.map { Figure($0, in: tokens, of: text) }
        let others = tokens.filter { index in
            Self.beginsWithDigit(text.tokens[index]) && !text.isInDate(index)
                && !known.contains { $0.tokens.contains(index) }
        }.compactMap { Figure(digitsAt: $0, in: tokens, of: text) }
        return (read + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// "The 2016 Democrats".
    private static func isYear(_ quantity: Quantity) -> Bool {
        (1900..<2100).contains(quantity.value) && quantity.value.rounded() == quantity.value
            && quantity.modifier == .exact && quantity.upper == nil
    }

    private init(_ quantity: Quantity, in tokens: Range<Int>, of text: AnalyzedText) {
        let top = quantity.upper ?? quantity.value
        let words = quantity.tokens.map { text.tokens[$0].folded }
        let isRounded = !Self.round.isDisjoint(with: words) || quantity.value >= 1000
        let give = isRounded ? 0.06 * quantity.value : 0
        (low, high) =
            switch quantity.modifier {
            case .exact: (quantity.value - give, top + give)
            case .about: (quantity.value * 0.85, top * 1.15)
            case .atLeast, .moreThan: (quantity.value - give, top * 2)
            case .atMost, .lessThan: (quantity.value * 0.5, top + give)
            }
        digits =
            quantity.tokens.first { text.tokens[$0].kind == .number }
            .map { Self.digits(of: text.tokens[$0]) } ?? ""
        range = quantity.range
        written = text.string(range)
        thing = Self.thing(
            near: quantity.tokens, unit: quantity.unit, in: tokens, of: text)
    }

    private init?(digitsAt index: Int, in tokens: Range<Int>, of text: AnalyzedText) {
        let digits = Self.digits(of: text.tokens[index])
        let isYear = digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
        guard digits.utf8.count <= 9, let value = Double(digits), value.isFinite, !isYear,
            index == tokens.lowerBound || !["'", "’", "‘"].contains(text.tokens[index - 1].folded)
        else { return nil }
        self.digits = digits
        let give = value >= 1000 ? 0.06 * value : 0
        (low, high) = (value - give, value + give)
        let next = index + 1
        // "64 Paintings": what follows a number is what it counts.
        // Of "71.6million" and "18-year-old" it is known only how they are written.
        let isNumber = text.tokens[index].kind == .number
        let isNoun =
            isNumber && tokens.contains(next) && text.tokens[next].kind == .word
            && !Self.notCounted.contains(text.tokens[next].folded)
        let end = isNoun ? next + 1 : next
        range = text.tokens[index].range.lowerBound..<text.tokens[end - 1].range.upperBound
        written = text.string(range)
        let unit = isNoun ? text.tokens[next].stem : nil
        thing = isNumber ? Self.thing(near: index..<end, unit: unit, in: tokens, of: text) : nil
    }

    private static func beginsWithDigit(_ token: Token) -> Bool {
        token.folded.utf8.first.map { (48...57).contains($0) } ?? false
    }

    private static func digits(of token: Token) -> String {
        String(token.folded.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") })
            .filter { $0 != "," }
    }

    /// The dead and the hurt are told of in many words; all else by its own.
    private static func thing(
        near own: Range<Int>, unit: String?, in tokens: Range<Int>, of text: AnalyzedText
    ) -> Thing? {
        let isOfPeople = unit.map {
            people.contains($0) || deaths.contains($0) || hurts.contains($0)
        }
        if isOfPeople ?? true {
            let near = (own.lowerBound - 4..<own.upperBound + 4).clamped(to: tokens)
            let words = Set(near.map { text.tokens[$0].stem })
            let (isDead, isHurt) = (!words.isDisjoint(with: deaths), !words.isDisjoint(with: hurts))
            if isDead != isHurt { return isDead ? .dead : .hurt }
            if isDead { return nil }
        }
        return unit.map { Thing.unit($0) }
    }

    /// What may follow a number that counts what is named elsewhere.
    private static let notCounted: Set<String> = [
        "in", "off", "at", "on", "of", "from", "after", "as", "by", "for", "to", "and", "or",
        "with",
        "near", "over", "into", "before", "amid", "more", "is", "are", "was", "were", "per", "a",
        "the", "but", "than",
    ]

    private static let round: Set<String> = ["million", "billion", "trillion", "thousand", "dozen"]
    private static let people: Set<String> = [
        "person", "peopl", "man", "woman", "child", "victim", "other", "civilian", "passeng",
        "worker", "soldier", "student",
    ]
    private static let deaths: Set<String> = [
        "kill", "dead", "die", "death", "fatal", "slain", "perish", "drown",
    ]
    private static let hurts: Set<String> = ["hurt", "injur", "wound", "injuri"]
}
