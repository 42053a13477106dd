internal import ClaimModel
internal import NameMatching
internal import OfficeMentions
internal import TextAnalysis

/// How the office of a mention stands to that of a tenure.
struct OfficeMatch {
    let tenure: Tenure
    private let title: OfficeTitle.Comparison
    private let body: Body
    private let mention: OfficialMention
    private let role: OfficeTitle?
    /// Whether the tenure's organization is a country, and its role the whole name of the office.
    private let isOfCountry: Bool

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
        role = OfficeTitle(tenure.role)
        let country = tenure.organization.country
        isOfCountry = country.map { Self.isCountry(tenure.organization.name, $0) } ?? false
        let said = SaidBodies(mention, tenure, role: role, country: country)
        let isElsewhere = mention.title.country.map { $0 != (country ?? $0) } ?? false
        guard let role, !isElsewhere, !said.isAbroad else {
            title = .different
            body = mention.organizations.isEmpty ? .unsaid : .different
            return
        }
        let whole = mention.title.with(said.words).compared(with: role, in: country)
        let rest = role.without(said.inRole.subtracting(mention.title.portfolio))
        title =
            whole == .same
            ? .same
            : Self.best(
                mention.title.compared(with: role, in: country),
                mention.title.compared(with: rest, in: country))
        body = whole == .same && !mention.organizations.isEmpty ? .same : said.body
    }

    private static func best(
        _ one: OfficeTitle.Comparison, _ other: OfficeTitle.Comparison
    ) -> OfficeTitle.Comparison {
        let order: [OfficeTitle.Comparison] = [.same, .general, .shorter, .clash, .different]
        return order.first { $0 == one || $0 == other } ?? .different
    }

    private static func isCountry(_ name: String, _ country: String) -> Bool {
        Countries.name(of: name.lowercased()) == country
    }

    /// The same office, in the same words or in words that mean no other.
    var isSame: Bool {
        switch title {
        case .same: body == .same || body == .unsaid
        case .shorter: body == .same && !isOfCountry
        case .general, .clash, .different: false
        }
    }

    /// An office that the article's words fit: "Secretary Jane Doe" for a secretary of state,
    /// "FBI chief" for its director.
    var isFitting: Bool {
        if isSame { return true }
        guard let role else { return false }
        switch title {
        case .shorter:
            return body != .different && body != .sibling && mention.title.isShort(of: role)
                && mention.title.ranks.sorted() == role.ranks.sorted()
        case .general: return body == .same && isOfCountry
        case .same, .clash, .different: return false
        }
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
        case .unsaid: return role.map { !mention.title.isShort(of: $0) } ?? false
        }
    }

    /// Whether one of the two says that the office is held for somebody, and the other does not.
    ///
    /// Most registers have nobody as acting; who is in an office for less than a year may be.
    var differsInActing: Bool {
        let isActing = role?.isActing ?? false
        if mention.title.isActing == isActing { return false }
        return isActing || !tenure.isBrief
    }

    var likeness: Int {
        let likeTitle = [OfficeTitle.Comparison.same: 4, .general: 3, .shorter: 3, .clash: 1]
        let likeBody = [Body.same: 3, .sibling: 2, .unsaid: 1]
        return (likeTitle[title] ?? 0) + (likeBody[body] ?? 0)
    }

    /// Where the words of the two differ.
    var differences: [OfficialJudgement.Difference] {
        var differences: [OfficialJudgement.Difference] = []
        if title != .same || differsInActing {
            differences.append(.init(article: mention.title.text, register: tenure.role))
        }
        let bodies =
            [[tenure.organization.name] + tenure.organization.otherNames]
            + tenure.organization.parents
        for (index, named) in mention.organizations.enumerated()
        where !bodies.contains(where: { named.isLiterally(oneOf: $0) }) {
            if isOfCountry, body == .same { continue }
            let counterpart =
                bodies.first { named.isOne(of: $0) } ?? bodies[min(index, bodies.count - 1)]
            differences.append(.init(article: named, register: counterpart[0]))
        }
        return differences
    }

    /// How the bodies that a mention names stand to a tenure's.
    private struct SaidBodies {
        /// The words of those that are not the country itself.
        var words: Set<String> = []
        /// The words of those that the tenure's role names.
        var inRole: Set<String> = []
        /// Whether one of them is another country.
        var isAbroad = false
        private(set) var body = Body.unsaid

        init(_ mention: OfficialMention, _ tenure: Tenure, role: OfficeTitle?, country: String?) {
            let organization = tenure.organization
            let own = [organization.name] + organization.otherNames
            var isKnown: [Bool] = []
            var isOwn: [Bool] = []
            for phrase in mention.organizations {
                var said = OfficeTitle.wordsOfBody(phrase)
                if let named = said.compactMap(Self.country).first {
                    if let country, named == country {
                        said = said.filter { Self.country($0) == nil }
                    } else if said.count == 1, country != nil {
                        isAbroad = !(role?.portfolio.isSuperset(of: said) ?? false)
                    }
                }
                words.formUnion(said)
                let isInRole = role.map { said.isSubset(of: $0.portfolio) } ?? false
                if isInRole { inRole.formUnion(said) }
                isOwn.append(isInRole || phrase.isOne(of: own))
                isKnown.append(
                    isOwn.last == true || organization.parents.contains { phrase.isOne(of: $0) })
            }
            guard let first = isKnown.first else { return }
            if isOwn.first == true || isKnown.count == 1 && first {
                body = .same
            } else if isKnown.count == 1 {
                body = .different
            } else {
                body = isKnown.dropFirst().contains(true) ? .sibling : .different
            }
        }

        private static func country(_ word: String) -> String? {
            Countries.name(of: String(word.map { $0 == "_" ? " " : $0 }))
        }
    }
}

extension String {
    fileprivate func isOne(of names: [String]) -> Bool {
        let name = OrganizationName(self)
        return names.contains {
            switch name.compared(with: OrganizationName($0)) {
            case .same, .variant: true
            case .shorter, .different: false
            }
        }
    }

    fileprivate func isLiterally(oneOf names: [String]) -> Bool {
        let name = OrganizationName(self)
        return names.contains { name.compared(with: OrganizationName($0)) == .same }
    }
}

extension Organization {
    /// The country that it is, or that it is part of.
    var country: String? {
        ([name] + otherNames + parents.joined()).lazy.compactMap {
            Countries.name(of: $0.lowercased())
        }.first
    }
}
