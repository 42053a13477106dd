package import Diagnostics

/// Reads a mapping whose keys are all known, and gathers what is at fault.
///
/// The keys that are asked for are the ones there may be; those nobody asked for are reported.
/// A fault gives `nil` where a value was asked for, and reading goes on.
///
///     let (name, faults) = MappingReader.read(document, as: "workflow") { workflow in
///         workflow.required("workflow")?.text()
///     }
package final class MappingReader {
    /// What the mapping is in the singular: "person".
    package let owner: String
    package let place: Place
    package let faults: DiagnosticCollector
    private let entries: [Node.Entry]
    private let positions: [String: Int]
    private var known: [String] = []

    private init(
        _ entries: [Node.Entry], at place: Place, owner: String, _ faults: DiagnosticCollector
    ) {
        self.entries = entries
        self.place = place
        self.owner = owner
        self.faults = faults
        positions = Dictionary(
            entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads the root of a document; its faults come first in the order of their places.
    ///
    /// The body must ask for every key that there may be, whatever it finds.
    package static func read<Value>(
        _ document: YAMLDocument, as owner: String, _ body: (MappingReader) -> Value?
    ) -> (value: Value?, diagnostics: [Diagnostic]) {
        let faults = DiagnosticCollector()
        faults.add(document.diagnostics)
        guard let root = document.root else { return (nil, faults.diagnostics) }
        let value = ValueReader(
            node: root, label: owner.prefix(1).uppercased() + owner.dropFirst(),
            fallback: root.place, faults: faults
        ).mapping(owner, body)
        return (value, faults.diagnostics)
    }

    static func read<Value>(
        _ entries: [Node.Entry], at place: Place, owner: String, faults: DiagnosticCollector,
        _ body: (MappingReader) -> Value?
    ) -> Value? {
        let reader = MappingReader(entries, at: place, owner: owner, faults)
        let value = body(reader)
        reader.reportUnknownKeys()
        return value
    }

    /// The value of a key that must be there.
    package func required(_ key: String) -> ValueReader? {
        known.append(key)
        guard let entry = entry(key) else {
            faults.add(YAMLFaults.missingKey(key, of: owner, at: place))
            return nil
        }
        return reader(entry)
    }

    /// The value of a key that may be left out.
    package func optional(_ key: String) -> ValueReader? {
        known.append(key)
        return entry(key).map(reader)
    }

    /// The value of a key that may be left out, and may also stand there with none, or `""`.
    package func nullable(_ key: String) -> ValueReader? {
        guard let reader = optional(key), !reader.node.isNull else { return nil }
        if case .scalar("", _) = reader.node.value {
            return nil
        }
        return reader
    }

    /// Lets keys stand that nothing is read from.
    package func ignore(_ keys: [String]) {
        known += keys
    }

    /// Where the key stands, to point at it.
    package func keyPlace(_ key: String) -> Place? {
        entry(key)?.keyPlace
    }

    /// The keys in the order of the file, for mappings whose keys are names that users choose.
    package var keys: [String] { entries.map(\.key) }

    private func entry(_ key: String) -> Node.Entry? {
        positions[key].map { entries[$0] }
    }

    private func reader(_ entry: Node.Entry) -> ValueReader {
        ValueReader(
            node: entry.value, label: quoted(entry.key), fallback: entry.keyPlace, faults: faults)
    }

    private func reportUnknownKeys() {
        for entry in entries where !known.contains(entry.key) {
            faults.add(
                YAMLFaults.unknownKey(
                    entry.key, nearest: nearestName(to: entry.key, in: known), known: known,
                    at: entry.keyPlace))
        }
    }
}
