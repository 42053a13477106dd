import ClaimModel
import TestSupport
import Testing
import TextAnalysis

/// Twice the text has twice as much of everything: no paragraph is read with another.
@Suite struct RepeatedTextTests {
    private static let published = CalendarDate("2020-06-05")

    // Without opening quotation marks, which may be closed by the next paragraph.
    private static let pieces = [
        "On ", "Monday", ", ", "31 ", "June ", "2019", ".", "\n", "\n\n", "”", "'s ", "U.S. ",
        "$81 million", "North Korean ", "Secretary of State ", "Jane Doe", "é", "☕️", "العربية ",
        "\u{301}", "\0", "\r\n", "not ", "a", "1,234", "–", "May ", "last year ", "(Reuters) ",
        "  ", "http://example.org/a?b ", "…", "?", "20", "%", "’", "e\u{301}", "\u{200F}", "\"",
        "👨‍👩‍👧 ", "from ", "to ", "and ", "half a million ", "at 5 p.m. ", "two thirds ", "[1]",
        "the '90s ", "25.6.2020", "Bank of ", "King ", "-", "\u{FFFD}", "\u{2028}", "עברית ",
        "00", "99999999999999999999", "9999-99-99", "€", "‘", "- ", "1. ", "Mr. ", "one ",
    ]

    @Test(arguments: UInt64(1)...60)
    func aTextRepeatedIsReadTwiceTheSame(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = (0..<40).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
        let once = AnalyzedText("A\n\n\(text)\n\nA", publishedOn: Self.published)
        let twice = AnalyzedText("A\n\n\(text)\n\nA\n\n\(text)\n\nA", publishedOn: Self.published)
        #expect(twice.tokens.count == once.tokens.count * 2 - 1, "seed \(seed)")
        #expect(twice.sentences.count == once.sentences.count * 2 - 1, "seed \(seed)")
        #expect(
            twice.dates.map(\.value) == once.dates.map(\.value) + once.dates.map(\.value),
            "seed \(seed)")
        #expect(twice.quotations.count == once.quotations.count * 2, "seed \(seed)")
    }
}
