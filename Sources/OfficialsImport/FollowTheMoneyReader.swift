import ClaimModel
import Diagnostics
import OfficialsRegister
import YAML

/// Reads entities of FollowTheMoney, one in JSON a line, as OpenSanctions publishes them.
///
/// Read are persons, bodies, positions, and what joins them; other schemata are passed over.
struct FollowTheMoneyReader {
    private let collector: RecordCollector

    init(_ collector: RecordCollector) {
        self.collector = collector
    }

    func read() {
        guard collector.decode() else { return }
        let source = collector.source
        var number = 0
        for line in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            let document = YAMLDocument(SourceFile(name: source.name, bytes: Array(line)))
            collector.faults.add(document.diagnostics.map { Self.moved($0, by: number - 1) })
            guard let root = document.root else { continue }
            var node = RecordNode(node: root, document: document, collector: collector)
            node.lineOffset = number - 1
            node.what = "entity"
            try? readEntity(node)
        }
    }

    private static func moved(_ diagnostic: Diagnostic, by lines: Int) -> Diagnostic {
        var moved = diagnostic
        moved.place?.line += lines
        return moved
    }

    private func readEntity(_ node: RecordNode) throws(SkippedRow) {
        guard node.isMapping else {
            collector.faults.add(
                ImportFaults.wrongKind("line", expected: "an entity", at: node.place))
            throw SkippedRow()
        }
        let schema = try node.required("schema")
        switch schema {
        case "Person": try readPerson(node)
        case "Organization", "PublicBody", "LegalEntity", "Company": try readBody(node)
        case "Position": try readPosition(node)
        case "Occupancy":
            try addMembership(node, person: "holder", post: "post", organization: nil)
        case "Membership":
            try addMembership(node, person: "member", post: nil, organization: "organization")
        case "Directorship":
            try addMembership(node, person: "director", post: nil, organization: "organization")
        case "Employment":
            try addMembership(node, person: "employee", post: nil, organization: "employer")
        default: break
        }
    }

    private func properties(_ node: RecordNode) throws(SkippedRow) -> RecordNode {
        guard var properties = node["properties"], properties.isMapping else {
            _ = try node.required("properties")
            throw SkippedRow()
        }
        properties.what = "entity"
        return properties
    }

    /// The caption that the publisher chose, then all other names.
    private func names(_ node: RecordNode) throws(SkippedRow) -> [String] {
        let properties = try properties(node)
        let own = properties.texts("name") + properties.texts("alias")
        var names = [node.text("caption")].compactMap(\.self) + own
        var seen: Set<String> = []
        names = names.filter { seen.insert($0).inserted }
        if names.isEmpty {
            collector.faults.add(ImportFaults.missing("name", of: "entity", at: node.place))
            throw SkippedRow()
        }
        return names
    }

    private func readPerson(_ node: RecordNode) throws(SkippedRow) {
        let names = try names(node)
        let properties = try properties(node)
        let birth = properties.texts("birthDate").first.flatMap(PartialDate.init)
        collector.add(
            PersonRecord(
                id: try node.required("id"), name: names[0],
                otherNames: names.dropFirst().map { NameRecord($0) },
                aliases: properties.texts("wikidataId"), birth: birth, place: node.place))
    }

    private func readBody(_ node: RecordNode) throws(SkippedRow) {
        let names = try names(node)
        collector.add(
            OrganizationRecord(
                id: try node.required("id"), name: names[0],
                otherNames: names.dropFirst().map { NameRecord($0) },
                parent: try properties(node).texts("parent").first, place: node.place))
    }

    /// A position names its country by letters, and the body only at times.
    private func readPosition(_ node: RecordNode) throws(SkippedRow) {
        let id = try node.required("id")
        let names = try names(node)
        let properties = try properties(node)
        var organization = properties.texts("organization").first
        if organization == nil, let country = properties.texts("country").first {
            organization = "country:\(country)"
            collector.mentionOrganization(
                "country:\(country)", name: country.uppercased(), at: node.place)
        }
        collector.add(
            PostRecord(id: id, label: names[0], organization: organization, place: node.place))
    }

    private func addMembership(
        _ node: RecordNode, person: String, post: String?, organization: String?
    ) throws(SkippedRow) {
        let properties = try properties(node)
        func first(_ key: String) throws(SkippedRow) -> String {
            if let text = properties.texts(key).first { return text }
            collector.faults.add(ImportFaults.missing(key, of: "entity", at: node.place))
            throw SkippedRow()
        }
        func date(_ key: String) throws(SkippedRow) -> PartialDate? {
            try collector.date(properties.texts(key).first ?? "", at: node.place)
        }
        var membership = MembershipRecord(
            id: try node.required("id"), person: try first(person), place: node.place)
        if let post { membership.post = try first(post) }
        if let organization { membership.organization = try first(organization) }
        membership.role = properties.texts("role").first
        membership.start = try date("startDate")
        membership.end = try date("endDate")
        membership.sources = properties.texts("sourceUrl")
        try collector.add(membership)
    }
}
