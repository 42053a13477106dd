internal import TextAnalysis

/// The name of a person, cut into what matters when two are compared.
public struct PersonName: Hashable, Sendable {
    /// As written.
    public let text: String
    /// First and middle names and initials, folded.
    public let given: [String]
    public let family: String

    public init?(_ text: String) {
        var words = AnalyzedText.tokens(of: text, isStemming: false).filter { $0.kind == .word }
            .map { $0.folded.filter { $0 != "." } }
        while let first = words.first, Self.honorifics.contains(first), words.count > 1 {
            words.removeFirst()
        }
        while let last = words.last, Self.suffixes.contains(last), words.count > 1 {
            words.removeLast()
        }
        guard let family = words.popLast(), !family.isEmpty else { return nil }
        self.text = text
        self.given = words
        self.family = family
    }

    /// How sure one may be, from 0 to 1, that both name one person, and why.
    public func grade(against other: PersonName) -> NameGrade {
        let family = Self.familyPart(self.family, other.family)
        guard family.score > 0 else { return NameGrade(parts: [family]) }
        return NameGrade(parts: [family, givenPart(against: other)])
    }

    /// Whether a family name could be this one's, so that it is worth a grade.
    public func mayShareFamily(with other: String) -> Bool {
        Self.familyPart(family, other).score > 0
    }

    private static func familyPart(_ one: String, _ other: String) -> NameGrade.Part {
        if one == other {
            return NameGrade.Part(score: 1, reason: "family name is the same")
        }
        if abs(one.utf8.count - other.utf8.count) <= 1, min(one.utf8.count, other.utf8.count) >= 5,
            editDistance(Array(one.utf8), Array(other.utf8)) == 1
        {
            return NameGrade.Part(score: 0.8, reason: "family name differs by one letter")
        }
        return NameGrade.Part(score: 0, reason: "family name differs")
    }

    private func givenPart(against other: PersonName) -> NameGrade.Part {
        guard let mine = given.first, let others = other.given.first else {
            return NameGrade.Part(
                score: given.isEmpty && other.given.isEmpty ? 1 : 0.5,
                reason: "a first name is missing")
        }
        if mine == others {
            return NameGrade.Part(score: 1, reason: "first name is the same")
        }
        if mine.utf8.count == 1 || others.utf8.count == 1 {
            return mine.first == others.first
                ? NameGrade.Part(score: 0.85, reason: "first name is an initial")
                : NameGrade.Part(score: 0, reason: "initial differs")
        }
        if Nicknames.areOneName(mine, others) {
            return NameGrade.Part(score: 0.95, reason: "first name is a short form")
        }
        if given.dropFirst().contains(others) || other.given.dropFirst().contains(mine) {
            return NameGrade.Part(score: 0.9, reason: "goes by a middle name")
        }
        if Self.editDistance(Array(mine.utf8), Array(others.utf8)) == 1, mine.utf8.count >= 5 {
            return NameGrade.Part(score: 0.8, reason: "first name differs by one letter")
        }
        return NameGrade.Part(score: 0, reason: "first name differs")
    }

    static func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (i, a) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in other.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[other.count]
    }

    static let honorifics: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
        "rev", "hon", "gen", "general", "col", "colonel", "capt", "captain", "lt", "maj", "adm",
        "admiral", "sgt", "sen", "senator", "rep", "gov", "president", "justice", "judge",
    ]

    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"]
}

/// How sure one may be that two names are one person's, by parts that a reader can follow.
public struct NameGrade: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        /// From 0 to 1.
        public let score: Double
        public let reason: String
    }

    public let parts: [Part]

    /// The product of the parts.
    public var score: Double { parts.reduce(1) { $0 * $1.score } }

    public var reason: String { parts.map(\.reason).joined(separator: ", ") }
}

/// Short forms of first names.
public enum Nicknames {
    static func areOneName(_ one: String, _ other: String) -> Bool {
        groups.contains { $0.contains(one) && $0.contains(other) }
    }

    /// Each the forms of one name, folded.
    public static let groups: [Set<String>] = [
        ["william", "bill", "billy", "will"], ["robert", "bob", "bobby", "rob"],
        ["richard", "dick", "rick", "rich"], ["james", "jim", "jimmy"], ["john", "jack", "johnny"],
        ["joseph", "joe"], ["thomas", "tom", "tommy"], ["michael", "mike"],
        ["christopher", "chris"], ["daniel", "dan", "danny"], ["david", "dave"],
        ["edward", "ed", "ted"], ["elizabeth", "liz", "beth", "betsy"], ["kenneth", "ken"],
        ["margaret", "maggie", "meg", "peggy"], ["katherine", "kathy", "kate"],
        ["catherine", "cathy", "kate"], ["steven", "steve"], ["stephen", "steve"],
        ["timothy", "tim"], ["anthony", "tony"], ["charles", "chuck", "charlie"],
        ["donald", "don"], ["gregory", "greg"], ["jeffrey", "jeff"], ["matthew", "matt"],
        ["patrick", "pat"], ["samuel", "sam"], ["benjamin", "ben"], ["andrew", "andy"],
        ["nicholas", "nick"], ["ronald", "ron"], ["lawrence", "larry"], ["gerald", "gerry"],
        ["susan", "sue"], ["deborah", "debbie"], ["patricia", "pat"], ["jennifer", "jen"],
        ["alexander", "alex"], ["abraham", "abe"], ["philip", "phil"], ["peter", "pete"],
        ["bernard", "bernie"], ["theodore", "ted"], ["leonard", "leo"], ["walter", "walt"],
        ["rudolph", "rudy"], ["vincent", "vince"], ["antonio", "tony"], ["raymond", "ray"],
    ]
}
