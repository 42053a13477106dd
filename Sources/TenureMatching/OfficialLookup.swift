public import ClaimModel
internal import NameMatching
public import OfficeMentions
public import TextAnalysis

/// Looks one mention of an official up and judges what the registers say of it.
///
/// What a register does not have is not false: the article is contradicted only where a register
/// has the person and has somebody else in the office at that time, or where a file that was
/// written for the story does.
public struct OfficialLookup: Sendable {
    let mention: OfficialMention
    let text: AnalyzedText
    let published: CalendarDate?
    let officials: any OfficialsDirectory
    /// How alike a name must be to a register's to be the same person's.
    let minimumGrade: Double

    public init(
        _ mention: OfficialMention, in text: AnalyzedText, published: CalendarDate?,
        officials: any OfficialsDirectory, minimumGrade: Double = 0.9
    ) {
        self.mention = mention
        self.text = text
        self.published = published
        self.officials = officials
        self.minimumGrade = minimumGrade
    }

    /// A person of the register who may be meant.
    private struct Candidate {
        let grade: Double
        var tenures: [Tenure]

        /// Whether two registers have one person: somebody of the name who came into the same
        /// office on the same day.
        func isOne(with other: Candidate) -> Bool {
            tenures.contains { mine in
                guard let start = mine.start else { return false }
                return other.tenures.contains { theirs in
                    guard theirs.register != mine.register, theirs.start == start,
                        let title = OfficeTitle(mine.role), let role = OfficeTitle(theirs.role)
                    else { return false }
                    return title.compared(with: role) == .same
                }
            }
        }
    }

    /// Grades nearer than this do not tell two persons apart.
    private static let leastMargin = 0.015
    /// How many bearers of one name are looked at.
    private static let mostNamesakes = 500

    public func judgement() -> OfficialJudgement {
        guard let name = PersonName(mention.fullName) else { return .silent }
        let found = candidates(named: name)
        if name.given.isEmpty { return judgedByFamilyName(found) }
        guard let best = found.first else { return .unknownPerson(holder: holderNow()) }
        let judged = found.map { candidate in
            (candidate, judgement(of: candidate.tenures.map { OfficeMatch(mention, $0) }))
        }
        if let fit = judged.first(where: { $0.1.stance == .supports }) { return fit.1 }
        let likest = judged.filter { best.grade - $0.0.grade < Self.leastMargin }
        if likest.count == 1 || likest.allSatisfy({ $0.1.stance == .contradicts }) {
            return judged[0].1
        }
        return .ambiguous(likest.map { $0.0.tenures[0] })
    }

    /// Everyone who bears the name, the likest first.
    private func candidates(named name: PersonName) -> [Candidate] {
        var order: [String] = []
        var tenures: [String: [Tenure]] = [:]
        for tenure in officials.tenures(ofPersonNamed: name.text) {
            if tenures[tenure.personID] == nil { order.append(tenure.personID) }
            tenures[tenure.personID, default: []].append(tenure)
        }
        let graded = order.compactMap { id -> Candidate? in
            let held = tenures[id] ?? []
            guard let first = held.first else { return nil }
            let names = ([first.person] + first.otherNames).compactMap { PersonName($0) }
            let grade =
                names.map { known in
                    name.given.isEmpty
                        ? (known.family == name.family ? 1 : 0) : name.grade(against: known).score
                }.max() ?? 0
            return grade >= minimumGrade ? Candidate(grade: grade, tenures: held) : nil
        }
        var merged: [Candidate] = []
        for candidate in graded.prefix(Self.mostNamesakes) {
            if let same = merged.firstIndex(where: { $0.isOne(with: candidate) }) {
                merged[same].tenures += candidate.tenures
            } else {
                merged.append(candidate)
            }
        }
        return merged.enumerated().sorted {
            $0.element.grade == $1.element.grade
                ? $0.offset < $1.offset : $0.element.grade > $1.element.grade
        }.map(\.element)
    }

    /// A family name alone says who is meant only where the office bears it out.
    private func judgedByFamilyName(_ found: [Candidate]) -> OfficialJudgement {
        let held = found.map { candidate in
            judgement(of: candidate.tenures.map { OfficeMatch(mention, $0) })
        }
        return held.first { $0.stance == .supports } ?? .silent
    }

    // What the register says of one person.

    private func judgement(of matches: [OfficeMatch]) -> OfficialJudgement {
        if mention.title.isFuture { return judgedAsFuture(matches.filter(\.isSame)) }
        if mention.title.isPast { return judgedAsFormer(matches) }
        if let outcome = judged(fitting: matches) { return outcome }
        if let outcome = judged(same: matches.filter(\.isSame)) { return outcome }
        guard let day = days.last else {
            return matches.count == 1 ? .worded(matches[0].tenure, matches[0].differences) : .silent
        }
        let then = matches.filter { isSurelyHeld($0.tenure, on: day) }
        if let outcome = judgedByOther(then, on: day) { return outcome }
        guard let nearest = then.max(by: { $0.likeness < $1.likeness }),
            mention.tense == .present, !nearest.differences.isEmpty
        else { return .silent }
        return .worded(nearest.tenure, nearest.differences)
    }

