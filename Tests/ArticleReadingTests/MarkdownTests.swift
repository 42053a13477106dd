import ArticleReading
import ClaimModel
import Fuzzing
import Testing

@Suite struct MarkdownTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var title: String
        var text: String
        var outline: String

        var testDescription: String { title }
    }

    static let cases: [Case] = [
        Case(
            title: "emphasis, code and strikethrough leave no marks",
            text: "The *old* **stone __bridge__** was `built` in ***1931***, ~~not~~ later.",
            outline: "paragraph: The old stone bridge was built in 1931, not later."),
        Case(
            title: "marks that mark nothing stay",
            text: "Costs 3 * 4 * 5, a_b_c, 2 < 3 & 4, [sic] and ![oops",
            outline: "paragraph: Costs 3 * 4 * 5, a_b_c, 2 < 3 & 4, [sic] and ![oops"),
        Case(
            title: "escapes and character references are what they stand for",
            text: "\\*No\\* caf&eacute; &amp; bar, &#49;931 &lt;b&gt; \\\\ &bogus; &ldquo;x&rdquo;",
            outline: "paragraph: *No* café & bar, 1931 <b> \\ &bogus; “x”"),
        Case(
            title: "the words of a link stay, its address goes",
            text: """
                See [the minutes](https://example.org/a_(b) "the minutes"), [the *plan*][p],
                [p], [p][], <https://example.org/c> and https://example.org/d. The minutes say so.

                [p]: https://example.org/plan 'p and [the plan]'
                """,
            outline: "paragraph: See the minutes, the plan,⏎p, p, https://example.org/c and "
                + "https://example.org/d. The minutes say so."),
        Case(
            title: "definitions before a paragraph are not its words",
            text: "[foo]: /url 'the foo'\n[foo] stands here.",
            outline: "paragraph: foo stands here."),
        Case(
            title: "headings: the first of the first level is the headline",
            text: "Bridge opens\n============\n\n## Why *now*? ##\n\nIt opened in 1931.\n",
            outline: """
                title = Bridge opens
                headline: Bridge opens
                subhead: Why now?
                paragraph: It opened in 1931.
                """),
        Case(
            title: "a heading that comes first is the headline, whatever its level",
            text: "### Bridge opens\n\nIt opened in 1931.\n\n#### Later\n\nIt closed in 1990.",
            outline: """
                title = Bridge opens
                headline: Bridge opens
                paragraph: It opened in 1931.
                subhead: Later
                paragraph: It closed in 1990.
                """),
        Case(
            title: "quotations and lists, wrapped and nested",
            text: """
                > The bridge opened
                > in *1931*, said
                the mayor.
                >
                > > Twice.

                - One
                  thing
                  1. Within
                - > Quoted
                """,
            outline: """
                quotation: The bridge opened⏎in 1931, said⏎the mayor.
                quotation: Twice.
                list-item: One⏎thing
                list-item: Within
                quotation: Quoted
                """),
        Case(
            title: "cells of a table",
            text:
                "The figures:\n\n| Year | Bridges |\n|---|--:|\n| 1931 | 2 \\| 3 `a\\|b` |\n| | **4** |",
            outline: """
                paragraph: The figures:
                table-cell: Year
                table-cell: Bridges
                table-cell: 1931
                table-cell: 2 | 3 a|b
                table-cell: 4
                """),
        Case(
            title: "pictures, code and HTML are left out",
            text: """
                Before ![a *tall* ship](ship.png "Ship") after<br>the <b>storm</b>.

                ```swift
                print("no words")
                ```

                <aside>
                Buy now
                </aside>

                [![Ship](s.png)](https://example.org)
                """,
            outline: """
                paragraph: Before  after⏎the storm.
                - image: ![a *tall* ship](ship.png "Ship")
                - code block: ```swift⏎print("no words")⏎```
                - HTML block: <aside>⏎Buy now⏎</aside>
                - image: ![Ship](s.png)
                """),
        Case(
            title: "front matter gives the facts and is no text",
            text: """
                ---
                title: "The bridge: a history"
                publisher: Example Times
                # a comment
                author: Jane Roe
                tags:
                  - bridges
                date: 2016-03-15
                url: https://example.org/bridge
                ---
                # Bridge

                It opened in 1931.
                """,
            outline: """
                title = The bridge: a history
                byline = Jane Roe
                publisher = Example Times
                url = https://example.org/bridge
                published = 2016-03-15
                - front matter: ---⏎title: "The bridge: a history"⏎publisher: Example Times⏎\
                # a comment⏎author: Jane Roe⏎tags:⏎  - bridges⏎date: 2016-03-15⏎\
                url: https://example.org/bridge⏎---
                headline: Bridge
                paragraph: It opened in 1931.
                """),
        Case(
            title: "a rule at the top is no front matter",
            text: "---\nThe bridge opened in 1931.\n\n---\n",
            outline: "paragraph: The bridge opened in 1931."),
        Case(
            title: "a site's lines are left out of Markdown as well",
            text: """
                # Bridge opens

                By Jane Roe

                Advertisement

                The bridge opened in 1931.

                ## Related articles

                - [Tunnel opens](https://example.org/tunnel)
                """,
            outline: """
                title = Bridge opens
                byline = Jane Roe
                headline: Bridge opens
                - byline: By Jane Roe
                - advertisement: Advertisement
                paragraph: The bridge opened in 1931.
                - link list: Related articles⏎⏎- [Tunnel opens
                """),
    ]

    @Test(arguments: cases)
    func readsMarkdownAsItsReaderDoes(example: Case) throws {
        let drawn = try outline(example.text, name: "article.md")
        #expect(drawn == example.outline, "\(drawn)")
    }

    @Test(arguments: cases, ["\r\n", "\r"])
    func readsEveryKindOfLineEnd(example: Case, lineEnd: String) throws {
        let text = example.text.replacing("\n", with: lineEnd)
        let mark = lineEnd == "\r\n" ? "␍⏎" : "␍"
        let drawn = try outline(text, name: "article.md").split(separator: "\n").map {
            $0.hasPrefix("-") ? String($0).replacing(mark, with: "⏎") : String($0)
        }
        #expect(drawn.joined(separator: "\n") == example.outline)
    }

    @Test(arguments: cases)
    func eachRunAndBlockStandsInTheFile(example: Case) throws {
        for text in [example.text, "\u{FEFF}" + example.text] {
            let article = try read(text, name: "article.md")
            #expect(brokenInvariant(article) == nil)
            for block in article.blocks {
                let place = article.offsets.file(block.range)
                let source = slice(article.file, place)
                let words = slice(article.text, block.range).split { $0.isWhitespace }
                    .filter { $0.allSatisfy { $0.isASCII && $0.isLetter } && $0 != "b" }
                #expect(holdsInOrder(words, in: source), "\(words) in \(source)")
            }
        }
    }

    private func holdsInOrder(_ words: [Substring], in source: String) -> Bool {
        var rest = source[...]
        for word in words {
            guard let found = rest.firstRange(of: word) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }

    @Test func leadsEveryWordToItsOwnPlace() throws {
        let text = "> a *b* [b](b 'b') b\n> b \\*b &amp; b\n\n| b | b |\n|---|---|\n| `b` | **b** |"
        let article = try read(text, name: "article.md")
        let bytes = Array(article.text.utf8)
        let places = bytes.indices.filter { bytes[$0] == UInt8(ascii: "b") }.map {
            article.offsets.file($0..<($0 + 1)).lowerBound
        }
        #expect(places == [5, 9, 19, 23, 27, 35, 40, 44, 61, 68])
    }

    @Test func passesOverDefinitionsToTheWordsAfterThem() throws {
        let text = "[b]: /b 'b'\n[c]:\n  <b>\n[b] [c]"
        let article = try read(text, name: "article.md")
        #expect(article.text.hasPrefix("b c"))
        #expect(article.offsets.runs.map(\.file) == [24, 26, 28])
    }

    @Test func keepsTheAddressesOfLinks() throws {
        let article = try read(
            "See [the &amp; *plan*](https://example.org/a%20b) or <x@example.org>.", name: "a.md")
        let drawn = article.links.map { "\(slice(article.text, $0.range)) \($0.address)" }
        #expect(
            drawn == [
                "the & plan https://example.org/a%20b", "x@example.org mailto:x@example.org",
            ])
    }

    @Test(arguments: [
        String(repeating: ">", count: 10_000) + " The bridge opened.",
        String(repeating: "- ", count: 10_000) + "The bridge opened.",
        String(repeating: "*a **b ", count: 5_000) + String(repeating: "b** a*", count: 5_000),
        String(repeating: "[", count: 50_000), String(repeating: "![a](", count: 20_000),
        String(repeating: "|a", count: 20_000) + "\n" + String(repeating: "|-", count: 20_000),
        String(repeating: "a@", count: 200_000), String(repeating: "<b>", count: 20_000),
        String(repeating: "&amp;\\*", count: 20_000),
    ])
    func readsDeepAndHostileNests(text: String) throws {
        let start = ContinuousClock.now
        let article = try read(text, name: "article.md")
        #expect(brokenInvariant(article) == nil)
        #expect(start.duration(to: .now) < .seconds(10))
    }

    /// cmark counts "h" to the fence, which would lose it and send every later word astray.
    @Test func aFenceThatItsListClosesEndsBeforeTheNextLine() throws {
        #expect(
            try outline("1. ```\nh\n\nA hello.", name: "article.md") == """
                - code block: ```
                paragraph: h
                paragraph: A hello.
                """)
    }
}
