package import ClaimModel
internal import NameMatching

/// A register, ready to be asked for persons and bodies.
package struct RegisterIndex: Sendable {
    package let register: Register
    /// Family names to places in the register's tenures, ascending.
    private let families: [(family: String, places: [Int])]

    package init(_ register: Register) {
        self.register = register
        var table: [String: [Int]] = [:]
        for (place, tenure) in register.tenures.enumerated() {
            let names = ([tenure.person] + tenure.otherNames).compactMap(PersonName.init)
            for family in Set(names.map(\.family)).sorted() {
                table[family, default: []].append(place)
            }
        }
        families = table.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Everyone whose family name is the name's or nearly so, in the order of the register.
    package func tenures(ofPersonNamed name: String) -> [Tenure] {
        guard let name = PersonName(name) else { return [] }
        let places = families.filter { name.mayShareFamily(with: $0.family) }.flatMap(\.places)
        return Set(places).sorted().map { register.tenures[$0] }
    }

    /// The tenures in every body that goes by the name, or whose parent does.
    package func tenures(inOrganizationNamed name: String) -> [Tenure] {
        let wanted = OrganizationName(name)
        return register.tenures.filter { tenure in
            let own = [tenure.organization.name] + tenure.organization.otherNames
            return (own + tenure.organization.parents.flatMap { $0 }).contains {
                wanted.compared(with: OrganizationName($0)) != .different
            }
        }
    }
}
