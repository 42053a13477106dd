/// Texts that would mean something to Markdown, to HTML or to a terminal.
enum HostileText {
    static let samples = [
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
        "mixed `|` and \\| and <b>|</b>", "a\u{300}\u{301}\u{302}", "שלום", "中文|表",
    ]

    /// What random texts are made of.
    static let alphabet = [
        "\\", "`", "*", "_", "~", "|", "[", "]", "(", ")", "<", ">", "!", "#", "&", ";", ":", "//",
        "@", "^", "-", "+", "=", ".", "1", "9", " ", " ", "\n", "\n\n", "\t", "a", "Z", "é", "www.",
        "http", "https://", "x.example", "amp", "b>", "/", "\"", "'", "{", "}", "$", "\u{1B}",
        "\u{202E}", "\u{200B}", "\u{A0}", "\r", "\u{0}", "|---|", "---", "===", "```", "    ",
    ]
}
