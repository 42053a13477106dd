internal import ClaimModel
internal import JSON
internal import NameMatching
internal import OfficialsStore

/// Who is asked for.
struct OfficialQuestion {
    var name: String
    var title: String?
    var organization: String?
    var date: PartialDate?
    var limit: Int

    /// The persons of the store whose names are most like it, who fit first.
    func answers(from store: OfficialsStore) throws(OfficialsStore.Trouble) -> [OfficialAnswer] {
        let isNarrowed = title != nil || organization != nil || date != nil
        let found = try store.persons(named: name, limit: isNarrowed ? limit * 4 : limit)
        var answers: [OfficialAnswer] = []
        for (person, held) in zip(found, try store.tenures(ofEach: found)) {
            let tenures = held.map(judged)
            if answers.contains(where: { $0.id == tenures.first?.tenure.personID }) { continue }
            answers.append(OfficialAnswer(person: person, tenures: tenures))
        }
        guard isNarrowed else { return answers }
        let fit = answers.filter(\.fits)
        return Array((fit + answers.filter { !$0.fits }).prefix(limit))
    }

    /// A tenure with what of the question does not fit it.
    private func judged(_ tenure: Tenure) -> OfficialAnswer.Held {
        var misfits: [String] = []
        if let title, !fits(title, tenure.role) { misfits.append("title") }
        if let organization, !fits(organization, tenure.organization) {
            misfits.append("organization")
        }
        if let date, !fits(date, tenure) { misfits.append("date") }
        return OfficialAnswer.Held(tenure: tenure, misfits: misfits)
    }

    private func fits(_ title: String, _ role: String) -> Bool {
        guard let asked = OfficeTitle(title), let held = OfficeTitle(role) else {
            return title.lowercased() == role.lowercased()
        }
        let comparison = asked.compared(with: held)
        return comparison != .different && comparison != .clash
    }

    private func fits(_ name: String, _ organization: Organization) -> Bool {
        let wanted = OrganizationName(name)
        let names =
            [organization.name] + organization.otherNames + organization.parents.flatMap(\.self)
        return names.contains { wanted.compared(with: OrganizationName($0)) != .different }
    }

    /// Whether it may have been held then; without an end, up to the register's date.
    private func fits(_ date: PartialDate, _ tenure: Tenure) -> Bool {
        let end = tenure.end ?? tenure.register?.asOf
        let begun = tenure.start.map { $0.first <= date.last } ?? true
        return begun && (end.map { date.first <= $0.last } ?? false)
    }
}

/// A person who may be meant, with what they held.
struct OfficialAnswer {
    struct Held {
        var tenure: Tenure
        /// What of the question does not fit: "title".
        var misfits: [String]
    }

    var person: FoundPerson
    var tenures: [Held]

    var id: String { tenures.first?.tenure.personID ?? person.id }
    var fits: Bool { tenures.contains { $0.misfits.isEmpty } }

    var members: JSONValue {
        [
            "id": .string(id), "name": .string(person.name),
            "likeness": .double((person.likeness * 1000).rounded() / 1000),
            "other-names": .array(
                (tenures.first?.tenure.otherNames ?? []).map { .string($0) }),
            "memberships": .array(tenures.map(Self.members)),
        ]
    }

    private static func members(_ held: Held) -> JSONValue {
        let tenure = held.tenure
        return [
            "role": .string(tenure.role), "organization": .string(tenure.organization.name),
            "start": JSONValue(tenure.start?.description),
            "end": JSONValue(tenure.end?.description),
            "register": JSONValue(tenure.register?.name),
            "as-of": JSONValue(tenure.register?.asOf?.description),
            "line": .int(tenure.line), "sources": .array(tenure.sources.map { .string($0) }),
            "does-not-fit": .array(held.misfits.map { .string($0) }),
        ]
    }
}
