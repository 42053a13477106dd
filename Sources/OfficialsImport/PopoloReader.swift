import ClaimModel
import Diagnostics
import OfficialsRegister

/// Reads Popolo as public registers write it, in JSON or YAML, whatever else stands in it.
struct PopoloReader {
    private let collector: RecordCollector
    /// Whether the id of a body says its name, as in parlparse.
    private let namesBodiesByID: Bool

    init(_ collector: RecordCollector, namesBodiesByID: Bool = false) {
        self.collector = collector
        self.namesBodiesByID = namesBodiesByID
    }

    func read() {
        guard let root = RecordNode(wholeOf: collector) else { return }
        if root.isList {
            // Some of parlparse's files are a list of memberships and nothing else.
            root.each(as: "membership", called: "memberships", readMembership)
            return
        }
        let parts = ["persons", "organizations", "posts", "memberships"]
        guard parts.contains(where: { root[$0] != nil }) else {
            collector.faults.add(
                ImportFaults.otherLayout(
                    "Popolo", "none of \(quotedList(parts, "or"))", at: root.place))
            return
        }
        collector.asOf = (try? root.date("as-of")) ?? nil
        root.each("persons", as: "person", readPerson)
        root.each("organizations", as: "organization", readOrganization)
        root.each("posts", as: "post", readPost)
        root.each("memberships", as: "membership", readMembership)
    }

    private func readPerson(_ node: RecordNode) throws(SkippedRow) {
        // Of two entries for one person parlparse keeps the other.
        guard node["redirect"] == nil else { return }
        let id = try node.required("id")
        let names = try otherNames(node)
        var name = node.text("name")
        if name == nil {
            let parts = [node.text("given_name"), node.text("family_name")].compactMap(\.self)
            name = parts.isEmpty ? Self.current(of: names)?.name : parts.joined(separator: " ")
        }
        guard let name else {
            _ = try node.required("name")
            return
        }
        var aliases: [String] = []
        node.each("identifiers", as: "identifier") { (item) throws(SkippedRow) in
            guard let number = item.text("identifier") else { return }
            // Bare numbers of two lists would clash; Wikidata's do not.
            let scheme = item.text("scheme") ?? ""
            aliases.append(scheme == "wikidata" ? number : "\(scheme):\(number)")
        }
        collector.add(
            PersonRecord(
                id: id, name: name, otherNames: names.filter { $0.name != name },
                aliases: aliases, birth: (try? node.date("birth_date")) ?? nil,
                place: node.place))
    }

    private func readOrganization(_ node: RecordNode) throws(SkippedRow) {
        collector.add(
            OrganizationRecord(
                id: try node.required("id"), name: try node.required("name"),
                otherNames: try otherNames(node), parent: node.text("parent_id"),
                place: node.place))
    }

    private func readPost(_ node: RecordNode) throws(SkippedRow) {
        let label = node.text("role") ?? node.text("label")
        guard let label else {
            _ = try node.required("label")
            return
        }
        collector.add(
            PostRecord(
                id: try node.required("id"), label: label,
                organization: node.text("organization_id"), place: node.place))
    }

    private func readMembership(_ node: RecordNode) throws(SkippedRow) {
        var person = node.text("person_id")
        if let persons = node["person_id"]?.items {
            // A list, in which parlparse holds the one person.
            person = persons.first?.text
        }
        guard let person else {
            _ = try node.required("person_id")
            return
        }
        let organization = node.text("organization_id")
        if let organization, namesBodiesByID, !collector.hasOrganization(organization) {
            collector.mentionOrganization(
                organization, name: Self.title(ofSlug: organization), at: node.place)
        }
        let sources = node["sources"]?.items?.compactMap { $0.text("url") } ?? []
        try collector.add(
            MembershipRecord(
                id: node.text("id"), person: person, organization: organization,
                post: node.text("post_id"), role: node.text("role"),
                start: try node.date("start_date"), end: try node.date("end_date"),
                sources: sources + node.texts("source"), place: node.place),
            endsAt: node["end_date"]?.place)
    }

    private func otherNames(_ node: RecordNode) throws(SkippedRow) -> [NameRecord] {
        var names: [NameRecord] = []
        node.each("other_names", as: "name") { (item) throws(SkippedRow) in
            if let text = item.text {
                names.append(NameRecord(text))
            } else if let name = Self.name(item) {
                names.append(
                    NameRecord(
                        name, start: try item.date("start_date"), end: try item.date("end_date")))
            }
        }
        return names
    }

    /// The one that is still borne, or the last one that was.
    private static func current(of names: [NameRecord]) -> NameRecord? {
        names.last { $0.end == nil } ?? names.last
    }

    /// A name as Popolo or as parlparse writes it.
    private static func name(_ node: RecordNode) -> String? {
        if let name = node.text("name") { return name }
        let parts = ["given_name", "family_name"].compactMap { node.text($0) }
        if parts.count == 2 { return parts.joined(separator: " ") }
        guard let title = node.text("honorific_prefix") else { return nil }
        let place = node.text("lordofname").map { " of \($0)" } ?? ""
        return node.text("lordname").map { "\(title) \($0)\(place)" }
            ?? (place.isEmpty ? nil : title + place)
    }

    /// "Scottish Parliament" for `scottish-parliament`, which parlparse describes nowhere.
    private static func title(ofSlug slug: String) -> String {
        slug.split(separator: "-").map { word in
            ["of", "the", "and", "for", "on"].contains(word)
                ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }
}