    /// Whether the article's words fit what the person held at one of its days.
    private func judged(fitting matches: [OfficeMatch]) -> OfficialJudgement? {
        let fitting = matches.filter(\.isFitting).sorted { $0.likeness > $1.likeness }
        let then = fitting.filter { match in
            days.contains { isSurelyHeld(match.tenure, on: $0) } || isOfThatTime(match.tenure)
        }
        if let plain = then.first(where: { !$0.differsInActing }) { return .held(plain.tenure) }
        return then.first.map { .worded($0.tenure, $0.differences) }
    }

    /// "Then", "was": at whatever time before the article.
    private func isOfThatTime(_ tenure: Tenure) -> Bool {
        guard mention.tense == .past, let published, let start = tenure.start else { return false }
        return start.first <= published
    }

    private func judged(same: [OfficeMatch]) -> OfficialJudgement? {
        guard let first = same.first else { return nil }
        guard let day = days.last else { return .notDated(first.tenure) }
        if let match = same.first(where: { days.contains(where: $0.tenure.mayBeHeld) }) {
            return .notKnownThen(match.tenure, day)
        }
        // A date somewhere in the sentence need not be the office's; the day of publication is.
        guard published != nil else { return .notDated(first.tenure) }
        let asked = leadingDay ?? day
        let last = same.last { !$0.tenure.surelyBegins(after: asked) }?.tenure ?? first.tenure
        if last.register == nil, mention.tense == .present || leadingDay != nil {
            return .heldAtAnotherTime(last, asked, then: nil)
        }
        guard mention.tense == .present, isToldOfNow,
            let holder = holders.only(of: last, on: asked)
        else { return .notKnownThen(last, asked) }
        return .heldAtAnotherTime(last, asked, then: holder)
    }

    /// What the person held at the time instead, and who held the article's office.
    private func judgedByOther(
        _ then: [OfficeMatch], on day: CalendarDate
    ) -> OfficialJudgement? {
        guard mention.tense == .present, !then.contains(where: \.isAlike) else { return nil }
        let always = then.filter { match in
            days.allSatisfy { isSurelyHeld(match.tenure, on: $0) }
        }
        if let clash = always.first(where: { $0.excludes && $0.tenure.register == nil }) {
            return .anotherOffice(clash.tenure, then: nil)
        }
        guard isToldOfNow, published != nil else { return nil }
        let imported = always.filter { $0.tenure.register != nil }
        guard !imported.isEmpty else { return nil }
        let holders = self.holders
        for match in imported {
            if let holder = holders.only(instead: match.tenure, on: day) {
                return .anotherOffice(match.tenure, then: holder)
            }
        }
        return nil
    }

    /// "Former" is borne out by an office that has ended, and refuted by one that has not.
    private func judgedAsFormer(_ matches: [OfficeMatch]) -> OfficialJudgement {
        guard let published else { return .silent }
        let same = matches.filter(\.isFitting)
        let ended = same.first { $0.tenure.surelyOver(before: published) }
        if let going = same.first(where: { isSurelyHeld($0.tenure, on: published) }) {
            let isPlain = going.isSame && going.tenure.end.map { published < $0.first } ?? true
            return isPlain ? .stillHeld(going.tenure, published) : .silent
        }
        return ended.map { .held($0.tenure) } ?? .silent
    }

    /// "-elect" is borne out by an office that begins later, and refuted by one that goes on.
    private func judgedAsFuture(_ same: [OfficeMatch]) -> OfficialJudgement {
        guard let published else { return .silent }
        if let later = same.first(where: { $0.tenure.surelyBegins(after: published) }) {
            return .held(later.tenure)
        }
        guard let going = same.first(where: { isSurelyHeld($0.tenure, on: published) }) else {
            return .silent
        }
        let isEdge = going.tenure.start.map { published <= $0.last } ?? true
        return isEdge ? .silent : .alreadyHeld(going.tenure, published)
    }

    // Who else.

    private var holders: OfficeHolders { OfficeHolders(mention, officials) }

    private func holderNow() -> Tenure? {
        guard !mention.title.isPast, !mention.title.isFuture else { return nil }
        return holders.any(on: published)
    }

    private func isSurelyHeld(_ tenure: Tenure, on day: CalendarDate) -> Bool {
        tenure.surelyHeld(
            on: day, asOf: tenure.register == nil ? officials.asOf : tenure.register?.asOf)
    }

    // Days.

    private var sentence: Range<Int> {
        text.sentences(touching: mention.personRange).first?.range ?? mention.wholeRange
    }

    /// The days at which the article may put the person in the office: the dates of the sentence,
    /// then the day on which it appeared.
    private var days: [CalendarDate] {
        let written = text.dates(in: sentence)
            .filter { $0.kind == .date }
            .flatMap { [$0.interval?.firstDay, $0.interval?.lastDay].compactMap { $0 } }
        return written + (published.map { [$0] } ?? [])
    }

    /// The day with which the sentence begins, if it does: "On 6 May 2018 Director Vale spoke".
    private var leadingDay: CalendarDate? {
        let date = text.dates(in: sentence).first
        let start = text.tokens(in: sentence).lowerBound
        return date.flatMap { $0.tokens.lowerBound - start <= 1 ? $0.interval?.firstDay : nil }
    }

    /// Whether the sentence speaks of the days around the article's own, and not of a past in
    /// which people are called what they were then.
    private var isToldOfNow: Bool {
        NarrativeTime(mention, in: text, published: published).isNow
    }
}
