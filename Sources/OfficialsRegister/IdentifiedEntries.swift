import Diagnostics
import YAML

/// An entry of a register with its id; what could not be read of it is `nil`.
struct Identified<Entry> {
    var id: Placed<String>?
    var entry: Entry?

    init(_ id: Placed<String>?, _ entry: Entry?) {
        self.id = id
        self.entry = entry
    }
}

/// Entries of a list by their ids, in the order of the file.
struct IdentifiedEntries<Entry> {
    /// In the singular: "person".
    private let what: String
    private let faults: DiagnosticCollector
    private var positions: [String: Int] = [:]
    /// One that could not be read keeps its id known, so that its fault brings about no others.
    private(set) var entries: [(id: Placed<String>, entry: Entry?)] = []
    /// Whether there was a list at all; if not, no id is held against it.
    private let isKnown: Bool

    init(_ list: [Identified<Entry>]?, _ what: String, _ faults: DiagnosticCollector) {
        self.what = what
        self.faults = faults
        isKnown = list != nil
        for item in list ?? [] {
            guard let id = item.id else { continue }
            if let first = positions[id.value] {
                faults.add(
                    RegisterFaults.duplicateID(
                        id.value, of: what, at: id.place, first: entries[first].id.place))
            } else {
                positions[id.value] = entries.count
                entries.append((id, item.entry))
            }
        }
    }

    /// The position of the entry that an id names; a fault if none does.
    func position(of id: Placed<String>) -> Int? {
        guard isKnown else { return nil }
        if let position = positions[id.value] {
            return position
        }
        let candidates = entries.lazy.map(\.id.value)
        faults.add(
            RegisterFaults.unknownID(
                id.value, of: what, nearest: nearestName(to: id.value, in: candidates),
                at: id.place))
        return nil
    }

    /// The entry that an id names, if it could be read.
    func find(_ id: Placed<String>) -> Entry? {
        position(of: id).flatMap { entries[$0].entry }
    }
}
