import Diagnostics
import YAML

/// Entries of a list by their ids, in the order of the file.
struct IdentifiedEntries<Entry> {
    /// In the singular: "person".
    private let what: String
    private var positions: [String: Int] = [:]
    private(set) var entries: [(id: String, place: Place, entry: Entry?)] = []
    /// Whether there was a list at all; if not, no id is held against it.
    private(set) var isKnown: Bool

    /// `nil` from `read` keeps the id known, so that one fault does not bring about others.
    init(
        _ list: ValueReader?, _ owner: PopoloKeys.Owner, _ read: (MappingReader) -> Entry?
    ) {
        what = owner.rawValue
        isKnown = false
        let items = list?.list { item in
            item.mapping(owner.rawValue) { mapping in
                mapping.ignore(PopoloKeys.ignored(in: owner))
                let idReader = mapping.required("id")
                let entry = read(mapping)
                return idReader.flatMap { reader in
                    reader.text().map { (id: $0, place: reader.place, entry: entry) }
                }
            }
        }
        guard let list, let items else { return }
        isKnown = true
        for item in items {
            if let first = positions[item.id] {
                list.faults.add(
                    RegisterFaults.duplicateID(
                        item.id, of: what, at: item.place, first: entries[first].place))
            } else {
                positions[item.id] = entries.count
                entries.append(item)
            }
        }
    }

    /// The position of the entry that an id names; a fault if none does.
    func position(_ reader: ValueReader) -> Int? {
        guard let id = reader.text(), isKnown else { return nil }
        if let position = positions[id] {
            return position
        }
        let candidates = entries.lazy.map(\.id)
        reader.faults.add(
            RegisterFaults.unknownID(
                id, of: what, nearest: nearestName(to: id, in: candidates), at: reader.place))
        return nil
    }
}
