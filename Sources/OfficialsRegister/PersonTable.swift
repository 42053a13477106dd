import YAML

/// The persons of a register by id.
struct PersonTable {
    struct Person {
        var id: String
        var name: String
        var otherNames: [String]
    }

    private let persons: IdentifiedEntries<(name: String, otherNames: [String])>

    init(_ list: ValueReader?) {
        persons = IdentifiedEntries(list, .person) { person in
            let name = person.required("name")?.text()
            let otherNames = person.nullable("other_names")?.names() ?? []
            return name.map { (name: $0, otherNames: otherNames) }
        }
    }

    func find(_ reader: ValueReader) -> Person? {
        guard let position = persons.position(reader) else { return nil }
        let (id, _, person) = persons.entries[position]
        return person.map { Person(id: id, name: $0.name, otherNames: $0.otherNames) }
    }
}
