import ClaimModel
import Diagnostics
import OfficialsRegister

/// Reads the files of parlparse: people, members, peers and ministers of the United Kingdom, in
/// its XML and in the JSON that came after it.
struct ParlparseReader {
    private let collector: RecordCollector

    init(_ collector: RecordCollector) {
        self.collector = collector
    }

    func read() {
        guard collector.source.bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == 0x3C else {
            PopoloReader(collector, namesBodiesByID: true).read()
            return
        }
        guard collector.decode() else { return }
        var scanner = MarkupScanner(collector.source.bytes)
        var person: PersonRecord?
        do {
            while let event = try scanner.next() {
                switch event {
                case .start(let element): try? start(element, &person)
                case .end("person"):
                    person.map(collector.add)
                    person = nil
                case .end: break
                }
            }
        } catch {
            let place = collector.source.place(fromByte: error.byte, to: error.byte + 1)
            collector.faults.add(ImportFaults.markup(error.trouble, at: place))
        }
    }

    private func start(
        _ element: MarkupScanner.Element, _ person: inout PersonRecord?
    ) throws(SkippedRow) {
        switch element.name {
        case "person":
            person = PersonRecord(
                id: try required("id", of: element), name: try required("latestname", of: element),
                place: place(element))
        case "office":
            if let id = element["id"] { person?.aliases.append(id) }
        case "member": try addMember(element)
        case "lord": try addPeer(element)
        case "moffice": try addOffice(element)
        default: break
        }
    }

    /// A member of a house for one term and one party.
    private func addMember(_ element: MarkupScanner.Element) throws(SkippedRow) {
        let id = try required("id", of: element)
        let names = [element["firstname"], element["lastname"]].compactMap(\.self)
        let seat = element["constituency"].map { " for \($0)" } ?? ""
        let commons = Self.house(element["house"] ?? "commons")
        addPerson(id, name: names.joined(separator: " "), at: place(element))
        try addMembership(
            element, person: id, role: commons.role + seat, organization: commons.name)
    }

    private func addPeer(_ element: MarkupScanner.Element) throws(SkippedRow) {
        let id = try required("id", of: element)
        let title = element["title"] ?? "Lord"
        let own = element["lordname"].flatMap { $0.isEmpty ? nil : $0 }
        let of = element["lordofname"].flatMap { $0.isEmpty ? nil : "of \($0)" }
        let name = [title, own, of].compactMap(\.self).joined(separator: " ")
        let families = [element["surname"], own].compactMap(\.self)
        let forenames = [element["forenames"], element["forenames_full"]].compactMap(\.self)
            .filter { !$0.isEmpty }
        let others = forenames.flatMap { first in families.map { "\(first) \($0)" } }
        addPerson(id, name: name, others: others, at: place(element))
        let lords = Self.house("lords")
        try addMembership(element, person: id, role: lords.role, organization: lords.name)
    }

    /// An office of a minister, or a seat on a committee.
    private func addOffice(_ element: MarkupScanner.Element) throws(SkippedRow) {
        let person = try required("matchid", of: element)
        if let name = element["name"], !name.isEmpty {
            addPerson(person, name: name, at: place(element))
        }
        let position = element["position"] ?? ""
        let body = element["dept"].flatMap { $0.isEmpty ? nil : $0 }
        // Some offices are in no department, and a plain seat on a committee has no title.
        let role =
            try position.isEmpty && body == nil ? required("position", of: element) : position
        try addMembership(
            element, person: person, role: role.isEmpty ? "Member" : role, organization: body)
    }

    private func addPerson(
        _ id: String, name: String, others: [String] = [], at place: Place
    ) {
        collector.mention(
            PersonRecord(
                id: id, name: name, otherNames: others.map { NameRecord($0) }, place: place))
    }

    private func addMembership(
        _ element: MarkupScanner.Element, person: String, role: String, organization: String?
    ) throws(SkippedRow) {
        if let organization {
            collector.mentionOrganization(organization, name: organization, at: place(element))
        }
        // A day in the last year that is written stands for an office that is still held.
        let end = element["todate"].flatMap { $0.hasPrefix("9999") ? nil : $0 }
        try collector.add(
            MembershipRecord(
                id: element["id"], person: person, organization: organization, role: role,
                start: try collector.date(
                    element["fromdate"] ?? "", at: place(element, "fromdate")),
                end: try collector.date(end ?? "", at: place(element, "todate")),
                sources: element["source"].map { [$0] } ?? [], place: place(element)),
            endsAt: place(element, "todate"))
    }

    private static func house(_ house: String) -> (name: String, role: String) {
        house == "lords"
            ? ("House of Lords", "Member of the House of Lords")
            : ("House of Commons", "Member of Parliament")
    }

    private func required(
        _ name: String, of element: MarkupScanner.Element
    ) throws(SkippedRow) -> String {
        if let value = element[name], !value.isEmpty { return value }
        collector.faults.add(
            ImportFaults.missing(name, of: element.name, at: place(element, name)))
        throw SkippedRow()
    }

    /// Of an attribute, or of the element without one.
    private func place(_ element: MarkupScanner.Element, _ attribute: String? = nil) -> Place {
        let range = element.attributes.first { $0.name == attribute }?.range ?? element.range
        return collector.source.place(fromByte: range.lowerBound, to: range.upperBound)
    }
}
