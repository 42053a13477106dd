import Testing
import TextAnalysis

@Suite struct TokenTests {
    @Test(arguments: [
        ("The U.S. bank’s chief", ["The", "U.S.", "bank’s", "chief"]),
        ("It cost 1,234.5 dollars.", ["It", "cost", "1,234.5", "dollars", "."]),
        ("twenty-five al-Nuri-led men", ["twenty-five", "al-Nuri-led", "men"]),
        ("a U.S.-based firm", ["a", "U.S.-based", "firm"]),
        ("in mid-2014, COVID-19", ["in", "mid", "-", "2014", ",", "COVID-19"]),
        ("the 25-year-old", ["the", "25", "-", "year-old"]),
        (
            "$5bn, 81m, 5th, 1990s, 5pm",
            ["$", "5bn", ",", "81m", ",", "5th", ",", "1990s", ",", "5pm"]
        ),
        ("Wait... what?!", ["Wait", "...", "what", "?", "!"]),
        ("AT&T and R&D", ["AT&T", "and", "R&D"]),
        (
            "See https://example.org/a.b?c=1. Now",
            ["See", "https://example.org/a.b?c=1", ".", "Now"]
        ),
        ("ann.lee@example.org", ["ann.lee@example.org"]),
        ("10:30 p.m. sharp", ["10", ":", "30", "p.m.", "sharp"]),
        ("the end.Next comes", ["the", "end", ".", "Next", "comes"]),
        ("e\u{301}tat co\u{AD}operate", ["e\u{301}tat", "co\u{AD}operate"]),
        ("3D film of 4chan", ["3D", "film", "of", "4chan"]),
        ("a\u{0}b\u{2003}c", ["a", "b", "c"]),
    ])
    func tokensAreWordsNumbersAndMarks(text: String, tokens: [String]) {
        let analyzed = AnalyzedText(text)
        #expect(analyzed.tokens.map { analyzed.string($0.range) } == tokens)
    }

    @Test(arguments: [
        ("Łódź", "lodz"), ("Straße", "strasse"), ("Ægir", "aegir"), ("İzmir", "izmir"),
        ("Bank’s", "bank"), ("Bank's", "bank"), ("don’t", "don't"), ("Éluard", "eluard"),
        ("E\u{301}luard", "eluard"), ("co\u{AD}op", "coop"), ("МОСКВА", "москва"),
        ("Nguyễn", "nguyen"), ("U.S.", "u.s."),
    ])
    func foldingRemovesWhatSpellingsDifferIn(word: String, folded: String) {
        #expect(AnalyzedText(word).tokens.map(\.folded) == [folded])
    }

    @Test func stemsAreThoseOfSnowball() {
        let stems = AnalyzedText("hackers Hacking countries' stolen nation’s").tokens
            .filter { $0.kind == .word }.map(\.stem)
        #expect(stems == ["hacker", "hack", "countri", "stolen", "nation"])
    }

    @Test func kindsAndCapitalsAreTold() {
        let tokens = AnalyzedText("Élan cost €5 – iPhone").tokens
        #expect(tokens.map(\.kind) == [.word, .word, .symbol, .number, .punctuation, .word])
        #expect(tokens.map(\.isCapitalized) == [true, false, false, false, false, false])
    }

    @Test func noTokenCrossesABlock() {
        let text = AnalyzedText("headlinebody", blocks: [0..<8, 8..<12])
        #expect(text.tokens.map { text.string($0.range) } == ["headline", "body"])
    }

    @Test func tokensInsideAStretchAreThoseWhollyInside() {
        let text = AnalyzedText("one two three")
        #expect(text.tokens(in: 0..<13) == 0..<3)
        #expect(text.tokens(in: 1..<13) == 1..<3)
        #expect(text.tokens(in: 4..<12) == 1..<2)
        #expect(text.tokens(in: 5..<6).isEmpty)
    }

    @Test(arguments: ["☕️", "❤️", "⚠️"])
    func anEmojiIsOneSymbol(text: String) {
        #expect(AnalyzedText(text).tokens.map(\.kind) == [.symbol])
    }
}
