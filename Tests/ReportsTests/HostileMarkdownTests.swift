import Foundation
import Reports
import Testing

@Suite(
    "Markdown holds whatever a text contains",
    .enabled(if: RenderedHTML.program != nil, "The program cmark-gfm is not installed"))
struct HostileMarkdownTests {
    /// What the same report is made of when its texts mean nothing.
    private static let harmless = Result {
        try RenderedHTML(markdown: ReportFormat.markdown.write(Invented.everywhere("kxk")))
    }

    @Test
    func harmlessReportHasTheElementsItShould() throws {
        let elements = try Self.harmless.get().elements
        #expect(elements["table"] == 1)
        #expect(elements["tr"] == 4)
        #expect(elements["th"] == 4)
        #expect(elements["td"] == 12)
        #expect(elements["h1"] == 1)
        #expect(elements["h3"] == 3)
        #expect(elements["img"] == nil)
    }

    @Test(arguments: HostileText.samples)
    func textIsShownAsItStands(text: String) throws {
        let page = try RenderedHTML(
            markdown: ReportFormat.markdown.write(Invented.everywhere(text)))
        let harmless = try Self.harmless.get()
        #expect(page.elements == harmless.elements)
        // A quotation keeps its paragraphs, so it shows such a text in pieces.
        if !text.contains("\n\n") {
            #expect(page.count(of: visibleText(text)) >= harmless.count(of: "kxk"))
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "https://", "http:///x", "//evil.example",
        "https://bank.example@evil.example", "www.evil.example", "a@evil.example", " https://a",
        "[x](https://evil.example)", "<https://evil.example>", "\u{1B}", "https:evil.example",
    ])
    func addressThatIsNoneIsNoLink(address: String) throws {
        let record = Invented.everywhere("word", url: address)
        let page = try RenderedHTML(markdown: ReportFormat.markdown.write(record))
        #expect(page.targets.allSatisfy { $0.hasPrefix("#claim-") })
    }

    @Test(arguments: [
        ("https://a.example/x_y_(z)", "https://a.example/x_y_(z)"),
        ("https://a.example/a)b", "https://a.example/a)b"),
        ("HTTP://a.example/?a=1&copy;=2", "http://a.example/?a=1&amp;copy;=2"),
        ("https://a.example/a b\"<>|`\\", "https://a.example/a%20b%22%3C%3E%7C%60%5C"),
        ("https://a.example/é\u{202E}\n", "https://a.example/%C3%A9%E2%80%AE%0A"),
        ("https://a.example/](https://b.example)", "https://a.example/%5D(https://b.example)"),
    ])
    func addressIsKept(address: String, target: String) throws {
        let record = Invented.everywhere("word", url: address)
        let page = try RenderedHTML(markdown: ReportFormat.markdown.write(record))
        #expect(page.elements == (try Self.harmless.get().elements))
        #expect(Set(page.targets.filter { !$0.hasPrefix("#") }) == [target])
    }

    @Test(arguments: ["", " ", "\n\n", "\u{A0}", "\u{2028}"])
    func nothingAtAllKeepsTheShape(text: String) throws {
        let page = try RenderedHTML(
            markdown: ReportFormat.markdown.write(Invented.everywhere(text)))
        let harmless = try Self.harmless.get().elements
        for element in ["h1", "h2", "h3", "table", "tr", "td", "a"] {
            #expect(page.elements[element] == harmless[element], "\(element)")
        }
    }

    @Test(arguments: 0..<150)
    func randomTextAddsNothing(seed: UInt64) throws {
        let text = RandomText(seed: seed).text
        let page = try RenderedHTML(
            markdown: ReportFormat.markdown.write(Invented.everywhere(text)))
        #expect(
            page.elements == (try Self.harmless.get().elements),
            "seed \(seed): \(text.debugDescription)")
    }
}

/// A text made of what Markdown might take for its own; the same seed gives the same text.
struct RandomText {
    let text: String

    init(seed: UInt64) {
        var state = seed
        func next(_ bound: Int) -> Int {
            // SplitMix64
            state &+= 0x9E37_79B9_7F4A_7C15
            var bits = state
            bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
            bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((bits ^ (bits >> 31)) % UInt64(bound))
        }
        var pieces = (0..<(1 + next(24))).map { _ in
            HostileText.alphabet[next(HostileText.alphabet.count)]
        }
        // A text of white space alone is no text; another test holds what becomes of it.
        pieces.insert("k", at: next(pieces.count + 1))
        text = pieces.joined()
    }
}
