import Diagnostics

/// The entries of a mapping while it is read: keys unique, merge keys set aside to the end.
struct MappingEntries {
    private(set) var firstKey: Place?
    /// Whether it is a template's braces or another thing that was not meant as a mapping.
    private(set) var hasKeyThatIsNotText = false
    private var entries: [Node.Entry] = []
    private var merges: [Node] = []
    private var mergeKey: Place?
    /// Positions by key, kept only once there are too many to look through.
    private var positions: [String: Int] = [:]
    private static let fewest = 16

    mutating func add(_ key: Node, _ value: Node, faults: DiagnosticCollector) {
        firstKey = firstKey ?? key.place
        switch key.value {
        case .faulty:
            hasKeyThatIsNotText = true
        case .sequence, .mapping:
            hasKeyThatIsNotText = true
            faults.add(YAMLFaults.keyNotText(key))
        case .scalar("<<", .plain):
            if let mergeKey {
                faults.add(YAMLFaults.duplicateKey("<<", at: key.place, first: mergeKey))
            } else {
                mergeKey = key.place
                merges.append(value)
            }
        case .scalar(let text, _):
            guard !key.isNull, !text.isEmpty else {
                faults.add(YAMLFaults.emptyKey(at: key.place))
                return
            }
            if let position = position(of: text) {
                let first = entries[position].keyPlace
                faults.add(YAMLFaults.duplicateKey(text, at: key.place, first: first))
            } else {
                append(Node.Entry(key: text, keyPlace: key.place, value: value))
            }
        }
    }

    /// All entries; those of merged mappings follow unless the key is there already.
    consuming func finished(faults: DiagnosticCollector) -> [Node.Entry] {
        for merge in merges {
            switch merge.value {
            case .mapping(let merged):
                appendMissing(merged)
            case .sequence(let list):
                for item in list {
                    if case .mapping(let merged) = item.value {
                        appendMissing(merged)
                    } else {
                        Self.report(item, faults)
                    }
                }
            case .scalar, .faulty:
                Self.report(merge, faults)
            }
        }
        return entries
    }

    private static func report(_ merge: Node, _ faults: DiagnosticCollector) {
        if case .faulty = merge.value {
            return
        }
        faults.add(YAMLFaults.mergeNotMapping(merge))
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
