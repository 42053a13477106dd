internal import CheckerKit

/// Looks one mention of an official up and decides what the register says of it.
struct OfficialLookup {
    let mention: OfficialMention
    let claim: Claim
    let context: CheckContext
    let officials: any OfficialsDirectory
    let minimumGrade: Double

    private var published: CalendarDate? { context.article.published }

    struct Difference {
        let article: String
        let register: String
    }

    enum Outcome {
        case held(Tenure)
        case heldAtAnotherTime(Tenure, CalendarDate)
        case stillHeld(Tenure, CalendarDate)
        case anotherOffice(Tenure)
        case worded(Tenure, [Difference])
        case notDated(Tenure)
        /// The register does not reach to the day, or gives the bounds only roughly.
        case notKnownThen(Tenure, CalendarDate)
        case unknownPerson(holder: Tenure?)
        case ambiguous(Int)
        case silent
    }

    var wholeRange: Range<Int> {
        min(
            mention.personRange.lowerBound, mention.officeRange.lowerBound)..<max(
                mention.personRange.upperBound, mention.officeRange.upperBound)
    }

    /// A claim of an office says nothing else.
    var coverage: Coverage {
        claim.kind == .office ? .whole : .part("office", mention.officeRange)
    }

    func evidence(_ tenure: Tenure) -> Evidence {
        .tenure(
            tenure, register: tenure.register?.name ?? officials.name, asOf: asOf(of: tenure))
    }

    func outcome() -> Outcome {
        guard let name = PersonName(fullName) else { return .silent }
        let tenures = officials.tenures(ofPersonNamed: name.text).filter { tenure in
            ([tenure.person] + tenure.otherNames).compactMap(PersonName.init).contains {
                name.grade(against: $0).score >= minimumGrade
            }
        }
        let persons = Set(tenures.map(\.personID))
        if persons.count > 1 { return .ambiguous(persons.count) }
        // A family name alone is too little to call a person unknown.
        guard !persons.isEmpty else {
            return name.given.isEmpty ? .silent : .unknownPerson(holder: holder())
        }
        return judged(tenures.map { OfficeMatch(mention, $0) })
    }

    // What the register says.

    private func judged(_ matches: [OfficeMatch]) -> Outcome {
        let same = matches.filter(\.isSame)
        if let outcome = judged(same: same) { return outcome }
        guard let day = days.last else {
            return matches.count == 1 ? .worded(matches[0].tenure, matches[0].differences) : .silent
        }
        let then = matches.filter { isSurelyHeld($0.tenure, on: day) }
        let always = then.filter { match in
            days.allSatisfy { isSurelyHeld(match.tenure, on: $0) }
        }
        if let clash = always.first(where: \.excludes), !then.contains(where: \.isAlike),
            !isPastOrFuture
        {
            return .anotherOffice(clash.tenure)
        }
        guard !isPastOrFuture, let nearest = then.max(by: { $0.likeness < $1.likeness }) else {
            return .silent
        }
        return .worded(nearest.tenure, nearest.differences)
    }

    private func judged(same: [OfficeMatch]) -> Outcome? {
        guard let first = same.first else { return nil }
        if isPastOrFuture { return judgedAsPast(same) }
        guard let day = days.last else { return .notDated(first.tenure) }
        if let match = same.first(where: { match in
            days.contains { isSurelyHeld(match.tenure, on: $0) }
        }) {
            return .held(match.tenure)
        }
        if let match = same.first(where: { days.contains(where: $0.tenure.mayBeHeld) }) {
            return .notKnownThen(match.tenure, day)
        }
        // A date somewhere in the sentence need not be the office's; the day of publication is.
        guard published != nil else { return .notDated(first.tenure) }
        let last = same[same.count - 1].tenure
        let asked = leadingDay ?? day
        guard isCovered(asked, by: last) else { return .notKnownThen(last, asked) }
        return .heldAtAnotherTime(last, asked)
    }

    /// Whether a register that lacks a term of somebody would have it if there were one.
    ///
    /// A file of the backup was written for the story. An imported register may end before the
    /// term began, unless it says who else was in the office then.
    private func isCovered(_ day: CalendarDate, by tenure: Tenure) -> Bool {
        guard tenure.register != nil, let organization = mention.organizations.first else {
            return tenure.register == nil
        }
        return officials.tenures(inOrganizationNamed: organization).contains { other in
            other.personID != tenure.personID && isSurelyHeld(other, on: day)
                && OfficeMatch(mention, other).isSame
        }
    }

    /// The date to which the register of a tenure is complete.
    private func asOf(of tenure: Tenure) -> PartialDate? {
        tenure.register == nil ? officials.asOf : tenure.register?.asOf
    }

    private func isSurelyHeld(_ tenure: Tenure, on day: CalendarDate) -> Bool {
        tenure.surelyHeld(on: day, asOf: asOf(of: tenure))
    }

    /// "Former" is borne out by an office that has ended, and refuted by one that has not.
    private func judgedAsPast(_ same: [OfficeMatch]) -> Outcome {
        guard mention.title.isPast, let published else { return .silent }
        if let going = same.first(where: { match in
            isSurelyHeld(match.tenure, on: published)
        }) {
            return .stillHeld(going.tenure, published)
        }
        if let ended = same.first(where: { ($0.tenure.end?.last).map { $0 < published } ?? false })
        {
            return .held(ended.tenure)
        }
        return .silent
    }

    private var isPastOrFuture: Bool { mention.title.isPast || mention.title.isFuture }

    // Names and days.

    /// "Vale" after "Anna Vale" is Anna Vale.
    private var fullName: String {
        let person = mention.person
        guard !person.contains(" ") else { return person }
        let full = context.analysis.names.last {
            $0.range.lowerBound < mention.personRange.lowerBound && $0.text.hasSuffix(" " + person)
        }
        return full?.text ?? person
    }

    /// The days at which the article may put the person in the office: the dates of the sentence,
    /// then the day on which it appeared.
    private var days: [CalendarDate] {
        let written = context.analysis.dates(in: claim.sentence)
            .filter { $0.kind == .date }
            .flatMap { [$0.interval?.firstDay, $0.interval?.lastDay].compactMap { $0 } }
        return written + (published.map { [$0] } ?? [])
    }

    /// The day with which the sentence begins, if it does: "On 6 May 2018 Director Vale spoke".
    private var leadingDay: CalendarDate? {
        let text = context.analysis
        let date = text.dates(in: claim.sentence).first
        let start = text.tokens(in: claim.sentence).lowerBound
        return date.flatMap { $0.tokens.lowerBound - start <= 1 ? $0.interval?.firstDay : nil }
    }

    private func holder() -> Tenure? {
        guard let organization = mention.organizations.first else { return nil }
        return officials.tenures(inOrganizationNamed: organization).first { tenure in
            OfficeMatch(mention, tenure).isSame
                && (published.map { tenure.mayBeHeld(on: $0) } ?? true)
        }
    }
}
