/// A text that is long in one hard way: what takes more than about four times as long at four
/// times the length has a fault.
package struct LongText: Sendable {
    package let name: String
    private let unit: String
    private let start: String

    private init(_ name: String, _ unit: String, start: String = "") {
        self.name = name
        self.unit = unit
        self.start = start
    }

    /// At most so many, if one unit fits.
    package func bytes(_ count: Int) -> [UInt8] {
        let unit = Array(unit.utf8)
        let units = max(1, (count - start.utf8.count) / unit.count)
        return Array(start.utf8) + (0..<units).flatMap { _ in unit }
    }

    package static let all = [
        LongText("single quotes that open", "‘a "), LongText("quotes that open", "“a "),
        LongText("straight quotes that open", "\"a "), LongText("apostrophes", "a’ "),
        LongText("quotes in every paragraph", "“a b\n\n"), LongText("[", "["), LongText("]", "]"),
        LongText("[a](", "[a]("), LongText("![", "!["), LongText("(", "("), LongText("{", "{"),
        LongText(">", ">"), LongText("> ", "> "), LongText("*", "*"), LongText("*a ", "*a "),
        LongText("a**b ", "a**b "), LongText("_a ", "_a "), LongText("- ", "- "),
        LongText("items", "- a\n"), LongText("deeper lines", "> a\n"), LongText("`", "`a``b "),
        LongText("<", "<"), LongText("<a ", "<a "), LongText("&", "&a"), LongText("|", "|"),
        LongText("#", "#\n"), LongText("~~", "~~a "), LongText("one letter a line", "a\n"),
        LongText("one letter a paragraph", "a\n\n"), LongText("line ends", "\n"),
        LongText("spaces", " ", start: "a"), LongText("tabs", "a\t"), LongText("one word", "a"),
        LongText("one line of words", "word "), LongText("capital words", "Bank "),
        LongText("names", "The Bank of England and Ann Arbor "), LongText("Bank of ", "Bank of "),
        LongText("titles", "President of the "), LongText("initials", "J. "),
        LongText("numbers", "1,234 "), LongText("digits", "9"), LongText("number words", "one "),
        LongText("hundreds", "one hundred and "), LongText("to", "2014 to "),
        LongText("dates", "On 5 June 2020, "), LongText("months", "May "),
        LongText("tens", "twenty-"), LongText("nineteen", "nineteen "), LongText("hours", "10:"),
        LongText("mid-", "mid-"), LongText("edges", "the end of "), LongText("days of", "5/"),
        LongText("weeks and", "last week and "), LongText("adjectives", "The Russian Bank "),
        LongText("vague days", "yesterday "), LongText("two days later ", "two days later "),
        LongText("sentences", "The bridge opened in 1931. "), LongText("stops", "."),
        LongText("speech", "“We left,” said Ann Arbor. "), LongText("said", "said "),
        LongText("and", "and "), LongText("commas", "a, "), LongText("including", "including "),
        LongText("marks that join", "e\u{301}"), LongText("wide letters", "中"),
        LongText("addresses", "http://a.b "), LongText("at signs", "a@b.c "),
        LongText("references", "[a]: /b\n"), LongText("dashes", "---\n"),
        LongText("keys", "a: b\n"), LongText("fences", "```\n"), LongText("anchors", "&a "),
        LongText("aliases", "- *a\n", start: "- &a b\n"), LongText("quoted keys", "\"a\": "),
        LongText("question marks", "? "), LongText("colons", ": "), LongText("bars", "- |\n"),
        LongText("rows", "| a | b |\n", start: "| a | b |\n|---|---|\n"),
        LongText("pictures", "![a](b.jpg)\n\n"), LongText("links", "[a](http://b.c) "),
        LongText("headings", "# a\n\n"), LongText("bylines", "By Jane Roe\n\n"),
        LongText("advertisements", "Advertisement\n\n"), LongText("related", "Related\n\na\n\n"),
        LongText("events", "  - {name: a, date: 2020}\n", start: "events:\n"),
        LongText("bad events", "  - {nme: a, dte: 2020}\n", start: "events:\n"),
        LongText("persons", "  - {id: a, name: b}\n", start: "persons:\n"),
        LongText(
            "memberships", "  - {person_id: a, organization_id: b, role: Head}\n",
            start: "persons: [{id: a, name: Ann Arbor}]\n"
                + "organizations: [{id: b, name: Bank}]\nmemberships:\n"),
        LongText("checks", "  - use: date-consistency\n", start: "workflow: a\nchecks:\n"),
        LongText("front matter", "title: a\n", start: "---\n"),
        LongText("no front matter", "---\n\n"), LongText("NUL", "\0"),
    ]
}
