import Diagnostics
import Testing

@Suite struct CollectorTests {
    private func fault(_ summary: String, _ line: Int?) -> Diagnostic {
        Diagnostic(
            "a/b", summary,
            at: line.map { Place(file: "f", line: $0, column: 1, length: 1) })
    }

    @Test func keepsTheOrderOfPlacesAndDropsWhatIsThere() {
        let collector = DiagnosticCollector()
        collector.add([fault("c", 2), fault("a", 1), fault("b", 1), fault("c", 2), fault("d", nil)])
        #expect(collector.diagnostics.map(\.summary) == ["d", "a", "b", "c"])
    }

    @Test func saysThatThereAreMore() {
        let collector = DiagnosticCollector(limit: 2)
        collector.add([fault("a", 1), fault("b", 2)])
        #expect(!collector.diagnostics.map(\.id).contains("diagnostics/too-many"))
        collector.add(fault("c", 3))
        #expect(
            collector.diagnostics.map { DiagnosticRenderer().line($0) } == [
                "f:1:1: error: a [a/b]", "f:2:1: error: b [a/b]",
                "note: Only the first 2 faults are shown [diagnostics/too-many]",
            ])
        #expect(
            DiagnosticFaults.tooMany(shown: 1000).summary == "Only the first 1,000 faults are shown"
        )
    }

    @Test(arguments: [
        (["a"], "'a'"), (["a", "b"], "'a' or 'b'"), (["a", "b", "c"], "'a', 'b' or 'c'"), ([], ""),
        (
            Array(repeating: "x", count: 13),
            Array(repeating: "'x'", count: 12).joined(separator: ", ") + " or 1 more"
        ),
    ])
    func namesChoices(names: [String], text: String) {
        #expect(quotedList(names, "or") == text)
    }

    @Test func cutsLongWords() {
        #expect(quoted(String(repeating: "é", count: 60)).unicodeScalars.count == 62)
        #expect(quoted(String(repeating: "é", count: 61)).hasSuffix("é…'"))
        #expect([0, 999, 1000, -1_234_567].map(grouped) == ["0", "999", "1,000", "-1,234,567"])
    }
}
