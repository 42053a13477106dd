public import ClaimModel

/// What a register says of an official whom a text names.
public enum OfficialJudgement: Hashable, Sendable {
    /// Words of the article beside those of the register.
    public struct Difference: Hashable, Sendable {
        public let article: String
        public let register: String
    }

    case held(Tenure)
    /// At another time than that day, on which somebody else held it, if the register says so.
    case heldAtAnotherTime(Tenure, CalendarDate, then: Tenure?)
    /// "Former", and still in the office.
    case stillHeld(Tenure, CalendarDate)
    /// "-elect", and in the office already.
    case alreadyHeld(Tenure, CalendarDate)
    /// One that excludes the article's, which somebody else held, if the register says so.
    case anotherOffice(Tenure, then: Tenure?)
    case worded(Tenure, [Difference])
    case notDated(Tenure)
    /// The register does not reach to the day, or gives the bounds only roughly.
    case notKnownThen(Tenure, CalendarDate)
    case unknownPerson(holder: Tenure?)
    /// One tenure of each person who may be meant.
    case ambiguous([Tenure])
    /// There is nothing to say.
    case silent

    /// What it says for the article.
    public var stance: Stance {
        switch self {
        case .held: .supports
        case .heldAtAnotherTime, .stillHeld, .alreadyHeld, .anotherOffice: .contradicts
        case .worded, .notDated, .notKnownThen, .unknownPerson, .ambiguous, .silent: .neutral
        }
    }

    /// What it rests on, that of the person first.
    public var tenures: [Tenure] {
        switch self {
        case .held(let tenure), .stillHeld(let tenure, _), .alreadyHeld(let tenure, _),
            .worded(let tenure, _), .notDated(let tenure), .notKnownThen(let tenure, _):
            [tenure]
        case .heldAtAnotherTime(let tenure, _, let holder), .anotherOffice(let tenure, let holder):
            [tenure] + (holder.map { [$0] } ?? [])
        case .unknownPerson(let holder): holder.map { [$0] } ?? []
        case .ambiguous(let tenures): tenures
        case .silent: []
        }
    }

    /// In words, for the person and the title as the article has them; `nil` for silence.
    public func message(person: String, title: String) -> String? {
        switch self {
        case .held(let tenure): tenure.asRegistered
        case .heldAtAnotherTime(let tenure, let day, let holder):
            "\(tenure.person) was \(tenure.inWords), not on \(day)"
                + (holder.map { "; then it was \($0.person)" } ?? "")
        case .stillHeld(let tenure, let day):
            "\(tenure.person) was still \(tenure.inWords) on \(day)"
        case .alreadyHeld(let tenure, let day):
            "\(tenure.person) was already \(tenure.inWords) on \(day)"
        case .anotherOffice(let tenure, let holder):
            "The article has \(person) as \(title), the register as \(tenure.inWords)"
                + (holder.map { "; \($0.role) then was \($0.person)" } ?? "")
        case .worded(_, let differences):
            "The article has "
                + differences.map { "'\($0.article)' for the register's '\($0.register)'" }
                .joined(separator: ", ")
        case .notDated(let tenure):
            "\(tenure.asRegistered); the article has no date to compare with"
        case .notKnownThen(let tenure, let day):
            "\(tenure.asRegistered), but does not say whether on \(day)"
        case .unknownPerson(let holder):
            "The register has nobody named \(person)"
                + (holder.map { "; in this office it has \($0.person) \($0.termInWords)" } ?? "")
        case .ambiguous(let tenures):
            "The register has \(tenures.count) persons named \(person)"
        case .silent: nil
        }
    }
}

extension Tenure {
    /// "Director, Agency, from 2015 to 2019".
    fileprivate var inWords: String {
        let body = organization.name.isEmpty ? "" : ", \(organization.name)"
        return "\(role)\(body), \(termInWords)"
    }

    /// "The register has Jane Doe as Director, Agency, from 2015 to 2019".
    fileprivate var asRegistered: String { "The register has \(person) as \(inWords)" }

    fileprivate var termInWords: String {
        switch (start, end) {
        case (let start?, let end?): "from \(start) to \(end)"
        case (let start?, nil): "since \(start)"
        case (nil, let end?): "until \(end)"
        case (nil, nil): "at a time that the register does not give"
        }
    }
}
