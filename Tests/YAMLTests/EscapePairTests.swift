import Testing

/// Two escapes for one character, as JSON writes those beyond the first 65,536.
@Suite struct EscapePairTests {
    @Test(arguments: [
        (#"{"a": "\ud83d\ude00"}"#, "mapping @1:1+21\n  a @1:2: double-quoted \"😀\" @1:7+14\n"),
        // Upper case, the last character that there is, several, and places behind them.
        (
            #"["\uDBFF\uDFFF", "\ud800\udc00-\uD83D\uDE00", é]"#,
            "list @1:1+48\n  - double-quoted \"\u{10FFFF}\" @1:2+14\n"
                + "  - double-quoted \"𐀀-😀\" @1:18+27\n  - plain \"é\" @1:47+1\n"
        ),
        (
            "\u{FEFF}a: \"\\ud83d\\ude00\\ud83d\\ude00\"\nb: c\n",
            "mapping @1:1+1\n  a @1:1: double-quoted \"😀😀\" @1:4+26\n"
                + "  b @2:1: plain \"c\" @2:4+1\n"
        ),
        // A backslash that is escaped escapes nothing.
        (
            #"a: "\\ud83d\\ude00 \\\ud83d\ude00""#,
            "mapping @1:1+1\n  a @1:1: double-quoted \"\\\\ud83d\\\\ude00 \\\\😀\" @1:4+31\n"
        ),
    ])
    func areOneCharacterInDoubleQuotes(text: String, nodes: String) {
        #expect(read(text) == nodes)
    }

    @Test(arguments: [
        (#"a: \ud83d\ude00"#, "mapping @1:1+1\n  a @1:1: plain \"\\\\ud83d\\\\ude00\" @1:4+12\n"),
        (
            #"a: '\ud83d\ude00'"#,
            "mapping @1:1+1\n  a @1:1: single-quoted \"\\\\ud83d\\\\ude00\" @1:4+14\n"
        ),
        (
            "a: |\n  \\ud83d\\ude00\n# \\ud83d\\ude00\nb: [\"\\ud83d\\ude00\", c]\n",
            "mapping @1:1+1\n  a @1:1: literal \"\\\\ud83d\\\\ude00\\n\" @1:4+1\n"
                + "  b @4:1: list @4:4+19\n      - double-quoted \"😀\" @4:5+14\n"
                + "      - plain \"c\" @4:21+1\n"
        ),
    ])
    func areTextElsewhere(text: String, nodes: String) {
        #expect(read(text) == nodes)
    }

    @Test(arguments: [
        (#"["\ud83d\ude00", "\ud83d"]"#, "f.yaml:1:19:"),
        (#"["\ud83d\ude00", "\ude00\ud83d"]"#, "f.yaml:1:19:"),
        (#"["\ud83d\ude00", "\ud83d\ud83d\ude00"]"#, "f.yaml:1:19:"),
        (#"["\ud83d\ude00", "\ud83d\u0041"]"#, "f.yaml:1:19:"),
        (#"["\ud83d\ude00", "\ud83d\ude0"#, "f.yaml:1:19:"),
        (#"["\ud83d\ude00", x"#, "f.yaml:1:1:"),
        (#"["\ud83d\ude00", *x]"#, "f.yaml:1:18:"),
    ])
    func faultsStandAtTheirPlaces(text: String, place: String) {
        #expect(read(text).hasPrefix(place), "\(read(text))")
    }

    @Test func manyOfThemAreReadInOnePass() {
        let pair = #""\ud83d\ude00", "#
        let text = "[" + String(repeating: pair, count: 20_000) + "*x]"
        #expect(read(text).hasPrefix("f.yaml:1:320002: error: Alias '*x'"))
    }
}
