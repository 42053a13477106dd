import TestSupport
import Testing

@Suite struct LineDifferenceTests {
    @Test(arguments: ["", "one", "one\n", "one\r\n\r\n"])
    func theSameTextHasNoDifference(text: String) {
        #expect(LineDifference(from: text, to: text).isEmpty)
        #expect(LineDifference(from: text, to: text).description == "")
    }

    @Test(arguments: [
        ("a", "b", "@ 1\n- a\n+ b"),
        ("a", "", "@ 1\n- a\n+ "),
        ("a\nb\nc", "a\nc", "@ 1\n  a\n- b\n  c"),
        ("a\nc", "a\nb\nc", "@ 1\n  a\n+ b\n  c"),
        ("a", "a ", "@ 1\n- a\n+ a␠"),
        ("a\r\nb", "a\nb", "@ 1\n- a␍\n+ a\n  b"),
        ("a\n", "a", "@ 1\n  a\n- "),
        ("é", "e\u{301}", "@ 1\n- é\n+ e\u{301}"),
    ])
    func aChangeIsDrawnWithItsLines(old: String, new: String, drawn: String) {
        let difference = LineDifference(from: old, to: new)
        #expect(!difference.isEmpty)
        #expect(Array(difference.description.utf8) == Array(drawn.utf8))
    }

    @Test func onlyTwoLinesAroundAChangeAreShown() {
        let old = (1...20).map(String.init).joined(separator: "\n")
        let new = old.replacing("\n10\n", with: "\nten\n").replacing("\n20", with: "")
        let expected = """
            @ 8
              8
              9
            - 10
            + ten
              11
              12
            @ 18
              18
              19
            - 20
            """
        #expect(LineDifference(from: old, to: new).description == expected)
    }
}
