internal import TextAnalysis

/// How much a claim is worth checking, from 0 to 1, as points that a reader can follow.
struct CheckWorthiness {
    let points: [(feature: String, points: Double)]

    /// An office that somebody is said to hold can be looked up.
    static let ofOffice = 0.8

    /// - Parameter content: token indices.
    init(_ content: Range<Int>, of text: AnalyzedText) {
        let range = text.bytes(of: content)
        let names = text.names(in: range).count
        let isPersonal = content.contains {
            ["i", "me", "my"].contains(text.tokens[$0].folded)
        }
        let features: [(String, Double, Bool)] = [
            ("states something", 0.2, true),
            ("a name", 0.2, names > 0),
            ("a second name", 0.1, names > 1),
            ("a date", 0.2, text.dates(in: range).contains { $0.interval != nil }),
            ("a quantity", 0.2, !text.quantities(in: range).isEmpty),
            ("at least eight words", 0.1, content.count >= 8),
            ("speaks of the author", -0.2, isPersonal),
        ]
        points = features.filter(\.2).map { ($0.0, $0.1) }
    }

    var score: Double {
        let hundredths = points.reduce(0) { $0 + Int(($1.points * 100).rounded()) }
        return Double(min(100, max(0, hundredths))) / 100
    }
}
