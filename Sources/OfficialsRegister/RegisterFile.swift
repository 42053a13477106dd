import ClaimModel
package import Diagnostics
import YAML

/// A register in Popolo, as YAML or JSON.
package enum RegisterFile {
    /// Reads what can be read; `nil` if the file as a whole is no register.
    package static func read(_ source: SourceFile) -> (register: Register?, faults: [Diagnostic]) {
        let document = YAMLDocument(source, limits: .large)
        let (register, faults) = MappingReader.read(document, as: "register") { file in
            file.ignore(PopoloKeys.ignored(in: .register))
            let asOf = file.nullable("as-of")?.date()
            let persons = PersonTable(file.required("persons"))
            let organizations = OrganizationTable(file.required("organizations"))
            let tenures = file.required("memberships")?.list { item in
                item.mapping("membership") { membership in
                    tenure(membership, persons, organizations)
                }
            }
            return Register(name: source.name, asOf: asOf, tenures: tenures ?? [])
        }
        return (register, faults)
    }

    private static func tenure(
        _ membership: MappingReader, _ persons: PersonTable, _ organizations: OrganizationTable
    ) -> Tenure? {
        membership.ignore(PopoloKeys.ignored(in: .membership))
        let personReader = membership.required("person_id")
        let organizationReader = membership.required("organization_id")
        let role = membership.required("role")?.text()
        let startReader = membership.nullable("start_date")
        let endReader = membership.nullable("end_date")
        let sources = membership.nullable("sources")?.addresses()
        let start = startReader?.date()
        let end = endReader?.date()
        if let start, let end, let startReader, let endReader, end.last < start.first {
            membership.faults.add(
                RegisterFaults.endBeforeStart(
                    end.description, start: start.description, at: endReader.place,
                    startPlace: startReader.place))
        }
        let person = personReader.flatMap { persons.find($0) }
        let organization = organizationReader.flatMap { organizations.find($0) }
        guard let role, let person, let organization else { return nil }
        return Tenure(
            personID: person.id, person: person.name, otherNames: person.otherNames, role: role,
            organization: organization, start: start, end: end, sources: sources ?? [],
            line: membership.place.line)
    }
}
