import ClaimModel
import Diagnostics
import OfficialsRegister
import YAML

/// Reads the files of congress-legislators: legislators, presidents, committees and their members.
struct CongressReader {
    private let collector: RecordCollector

    init(_ collector: RecordCollector) {
        self.collector = collector
    }

    func read() {
        guard let root = RecordNode(wholeOf: collector) else { return }
        let first = root.items?.first
        if first?["terms"] != nil {
            root.each(as: "legislator", called: "legislators", readLegislator)
        } else if first?["thomas_id"] != nil {
            root.each(as: "committee", called: "committees", readCommittee)
        } else if root.isMapping, root.entries.contains(where: { root[$0.key]?.isList == true }) {
            for entry in root.entries {
                root.each(entry.key, as: "member") { (member) throws(SkippedRow) in
                    try readMember(member, of: entry.key)
                }
            }
        } else {
            collector.faults.add(
                ImportFaults.otherLayout(
                    "congress-legislators", "neither legislators nor committees",
                    at: root.place))
        }
    }

    private func readLegislator(_ node: RecordNode) throws(SkippedRow) {
        guard let ids = node["id"], let name = node["name"] else {
            _ = try node.required(node["id"] == nil ? "id" : "name")
            return
        }
        // Presidents who never sat in Congress are in no directory of it.
        let isListed = ids.text("bioguide") != nil || ids.text("govtrack") == nil
        let number = try ids.required(isListed ? "bioguide" : "govtrack")
        let id = isListed ? number : "govtrack:\(number)"
        let spellings = try spellings(name)
        collector.add(
            PersonRecord(
                id: id, name: spellings[0],
                otherNames: spellings.dropFirst().map { NameRecord($0) },
                aliases: ids.texts("wikidata"), birth: (try? node["bio"]?.date("birthday")) ?? nil,
                place: node.place))
        node.each("terms", as: "term") { (term) throws(SkippedRow) in
            try readTerm(term, of: id)
        }
        node.each("leadership_roles", as: "leadership role") { (role) throws(SkippedRow) in
            let house = Self.house(role.text("chamber") == "senate" ? "sen" : "rep")
            try add(role, of: id, role: try role.required("title"), in: house)
        }
    }

    private func readTerm(_ term: RecordNode, of person: String) throws(SkippedRow) {
        let type = try term.required("type")
        let state = term.text("state").map { USStates.name(ofCode: $0) }
        let role =
            switch type {
            case "sen": "United States Senator" + (state.map { " from \($0)" } ?? "")
            case "rep": "United States Representative" + (state.map { " from \($0)" } ?? "")
            case "prez": "President"
            case "viceprez": "Vice President"
            default: type
            }
        try add(term, of: person, role: role, in: Self.house(type))
    }

    private func add(
        _ node: RecordNode, of person: String, role: String, in house: (id: String, name: String)
    ) throws(SkippedRow) {
        collector.mentionOrganization(house.id, name: house.name, at: node.place)
        try collector.add(
            MembershipRecord(
                person: person, organization: house.id, role: role,
                start: try node.date("start"), end: try node.date("end"), place: node.place),
            endsAt: node["end"]?.place)
    }

    private func readCommittee(_ node: RecordNode) throws(SkippedRow) {
        let id = try node.required("thomas_id")
        let house = Self.house(node.text("type") == "senate" ? "sen" : "rep")
        collector.mentionOrganization(house.id, name: house.name, at: node.place)
        collector.add(
            OrganizationRecord(
                id: id, name: try node.required("name"), parent: house.id, place: node.place))
        node.each("subcommittees", as: "subcommittee") { (part) throws(SkippedRow) in
            collector.add(
                OrganizationRecord(
                    id: id + (try part.required("thomas_id")), name: try part.required("name"),
                    parent: id, place: part.place))
        }
    }

    private func readMember(_ node: RecordNode, of committee: String) throws(SkippedRow) {
        try collector.add(
            MembershipRecord(
                person: try node.required("bioguide"), organization: committee,
                role: node.text("title") ?? "Member", place: node.place))
    }

    /// The name as it is used, then the ways in which it is written otherwise.
    private func spellings(_ name: RecordNode) throws(SkippedRow) -> [String] {
        let last = try name.required("last")
        let suffix = name.text("suffix")
        var spellings = [name.text("official_full")].compactMap(\.self)
        let firsts = [name.text("first"), name.text("nickname")].compactMap(\.self)
        for first in firsts {
            spellings.append("\(first) \(last)")
            if let middle = name.text("middle") {
                spellings.append("\(first) \(middle) \(last)")
            }
            if let suffix { spellings.append("\(first) \(last) \(suffix)") }
        }
        if spellings.isEmpty { spellings = [last] }
        var seen: Set<String> = []
        return spellings.filter { seen.insert($0).inserted }
    }

    private static func house(_ type: String) -> (id: String, name: String) {
        switch type {
        case "sen": ("senate", "United States Senate")
        case "rep": ("house", "United States House of Representatives")
        default: ("united-states", "United States")
        }
    }
}
