import ClaimModel
import Testing
import TextAnalysis

@Suite struct AnalysisPropertyTests {
    @Test(arguments: [UInt64](1...40))
    func rangesOfAnyTextAreSound(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        for _ in 0..<25 {
            let text = random.text()
            let blocks = random.blocks(upTo: text.utf8.count)
            let published = CalendarDate(year: 2020, month: 6, day: 5)
            let analyzed = AnalyzedText(text, blocks: blocks, publishedOn: published)
            expectSound(analyzed, "seed \(seed): \(text.debugDescription)")
            expectSame(analyzed, AnalyzedText(text, blocks: blocks, publishedOn: published))
        }
    }

    @Test(arguments: [
        "“ ", "\"a ", "‘a ", "Vice A ", "Bank of ", "President of the ", "one hundred and ",
        "2014 to ", "The Russian Bank ", "中国", "1,234", "http://a.", "e\u{301}", " \n",
    ])
    func oneThingOverAndOverIsSound(piece: String) {
        expectSound(AnalyzedText(String(repeating: piece, count: 500)), "\(piece)")
    }

    private func expectSound(_ text: AnalyzedText, _ comment: Comment) {
        #expect(text.bytes == Array(text.text.utf8), comment)
        let kinds: [(ranges: [Range<Int>], apart: Bool)] = [
            (text.tokens.map(\.range), true), (text.sentences.map(\.range), true),
            (text.names.map(\.range), true), (text.dates.map(\.range), true),
            (text.quantities.map(\.range), true), (text.quotations.map(\.outer), true),
            (text.quotations.map(\.range), true),
        ]
        for (ranges, apart) in kinds {
            var reached = 0
            for range in ranges {
                #expect(isBorder(range.lowerBound, in: text), comment)
                #expect(isBorder(range.upperBound, in: text), comment)
                #expect(range.lowerBound >= reached, comment)
                reached = apart ? range.upperBound : range.lowerBound
            }
        }
        #expect(text.tokens.allSatisfy { !$0.range.isEmpty }, comment)
        #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices), comment)
        for name in text.names {
            #expect(text.string(name.range) == name.text, comment)
        }
    }

    private func isBorder(_ offset: Int, in text: AnalyzedText) -> Bool {
        offset == text.bytes.count
            || text.bytes.indices.contains(offset) && text.bytes[offset] & 0xC0 != 0x80
    }

    private func expectSame(_ left: AnalyzedText, _ right: AnalyzedText) {
        #expect(left.tokens == right.tokens)
        #expect(left.sentences == right.sentences)
        #expect(left.names == right.names)
        #expect(left.dates == right.dates)
        #expect(left.quantities == right.quantities)
        #expect(left.quotations == right.quotations)
    }
}

struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static let pieces = [
        "The", "Bank", "of", "England", "Mr", ".", "...", "U.S.", "p.m", "Jan", "5", "2016", "31",
        "-", "–", ",", "“", "”", "‘", "’", "\"", "'s", "’s", "(", ")", "[", "$", "€5bn", "million",
        "to", "and", "between", "from", "May", "Monday", "last", "next", "two", "years", "ago",
        "earlier", "half", "a", "dozen", "hundred", "per", "cent", "%", "\n", "\n\n", "\r\n", "\0",
        "🎄", "👩‍👩‍👧", "\u{301}", "e\u{301}", "שלום", "مرحبا", "中国", "\u{202E}", "\u{AD}", "•",
        "1.", "said", "President", "Vladimir", "al-Nuri", "King", "99999999999999999999", "1,234.5",
        "0", "T", "@", "&", "http://", "www.", "Inc", "the", "1990s", "quarter", "once", "week",
        "’", "ʼs", "#", "/", ":", "30", "QQ", "É", "\u{2028}", "\u{FEFF}", "…", "!", "?", "II",
    ]

    mutating func text() -> String {
        let count = Int.random(in: 0...40, using: &self)
        var text = ""
        for _ in 0..<count {
            text += Self.pieces.randomElement(using: &self) ?? ""
            text += Bool.random(using: &self) ? " " : ""
        }
        return text
    }

    mutating func blocks(upTo count: Int) -> [Range<Int>]? {
        guard Bool.random(using: &self) else { return nil }
        return (0..<Int.random(in: 0...4, using: &self)).map { _ in
            let ends = [
                Int.random(in: -2...count + 2, using: &self),
                Int.random(in: -2...count + 2, using: &self),
            ]
            return min(ends[0], ends[1])..<max(ends[0], ends[1])
        }
    }
}
