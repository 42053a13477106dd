package import ClaimModel
internal import NameMatching

/// A register, ready to be asked for persons and bodies.
package struct RegisterIndex: Sendable {
    package let register: Register
    /// Family names to places in the register's tenures.
    private let families: [(family: String, places: [Int])]
    /// Names of bodies and of those above them to numbers of `organizations`.
    private let bodies: [(name: OrganizationName, organizations: [Int])]
    /// Places in the register's tenures for each organization.
    private let organizations: [[Int]]

    package init(_ register: Register) {
        self.register = register
        // A name is read once, however many tenures have it.
        var persons: [String: [Int]] = [:]
        var numbers: [Organization: Int] = [:]
        var organizations: [[Int]] = []
        for (place, tenure) in register.tenures.enumerated() {
            for name in [tenure.person] + tenure.otherNames {
                persons[name, default: []].append(place)
            }
            let number = numbers[tenure.organization] ?? organizations.count
            if number == organizations.count {
                numbers[tenure.organization] = number
                organizations.append([])
            }
            organizations[number].append(place)
        }
        self.organizations = organizations
        families = Self.families(of: persons)
        bodies = Self.bodies(of: numbers)
    }

    private static func families(of persons: [String: [Int]]) -> [(family: String, places: [Int])] {
        var families: [String: [Int]] = [:]
        for (name, places) in persons.sorted(by: { $0.key < $1.key }) {
            guard let family = PersonName(name)?.family else { continue }
            families[family, default: []] += places
        }
        return families.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func bodies(
        of numbers: [Organization: Int]
    ) -> [(name: OrganizationName, organizations: [Int])] {
        var bodies: [String: [Int]] = [:]
        for (body, number) in numbers.sorted(by: { $0.value < $1.value }) {
            for name in [body.name] + body.otherNames + body.parents.joined() {
                bodies[name, default: []].append(number)
            }
        }
        return bodies.sorted { $0.key < $1.key }.map { (OrganizationName($0.key), $0.value) }
    }

    /// Everyone whose family name is the name's or nearly so, in the order of the register.
    package func tenures(ofPersonNamed name: String) -> [Tenure] {
        guard let name = PersonName(name) else { return [] }
        return tenures(
            at: families.filter { name.mayShareFamily(with: $0.family) }.flatMap(\.places))
    }

    /// The tenures in every body that goes by the name, or whose parent does.
    package func tenures(inOrganizationNamed name: String) -> [Tenure] {
        let wanted = OrganizationName(name)
        let found = bodies.filter { wanted.compared(with: $0.name) != .different }
        return tenures(at: Set(found.flatMap(\.organizations)).flatMap { organizations[$0] })
    }

    /// Each once, in the order of the register.
    private func tenures(at places: [Int]) -> [Tenure] {
        Set(places).sorted().map { register.tenures[$0] }
    }
}
