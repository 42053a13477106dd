import Testing
import TextDisplay

struct VisibleTextTests {
    @Test(arguments: [
        ("  a \t\n b\u{2028}c ", "a b c"), ("\u{1B}[2J", "⟨U+001B⟩[2J"), ("\u{0}", "⟨U+0000⟩"),
        ("\u{7F}", "⟨U+007F⟩"),
        ("a\u{202E}b", "a⟨U+202E⟩b"), ("\u{E0041}", "⟨U+E0041⟩"), ("\u{9B}", "⟨U+009B⟩"),
        ("pass\u{200D}word", "pass⟨U+200D⟩word"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("👩\u{200D}🚒", "👩\u{200D}🚒"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("naïve – “x”", "naïve – “x”"),
        ("", ""), (" ", ""),
    ])
    func showsWhatCannotBeSeen(text: String, visible: String) {
        #expect(Array(visibleText(text).utf8) == Array(visible.utf8))
    }

    @Test(arguments: [
        ("one two three", 40, "one two three"), ("one two three four", 15, "one two three…"),
        ("wordwithoutend", 4, "word…"), ("a, b, c, d, e", 9, "a, b, c…"), ("éééé", 4, "éééé"),
    ])
    func cutsAtAWord(text: String, limit: Int, cut: String) {
        #expect(shortened(text, to: limit) == cut)
    }

    @Test
    func cutsWhatLooksLikeOneCharacter() {
        let text = "e" + String(repeating: "\u{301}", count: 10_000)
        #expect(shortened(text, to: 80).unicodeScalars.count == 81)
    }
}
