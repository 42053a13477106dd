import ClaimModel
import YAML

/// A membership as it is written, its ids not yet looked up.
struct MembershipEntry {
    var person: Placed<String>?
    var organization: Placed<String>?
    var role: String?
    var start: PartialDate?
    var end: PartialDate?
    var sources: [String]
    var line: Int

    /// `nil` if it lacks something; an id that names nothing is reported.
    func tenure(
        of persons: IdentifiedEntries<PersonEntry>, in organizations: OrganizationTable
    ) -> Tenure? {
        let found = person.flatMap { persons.find($0) }
        let organization = organization.flatMap { organizations.find($0) }
        guard let role, let person, let found, let organization else { return nil }
        return Tenure(
            personID: person.value, person: found.name, otherNames: found.otherNames, role: role,
            organization: organization, start: start, end: end, sources: sources, line: line)
    }
}

/// A person as it is written.
struct PersonEntry {
    var name: String
    var otherNames: [String]
}
