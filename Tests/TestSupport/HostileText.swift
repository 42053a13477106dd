/// Texts that would mean something to Markdown, to HTML or to a terminal.
package enum HostileText {
    package static let samples = [
        "a | b | c", "| a |", "\\| a \\", "a\n| x | y |\n|---|---|\n| 1 | 2 |", "a\n---|---",
        "<script>alert(1)</script>", "<b>bold</b> & <i>", "</td></tr></table>", "a < b > c <",
        "<!-- comment", "<?php ?>", "<a@b.example>", "<https://evil.example>",
        "[click](https://evil.example)", "[click]", "[x](javascript:alert(1))", "![i](x.png)",
        "Attack!", "[a]: https://evil.example", "[^1]", "[^1]: note", "[ ] task", "[x] done", "]",
        "[", "](https://evil.example)", "[a][b]", "[!NOTE]", "[[wiki]]",
        "# heading", "heading #", "###### six", "title\n=====", "title\n-----", "===", "---",
        "***", "___", "* * *", "- item", "+ item", "* item", "1. item", "2016) item", "9.",
        "> quote", ">", "    code", "\tcode", "```\ncode\n```", "~~~", "`code`", "``", "`",
        "a `b", "`a", "a`", "~~gone~~", "~gone~", "*em*", "**strong**", "_em_", "__strong__",
        "a_b_c", "snake_case_ x", "*", "a * b", "&lt;b&gt;", "&copy;", "&#60;", "&#x3c;", "&amp",
        "&", "AT&T; R&D", "www.evil.example", "see www.evil.example.", "http://evil.example",
        "HTTPS://evil.example/a_b", "(http://evil.example)", "ftp://evil.example",
        "“https://evil.example”", "https://evil.example/a|b", "https://evil.example/`a`",
        "someone@evil.example", "mailto:someone@evil.example", "xmpp:someone@evil.example",
        "a*someone@evil.example", "@someone", "x_someone@evil.example_", "a\\@b.example",
        "www.a|www.b.example", "C:\\path\\", "\\", "\\\\", "\\*", "a\\\nb", "line  \nline",
        "first\n\n# second", "a\r\nb\rc", "a\n\n\n- b\n  - c", "{{ x }}", "$x$", ":smile:",
        "\u{1B}[31mred\u{1B}[0m", "\u{7}bell\u{8}", "nul\u{0}byte", "\u{9B}31m", "\u{7F}",
        "abc\u{202E}fed\u{202C}", "\u{2066}x\u{2069}", "zero\u{200B}width", "so\u{AD}ft",
        "\u{FEFF}mark", "line\u{2028}line", "\u{A0}space\u{A0}", "\u{E0041}tag",
        "---\ntitle: x\n---", "$$x | y$$", "+++\nx\n+++", "[^1]: a | b\n[^1]", "- [x] | done |",
        "<!-- a | b -->", "&#124; &vert;", "\u{1B}]8;;https://evil.example\u{7}x\u{1B}]8;;\u{7}",
        "\u{1B}]52;c;ZXZpbA==\u{7}", "\u{90}q\u{9C}", "\u{61C}x\u{200F}", "x\u{2029}y",
        "a\u{200D}\u{200D}b",
        "é\u{200D}\u{200D}\u{200D}é",
        "x\u{FE0F}y", "<svg/onload=x>",
        "mixed `|` and \\| and <b>|</b>", "a\u{300}\u{301}\u{302}", "שלום", "中文|表",
    ]

    /// What random texts are made of.
    package static let alphabet = [
        "\\", "`", "*", "_", "~", "|", "[", "]", "(", ")", "<", ">", "!", "#", "&", ";", ":", "//",
        "@", "^", "-", "+", "=", ".", "1", "9", " ", " ", "\n", "\n\n", "\t", "a", "Z", "é", "www.",
        "http", "https://", "x.example", "amp", "b>", "/", "\"", "'", "{", "}", "$", "\u{1B}",
        "\u{202E}", "\u{200B}", "\u{A0}", "\r", "\u{0}", "|---|", "---", "===", "```", "    ",
    ]
}

/// A text made of what Markdown might take for its own; the same seed gives the same text.
package struct RandomText {
    package let text: String

    package init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
        var pieces = (0..<(1 + next(24))).map { _ in
            HostileText.alphabet[next(HostileText.alphabet.count)]
        }
        // A text of white space alone is no text; another test holds what becomes of it.
        pieces.insert("k", at: next(pieces.count + 1))
        text = pieces.joined()
    }
}
