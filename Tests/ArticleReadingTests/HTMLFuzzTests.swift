import ArticleReading
import Testing

/// Seeded like the other fuzz tests, so that a failure can be repeated.
private struct PageGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        return bits ^ (bits >> 27)
    }
}

@Suite struct HTMLFuzzTests {
    private static let fragments = [
        "<p>", "</p>", "<div class='share'>", "</div>", "<a href=x>", "</a>", "<b>", "</b>",
        "<table>",
        "<tr>", "<td>", "</table>", "<li>", "<ul>", "</ul>", "<!--", "-->", "<script>", "</script>",
        "<h1>", "</h1>", "<br>", "&amp;", "&eacute", "&#x1F384;", "&nbsp;", "&NotEqualTilde;", "&",
        "<", ">", "\u{0}", "\r\n", "é", "🎄", "\"", "'", "<article itemprop=articleBody>", "<pre>",
        "</article>", "<blockquote>", "<style>", "<svg><title>", "</svg>",
        "<time datetime=2019-01-02>",
        "<select><option>", "</select>", "<form>", "<template>", "<frameset>", "<plaintext>",
        "<title>", "<meta property=og:title content=a>", "<![CDATA[", "<?php", "</br>", "</p></p>",
        "The bridge opened on Monday, after two years of work, and cost 40 million in all.", " ",
        "<span hidden>", "<button>", "<a><table><a>", "<dl><dt>", "<dd>", "<caption>", "<body>",
    ]

    @Test(arguments: 0..<400)
    func holdsItsInvariantsOnFragmentsInAnyOrder(seed: Int) {
        var generator = PageGenerator(state: UInt64(seed))
        var html = "<html>"
        for number in 0..<Int.random(in: 1...150, using: &generator) {
            html += Self.fragments.randomElement(using: &generator) ?? ""
            if number % 3 == 0 {
                html += " w\(number)x "
            }
        }
        check(Array(html.utf8), seed: seed)
    }

    @Test(arguments: 0..<200)
    func holdsItsInvariantsOnMutatedBytes(seed: Int) {
        var generator = PageGenerator(state: UInt64(seed))
        var bytes = Array(HTMLTests.cases.map(\.html).joined().utf8)
        for _ in 0..<Int.random(in: 1...40, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[place] = UInt8.random(in: 0...255, using: &generator)
        }
        check(bytes, seed: seed)
    }

    private func check(_ bytes: [UInt8], seed: Int) {
        guard let article = try? ArticleReader.read(bytes, name: "page.html", digest: "") else {
            return
        }
        let broken = brokenInvariant(article)
        #expect(broken == nil, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
}
