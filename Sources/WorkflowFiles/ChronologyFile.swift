package import CheckerKit
import ClaimModel
package import Diagnostics
import YAML

/// A chronology as YAML or JSON.
package enum ChronologyFile {
    /// Reads what can be read; `nil` if the file as a whole is no chronology.
    package static func read(
        _ source: SourceFile
    ) -> (chronology: Chronology?, faults: [Diagnostic]) {
        let document = YAMLDocument(source, limits: .large)
        let (chronology, faults) = MappingReader.read(document, as: "chronology") { file in
            let events = file.required("events")?.list { $0.mapping("event", event) }
            return Chronology(name: source.name, events: events ?? [])
        }
        return (chronology, faults)
    }

    private static func event(_ event: MappingReader) -> ChronologyEvent? {
        let name = event.required("name")?.text()
        let otherNames = event.nullable("other_names")?.list { item in
            guard item.isMapping else { return item.text() }
            return item.mapping("name") { $0.required("name")?.text() }
        }
        let date = event.required("date")?.value(
            expected: "a date such as 2016-02-04, 2016-02 or 2016-02-04/2016-02-05"
        ) { DateInterval($0) }
        let sources = event.nullable("sources")?.list { item in
            item.mapping("source") { $0.required("url")?.address() }
        }
        guard let name, let date else { return nil }
        return ChronologyEvent(
            name: name, otherNames: otherNames ?? [], date: date, sources: sources ?? [],
            line: event.place.line)
    }
}
