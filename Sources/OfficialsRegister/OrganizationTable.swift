import ClaimModel
import Diagnostics
import YAML

/// The organisations of a register by id, each with those above it.
struct OrganizationTable {
    struct Part {
        var name: String
        var otherNames: [String]
        var parent: Placed<String>?
    }

    private let parts: IdentifiedEntries<Part>
    private let faults: DiagnosticCollector
    /// As in `parts`; `nil` where an organisation itself could not be read.
    private var organizations: [Organization?] = []
    /// More is a mistake, and a chain of thousands would be copied into each of its members.
    private static let mostLevels = 64

    init(_ list: [Identified<Part>]?, _ faults: DiagnosticCollector) {
        let parts = IdentifiedEntries(list, "organization", faults)
        self.parts = parts
        self.faults = faults
        let parents = parts.entries.map { $0.entry?.parent.flatMap { parts.position(of: $0) } }
        organizations = parts.entries.enumerated().map { position, element in
            element.entry.map { part in
                let above = chain(above: position, parents)
                return Organization(
                    name: part.name, otherNames: part.otherNames,
                    parents: above.compactMap { position in
                        parts.entries[position].entry.map { [$0.name] + $0.otherNames }
                    })
            }
        }
    }

    func find(_ id: Placed<String>) -> Organization? {
        parts.position(of: id).flatMap { organizations[$0] }
    }

    /// The positions of the organisations above one, nearest first.
    private func chain(above position: Int, _ parents: [Int?]) -> [Int] {
        var chain: [Int] = []
        var next = parents[position]
        while let parent = next, !chain.contains(parent), parent != position {
            guard chain.count < Self.mostLevels else {
                report(position) { name, place in
                    RegisterFaults.tooManyLevels(limit: Self.mostLevels, name, at: place)
                }
                return chain
            }
            chain.append(parent)
            next = parents[parent]
        }
        // Of the members of a ring the first reports it.
        if next == position, chain.allSatisfy({ $0 > position }) {
            report(position) { name, place in
                RegisterFaults.organizationInItself(name, at: place)
            }
        }
        return chain
    }

    private func report(_ position: Int, _ fault: (String, Place) -> Diagnostic) {
        guard let part = parts.entries[position].entry, let parent = part.parent else { return }
        faults.add(fault(part.name, parent.place))
    }
}
