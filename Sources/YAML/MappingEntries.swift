import Diagnostics

/// The entries of a mapping while it is read: keys unique, merge keys set aside to the end.
struct MappingEntries {
    private(set) var firstKey: Stretch?
    /// Whether it is a template's braces or another thing that was not meant as a mapping.
    private(set) var hasKeyThatIsNotText = false
    private var entries: [Node.Entry] = []
    private var merges: [Node] = []
    private var mergeKey: Stretch?
    /// Positions by key, kept only once there are too many to look through.
    private var positions: [String: Int] = [:]
    private static let fewest = 16

    mutating func add(_ key: Node, _ value: Node, _ reading: Reading) {
        firstKey = firstKey ?? key.stretch
        switch key.value {
        case .faulty:
            hasKeyThatIsNotText = true
        case .sequence, .mapping:
            hasKeyThatIsNotText = true
            reading.faults.add(YAMLFaults.keyNotText(key.kind, at: reading.place(key.stretch)))
        case .scalar("<<", .plain):
            if let mergeKey {
                Self.reportDuplicate("<<", key, first: mergeKey, reading)
            } else {
                mergeKey = key.stretch
                merges.append(value)
            }
        case .scalar(let text, _):
            guard !key.isNull, !text.isEmpty else {
                reading.faults.add(YAMLFaults.emptyKey(at: reading.place(key.stretch)))
                return
            }
            if let position = position(of: text) {
                let first = entries[position].keyStretch
                Self.reportDuplicate(text, key, first: first, reading)
            } else {
                append(Node.Entry(key: text, keyStretch: key.stretch, value: value))
            }
        }
    }

    /// All entries; those of merged mappings follow unless the key is there already.
    consuming func finished(_ reading: Reading) -> [Node.Entry] {
        for merge in merges {
            switch merge.value {
            case .mapping(let merged):
                appendMissing(merged)
            case .sequence(let list):
                for item in list {
                    if case .mapping(let merged) = item.value {
                        appendMissing(merged)
                    } else {
                        Self.report(item, reading)
                    }
                }
            case .scalar, .faulty:
                Self.report(merge, reading)
            }
        }
        return entries
    }

    private static func reportDuplicate(
        _ text: String, _ key: Node, first: Stretch, _ reading: Reading
    ) {
        let place = reading.place(key.stretch)
        let first = reading.place(first)
        reading.faults.add(YAMLFaults.duplicateKey(text, at: place, first: first))
    }

    private static func report(_ merge: Node, _ reading: Reading) {
        if case .faulty = merge.value {
            return
        }
        reading.faults.add(
            YAMLFaults.mergeNotMapping(merge.kind, at: reading.place(merge.stretch)))
    }

    private mutating func appendMissing(_ merged: [Node.Entry]) {
        for entry in merged where position(of: entry.key) == nil {
            append(entry)
        }
    }

    private mutating func append(_ entry: Node.Entry) {
        entries.append(entry)
        if entries.count > Self.fewest {
            positions[entry.key] = entries.count - 1
        } else if entries.count == Self.fewest {
            for (position, entry) in entries.enumerated() {
                positions[entry.key] = position
            }
        }
    }

    private func position(of key: String) -> Int? {
        if entries.count >= Self.fewest {
            return positions[key]
        }
        return entries.firstIndex { $0.key == key }
    }
}
