public import CheckerKit

/// What the catalogue sees of this module.
public let namedOfficialLookup: any Checker.Type = NamedOfficialLookupChecker.self

struct NamedOfficialLookupChecker: Checker {
    static let info = CheckerInfo(
        id: "named-official-lookup",
        summary: "Named officials held the offices that the article gives them",
        rationale: """
            Titles age: an article written in June quotes a director who left in May. This checker \
            looks every named official up in the register and compares title, organisation and \
            time. Unknown is not false: a person or an office that the register does not have \
            stays open, two namesakes are ambiguous, and other words for one office are shown \
            beside each other. It knows nothing beyond the register, and after the register's \
            own date it claims nothing. Where a run has whole registers imported, it \
            contradicts only where the register names who held the office then.
            """,
        needs: [.officials],
        findings: [
            held, heldAtAnotherTime, anotherOffice, worded, unknownPerson, ambiguous, notDated,
            notKnownThen, spelledOtherwise,
        ])

    struct Options {
        var minimumGrade = 0.9
    }

    static let options = OptionSchema(
        Options(),
        .decimal(
            "minimum-grade", \.minimumGrade, in: 0.5...1,
            help: "How alike a name must be to a register's, from 0 to 1, to be the same person."))

    private static let ministry = Organization(name: "Ministry of Transport")
    private static let register = ExampleBackup.tenure(
        Tenure(
            personID: "vale", person: "Anna Vale", role: "Director of Ports",
            organization: ministry, start: PartialDate("2015-03"), end: PartialDate("2019-06")))

    private static func imported(
        _ person: String, _ id: String, from start: String, to end: String
    ) -> Tenure {
        Tenure(
            personID: id, person: person, role: "Director of Ports", organization: ministry,
            start: PartialDate(start), end: PartialDate(end),
            register: StoredRegister(name: "holders", asOf: PartialDate("2024-01-01")))
    }

    static let examples: [Example] = [
        .supports(
            "The register has the person in the office",
            "Anna Vale, the ⟦director of ports at the Ministry of Transport⟧, opened the terminal.",
            "The register has Anna Vale as Director of Ports, Ministry of Transport, from 2015-03 to 2019-06",
            given: register.published("2018-05-01")),
        .flags(
            "The office ended before the article's date",
            "Anna Vale, the ⟦director of ports at the Ministry of Transport⟧, opened the terminal.",
            "Anna Vale was Director of Ports, Ministry of Transport, from 2015-03 to 2019-06, not on 2021-05-01",
            given: register.published("2021-05-01")),
        .flags(
            "Another rank in the same body",
            "Anna Vale, the ⟦deputy director of ports at the Ministry of Transport⟧, opened it.",
            "The article has Anna Vale as deputy director of ports, the register as Director of Ports, Ministry of Transport, from 2015-03 to 2019-06",
            given: register.published("2018-05-01")),
        .undecided(
            "Another unit's name",
            "Anna Vale, the ⟦director of ports at the Ministry of Harbours⟧, opened the terminal.",
            "The article has 'Ministry of Harbours' for the register's 'Ministry of Transport'",
            given: register.published("2018-05-01")),
        .undecided(
            "A person whom the register does not have",
            "⟦Carl Storm, the director of ports at the Ministry of Transport⟧, opened the terminal.",
            "The register has nobody named Carl Storm; in this office it has Anna Vale from 2015-03 to 2019-06",
            given: register.published("2018-05-01")),
        .undecided(
            "Two persons of one name, neither of whom it fits",
            "⟦Anna Vale, the director of ports at the Ministry of Transport⟧, opened the terminal.",
            "The register has 2 persons named Anna Vale",
            given: register.published("2021-05-01").tenure(
                Tenure(
                    personID: "vale-2", person: "Anna Vale", role: "Mayor",
                    organization: Organization(name: "City of Halden")))),
        .undecided(
            "No date to compare with",
            "Anna Vale, the ⟦director of ports at the Ministry of Transport⟧, opened the terminal.",
            "The register has Anna Vale as Director of Ports, Ministry of Transport, from 2015-03 to 2019-06; the article has no date to compare with",
            given: register),
        .undecided(
            "A time that the register does not reach",
            "Anna Vale, the ⟦director of ports at the Ministry of Transport⟧, opened the terminal.",
            "The register has Anna Vale as Director of Ports, Ministry of Transport, since 2015-03, but does not say whether on 2025-05-01",
            given: .tenure(
                Tenure(
                    personID: "vale", person: "Anna Vale", role: "Director of Ports",
                    organization: ministry, start: PartialDate("2015-03"))
            ).published("2025-05-01")),
        .undecided(
            "An imported register that has nobody in the office then",
            "Anna Vale, the ⟦director of ports at the Ministry of Transport⟧, opened the terminal.",
            "The register has Anna Vale as Director of Ports, Ministry of Transport, from 2015-03 to 2019-06, but does not say whether on 2021-05-01",
            given: .tenure(imported("Anna Vale", "vale", from: "2015-03", to: "2019-06"))
                .published("2021-05-01")),
        .flags(
            "An imported register that has another person in the office then",
            "Anna Vale, the ⟦director of ports at the Ministry of Transport⟧, opened the terminal.",
            "Anna Vale was Director of Ports, Ministry of Transport, from 2015-03 to 2019-06, not on 2021-05-01; then it was Carl Storm",
            given: .tenure(imported("Anna Vale", "vale", from: "2015-03", to: "2019-06"))
                .tenure(imported("Carl Storm", "storm", from: "2019-07", to: "2023-06"))
                .published("2021-05-01")),
        .undecided(
            "One official under two names",
            "⟦Anna Valen⟧, the director of ports at the Ministry of Transport, opened it. Later Anna Vahlen left.",
            "The article also writes the name as 'Anna Vahlen'; the register has Anna Valen",
            given: .tenure(imported("Anna Valen", "valen", from: "2015-03", to: "2019-06"))),
        .passes(
            "A past office said to be past",
            "Anna Vale, the former director of ports at the Ministry of Transport, opened it.",
            given: register.published("2021-05-01")),
        .passes(
            "An uncertain name is left alone",
            "A. Vale, the deputy director of ports at the Ministry of Transport, opened it.",
            given: register.published("2018-05-01"), options: ["minimum-grade": .decimal(0.95)]),
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard let officials = context.officials else { return [] }
        return OfficialMention.mentions(in: context.analysis, within: claim.textRange)
            .filter { belongs($0, to: claim) }
            .flatMap { mention in
                let judgement = OfficialLookup(
                    mention, in: context.analysis, published: context.article.published,
                    officials: officials, minimumGrade: options.minimumGrade
                ).judgement()
                let spelling = mention.otherSpelling(in: context.analysis)
                return [
                    Finding(judgement, of: mention, in: claim, by: officials),
                    spelling.map { Finding($0, besides: mention, by: officials) },
                ].compactMap { $0 }
            }
    }

