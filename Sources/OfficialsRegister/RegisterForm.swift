import ClaimModel
import Diagnostics
import YAML

/// What a register in Popolo may hold; it is read by this, and its schema is made of it.
enum RegisterForm {
    static let register = ValueForm.mapping(
        "register",
        Field(
            "as-of", date, .nullable,
            help: "The date to which the register is complete; after it nothing is claimed"),
        Field("persons", .list(of: person), .required, help: "Who held offices"),
        Field(
            "organizations", .list(of: organization), .required,
            help: "The bodies in which they held them"),
        Field(
            "memberships", .list(of: membership), .required, help: "Who held which office when"),
        ignoring: PopoloKeys.register
    ) { site, asOf, persons, organizations, memberships in
        let persons = IdentifiedEntries(persons, "person", site.faults)
        let organizations = OrganizationTable(organizations, site.faults)
        let tenures = (memberships ?? []).compactMap { membership in
            membership.tenure(of: persons, in: organizations)
        }
        return (asOf: asOf, tenures: tenures)
    }

    private static let person = ValueForm.mapping(
        "person",
        Field("id", .placed(.text), .required, help: idHelp),
        Field("name", .text, .required, help: "The name by which the person is known"),
        Field("other_names", names, .nullable, help: otherNamesHelp),
        ignoring: PopoloKeys.person
    ) { _, id, name, otherNames in
        Identified(id, name.map { PersonEntry(name: $0, otherNames: otherNames ?? []) })
    }

    private static let organization = ValueForm.mapping(
        "organization",
        Field("id", .placed(.text), .required, help: idHelp),
        Field("name", .text, .required, help: "The name of the body"),
        Field("other_names", names, .nullable, help: otherNamesHelp),
        Field(
            "parent_id", .placed(.text), .nullable,
            help: "The id of the organization that it is a part of"),
        ignoring: PopoloKeys.organization
    ) { _, id, name, otherNames, parent in
        Identified(
            id,
            name.map {
                OrganizationTable.Part(name: $0, otherNames: otherNames ?? [], parent: parent)
            })
    }

    private static let membership = ValueForm.mapping(
        "membership",
        Field("person_id", .placed(.text), .required, help: "The id of a person"),
        Field("organization_id", .placed(.text), .required, help: "The id of an organization"),
        Field("role", .text, .required, help: "The title of the office"),
        Field(
            "start_date", .placed(date), .nullable, help: "The first day, as far as it is known"),
        Field(
            "end_date", .placed(date), .nullable,
            help: "The last day, as far as it is known; without it no end is known"),
        Field("sources", .list(of: source), .nullable, help: "Where it is written"),
        ignoring: PopoloKeys.membership
    ) { site, person, organization, role, start, end, sources in
        if let start, let end, end.value.last < start.value.first {
            site.faults.add(
                RegisterFaults.endBeforeStart(
                    end.value.description, start: start.value.description, at: end.place,
                    startPlace: start.place))
        }
        return MembershipEntry(
            person: person, organization: organization, role: role, start: start?.value,
            end: end?.value, sources: sources ?? [], line: site.place.line)
    }

    private static let names = ValueForm.list(
        of: .text(
            or: .mapping(
                "name", Field("name", .text, .required, help: "The name"),
                ignoring: PopoloKeys.note
            ) { _, name in name }))

    private static let source = ValueForm.mapping(
        "source", Field("url", .address, .required, help: "An address on the web"),
        ignoring: PopoloKeys.note
    ) { _, url in url }

    private static let date = ValueForm.parsed(
        expected: "a date such as 2016-02-04, 2016-02 or 2016",
        shape: .either([.pattern(PartialDate.grammar), .integer(1000...9999)]),
        flaw: { DateFlaw(date: $0)?.description }
    ) { PartialDate($0) }

    private static let idHelp = "By which the memberships name it; given once"
    private static let otherNamesHelp =
        "Every other name that articles use, each as text or as a mapping with `name`"
}
