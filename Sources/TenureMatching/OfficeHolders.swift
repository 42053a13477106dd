internal import ClaimModel
internal import NameMatching
internal import OfficeMentions

/// Who else held the office of a mention, by the registers that have it.
struct OfficeHolders {
    private let all: [Tenure]
    private let name: PersonName?

    init(_ mention: OfficialMention, _ officials: any OfficialsDirectory) {
        name = PersonName(mention.fullName)
        var bodies: Set<String> = []
        for body in mention.organizations { bodies.formUnion(OfficeTitle.wordsOfBody(body)) }
        all = officials.tenures(inOffice: mention.title, of: bodies)
            .filter { OfficeMatch(mention, $0).isSame }
    }

    /// An office as a register has it.
    private struct Office: Hashable {
        let role: String
        let organization: String
        let register: String?

        init(_ tenure: Tenure) {
            role = tenure.role
            organization = tenure.organization.name
            register = tenure.register?.name
        }
    }

    /// The one other person who held the office of a tenure on a day, if it has room for one.
    func only(of tenure: Tenure, on day: CalendarDate) -> Tenure? {
        let office = Office(tenure)
        return only(
            of: all.filter { Office($0) == office }, on: day, besides: tenure.personID)
    }

    /// The one person who held the mention's office in the country or body of a tenure.
    func only(instead tenure: Tenure, on day: CalendarDate) -> Tenure? {
        let country = tenure.organization.country
        var offices: [Office] = []
        var tenures: [Office: [Tenure]] = [:]
        for other in all where other.register != nil {
            let isNear =
                other.organization.name == tenure.organization.name
                || country != nil && other.organization.country == country
            guard isNear else { continue }
            let office = Office(other)
            if tenures[office] == nil { offices.append(office) }
            tenures[office, default: []].append(other)
        }
        return offices.lazy.compactMap {
            only(of: tenures[$0] ?? [], on: day, besides: tenure.personID)
        }.first
    }

    /// Somebody who held it then.
    func any(on day: CalendarDate?) -> Tenure? {
        all.first { tenure in day.map { tenure.mayBeHeld(on: $0) } ?? true }
    }

    private func only(
        of tenures: [Tenure], on day: CalendarDate, besides person: String
    ) -> Tenure? {
        guard hasRoomForOne(tenures) else { return nil }
        let then = tenures.filter { $0.strictlyHeld(on: day, asOf: $0.register?.asOf) }
        guard let holder = then.first, holder.personID != person,
            then.allSatisfy({ $0.personID == holder.personID }), !isNamesake(holder)
        else { return nil }
        // Who may have been in it then too leaves a doubt.
        let isDoubtful = tenures.contains {
            $0.personID == person && $0.mayBeHeld(on: day)
        }
        return isDoubtful ? nil : holder
    }

    /// Another register may have the mentioned person under another id.
    private func isNamesake(_ holder: Tenure) -> Bool {
        guard let name else { return false }
        return ([holder.person] + holder.otherNames).compactMap { PersonName($0) }.contains {
            name.grade(against: $0).score >= 0.8
        }
    }

    /// Days for which two holders may overlap, as registers count handing over.
    private static let handover = 62

    /// Whether the register has one person in the office at a time, with few exceptions.
    private func hasRoomForOne(_ tenures: [Tenure]) -> Bool {
        let dated = tenures.compactMap { tenure -> (person: String, from: Int, to: Int)? in
            guard let start = tenure.start,
                let end = tenure.end?.last ?? tenure.register?.asOf?.last
            else { return nil }
            return (tenure.personID, start.first.dayNumber, end.dayNumber)
        }.sorted { ($0.from, $0.to, $0.person) < ($1.from, $1.to, $1.person) }
        guard dated.count > 1 else { return false }
        var overlaps = 0
        for (one, other) in zip(dated, dated.dropFirst()) where one.person != other.person {
            if one.to - other.from > Self.handover { overlaps += 1 }
        }
        return overlaps * 5 <= dated.count
    }
}