    /// An office that stands beside a person is a claim of its own; here it is looked at once.
    private func belongs(_ mention: OfficialMention, to claim: Claim) -> Bool {
        let isWithin =
            claim.textRange.contains(mention.officeRange.lowerBound)
            && mention.officeRange.upperBound <= claim.textRange.upperBound
        let isWhole = claim.textRange == claim.sentence && claim.speaker == nil
        return isWithin && (claim.kind == .office || isWhole || !mention.standsApart)
    }

    static let held = FindingKind("held", "The register has the person in the office then")
    static let heldAtAnotherTime = FindingKind(
        "held-at-another-time", "The register has the person in the office at another time")
    static let anotherOffice = FindingKind(
        "another-office", "The register has the person in an office that excludes this one")
    static let worded = FindingKind("worded", "The register words title or organisation otherwise")
    static let unknownPerson = FindingKind(
        "unknown-person", "The register does not have the person")
    static let ambiguous = FindingKind("ambiguous", "The register has several persons of the name")
    static let notKnownThen = FindingKind(
        "not-known-then", "The register does not say whether the office was held then")
    static let spelledOtherwise = FindingKind(
        "spelled-otherwise", "The article writes the name in two ways")
    static let notDated = FindingKind("not-dated", "Nothing says when the person is in the office")
}

extension Finding {
    private typealias Kinds = NamedOfficialLookupChecker

    /// `nil` where there is nothing to say.
    fileprivate init?(
        _ judgement: OfficialJudgement, of mention: OfficialMention, in claim: Claim,
        by officials: any OfficialsDirectory
    ) {
        let message = judgement.message(person: mention.person, title: mention.title.text)
        guard let kind = Kinds.kind(of: judgement), let message else { return nil }
        let office = Coverage.part("office", mention.officeRange)
        let official = Coverage.part("official", mention.wholeRange)
        let evidence = judgement.tenures.map { tenure in
            Evidence.tenure(
                tenure, register: tenure.register?.name ?? officials.name,
                asOf: tenure.register == nil ? officials.asOf : tenure.register?.asOf)
        }
        switch judgement {
        case .held:
            // A claim of an office says nothing else.
            self.init(
                Kinds.kind(kind), .supports, .decisive,
                covers: claim.kind == .office ? .whole : office, message: message,
                evidence: evidence)
        case .heldAtAnotherTime, .stillHeld, .alreadyHeld, .anotherOffice:
            self.init(
                Kinds.kind(kind), .contradicts, .decisive, covers: office, message: message,
                evidence: evidence)
        case .worded, .notDated, .notKnownThen:
            self.init(
                Kinds.kind(kind), .neutral, .indicative, covers: office, message: message,
                evidence: evidence)
        case .unknownPerson, .ambiguous, .silent:
            self.init(
                Kinds.kind(kind), .neutral, .indicative, covers: official, message: message,
                evidence: evidence)
        }
    }
}

extension Finding {
    /// One official under two names, of which the register may have one.
    fileprivate init(
        _ other: NameMention, besides mention: OfficialMention, by officials: any OfficialsDirectory
    ) {
        let known = [mention.person, other.text].filter { name in
            officials.tenures(ofPersonNamed: name).contains { $0.person == name }
        }
        self.init(
            Kinds.kind(Kinds.spelledOtherwise), .neutral, .indicative,
            covers: .part("official", mention.personRange),
            message: "The article also writes the name as '\(other.text)'"
                + (known.count == 1 ? "; the register has \(known[0])" : ""),
            evidence: [.article(other.text, other.range)])
    }
}

extension NamedOfficialLookupChecker {
    fileprivate static func kind(of judgement: OfficialJudgement) -> FindingKind? {
        switch judgement {
        case .held: held
        case .heldAtAnotherTime, .stillHeld, .alreadyHeld: heldAtAnotherTime
        case .anotherOffice: anotherOffice
        case .worded: worded
        case .notDated: notDated
        case .notKnownThen: notKnownThen
        case .unknownPerson: unknownPerson
        case .ambiguous: ambiguous
        case .silent: nil
        }
    }
}
