internal import TextAnalysis

/// The name of a person, cut into what matters when two are compared.
public struct PersonName: Hashable, Sendable {
    /// As written.
    public let text: String
    /// First and middle names and initials, folded.
    public let given: [String]
    /// The last word: "brown", "ashdown-voss", "blasio" of "de Blasio".
    public let family: String
    /// "jr", "iii": tells father from son.
    public let suffix: String?

    public init?(_ text: String) {
        // "Peter Goldsmith, Baron Goldsmith" and "John King, Jr.": a name stands before the comma.
        let parts = text.split(separator: ",", maxSplits: 1).map(Self.words)
        var words = parts.first ?? []
        let after = parts.count > 1 ? parts[1] : []
        while let first = words.first, Self.honorifics.contains(first), words.count > 1 {
            words.removeFirst()
        }
        var suffix = after.first.flatMap { Self.generations.contains($0) ? $0 : nil }
        while let last = words.last, words.count > 1,
            Self.suffixes.contains(last) || Self.generations.contains(last)
        {
            if Self.generations.contains(last) { suffix = last }
            words.removeLast()
        }
        guard let family = words.popLast(), !family.isEmpty else { return nil }
        self.text = text
        self.suffix = suffix
        self.given = words
        self.family = family
    }

    private static func words(_ text: Substring) -> [String] {
        var words: [String] = []
        for token in AnalyzedText.tokens(of: String(text), isStemming: false)
        where token.kind == .word {
            let word = token.folded.filter { $0 != "." && $0 != "'" }
            // "Al Gore" has a first name, "Abdel Fattah al-Sisi" a particle.
            if !token.isCapitalized, Self.particles.contains(word) { continue }
            let particle = joinedParticles.first { word.hasPrefix($0) }
            words.append(String(word.dropFirst(particle?.count ?? 0)))
        }
        return words
    }

    /// How sure one may be, from 0 to 1, that both name one person, and why.
    ///
    /// Only names that agree in every part have 1: a middle name that one of them lacks costs
    /// little, and one that differs tells two namesakes apart.
    public func grade(against other: PersonName) -> NameGrade {
        let family = Self.familyPart(self.family, other.family)
        guard family.score > 0 else {
            return NameGrade(parts: [compoundPart(against: other) ?? family])
        }
        var parts = [family, givenPart(against: other)]
        if let middle = middlePart(against: other) { parts.append(middle) }
        if let suffix = suffixPart(against: other) { parts.append(suffix) }
        return NameGrade(parts: parts)
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
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        if short.utf8.count >= 3, long.split(separator: "-").contains(Substring(short)) {
            return NameGrade.Part(score: 0.95, reason: "family name is a part of a double one")
        }
        return NameGrade.Part(score: 0, reason: "family name differs")
    }

    /// "Andrés Manuel López" for "Andrés Manuel López Obrador", "Jinping Xi" for "Xi Jinping".
    private func compoundPart(against other: PersonName) -> NameGrade.Part? {
        let mine = given + [family]
        let others = other.given + [other.family]
        guard mine.count > 1, others.count > 1 else { return nil }
        if mine.sorted() == others.sorted() {
            return NameGrade.Part(score: 0.9, reason: "the same words in another order")
        }
        let (short, long) = mine.count < others.count ? (mine, others) : (others, mine)
        guard short.count >= 2, long.count > short.count, long.starts(with: short) else {
            return nil
        }
        return NameGrade.Part(score: 0.9, reason: "a second family name is missing")
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

    private func middlePart(against other: PersonName) -> NameGrade.Part? {
        let mine = given.dropFirst()
        let others = other.given.dropFirst()
        if mine == others { return nil }
        guard let first = mine.first, let second = others.first else {
            return NameGrade.Part(score: 0.97, reason: "a middle name is missing")
        }
        // The one name may stand in the other's middle: "Hussein" for "Barack Hussein".
        if given.first == second || other.given.first == first { return nil }
        let agree = zip(mine, others).allSatisfy { mine, others in
            mine == others
                || (mine.utf8.count == 1 || others.utf8.count == 1)
                    && mine.utf8.first == others.utf8.first
        }
        return agree
            ? NameGrade.Part(score: 0.98, reason: "a middle name is shorter")
            : NameGrade.Part(score: 0.6, reason: "middle names differ")
    }

    private func suffixPart(against other: PersonName) -> NameGrade.Part? {
        if suffix == other.suffix { return nil }
        return suffix == nil || other.suffix == nil
            ? NameGrade.Part(score: 0.98, reason: "a suffix is missing")
            : NameGrade.Part(score: 0.3, reason: "suffixes differ")
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
        "admiral", "sgt", "sen", "senator", "rep", "gov", "president", "justice", "judge", "rt",
        "right", "honourable", "honorable", "the", "baroness", "baron", "viscount", "earl",
        "father", "marshal", "brigadier", "major", "lieutenant", "sergeant", "amb", "ambassador",
    ]

    private static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

    private static let suffixes: Set<String> = [
        "phd", "md", "esq", "mp", "msp", "qc", "kc", "obe", "cbe", "mbe", "kbe", "dbe", "kcb",
        "kcmg", "gcmg", "mep", "ret",
    ]

    /// Written or left out as the text likes: "de Blasio", "al Sisi".
    static let particles: Set<String> = [
        "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
        "ibn", "la", "le", "ten", "ter", "van", "von", "zu",
    ]

    private static let joinedParticles = ["al-", "el-", "ul-"]
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
