package import CheckerKit

/// A number of the article with what it may stand for, as its digits and the words before it say.
package struct Amount: Hashable, Sendable {
    /// With sign and unit.
    package let tokens: Range<Int>
    /// Bytes of the text.
    package let range: Range<Int>
    package let written: String
    /// In units of `unit`: 50 cents are 0.5 dollars.
    package let value: Double
    /// How much its last written digit counts; 0 for a count that is not rounded.
    package let place: Double
    package let unit: String?
    package let modifier: Quantity.Modifier
    /// The upper end of a range.
    package let upper: Double?

    package var isPercent: Bool { unit == "percent" }
    package var isPoints: Bool { unit == "percentage point" }
    package var isExact: Bool { modifier == .exact && upper == nil }

    /// Whether what agrees with it says something: nearly anything agrees with "more than $1bn".
    package var isPrecise: Bool { isExact && place <= abs(value) / 4 }

    /// What it may stand for by the digits alone.
    package var rounded: Bounds { Bounds(Bounds(value, give: place / 2).low, top + place / 2) }

    /// What it may stand for.
    package var bounds: Bounds {
        switch modifier {
        case .exact: rounded
        case .about: Bounds(value * 0.9 - place / 2, top * 1.1 + place / 2)
        case .moreThan: Bounds(value - place / 2, top * 1.5 + place)
        case .atLeast: Bounds(value - place / 2, .infinity)
        case .lessThan: Bounds(value * 0.7, top + place / 2)
        case .atMost: Bounds(0, top + place / 2)
        }
    }

    /// The same for a figure that was calculated: some cut off where others round.
    package var cutOrRounded: Bounds {
        let grain = place > 0 ? place : 1
        let give = 0.99 * grain - place / 2
        return Bounds(bounds.low - give, bounds.high + give)
    }

    private var top: Double { upper ?? value }

    /// `nil` for what counts only roughly: "dozens", "hundreds of".
    package init?(_ quantity: Quantity, in text: AnalyzedText) {
        let words = quantity.tokens.map { text.tokens[$0].folded }
        guard !words.contains(where: Self.vague.contains) else { return nil }
        let number = quantity.tokens.first { text.tokens[$0].kind == .number }
        self.init(
            value: quantity.value, upper: quantity.upper, unit: quantity.unit,
            modifier: quantity.modifier, digits: number.map { text.tokens[$0].folded },
            tokens: quantity.tokens, in: text)
    }

    private init(
        value: Double, upper: Double?, unit: String?, modifier: Quantity.Modifier,
        digits: String?, tokens: Range<Int>, in text: AnalyzedText
    ) {
        let place = Self.place(of: value, written: digits)
        let small = unit.flatMap { Self.hundredths[$0] }
        let scale = small == nil ? 1 : 0.01
        self.value = value * scale
        self.upper = upper.map { $0 * scale }
        self.place = place * scale
        self.unit = small ?? unit
        self.modifier = modifier
        self.tokens = tokens
        range =
            text.tokens[tokens.lowerBound].range
            .lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
        written = text.string(range)
    }

    /// The two ends of what reads like a range and is none: "from 100 to 150 people".
    package func ends(in text: AnalyzedText) -> (Amount, Amount)? {
        guard let upper,
            let link = tokens.first(where: { text.tokens[$0].folded == "to" }),
            link > tokens.lowerBound, link + 1 < tokens.upperBound
        else { return nil }
        let halves = [(value, tokens.lowerBound..<link), (upper, link + 1..<tokens.upperBound)]
            .map { value, tokens in
                let number = tokens.first { text.tokens[$0].kind == .number }
                return Amount(
                    value: value, upper: nil, unit: unit, modifier: modifier,
                    digits: number.map { text.tokens[$0].folded }, tokens: tokens, in: text)
            }
        return (halves[0], halves[1])
    }

    /// "from 10 to 15 million" begins at ten million.
    package func sharing(_ factor: Double) -> Amount {
        Amount(self, value: value * factor, place: max(place, 1) * factor)
    }

    private init(_ other: Amount, value: Double, place: Double) {
        tokens = other.tokens
        range = other.range
        written = other.written
        unit = other.unit
        modifier = other.modifier
        upper = other.upper
        self.value = value
        self.place = place
    }

    /// How much the last digit counts that was not filled up with zeros.
    private static func place(of value: Double, written: String?) -> Double {
        guard let written else {
            // "Seven" is seven, "two hundred" some more or less.
            guard value >= 100 else { return 0 }
            return value >= 1000 ? magnitude(of: value) : 10
        }
        let digits = written.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
        let parts = digits.filter { $0 != "," }.split(separator: ".")
        guard let whole = parts.first, let base = Double(parts.joined(separator: ".")), base > 0
        else { return 0 }
        let factor = value / base
        if parts.count == 2 {
            return (0..<parts[1].count).reduce(factor) { place, _ in place / 10 }
        }
        let zeros = whole.reversed().prefix { $0 == "0" }.count
        if factor > 1.5 {
            return (0..<max(0, zeros - 1)).reduce(factor) { place, _ in place * 10 }
        }
        guard zeros >= 3 else { return 0 }
        return (0..<zeros - 1).reduce(1.0) { place, _ in place * 10 }.clamped(from: 1000)
    }

    /// The power of ten below a number.
    private static func magnitude(of value: Double) -> Double {
        var power = 1.0
        while power * 10 <= value { power *= 10 }
        return power
    }

    private static let vague: Set<String> = [
        "dozens", "hundreds", "thousands", "millions", "billions", "tens", "scores",
    ]

    private static let hundredths = ["cent": "dollar", "penny": "pound", "¢": "dollar"]
}

extension Double {
    fileprivate func clamped(from least: Double) -> Double { Swift.max(self, least) }
}
