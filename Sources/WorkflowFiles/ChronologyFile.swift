package import CheckerKit
import ClaimModel
package import Diagnostics
package import YAML

/// A chronology as YAML or JSON.
package enum ChronologyFile {
    /// What it may hold.
    package static var shape: ValueShape { chronology.shape }

    /// Reads what can be read; `nil` if the file as a whole is no chronology.
    package static func read(
        _ source: SourceFile
    ) -> (chronology: Chronology?, faults: [Diagnostic]) {
        let document = YAMLDocument(source, limits: .large)
        let (events, faults) = document.read(as: "chronology", chronology)
        return (events.map { Chronology(name: source.name, events: $0) }, faults)
    }

    private static let chronology = ValueForm.mapping(
        "chronology",
        Field("events", .list(of: event), .required, help: "What happened when")
    ) { _, events in events ?? [] }

    private static let event = ValueForm.mapping(
        "event",
        Field("name", .text, .required, help: "The name that articles use most"),
        Field(
            "other_names", .list(of: .text(or: name)), .nullable,
            help: "Every other name that articles use, each as text or as a mapping with `name`"),
        Field("date", date, .required, help: "A date or an interval in EDTF"),
        Field("sources", .list(of: source), .nullable, help: "Where it is written")
    ) { site, name, otherNames, date, sources -> ChronologyEvent? in
        guard let name, let date else { return nil }
        return ChronologyEvent(
            name: name, otherNames: otherNames ?? [], date: date, sources: sources ?? [],
            line: site.place.line)
    }

    private static let name = ValueForm.mapping(
        "name", Field("name", .text, .required, help: "The name")
    ) { _, name in name }

    private static let source = ValueForm.mapping(
        "source", Field("url", .address, .required, help: "An address on the web")
    ) { _, url in url }

    private static let date = ValueForm.parsed(
        expected: "a date such as 2016-02-04, 2016-02 or 2016-02-04/2016-02-05",
        shape: .either([.pattern(DateInterval.grammar), .integer(1000...9999)]),
        flaw: { DateFlaw(interval: $0)?.description }
    ) { DateInterval($0) }
}
