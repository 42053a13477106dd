import Testing

@testable import CrosscheckCLI

@Suite struct CheckersNewTests {
    @Test(arguments: [
        ("slip", true), ("acronym-expansion", true), ("iso-8601", true), ("", false),
        ("-a", false), ("a--b", false), ("A", false), ("8601", false), ("a b", false),
        ("é", false), ("check-dates", false), ("verify-it", false), ("check", true),
    ])
    func knowsAnID(text: String, isID: Bool) {
        #expect(CheckerTemplate.isID(text) == isID)
    }

    @Test(arguments: [
        ("AcronymExpansion", "acronym-expansion"), ("acronym expansion", "acronym-expansion"),
        ("Acronym_Expansion", "acronym-expansion"), ("CheckDates", "dates"), ("1", nil), ("", nil),
    ])
    func proposesAnID(name: String, id: String?) {
        #expect(CheckerTemplate.id(like: name) == id)
    }

    @Test(arguments: [
        ("    \"B\",", "let list = [\n    \"A\",\n    \"B\",\n    \"C\",\n]\n"),
        ("    \"D\",", "let list = [\n    \"A\",\n    \"C\",\n    \"D\",\n]\n"),
        ("    \"0\",", "let list = [\n    \"0\",\n    \"A\",\n    \"C\",\n]\n"),
    ])
    func putsALineInItsPlace(line: String, expected: String) {
        let list = "let list = [\n    \"A\",\n    \"C\",\n]\n"
        #expect(CheckerScaffold.adding(line, to: list, after: "let list = [") == expected)
    }

    @Test func findsNoPlaceInAnotherLayout() {
        #expect(CheckerScaffold.adding("x", to: "nothing\n", after: "let list = [") == nil)
    }
}
