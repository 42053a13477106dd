import Foundation
import Reports
import TestSupport
import Testing
import TextDisplay

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
