package import ClaimModel
package import NameMatching

/// A register, ready to be asked for persons and bodies.
package struct RegisterIndex: Sendable {
    package let register: Register
    /// Family names to places in the register's tenures.
    private let families: [(family: String, places: [Int])]
    /// Offices to places in the register's tenures.
    private let roles: [(title: OfficeTitle, places: [Int])]

    package init(_ register: Register) {
        self.register = register
        // A name is read once, however many tenures have it.
        var persons: [String: [Int]] = [:]
        for (place, tenure) in register.tenures.enumerated() {
            for name in [tenure.person] + tenure.otherNames {
                persons[name, default: []].append(place)
            }
        }
        families = Self.families(of: persons)
        roles = Self.roles(of: register.tenures)
    }

    private static func families(of persons: [String: [Int]]) -> [(family: String, places: [Int])] {
        var families: [String: [Int]] = [:]
        for (name, places) in persons.sorted(by: { $0.key < $1.key }) {
            guard let family = PersonName(name)?.family else { continue }
            families[family, default: []] += places
        }
        return families.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func roles(of tenures: [Tenure]) -> [(title: OfficeTitle, places: [Int])] {
        var roles: [String: [Int]] = [:]
        for (place, tenure) in tenures.enumerated() {
            roles[tenure.role, default: []].append(place)
        }
        return roles.sorted { $0.key < $1.key }.compactMap { role, places in
            OfficeTitle(role).map { ($0, places) }
        }
    }

    /// Everyone whose family name is the name's or nearly so, in the order of the register.
    package func tenures(ofPersonNamed name: String) -> [Tenure] {
        guard let name = PersonName(name) else { return [] }
        return tenures(
            at: families.filter { name.mayShareFamily(with: $0.family) }.flatMap(\.places))
    }

    /// The tenures of every office that might be meant by a title.
    package func tenures(inOffice title: OfficeTitle, of bodies: Set<String>) -> [Tenure] {
        tenures(at: roles.filter { title.mayMean($0.title, of: bodies) }.flatMap(\.places))
    }

    /// Each once, in the order of the register.
    private func tenures(at places: [Int]) -> [Tenure] {
        Set(places).sorted().map { register.tenures[$0] }
    }
}
