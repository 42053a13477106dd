import ClaimModel
import HTMLPages
import Testing

private func metadata(_ head: String, body: String = "", address: String? = nil) -> PageMetadata {
    let html = "<html><head>\(head)</head><body>\(body)<p>A bridge was opened.</p></body></html>"
    return HTMLPage(PageEncoding.decode(Array(html.utf8)), address: address).metadata
}

private func linked(_ members: String) -> String {
    "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \(members)}</script>"
}

@Suite struct MetadataTests {
    @Test(arguments: [
        (linked("\"datePublished\": \"2019-11-19T23:30:00-05:00\""), "2019-11-19"),
        ("<meta property=article:published_time content=2019-11-18T09:00Z>", "2019-11-18"),
        ("<meta name=pubdate content='Tue, 19 Nov 2019 10:00:00 GMT'>", "2019-11-19"),
        ("<meta name=date content=20191119>", "2019-11-19"),
        ("<meta itemprop=datePublished content=2019-11-19>", "2019-11-19"),
        (
            "<meta property=article:modified_time content=2019-11-20>"
                + "<meta property=article:published_time content=2019-11-18>", "2019-11-18"
        ),
        ("<meta property=og:image content=https://a.org/u/2016/05/04/a.png>", "2016-05-04"),
        ("<script>var a = {\"created_at\":\"2013-02-16T04:36:36\"}</script>", "2013-02-16"),
    ])
    func findsTheDateOfPublication(head: String, date: String) {
        #expect(metadata(head).published?.description == date)
    }

    @Test(arguments: [
        ("<time datetime=2019-11-19>yesterday</time>", "2019-11-19"),
        ("<span class=post-date>19. November 2019</span>", "2019-11-19"),
        ("<span class=date>le 1er mai 2019</span>", "2019-05-01"),
        ("<span class=date>Nov. 19th, 2019</span>", "2019-11-19"),
        ("<span class=timestamp>19.11.2019</span>", "2019-11-19"),
        ("<span class=date>11/12/2019</span>", "2019-11-12"),
        ("<span class=date>31/12/2019</span>", "2019-12-31"),
        ("<p>Last updated: August 9, 2017</p>", "2017-08-09"),
        (
            "<div class=comment><time datetime=2001-01-01></time></div>"
                + "<time datetime=2019-11-19></time>", "2019-11-19"
        ),
    ])
    func findsTheDateThatIsShown(body: String, date: String) {
        #expect(metadata("", body: body).published?.description == date)
    }

    @Test(arguments: [
        ("https://example.org/2016/12/23/bridge.html", "2016-12-23"),
        ("https://example.org/news/2016-12-23-bridge", "2016-12-23"),
        ("https://example.org/2016/dec/23/bridge", "2016-12-23"),
    ])
    func findsTheDateInTheAddress(address: String, date: String) {
        #expect(metadata("", address: address).published?.description == date)
    }

    @Test func inventsNoDate() {
        #expect(metadata("", address: "https://example.org/2016/99/23").published == nil)
    }

    @Test func saysWherePlacesDisagree() {
        let about = metadata(
            linked("\"datePublished\": \"2019-11-19\", \"author\": [{\"name\": \"Jane Roe\"}]")
                + "<meta name=date content=2019-11-20><meta name=author content='By Jane Roe'>")
        let dates = about.statements.filter { $0.subject == .published }
        #expect(dates.map(\.value) == ["2019-11-19", "2019-11-20"])
        #expect(dates.map(\.origin) == ["linked data", "meta date"])
        #expect(about.byline == "Jane Roe")
    }

    @Test func readsWhatThePageSaysOfItself() {
        let about = metadata(
            "<meta property=og:title content='A &amp; B'><meta property=og:site_name content=Daily>"
                + "<link rel=canonical href=https://www.example.org/a><title>x</title>",
            body: "<a rel=author href=/j>Jane Roe</a>")
        #expect(about.title == "A & B")
        #expect(about.publisher == "Daily")
        #expect(about.address == "https://www.example.org/a")
        #expect(about.byline == "Jane Roe")
    }

