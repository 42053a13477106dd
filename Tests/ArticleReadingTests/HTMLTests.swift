import ArticleReading
import ClaimModel
import Fuzzing
import Testing

/// A page around a body, with enough prose to be an article.
private func page(_ body: String, head: String = "") -> String {
    "<!doctype html><html lang=en><head>\(head)</head><body>\(body)</body></html>"
}

private let first =
    "The harbour bridge was opened on Monday by the mayor, after two years of work, she said."
private let second =
    "It carries four lanes of traffic, two tracks for trams, and a path for walkers and bicycles."
private let third =
    "The council paid 40 million for it, most of it borrowed, and expects to have it back by 2050."
private let prose = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"

struct PageCase: CustomTestStringConvertible {
    var behaviour: String
    var html: String
    var keeps: [String] = []
    var leavesOut: [String] = []

    var testDescription: String { behaviour }
}

@Suite struct HTMLTests {
    static let cases: [PageCase] = [
        PageCase(
            behaviour: "headline, standfirst, subhead, caption, list and quotation",
            html: page(
                "<article><h1>A bridge opens</h1>"
                    + "<h2>After two years of work, trams cross the harbour again</h2>\(prose)"
                    + "<h3>What it cost</h3><p>\(third)</p>"
                    + "<ul><li>Four lanes</li><li>Two tracks</li></ul>"
                    + "<blockquote><p>We are proud of it, said the mayor.</p></blockquote>"
                    + "<figure><img src=a.jpg><figcaption>The bridge at night</figcaption></figure>"
                    + "</article>"),
            keeps: [
                "headline: A bridge opens",
                "standfirst: After two years of work, trams cross the harbour again",
                "subhead: What it cost", "list-item: Four lanes",
                "quotation: We are proud of it, said the mayor.", "caption: The bridge at night",
            ]),
        PageCase(
            behaviour: "a standfirst above the body that says what the page's description says",
            html: page(
                "<h1>A bridge opens</h1><p>Trams cross the harbour again, at last.</p>"
                    + "<p>Watch our film of it</p><div class=article-body>\(prose)</div>",
                head: "<meta name=description content='Trams cross the harbour again, at last'>"),
            keeps: ["standfirst: Trams cross the harbour again, at last."],
            leavesOut: ["outside the article: Watch our film of it"]),
        PageCase(
            behaviour: "a standfirst in words of its own, by the name of its element",
            html: page(
                "<article><h1>A bridge opens</h1><p class=article__standfirst>Trams cross the "
                    + "harbour again, after two years of work</p><p class=byline>By Jane Roe</p>"
                    + "\(prose)</article>",
                head: "<meta name=description content='The bridge was opened on Monday'>"),
            keeps: ["standfirst: Trams cross the harbour again, after two years of work"]),
        PageCase(
            behaviour: "a summary apart from the body",
            html: page(
                "<h1>A bridge opens</h1><div itemprop=description><p>Trams cross the harbour "
                    + "again, after two years.</p></div><div class=article-body>\(prose)</div>"),
            keeps: ["standfirst: Trams cross the harbour again, after two years."]),
        PageCase(
            behaviour: "no standfirst: the first paragraph, though it is called the lead",
            html: page(
                "<article><h1>A bridge opens</h1><p class=lead>Trams cross the harbour again, "
                    + "after two years.</p>\(prose)</article>"),
            keeps: ["paragraph: Trams cross the harbour again, after two years."]),
        PageCase(
            behaviour: "no standfirst: the lead where each paragraph has an element of its own",
            html: page(
                "<article><h1>A bridge opens</h1><div class=lead><p>Trams cross the harbour "
                    + "again, after two years.</p></div><div><p>\(first)</p></div>"
                    + "<div><p>\(second)</p></div></article>"),
            keeps: ["paragraph: Trams cross the harbour again, after two years."]),
        PageCase(
            behaviour: "no standfirst: a subhead below the first paragraph, a short label, a body",
            html: page(
                "<article class=summary><h1>A bridge opens</h1><p class=dek>By the desk</p>\(prose)"
                    + "<p class=subhead>What the bridge and its tracks cost in all</p>"
                    + "<p>\(third)</p></article>"),
            keeps: [
                "paragraph: By the desk", "paragraph: What the bridge and its tracks cost in all",
            ]),
        PageCase(
            behaviour: "navigation and footer",
            html: page(
                "<nav><a href=/>Home</a> <a href=/n>News</a></nav><article>\(prose)</article>"
                    + "<footer>All rights reserved by the site</footer>"),
            leavesOut: ["navigation: Home News", "footer: All rights reserved by the site"]),
        PageCase(
            behaviour: "parts by the names of their classes",
            html: page(
                "<article>\(prose)<div class='share-bar'>Pass this on</div>"
                    + "<div class=newsletterBox>Our letter every week</div>"
                    + "<section id=related-stories><p>Another story of some length here.</p>"
                    + "</section><div class='cookie-consent'>We use cookies.</div>"
                    + "<div class=author-bio>Jane Roe writes about harbours.</div></article>"
                    + "<section class=comments><p>I like it, wrote a reader.</p></section>"
            ),
            leavesOut: [
                "share or follow line: Pass this on",
                "newsletter or community invitation: Our letter every week",
                "link list: Another story of some length here.",
                "cookie notice: We use cookies.",
                "author biography: Jane Roe writes about harbours.",
                "comments: I like it, wrote a reader.",
            ]),
        PageCase(
            behaviour: "lists made of links, but not lists with a link",
            html: page(
                "<article>\(prose)<ul><li><a href=/1>One story</a><li><a href=/2>Two</a></ul>"
                    + "<ul><li>The deck is <a href=/s>steel</a> from the north</li></ul>"
                    + "</article>"),
            keeps: ["list-item: The deck is steel from the north"],
            leavesOut: ["link list: One story", "Two"]),
        PageCase(
            behaviour: "an article whose wrapper is named for a side column",
            html: page("<div class=has-sidebar>\(prose)</div>"), keeps: ["paragraph: \(first)"]),
        PageCase(
            behaviour: "an embedded post",
            html: page(
                "<article>\(prose)<blockquote class=twitter-tweet><p>Opened today at last!</p>"
                    + "</blockquote></article>"),
            keeps: ["embedded-post: Opened today at last!"]),
        PageCase(
            behaviour: "a table of figures",
            html: page(
                "<article>\(prose)<table><tr><th>Year<th>Cost<tr><td>2020<td>3 million</table>"
                    + "</article>"),
            keeps: ["table-cell: Year", "table-cell: 3 million"]),
        PageCase(
            behaviour: "what is not shown, scripts and comments of the author",
            html: page(
                "<article>\(prose)<p style='display: none'>Not for readers.</p>"
                    + "<script>var words = '<p>script</p>'</script><!-- remark --></article>"),
            leavesOut: ["not shown on the page: Not for readers."]),
        PageCase(
            behaviour: "paragraphs made of line breaks",
            html: page("<div id=content>\(first)<br><br>\(second)<br><br>\(third)</div>"),
            keeps: ["paragraph: \(first)", "paragraph: \(second)"]),
        PageCase(
            behaviour: "an article in a box that opens",
            html: page("<div class=modal role=dialog>\(prose)</div>"),
            keeps: ["paragraph: \(first)"]),
        PageCase(
            behaviour: "a lone less-than sign and references",
            html: page("<article>\(prose)<p>Costs &lt; 3 &amp; speeds < 4 at the caf&eacute;.</p>"),
            keeps: ["paragraph: Costs < 3 & speeds < 4 at the café."]),
    ]

