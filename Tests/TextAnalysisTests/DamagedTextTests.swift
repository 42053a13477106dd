import ClaimModel
import Testing
import TextAnalysis

/// A small generator whose runs can be repeated.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

@Suite struct DamagedTextTests {
    private static let published = CalendarDate("2020-06-05")

    private static let pieces = [
        "On ", "Monday", ", ", "31 ", "June ", "2019", ".", "\n", "\n\n", "“", "”", "'s ", "U.S. ",
        "$81 million", "North Korean ", "Secretary of State ", "Jane Doe", "é", "☕️", "العربية ",
        "\u{301}", "\0", "\r\n", "not ", "a", "1,234", "–", "May ", "last year ", "(Reuters) ",
        "  ", "http://example.org/a?b ", "…", "?", "20", "%", "’", "e\u{301}", "\u{200F}", "\"",
        "👨‍👩‍👧 ", "from ", "to ", "and ", "half a million ", "at 5 p.m. ", "two thirds ", "[1]",
        "the '90s ", "25.6.2020", "Bank of ", "King ", "-", "\u{FFFD}", "\u{2028}", "עברית ",
        "00", "99999999999999999999", "9999-99-99", "€", "‘", "- ", "1. ", "Mr. ", "one ",
    ]

    private static let story = """
        On Friday, 5 June 2020, Prime Minister Theresa May said the U.S. had lost “about $81 \
        million” between 2014 and 2016. The Bank of England agreed two days later; at least 1,234 \
        people, or 3.5 percent, left at 5 p.m. on Monday.
        """

    @Test(arguments: 1...200)
    func rangesOfDamagedTextAreSound(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        var scalars = Array(Self.story.unicodeScalars)
        for _ in 0..<Int.random(in: 1...12, using: &dice) {
            let start = Int.random(in: 0..<scalars.count, using: &dice)
            let end = min(scalars.count, start + Int.random(in: 0...8, using: &dice))
            let piece = Self.pieces.randomElement(using: &dice) ?? ""
            scalars.replaceSubrange(start..<end, with: piece.unicodeScalars)
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        check(String(text), seed)
    }

    @Test(arguments: 1...60)
    func anyBlocksAreTaken(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let end = Self.story.utf8.count + 5
        let blocks = (0..<3).map { _ in
            let start = Int.random(in: -5...end, using: &dice)
            return start..<Int.random(in: start...end, using: &dice)
        }
        let analysis = AnalyzedText(Self.story, blocks: blocks, publishedOn: Self.published)
        checkRanges(of: analysis, seed)
    }

    /// Twice the text has twice as much of everything: no paragraph is read with another.
    @Test(arguments: 1...60)
    func aTextRepeatedIsReadTwiceTheSame(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let text = (0..<40).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
            .replacing("“", with: "")
        let once = AnalyzedText("A\n\n\(text)\n\nA", publishedOn: Self.published)
        let twice = AnalyzedText("A\n\n\(text)\n\nA\n\n\(text)\n\nA", publishedOn: Self.published)
        #expect(twice.tokens.count == once.tokens.count * 2 - 1, "seed \(seed)")
        #expect(twice.sentences.count == once.sentences.count * 2 - 1, "seed \(seed)")
        #expect(
            twice.dates.map(\.value) == once.dates.map(\.value) + once.dates.map(\.value),
            "seed \(seed)")
        #expect(twice.quotations.count == once.quotations.count * 2, "seed \(seed)")
    }

    private func check(_ text: String, _ seed: Int) {
        let analysis = AnalyzedText(text, publishedOn: Self.published)
        checkRanges(of: analysis, seed)
        let again = AnalyzedText(text, publishedOn: Self.published)
        #expect(again.tokens == analysis.tokens && again.dates == analysis.dates, "seed \(seed)")
        #expect(again.names == analysis.names, "seed \(seed)")
        #expect(again.quantities == analysis.quantities, "seed \(seed)")
        #expect(again.quotations == analysis.quotations, "seed \(seed)")
    }

    private func checkRanges(of text: AnalyzedText, _ seed: Int) {
        check(text.tokens.map(\.range), in: text, seed)
        check(text.sentences.map(\.range), in: text, seed)
        check(text.names.map(\.range), in: text, seed)
        check(text.quantities.map(\.range), in: text, seed)
        check(text.dates.map(\.range), in: text, seed)
        check(text.quotations.map(\.outer), in: text, seed)
        for quotation in text.quotations {
            #expect(quotation.outer.contains(quotation.range.lowerBound), "seed \(seed)")
            #expect(quotation.range.upperBound <= quotation.outer.upperBound, "seed \(seed)")
        }
        let covered = text.sentences.reduce(0) { $0 + $1.tokens.count }
        #expect(covered == text.tokens.count, "seed \(seed): a token is in no sentence")
        for name in text.names {
            #expect(text.string(name.range) == name.text, "seed \(seed)")
        }
        for quantity in text.quantities {
            #expect(quantity.value.isFinite, "seed \(seed)")
            #expect((quantity.upper ?? .infinity) > quantity.value, "seed \(seed)")
        }
    }

    private func check(_ ranges: [Range<Int>], in text: AnalyzedText, _ seed: Int) {
        var end = 0
        for range in ranges {
            #expect(range.lowerBound >= end && !range.isEmpty, "seed \(seed): \(range)")
            #expect(range.upperBound <= text.bytes.count, "seed \(seed): \(range)")
            for border in [range.lowerBound, range.upperBound] where border < text.bytes.count {
                #expect(text.bytes[border] & 0xC0 != 0x80, "seed \(seed): \(range)")
            }
            end = range.upperBound
        }
    }
}