    @Test(
        arguments: [
            ("<div class=byline>By Jane Roe and Ann van Dam</div>", "Jane Roe and Ann van Dam"),
            ("<div class=byline>By 2019, it was late</div>", nil),
            ("<div class=byline>By and large true</div>", nil),
            ("<div class=byline>10 June</div><div class=author>BY JANE ROE</div>", "JANE ROE"),
            ("<div class=related><p class=byline>By Jane Roe</p></div>", nil),
        ] as [(String, String?)])
    func readsABylineThatThePageCallsOne(body: String, byline: String?) {
        let story = String(repeating: "<p>The harbour bridge was opened, she said.</p>", count: 9)
        #expect(metadata("", body: body + "<article>\(story)</article>").byline == byline)
    }

    @Test(
        arguments: [
            "", "By", "Share", "By | 5 June 2020, 10:30", "19 November 2019", "—", "Posted by",
            "View all posts", "5 June 2020 at 10:30 GMT",
        ])
    func passesOverAVisibleBylineThatNamesNobody(byline: String) {
        let visible = "<div class=byline><span itemprop=author>\(byline)</span></div>"
        let signed = visible + "<p>Reporting: <a rel=author href=/r>Rita Poe</a></p>"
        #expect(metadata("", body: visible).byline == nil)
        #expect(metadata("", body: signed).byline == "Rita Poe")
        let named = metadata("<meta name=author content='Jane Roe'>", body: signed)
        #expect(named.byline == "Jane Roe")
        #expect(named.statements.contains { $0.value == "Rita Poe" })
    }

    @Test(arguments: ["By", "Share", "null", "5 June 2020", "N/A"])
    func passesOverAnAuthorForMachinesThatIsNobody(author: String) {
        let about = metadata(
            linked("\"author\": {\"name\": \"\(author)\"}")
                + "<meta name=author content='Jane Roe'>")
        #expect(about.byline == "Jane Roe")
        let said = about.statements.filter { $0.subject == .byline }
        #expect(said.map(\.value) == [author, "Jane Roe"])
    }

    @Test(arguments: [
        ("By Jane Roe | 5 June 2020", "Jane Roe"), ("Written by Jane Roe", "Jane Roe"),
        ("By Jane Roe, Nov 5, 2020", "Jane Roe"), ("April Roe on 5 June 2020", "April Roe"),
        ("By Jane Roe | Daily Post", "Jane Roe | Daily Post"), ("By Kit Read", "Kit Read"),
        ("Share | Jane Roe and John Doe", "Jane Roe and John Doe"),
    ])
    func readsTheNamesOfAByline(line: String, byline: String) {
        #expect(metadata("", body: "<p rel=author itemprop=author>\(line)</p>").byline == byline)
    }

    @Test(arguments: [
        (linked("\"author\": {\"name\": \"Jane Roe\"}, \"creator\": \"Jane Roe\""), "Jane Roe"),
        (
            linked("\"author\": \"mailto:desk@example.org\"")
                + "<meta name=author content='J. Roe'>",
            "J. Roe"
        ),
        ("<meta name=DC:Creator content='Jane Roe'>", "Jane Roe"),
    ])
    func namesEachAuthorOnce(head: String, byline: String) {
        #expect(metadata(head).byline == byline)
    }

    @Test func statesNoDatesOfOtherStories() {
        let story = String(repeating: "<p>The harbour bridge was opened, she said.</p>", count: 9)
        let about = metadata(
            "<meta name=date content=2019-11-20>",
            body: "<article>\(story)</article><div class=sidebar><time>1 May 2016</time></div>")
        #expect(about.statements.filter { $0.subject == .published }.map(\.value) == ["2019-11-20"])
    }

    @Test func saysNoMoreThanAHundredOfTheDatesOfAPage() {
        let days = (1...28).flatMap { day in
            (1...12).map { "<time>\(day).\($0).2019</time>" }
        }
        let about = metadata("", body: days.joined(separator: "\n"))
        #expect(about.statements.count { $0.subject == .published } == 100)
    }

    @Test(arguments: [
        "{", "[[[[", "{\"@type\": \"NewsArticle\", \"datePublished\": ", "\u{0}", "<!--",
    ])
    func outlivesLinkedDataThatIsNone(script: String) {
        let head = "<script type=application/ld+json>\(script)</script>"
        #expect(metadata(head).published == nil)
    }
}
