import Testing
import TextAnalysis

@Suite struct QuotationTests {
    @Test(arguments: [
        ("He said “never again” and left.", ["never again"]),
        ("He said \"never\" and \"again\".", ["never", "again"]),
        ("“One,” she said. “Two.”", ["One,", "Two."]),
        ("They call it ‘the plan’ here.", ["the plan"]),
        ("The officials’ plan and the ’90s.", []),
        ("‘It’s the officials’ plan,’ he said.", ["It’s the officials’ plan,"]),
        ("“He told us ‘no’ twice,” she said.", ["He told us ‘no’ twice,"]),
        ("“First part.\n\n“Second part.”", ["First part.", "Second part."]),
        ("\"First part.\n\n\"Second part.\"", ["First part.", "Second part."]),
        ("An “unclosed mark.\n\nNothing follows.", []),
        ("He is 6'2\" tall.", []),
        ("He said (\"never\").", ["never"]),
        ("“Outer “inner” outer” end.", ["Outer “inner” outer"]),
    ])
    func quotationsAreFound(text: String, inside: [String]) {
        let analyzed = AnalyzedText(text)
        #expect(analyzed.quotations.map { analyzed.string($0.range) } == inside)
    }

    @Test func outerHoldsTheMarks() {
        let text = AnalyzedText("He said “no” twice.")
        #expect(text.quotations.map { text.string($0.outer) } == ["“no”"])
        #expect(text.quotations(in: 0..<text.bytes.count).count == 1)
        #expect(text.quotations(in: 9..<text.bytes.count).isEmpty)
    }
}
