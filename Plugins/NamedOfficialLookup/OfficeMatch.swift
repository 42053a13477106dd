internal import CheckerKit

/// How the office of a mention stands to that of a tenure.
struct OfficeMatch {
    let tenure: Tenure
    private let title: OfficeTitle.Comparison
    private let body: Body
    private let mention: OfficialMention

    private enum Body {
        /// The mention names none.
        case unsaid
        case same
        /// Of the same parent.
        case sibling
        case different
    }

    init(_ mention: OfficialMention, _ tenure: Tenure) {
        self.mention = mention
        self.tenure = tenure
        title = OfficeTitle(tenure.role).map(mention.title.compared) ?? .different
        body = Self.body(mention.organizations, tenure.organization)
    }

    /// The same office, in the same words or in words that mean no other.
    var isSame: Bool {
        (title == .same || title == .shorter && body != .unsaid)
            && (body == .same || body == .unsaid)
            && mention.title.isActing == OfficeTitle(tenure.role)?.isActing
    }

    /// An office that may be the same in other words.
    var isAlike: Bool {
        (title == .same || title == .general || title == .shorter) && body != .different
    }

    /// An office that nobody holds together with the mentioned one.
    var excludes: Bool {
        guard title == .clash else { return false }
        switch body {
        case .same: return true
        case .sibling, .different: return false
        // News shortens titles: "Director Vale" may be a deputy director.
        case .unsaid:
            return OfficeTitle(tenure.role).map { !mention.title.isShort(of: $0) } ?? false
        }
    }

    var likeness: Int {
        (title == .same ? 4 : title == .general || title == .shorter ? 3 : title == .clash ? 1 : 0)
            + (body == .same ? 3 : body == .sibling ? 2 : body == .unsaid ? 1 : 0)
    }

    /// Where the words of the two differ.
    var differences: [OfficialLookup.Difference] {
        var differences: [OfficialLookup.Difference] = []
        if title != .same {
            differences.append(.init(article: mention.title.text, register: tenure.role))
        }
        let bodies =
            [[tenure.organization.name] + tenure.organization.otherNames]
            + tenure.organization.parents
        for (index, named) in mention.organizations.enumerated()
        where !bodies.contains(where: { Self.isLiterally(named, oneOf: $0) }) {
            let counterpart =
                bodies.first { Self.isOne(named, of: $0) }
                ?? bodies[min(index, bodies.count - 1)]
            differences.append(.init(article: named, register: counterpart[0]))
        }
        return differences
    }

    private static func body(_ named: [String], _ organization: Organization) -> Body {
        guard let first = named.first else { return .unsaid }
        let own = [organization.name] + organization.otherNames
        if isOne(first, of: own) { return .same }
        let parents = organization.parents
        if named.count == 1 {
            return parents.contains { isOne(first, of: $0) } ? .same : .different
        }
        let isKin = named.dropFirst().contains { name in
            isOne(name, of: own) || parents.contains { isOne(name, of: $0) }
        }
        return isKin ? .sibling : .different
    }

    private static func isOne(_ name: String, of names: [String]) -> Bool {
        let name = OrganizationName(name)
        return names.contains {
            switch name.compared(with: OrganizationName($0)) {
            case .same, .variant: true
            case .shorter, .different: false
            }
        }
    }

    private static func isLiterally(_ name: String, oneOf names: [String]) -> Bool {
        let name = OrganizationName(name)
        return names.contains { name.compared(with: OrganizationName($0)) == .same }
    }
}

extension Tenure {
    /// Whether nothing speaks against it.
    func mayBeHeld(on day: CalendarDate) -> Bool {
        (start.map { $0.earliest <= day } ?? true) && (end.map { day <= $0.latest } ?? true)
    }

    /// Whether the register says so: a known start, and an end or a register that reaches so far.
    func surelyHeld(on day: CalendarDate, asOf: PartialDate?) -> Bool {
        guard let start, (start.isApproximate ? start.last : start.first) <= day else {
            return false
        }
        if let end { return day <= (end.isApproximate ? end.first : end.last) }
        return asOf.map { day <= $0.last } ?? false
    }
}

extension PartialDate {
    /// The first day that it may mean; "about 2015" may be 2014.
    fileprivate var earliest: CalendarDate {
        isApproximate ? first.adding(days: -marginInDays) ?? first : first
    }

    fileprivate var latest: CalendarDate {
        isApproximate ? last.adding(days: marginInDays) ?? last : last
    }

    private var marginInDays: Int {
        switch precision {
        case .century: 36_525
        case .decade: 3653
        case .year: 366
        case .season: 92
        case .month: 31
        case .day: 7
        }
    }
}
