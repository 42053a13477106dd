import Diagnostics
import Testing

/// How a fault looks, whatever the line it stands in holds.
@Suite struct RendererTests {
    private func draw(_ text: String, column: Int, length: Int) -> String {
        let source = SourceFile(name: "f.yaml", text: text)
        let place = Place(file: "f.yaml", line: 1, column: column, length: length)
        let drawing = DiagnosticRenderer(sources: [source]).drawing(
            Diagnostic("a/b", "X", at: place))
        return drawing.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
            .joined(separator: "\n")
    }

    @Test(arguments: [
        ("key: value", 6, 5, "  1 | key: value\n    |      ^^^^^\n"),
        ("key: value", 11, 0, "  1 | key: value\n    |           ^\n"),
        ("key: value", 6, 99, "  1 | key: value\n    |      ^^^^^\n"),
        ("key: value", 99, 5, "  1 | key: value\n    |           ^\n"),
        ("\tkey\tx", 6, 1, "  1 |     key x\n    |         ^\n"),
        ("漢字: x", 5, 1, "  1 | 漢字: x\n    |       ^\n"),
        ("漢字: x", 1, 2, "  1 | 漢字: x\n    | ^^^^\n"),
        ("e\u{301}: x", 5, 1, "  1 | e\u{301}: x\n    |    ^\n"),
        ("🚀: x", 4, 1, "  1 | 🚀: x\n    |     ^\n"),
        ("\u{1B}[2J\u{7}: x", 8, 1, "  1 | ⟨U+001B⟩[2J⟨U+0007⟩: x\n    |                      ^\n"),
        ("a\u{202E}b: x", 6, 1, "  1 | a⟨U+202E⟩b: x\n    |             ^\n"),
        ("\u{9B}31m\u{AD}x", 6, 1, "  1 | ⟨U+009B⟩31m⟨U+00AD⟩x\n    |                    ^\n"),
    ])
    func marksTheColumn(text: String, column: Int, length: Int, drawn: String) {
        #expect(draw(text, column: column, length: length) == drawn)
    }

    @Test func cutsLongLinesAroundTheMark() {
        let line = String(repeating: "abcdefghi ", count: 100_000)
        let start = draw(line, column: 5, length: 3)
        #expect(start == "  1 | \(line.prefix(96))…\n    |     ^^^\n")
        let middle = draw(line, column: 500_001, length: 2)
        let spaces = String(repeating: " ", count: 33)
        #expect(
            middle == "  1 | …i \(line.prefix(94))…\n    | \(spaces)^^\n")
        let end = draw(line, column: 1_000_000, length: 1)
        #expect(end == "  1 | …\(line.suffix(33))\n    | \(spaces)^\n")
        let wide = draw(String(repeating: "漢", count: 1000), column: 500, length: 300)
        let marks = String(repeating: "^", count: 64)
        #expect(
            wide == "  1 | …\(String(repeating: "漢", count: 48))…\n    | \(spaces)\(marks)\n")
    }

    private static let full = Diagnostic(
        "area/name", severity: .warning, "Key 'a\nb\u{1B}' is unknown", explanation: "Because.",
        at: Place(file: "x\u{7}.yaml", line: 2, column: 1, length: 3),
        notes: [
            .init(
                "First given here", at: Place(file: "x\u{7}.yaml", line: 1, column: 1, length: 1)),
            .init("Elsewhere"),
        ],
        suggestions: ["Do this", "Or that"])
    private static let source = SourceFile(name: "x\u{7}.yaml", text: "a: 1\nabc: 2\n")

    @Test func drawsNotesAndSuggestions() {
        #expect(
            DiagnosticRenderer(sources: [Self.source]).drawing(Self.full) == """
                x⟨U+0007⟩.yaml:2:1: warning: Key 'a⟨U+000A⟩b⟨U+001B⟩' is unknown [area/name]
                  2 | abc: 2
                    | ^^^
                  Because.
                  x⟨U+0007⟩.yaml:1:1: note: First given here
                  1 | a: 1
                    | ^
                  note: Elsewhere
                  help: Do this
                  help: Or that

                """)
    }

    @Test func writesOneLineForTools() {
        #expect(
            DiagnosticRenderer().line(Self.full)
                == "x⟨U+0007⟩.yaml:2:1: warning: Key 'a⟨U+000A⟩b⟨U+001B⟩' is unknown [area/name]")
        #expect(DiagnosticRenderer().line(Diagnostic("a/b", "X", at: nil)) == "error: X [a/b]")
    }

    @Test func coloursOnlyWhenAsked() {
        let coloured = DiagnosticRenderer(sources: [Self.source], palette: .ansi)
        #expect(
            coloured.drawing(Diagnostic("a/b", "X", at: Self.full.place)) == """
                \u{1B}[1mx⟨U+0007⟩.yaml:2:1: \u{1B}[0m\u{1B}[1;31merror: \u{1B}[0m\u{1B}[1mX\u{1B}[0m\
                \u{1B}[2m [a/b]\u{1B}[0m
                \u{1B}[2m  2 | \u{1B}[0mabc: 2
                \u{1B}[2m    | \u{1B}[0m\u{1B}[1;31m^^^\u{1B}[0m

                """)
        #expect(!coloured.line(Self.full).contains("\u{1B}"))
    }

    @Test func drawsNoExcerptOfWhatItDoesNotHave() {
        let renderer = DiagnosticRenderer(sources: [Self.source])
        let elsewhere = Place(file: "other", line: 1, column: 1, length: 1)
        #expect(
            renderer.drawing(Diagnostic("a/b", "X", at: elsewhere)) == "other:1:1: error: X [a/b]\n"
        )
        let beyond = Place(file: "x\u{7}.yaml", line: 9, column: 1, length: 1)
        #expect(
            renderer.drawing(Diagnostic("a/b", "X", at: beyond))
                == "x⟨U+0007⟩.yaml:9:1: error: X [a/b]\n")
        let whole = Place(wholeFile: "x\u{7}.yaml")
        #expect(
            renderer.drawing(Diagnostic("a/b", "X", at: whole))
                == "x⟨U+0007⟩.yaml:1:1: error: X [a/b]\n")
    }
}
