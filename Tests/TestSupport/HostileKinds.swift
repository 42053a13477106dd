extension HostileText {
    /// A text of each kind that somebody might hand over, by the name of the kind.
    package static let kinds: [(name: String, text: String)] = [
        ("table", "a | b\n|---|---|\n| 1 | 2 |"), ("script", "<script>alert(1)</script>"),
        ("comment", "<!-- a | b"), ("entity", "&lt;b&gt; &#124; &vert; &#x3c;"),
        ("link", "[click](https://evil.example)"), ("script link", "[x](javascript:alert(1))"),
        ("image", "![x](https://evil.example/x.png)"), ("autolink", "<https://evil.example>"),
        ("bare address", "www.evil.example https://evil.example a@evil.example"),
        ("reference", "[a]: https://evil.example\n\n[a]"), ("footnote", "[^1]\n\n[^1]: note"),
        ("backticks", "`a ``b```"), ("code fence", "```\ncode\n~~~"), ("heading", "# a\n\nb\n==="),
        ("thematic break", "---\n\n***\n\n___"), ("task list", "- [ ] a\n- [x] b"),
        ("strikethrough", "~~a~~ ~b~"), ("emphasis", "*a* __b__"), ("math", "$x | y$ $$z$$"),
        ("front matter", "---\ntitle: x\n---"), ("quotation", "> a\n>> b"),
        ("controls", "a\u{7}\u{8}\u{C}\r\u{7F}b"), ("colour", "\u{1B}[31mred\u{1B}[2J"),
        ("hyperlink", "\u{1B}]8;;https://evil.example\u{7}x\u{1B}]8;;\u{1B}\\"),
        ("clipboard", "\u{1B}]52;c;ZXZpbA==\u{7}"), ("C1", "\u{9B}31m\u{90}q\u{9C}\u{85}"),
        ("override", "abc\u{202E}fed\u{202C}"), ("isolate", "\u{2067}abc\u{2069}\u{61C}"),
        ("zero width", "a\u{200B}b\u{200D}c\u{FEFF}d\u{2060}e"), ("tags", "a\u{E0041}\u{E007F}"),
        ("combining", "e" + String(repeating: "\u{301}\u{489}", count: 2_000)),
        ("separators", "a\u{2028}b\u{2029}c"), ("NUL", "a\0b"), ("replaced", "a\u{FFFD}b"),
    ]
}
