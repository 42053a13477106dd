import ClaimModel
import Diagnostics
import YAML

/// The organisations of a register by id, each with those above it.
struct OrganizationTable {
    private struct Part {
        var name: String
        var otherNames: [String]
        var parent: ValueReader?
    }

    private let parts: IdentifiedEntries<Part>
    /// As in `parts`; `nil` where an organisation itself could not be read.
    private let organizations: [Organization?]
    /// More is a mistake, and a chain of thousands would be copied into each of its members.
    private static let mostLevels = 64

    init(_ list: ValueReader?) {
        let parts = IdentifiedEntries(list, .organization) { organization -> Part? in
            let name = organization.required("name")?.text()
            let otherNames = organization.nullable("other_names")?.names() ?? []
            let parent = organization.nullable("parent_id")
            return name.map { Part(name: $0, otherNames: otherNames, parent: parent) }
        }
        let parents = parts.entries.map { $0.entry?.parent.flatMap { parts.position($0) } }
        organizations = parts.entries.enumerated().map { position, element in
            element.entry.map { part in
                let above = Self.chain(above: position, parents, parts)
                return Organization(
                    name: part.name, otherNames: part.otherNames,
                    parents: above.compactMap { position in
                        parts.entries[position].entry.map { [$0.name] + $0.otherNames }
                    })
            }
        }
        self.parts = parts
    }

    func find(_ reader: ValueReader) -> Organization? {
        parts.position(reader).flatMap { organizations[$0] }
    }

    /// The positions of the organisations above one, nearest first.
    private static func chain(
        above position: Int, _ parents: [Int?], _ parts: IdentifiedEntries<Part>
    ) -> [Int] {
        var chain: [Int] = []
        var next = parents[position]
        while let parent = next, !chain.contains(parent), parent != position {
            guard chain.count < mostLevels else {
                report(position, parts) { name, place in
                    RegisterFaults.tooManyLevels(limit: mostLevels, name, at: place)
                }
                return chain
            }
            chain.append(parent)
            next = parents[parent]
        }
        // Of the members of a ring the first reports it.
        if next == position, chain.allSatisfy({ $0 > position }) {
            report(position, parts) { name, place in
                RegisterFaults.organizationInItself(name, at: place)
            }
        }
        return chain
    }

    private static func report(
        _ position: Int, _ parts: IdentifiedEntries<Part>,
        _ fault: (String, Place) -> Diagnostic
    ) {
        guard let part = parts.entries[position].entry, let parent = part.parent else { return }
        parent.faults.add(fault(part.name, parent.place))
    }
}
