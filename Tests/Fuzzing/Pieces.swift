/// What is put into texts: the marks, words and mistakes that a reader gives a meaning.
enum Pieces {
    static let yaml = [
        "\n", "\n  ", "\n- ", "- ", "? ", ": ", ":\n", "key: ", "key: value\n", "\"key\": ", "{",
        "}", "[", "]", ", ", "{a: b}", "[a, b]", "|\n  ", ">-\n  ", "|+2\n", "'", "''", "\"",
        "\\\"", "\\u00e9", "\\ud83c", "\\x", "\\", "&a ", "*a", "*a ", "<<: *a\n", "!!str ", "!x ",
        "# note\n", " #", "---\n", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "~", "null", "true", "no",
        "0x1F", "1e400", "-0", ".nan", "99999999999999999999", "1.5", "\t", "\r\n", "\r", "@", "`",
        "2020-02-30", "2020-02", "2020-01-01/2019-01-01", "..", "../2016", "http://example.org/é",
    ]

    static let keys = [
        "workflow: ", "checks: ", "  - use: date-consistency\n", "use: named-official-lookup",
        "with: {tolerance-in-days: 3}", "only: ", "kinds: [event, office]", "backup: ",
        "sources: Sources", "register: r.yaml", "minimum-check-worthiness: 0.5", "verdict: ",
        "caps: ", "when: ", "at-most: ", "fail-on: [contradicted]", "deadline-in-seconds: 0",
        "events: ", "name: ", "other_names: ", "date: ", "url: ", "as-of: ", "persons: ", "id: ",
        "organizations: ", "memberships: ", "person_id: ", "organization_id: ", "role: ",
        "start_date: ", "end_date: ", "parent_id: ", "posts: ", "title: ", "publisher: ",
        "tier: primary", "summary-of: ", "areas: []", "contact_details: null",
    ]

    static let markdown = [
        "\n", "\n\n", "\r\n", "\r", "> ", ">", "- ", "1. ", "    ", "\t", "#", "# ", "## ",
        "===\n", "---\n", "***", "*", "**", "_", "__", "~~", "`", "``", "```\n", "<b>", "</b>",
        "<br>", "<!-- x -->", "<div>\n", "[", "]", "(", ")", "![", "](", "[a]: /b 'c'\n", "[a]",
        "[]", "[^1]", "<https://example.org/a_b>", "https://example.org/x*y", "www.example.org",
        "a@example.org", "&amp;", "&eacute;", "&nbsp;", "&#x1F384;", "&#0;", "&bogus;", "&", "\\",
        "\\*", "\\\\", "\\|", "|", "|-|-|\n", "| a | b |\n|---|---|\n| c | d |\n", "photo.png\n",
        "Advertisement\n", "Related\n", "Sponsored", "By Jane Roe\n", "2 mins\n", "Disclaimer\n\n",
        "privacy policy", "Explore\n", "Share\n", "Read more: ", "economy. Tall ships", ":",
    ]

    static let prose = [
        "The", "Bank", " of ", "England", "Mr ", ". ", "...", "U.S. ", "p.m. ", "Jan. ", "5",
        "2016",
        "31 ", "-", "–", ", ", "“", "”", "‘", "’", "\"", "'s ", "’s ", "(", ")", "$", "€5bn ",
        "million ", " to ", " and ", "between ", "from ", "May ", "Monday ", "last ", "next ",
        "two ", "years ", "ago ", "earlier ", "half a dozen ", "hundred ", "per cent ", "%", "\n",
        "\n\n", "\r\n", "•", "1. ", " said ", "President ", "Vladimir ", "al-Nuri ", "King ",
        "99999999999999999999", "1,234.5", "0", "@", "&", "http://a.example/b?c ", "Inc. ", "the ",
        "1990s ", "the '90s ", "third quarter ", "once a week ", "#", "/", ": ", "!", "?", " not ",
        "31 February 2024", "On Friday, 5 June 2020, ", "25.6.2020", "9999-99-99", "at 5 p.m. ",
        "two thirds of ", "Secretary of State Jane Doe ", "according to ", "did not ", "she ",
        "the mayor of Norwich", "North Korean ", "Ann Arbor", "the Alder Bridge", "opened ",
        "  ", "a", "noon ", "fortnight ", "II ", "Should ", "will ", "Reuters reported that ",
    ]

    /// The words of time, and what stands around them.
    static let time =
        timeWords + [
            "June", "Sept.", "May", "March", "Tuesday", "Mon.", "Sun", "5", "31", "30th", "0", "00",
            "2016", "1999", "44", "BC", "AD", "99999999999999999999", "1,234.5", "5.6.2020",
            "12/05/2014", "2020-06-05", "9999-99-99", "3", "p.m.", "10:30", "5pm", "EST", "1990s",
            "'90s", "90", "-", "–", "--", ",", ".", "'s", "’s", "'", "’", "$", "/", ":", "(", ")",
            "%", "\"", "\n", "\n\n", "\r\n", "\0", "\u{301}", "e\u{301}", "🎄", "👩‍👩‍👧", "שלום", "中国",
            "\u{202E}", "\u{AD}", "\u{A0}", "\u{2028}", "\u{FEFF}", "½", "۵", "Ⅻ", "é", "…",
            "New", "Year's", "Eve", "Christmas", "Easter", "Thanksgiving", "Fourth of July", "Q3",
        ]

    private static let timeWords = """
        in on by since until from to between and of the a an last next this past previous following
        early late mid end beginning about more than at least year years month months week weeks day
        days hour hours quarter century decade decades century fiscal ago earlier later before after
        from now two twenty-four hundred thousand half several few couple first second third fourth
        morning night noon midnight tonight yesterday today tomorrow every each once twice daily
        spring summer fall winter currently recently soon the future will was said would met ended
        old long same that nineteen ninety-six
        """.split { $0.isWhitespace }.map { "\($0) " }

    static let characters = [
        "é", "üs ", "ęs ", "ʼs ", "e\u{301}", "☕️", "🎄", "👩‍👩‍👧", "العربية ", "שלום", "中国", "\u{301}",
        "\u{A0}",
        "\u{200B}", "\u{200F}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{85}", "\u{AD}", "\u{FEFF}",
        "\u{FFFD}", "\u{10FFFF}", "\u{7F}", "\u{1B}[31m", "\u{7}", "\0", "ʼ", "…", "İ", "ß", "ﬁ",
        "Ǆ", "𝟙", "٣", "Ⅷ", "½", "\u{E0041}",
    ]

    static let oddBytes: [[UInt8]] = [
        [0x80], [0xC0, 0xAF], [0xC2], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF],
        [0xEF, 0xBF, 0xBF], [0x93, 0x94], [0],
    ]
}
