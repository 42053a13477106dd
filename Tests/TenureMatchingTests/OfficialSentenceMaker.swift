import ClaimModel
import TestSupport

/// A sentence with what a register must say of the official in it.
struct MadeSentence: CustomStringConvertible {
    let text: String
    let published: CalendarDate
    let stance: Stance

    var description: String { "\(published) '\(text)' is \(stance.rawValue)" }
}

/// Makes a register of offices that are handed on without a gap, and sentences about it.
struct OfficialSentenceMaker {
    let register: ListedOfficials
    private var generator: SeededGenerator
    private let terms: [Term]

    private struct Office {
        let role: String
        let country: String
        /// As news calls it before a name.
        let titles: [String]
    }

    private struct Term {
        let office: Int
        let person: Int
        let start: CalendarDate
        let end: CalendarDate
    }

    private static let offices = [
        Office(
            role: "Secretary of Defence", country: "United States",
            titles: ["Defense Secretary", "Secretary of Defense", "U.S. Defense Secretary"]),
        Office(role: "Attorney General", country: "United States", titles: ["Attorney General"]),
        Office(
            role: "Director of the FBI", country: "United States",
            titles: ["FBI Director", "Director of the FBI"]),
        Office(
            role: "Chancellor of the Exchequer", country: "United Kingdom",
            titles: ["Chancellor", "Chancellor of the Exchequer"]),
        Office(
            role: "Secretary of State for Foreign and Commonwealth Affairs",
            country: "United Kingdom", titles: ["Foreign Secretary", "British Foreign Secretary"]),
        Office(
            role: "Secretary of State for Transport", country: "United Kingdom",
            titles: ["Transport Secretary"]),
    ]

    private static let givenNames = [
        "William", "Margaret", "José", "Anna", "Thomas", "Katherine", "Søren", "Elizabeth",
    ]
    private static let familyNames = [
        "Harrow", "Núñez", "Ashdown-Bell", "O'Malley", "Kowalski", "van der Berg", "Whitcombe",
        "Lindqvist", "Marchetti", "Featherstone",
    ]
    private static let shortNames = [
        "William": "Bill", "Margaret": "Peggy", "José": "Jose", "Thomas": "Tom",
        "Katherine": "Kate", "Søren": "Soren", "Elizabeth": "Liz",
    ]

    private static func name(_ person: Int) -> (given: String, family: String) {
        (
            givenNames[person % givenNames.count],
            familyNames[person / givenNames.count % familyNames.count]
        )
    }

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var terms: [Term] = []
        var people = Array(0..<(Self.givenNames.count * Self.familyNames.count))
        people.shuffle(using: &generator)
        for office in Self.offices.indices {
            var start = CalendarDate(year: 1999, month: 1, day: 20)
            for _ in 0..<8 {
                let days = Int.random(in: 400...1500, using: &generator)
                guard let first = start, let last = first.adding(days: days),
                    let person = people.popLast()
                else { break }
                terms.append(Term(office: office, person: person, start: first, end: last))
                start = last.adding(days: 1)
            }
        }
        self.generator = generator
        self.terms = terms
        register = ListedOfficials(
            terms.map { term in
                let name = Self.name(term.person)
                let office = Self.offices[term.office]
                return (
                    "\(term.person)", "\(name.given) \(name.family)", office.role, office.country,
                    "\(term.start)", "\(term.end)"
                )
            })
    }

    /// `nil` where chance asks for what the register does not give.
    mutating func next() -> MadeSentence? {
        let place = Int.random(in: terms.indices, using: &generator)
        let term = terms[place]
        let day = Int.random(in: 0...term.start.days(until: term.end), using: &generator)
        let later = Int.random(in: 1...300, using: &generator)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0, 1: return plain(term, term.start.adding(days: day), .supports)
        case 2:
            let edge = Bool.random(using: &generator) ? term.start : term.end
            return plain(term, edge, .supports)
        case 3:
            // On the very next day the next one is in the office.
            guard holdsNext(place) else { return nil }
            let after = Bool.random(using: &generator) ? 1 : later
            return plain(term, term.end.adding(days: after), .contradicts)
        case 4: return former(term, term.end.adding(days: later), .supports)
        case 5: return former(term, term.start.adding(days: day / 2 + 1), .contradicts)
        case 6: return then(term, term.end.adding(days: later))
        default: return stranger(term, term.start.adding(days: day))
        }
    }

    private func holdsNext(_ place: Int) -> Bool {
        place + 1 < terms.count && terms[place + 1].office == terms[place].office
    }

    private mutating func plain(_ term: Term, _ day: CalendarDate?, _ stance: Stance)
        -> MadeSentence?
    {
        let (title, name) = (title(term), writtenName(term))
        let small = Self.small(title)
        return made(
            [
                "\(title) \(name) welcomed the vote.", "\(name), the \(small), welcomed the vote.",
                "The \(small), \(name), welcomed the vote.", "\(name) is the \(small).",
            ], day, stance)
    }

    private mutating func former(_ term: Term, _ day: CalendarDate?, _ stance: Stance)
        -> MadeSentence?
    {
        let (title, name) = (title(term), writtenName(term))
        return made(
            [
                "Former \(title) \(name) welcomed the vote.",
                "\(name), the former \(Self.small(title)), welcomed the vote.",
                "\(name), a former \(Self.small(title)), welcomed the vote.",
            ], day, stance)
    }

    private mutating func then(_ term: Term, _ day: CalendarDate?) -> MadeSentence? {
        let (title, name) = (title(term), writtenName(term))
        return made(
            [
                "It was left to \(name), then \(Self.small(title)).",
                "\(name), who was \(Self.small(title)) at the time, agreed.",
                "It was left to then-\(title) \(name).",
            ], day, .supports)
    }

    /// Somebody whom the register does not have, in an office that it has.
    private mutating func stranger(_ term: Term, _ day: CalendarDate?) -> MadeSentence? {
        let title = title(term)
        return made(
            [
                "\(title) Peregrine Voss welcomed the vote.",
                "Peregrine Voss, chief economist at Barclays, welcomed the vote.",
            ], day, .neutral)
    }

    private mutating func made(
        _ texts: [String], _ day: CalendarDate?, _ stance: Stance
    ) -> MadeSentence? {
        guard let day, let text = texts.randomElement(using: &generator) else { return nil }
        return MadeSentence(text: text, published: day, stance: stance)
    }

    private mutating func title(_ term: Term) -> String {
        Self.offices[term.office].titles.randomElement(using: &generator) ?? ""
    }

    /// In full, with a nickname or a middle initial, or without diacritics.
    private mutating func writtenName(_ term: Term) -> String {
        let name = Self.name(term.person)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return "\(Self.shortNames[name.given] ?? name.given) \(name.family)"
        case 1: return "\(name.given) Q. \(name.family)"
        default: return "\(name.given) \(name.family)"
        }
    }

    /// As it stands behind an article: "the U.S. defense secretary".
    private static func small(_ title: String) -> String {
        title.split(separator: " ").map { word in
            ["U.S.", "British", "FBI", "Exchequer"].contains(word)
                ? String(word) : word.lowercased()
        }.joined(separator: " ")
    }
}
