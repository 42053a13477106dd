internal import TextAnalysis

/// How long before or after something else a thing happened: "two days later".
struct Lapse {
    let count: Double
    let unit: String
    /// Bytes of the text.
    let range: Range<Int>

    /// `nil` for an expression that counts no days, weeks, months or years.
    init?(_ expression: TemporalExpression, in text: AnalyzedText) {
        let words = text.tokens[expression.tokens]
        guard let unit = words.firstIndex(where: { Self.units.contains($0.stem) }),
            let number = words[..<unit].last,
            let count = ["a", "an"].contains(number.folded)
                ? 1 : NumberWords.cardinal(number.folded) ?? Double(number.folded)
        else { return nil }
        self.count = count
        self.unit = text.tokens[unit].stem
        range = expression.range
    }

    /// Whether an expression is counted from another: "two and a half years later".
    static func isCounted(_ expression: TemporalExpression, in text: AnalyzedText) -> Bool {
        text.tokens[expression.tokens].last.map { directions.contains($0.folded) } ?? false
    }

    private static let directions: Set<String> = ["ago", "after", "before", "earlier", "later"]

    private static let units: Set<String> = [
        "hour", "day", "week", "month", "year", "decad", "centuri",
    ]
}

extension Statement {
    /// Of its dates that count from another, on the calendar or not.
    func lapses(in text: AnalyzedText) -> [Lapse] {
        (dates + uncountedDates).compactMap { Lapse($0, in: text) }
    }
}