    @Test(arguments: cases)
    func tellsArticleFromSite(_ page: PageCase) throws {
        let lines = try outline(page.html, name: "page.html").split(separator: "\n").map(
            String.init)
        for line in page.keeps {
            #expect(lines.contains(line), "\(lines)")
        }
        for line in page.leavesOut {
            #expect(lines.contains { $0.hasPrefix("- ") && $0.contains(line) }, "\(lines)")
        }
        #expect(brokenInvariant(try read(page.html, name: "page.html")) == nil)
    }

    @Test func keepsAddressesOfLinksWithTheirWords() throws {
        let article = try read(
            page("<article>\(prose)<p>So says <a href='/r?a=1&amp;b=2'>the report</a>.</p>"),
            name: "page.html")
        let link = try #require(article.links.first)
        #expect(link.address == "/r?a=1&b=2")
        #expect(slice(article.text, link.range) == "the report")
        #expect(slice(article.file, article.offsets.file(link.range)) == "the report")
    }

    @Test func leadsToTheFileAcrossReferences() throws {
        let article = try read(page("<p>The caf&eacute; opened.</p>"), name: "page.html")
        let block = try #require(article.blocks.first)
        #expect(slice(article.file, article.offsets.file(block.range)) == "The caf&eacute; opened.")
    }

    @Test func leadsToTheFileBesideBytesThatNoPageMayHold() throws {
        let page = Array("<p>An &acutee".utf8) + [0x81] + Array("<td>".utf8) + [0x8D, 0x8D]
        let article = try ArticleReader.read(page, name: "page.html", digest: "")
        #expect(article.text == "An ´e\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(brokenInvariant(article) == nil)
        let letter = 5..<6
        #expect(slice(article.text, letter) == "e")
        #expect(slice(article.file, article.offsets.file(letter)) == "e")
    }

    @Test(arguments: [
        ("windows-1252", [0x63, 0x61, 0x66, 0xE9] as [UInt8], "café"),
        ("windows-1251", [0xEC, 0xE8, 0xF0], "мир"), ("utf-8", [0x63, 0xC3, 0xA9], "cé"),
        ("none-such", [0x80, 0x31], "€1"), ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
    ])
    func readsTheEncodingThatAPageIsWrittenIn(name: String, bytes: [UInt8], word: String) throws {
        let file =
            Array("<html><meta charset=\(name)><p>One ".utf8) + bytes + Array(" two</p>".utf8)
        let article = try ArticleReader.read(file, name: "page.html", digest: "")
        #expect(article.text == "One \(word) two")
        let range = 4..<(4 + word.utf8.count)
        #expect(Array(article.file[article.offsets.file(range)]) == bytes)
        #expect(article.file == file)
    }

    @Test(arguments: [false, true])
    func readsUTF16ByItsMark(isBigEndian: Bool) throws {
        let units = Array("\u{FEFF}<html><p>Brücke</p>".utf16)
        let file = units.flatMap { unit in
            isBigEndian
                ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let article = try ArticleReader.read(file, name: "page.html", digest: "")
        #expect(article.text == "Brücke")
        #expect(article.offsets.file(0..<2) == 20..<24)
    }

    @Test func flattensWhatIsNestedTooDeep() throws {
        let deep = String(repeating: "<div>", count: 100_000)
        let article = try read(page("\(deep)<p>\(first)</p>"), name: "page.html")
        #expect(article.blocks.map { slice(article.text, $0.range) } == [first])
    }
}
