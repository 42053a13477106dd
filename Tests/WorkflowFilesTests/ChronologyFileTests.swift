import CheckerKit
import ClaimModel
import Diagnostics
import Testing
import WorkflowFiles

@Suite struct ChronologyFileTests {
    private func read(_ text: String) -> String {
        let (chronology, faults) = ChronologyFile.read(SourceFile(name: "c.yaml", text: text))
        var lines = chronology.map { ["\($0.name)"] } ?? []
        lines += (chronology?.events ?? []).map { event in
            "\(event.line): \(([event.name] + event.otherNames).joined(separator: "/")) "
                + "\(event.date) \(event.sources.joined(separator: " "))"
        }
        lines += faults.map { DiagnosticRenderer().line($0) }
        return lines.joined(separator: "\n")
    }

    @Test(arguments: [
        (
            """
            events:
              - name: The theft
                other_names: [The heist, {name: The robbery}]
                date: 2016-02-04/2016-02-05
                sources: [{url: https://example.org/a}]
              - {name: The attack, date: 2014-11}
              - {name: The law, date: ../2016}
            """,
            """
            c.yaml
            2: The theft/The heist/The robbery 2016-02-04/2016-02-05 https://example.org/a
            6: The attack 2014-11\u{20}
            7: The law ../2016\u{20}
            """
        ),
        ("events: []", "c.yaml"),
        (
            """
            evens:
              - x
            """,
            """
            c.yaml
            c.yaml:1:1: error: Key 'events' is missing from this chronology [yaml/missing-key]
            c.yaml:1:1: error: Key 'evens' is unknown; did you mean 'events'? [yaml/unknown-key]
            """
        ),
        (
            """
            events:
              - {name: A, date: 2016-02-04T10:00:00Z}
              - {name: B, date: 2016/2015}
              - {name: C}
              - {date: 2016, place: x}
              - name: D
                date: 2016-02-30
              - {name: E, date: 2016, source: x}
            """,
            """
            c.yaml
            8: E 2016\u{20}
            c.yaml:2:21: error: 'date' takes a date such as 2016-02-04, 2016-02 or 2016-02-04/2016-02-05, not '2016-02-04T10:00:00Z' [yaml/wrong-value]
            c.yaml:3:21: error: 'date' may not be '2016/2015': it ends before it starts [yaml/impossible-value]
            c.yaml:4:5: error: Key 'date' is missing from this event [yaml/missing-key]
            c.yaml:5:5: error: Key 'name' is missing from this event [yaml/missing-key]
            c.yaml:5:18: error: Key 'place' is unknown [yaml/unknown-key]
            c.yaml:7:11: error: 'date' may not be '2016-02-30': February 2016 has 29 days [yaml/impossible-value]
            c.yaml:8:27: error: Key 'source' is unknown; did you mean 'sources'? [yaml/unknown-key]
            """
        ),
    ])
    func readsEventsAndReportsFaults(text: String, expected: String) {
        #expect(read(text) == expected)
    }
}
