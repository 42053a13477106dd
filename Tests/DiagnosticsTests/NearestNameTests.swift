import Diagnostics
import Testing

@Suite struct NearestNameTests {
    private static let names = [
        "workflow", "checks", "sources", "source", "start_date", "end_date", "id", "url", "date",
    ]

    @Test(arguments: [
        ("sorces", "sources"), ("source", "sources"), ("soucre", "source"),
        ("Workflow", "workflow"),
        ("start-date", "start_date"), ("startdate", "start_date"), ("checsk", "checks"),
        ("URL", "url"), ("dat", "date"), ("ID", "id"),
        ("it", nil), ("x", nil), ("", nil), ("verdict", nil), ("chocolate", nil), ("workflow", nil),
        (String(repeating: "x", count: 1_000_000), nil),
    ])
    func suggestsWhatIsNear(name: String, nearest: String?) {
        #expect(nearestName(to: name, in: Self.names) == nearest)
    }

    @Test func prefersTheNearestAndThenTheFirst() {
        #expect(nearestName(to: "abcdef", in: ["abcdxx", "abcdex"]) == "abcdex")
        #expect(nearestName(to: "abcdef", in: ["abcdxf", "abcdex"]) == "abcdxf")
        #expect(nearestName(to: "abc", in: []) == nil)
    }
}
