import ArticleReading
import ClaimModel
import Diagnostics
import Testing

@Suite struct FrontMatterTests {
    /// What was read, the body, and the faults.
    private func read(_ text: String) -> String {
        let source = SourceFile(name: "s.md", text: text)
        let read = FrontMatter.read(source)
        let values = [
            read.title, read.publisher, read.date?.description, read.url, read.tier?.rawValue,
            read.summaryOf,
        ]
        let body = String(decoding: source.bytes[read.bodyStart...], as: UTF8.self)
        return values.map { $0 ?? "-" }.joined(separator: "|") + " >" + body + "<"
            + read.faults.map { "\n" + DiagnosticRenderer().line($0) }.joined()
    }

    @Test(arguments: [
        (
            """
            ---
            title: Cyber actors
            publisher: Example Times
            date: 2016-03-15
            url: https://example.org/a
            tier: primary
            summary-of: https://example.org/b
            ---
            Body
            ---
            """,
            "Cyber actors|Example Times|2016-03-15|https://example.org/a|primary|https://example.org/b "
                + ">Body\n---<"
        ),
        (
            "---\ntitle: é: x\n---\nBody",
            "-|-|-|-|-|- >Body<\ns.md:2:9: error: Value may not hold ': ' unless it is in quotes [yaml/syntax]"
        ),
        ("\u{FEFF}--- \r\ntitle: T\r\n---\r\nBody", "T|-|-|-|-|- >Body<"),
        ("---\ntitle: T\n---", "T|-|-|-|-|- ><"),
        ("---\n---\nBody", "-|-|-|-|-|- >Body<"),
        ("---\n# nothing\n\n---\nBody", "-|-|-|-|-|- >Body<"),
    ])
    func readsWhatAFileSaysAboutItself(text: String, expected: String) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        "", "Body", "\n---\ntitle: x\n---\n", "---", "---\n", "---\n\nBody\n\n---\n",
        "----\na: b\n---\n",
        "---\nA line of a letter\nand another", " ---\na: b\n---\n",
    ])
    func takesOtherFilesAsBody(text: String) {
        #expect(read(text) == "-|-|-|-|-|- >\(text)<")
    }

    @Test func leavesTheByteOrderMarkOutOfTheBody() {
        #expect(read("\u{FEFF}Body") == "-|-|-|-|-|- >Body<")
    }

    @Test(arguments: [
        (
            "---\ntitel: T\ndate: 15 March\ntier: primry\nurl: example.org\npublisher:\n---\nBody",
            """
            -|-|-|-|-|- >Body<
            s.md:2:1: error: Key 'titel' is unknown; did you mean 'title'? [yaml/unknown-key]
            s.md:3:7: error: 'date' takes a date such as 2016-02-04, 2016-02 or 2016, not '15 March' [yaml/wrong-value]
            s.md:4:7: error: 'tier' takes 'primary', 'secondary' or 'tertiary', not 'primry'; did you mean 'primary'? [yaml/wrong-value]
            s.md:5:6: error: 'url' takes an address such as https://example.org/page, not 'example.org' [yaml/wrong-value]
            s.md:6:1: error: 'publisher' has no value [yaml/no-value]
            """
        ),
        (
            "---\ntitle: T\nBody",
            """
            -|-|-|-|-|- >---
            title: T
            Body<
            s.md:1:1: error: Front matter that starts here is not closed [front-matter/unclosed]
            """
        ),
        (
            "---\nJust prose\n---\nBody",
            """
            -|-|-|-|-|- >---
            Just prose
            ---
            Body<
            s.md:2:1: error: Front matter takes a mapping, not text [yaml/wrong-kind]
            """
        ),
        (
            "---\n\"title: T\n---\nBo\"dy \u{1}",
            """
            -|-|-|-|-|- >---
            "title: T
            ---
            Bo"dy \u{1}<
            s.md:2:1: error: Quotation mark is not closed [yaml/syntax]
            """
        ),
    ])
    func placesFaultsInTheWholeFile(text: String, expected: String) {
        #expect(read(text) == expected)
    }

    @Test func saysHowToCloseIt() {
        let place = Place(file: "s.md", line: 1, column: 1, length: 3)
        #expect(
            DiagnosticRenderer().drawing(FrontMatterFaults.unclosed(at: place)) == """
                s.md:1:1: error: Front matter that starts here is not closed [front-matter/unclosed]
                  help: Add a line '---' below the last key

                """)
    }
}
