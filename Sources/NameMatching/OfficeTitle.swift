internal import TextAnalysis

/// The name of an office, cut into what matters when two are compared.
public struct OfficeTitle: Hashable, Sendable {
    /// As written.
    public let text: String
    /// "director", "secretary".
    public let head: String
    /// "deputy", "assistant", in order of writing.
    public let ranks: [String]
    /// What it is of or for: "state", "cyber".
    public let portfolio: Set<String>
    /// "former", "acting".
    public let qualifiers: [String]
    /// The country that it names, as `Countries` calls it: "United Kingdom" of "British premier".
    public let country: String?

    /// How the words of one office stand to those of another.
    public enum Comparison: Hashable, Sendable {
        case same
        /// One of the two uses a general word: "head" for "director".
        case general
        /// One of the two says less: "secretary" for "secretary of state".
        case shorter
        /// The two cannot be one office: ranks differ, or portfolios of one office do.
        case clash
        case different
    }

    public init?(_ text: String) {
        self.init(words: Self.words(of: text), text: text)
    }

    public init?(words: [String], text: String) {
        self.init(words: words.flatMap(Self.spelled), text: text, table: .shared)
    }

    /// - Parameter table: only its bodies are looked at.
    init?(words: [String], text: String, table: TitleTable) {
        var words = Self.withLongForms(words)
        words = Self.withoutState(words)
        words = table.joiningBodies(words)
        let (rest, country) = Self.withoutCountry(words)
        words = rest
        // "Director of National Intelligence": the office is named before its portfolio.
        let front = words.prefix { !TitleWords.connectors.contains($0) }
        let headIndex =
            front.lastIndex(where: TitleWords.heads.contains)
            ?? front.lastIndex(where: TitleWords.lesserHeads.contains)
            ?? words.lastIndex(where: TitleWords.heads.contains)
        guard let headIndex else { return nil }
        self.text = text
        self.country = country
        head = Self.neutral(words[headIndex])
        let others = words.indices.filter { $0 != headIndex }.map { Self.neutral(words[$0]) }
        ranks = others.filter(TitleWords.ranks.contains)
        qualifiers = others.filter(TitleWords.qualifiers.contains)
        portfolio = Set(others).subtracting(TitleWords.ranks)
            .subtracting(TitleWords.qualifiers).subtracting(TitleWords.connectors)
    }

    private init(_ title: OfficeTitle, portfolio: Set<String>) {
        text = title.text
        head = title.head
        ranks = title.ranks
        qualifiers = title.qualifiers
        country = title.country
        self.portfolio = portfolio
    }

    /// The same office in fewer words: "Director of the FBI" as one says it within the FBI.
    public func without(_ words: Set<String>) -> OfficeTitle {
        OfficeTitle(self, portfolio: portfolio.subtracting(words))
    }

    /// The same office with words that stand apart from it: "press secretary" of the White House.
    public func with(_ words: Set<String>) -> OfficeTitle {
        OfficeTitle(self, portfolio: portfolio.union(words))
    }

    /// What two spellings of one title share.
    var signature: String {
        let words = [head, ranks.sorted().joined(separator: " ")] + portfolio.sorted()
        return words.joined(separator: "|")
    }

    /// - Parameter country: where the offices are, if that is known; a title may mean one office
    ///   in one country and another in the next.
    public func compared(with other: OfficeTitle, in country: String? = nil) -> Comparison {
        if signature == other.signature { return .same }
        if TitleTable.shared.areOne(self, other, in: country) { return .same }
        let areKnown =
            country != nil && TitleTable.shared.knows(self, in: country)
            && TitleTable.shared.knows(other, in: country)
        let sameHead = head == other.head
        let bothGeneral =
            TitleWords.generic.contains(head) && TitleWords.generic.contains(other.head)
        if sameHead, ranks.sorted() == other.ranks.sorted() {
            let isShort =
                portfolio.isSubset(of: other.portfolio) || other.portfolio.isSubset(of: portfolio)
            if isShort, !areKnown { return .shorter }
            return TitleWords.exclusive.contains(head) ? .clash : .different
        }
        if sameHead { return .clash }
        guard bothGeneral, ranks.sorted() == other.ranks.sorted() else { return .different }
        return .general
    }
}

extension OfficeTitle {
    /// "Acting", "interim": the office is held for somebody.
    public var isActing: Bool { qualifiers.contains { ["acting", "interim"].contains($0) } }

    /// Whether every word of it is one of the other's: "director" for "deputy director".
    public func isShort(of other: OfficeTitle) -> Bool {
        head == other.head && portfolio.isSubset(of: other.portfolio)
            && Set(ranks).isSubset(of: other.ranks)
    }

    /// "Former", "the late": the office is over.
    public var isPast: Bool { qualifiers.contains(where: TitleWords.pastQualifiers.contains) }

    /// "Then": the office was held at a time that the text speaks of.
    public var isOfThen: Bool { qualifiers.contains("then") }

    /// "-elect", "designate": the office has not begun.
    public var isFuture: Bool { qualifiers.contains(where: TitleWords.futureQualifiers.contains) }

    /// Whether a person holds one such office at a time, whatever it is of.
    public var isExclusive: Bool { TitleWords.exclusive.contains(head) }

    /// Whether another title might mean the same office, in some country or body.
    ///
    /// - Parameter bodies: the words of the bodies that are named beside this one.
    public func mayMean(_ other: OfficeTitle, of bodies: Set<String> = []) -> Bool {
        let whole = with(bodies)
        if TitleTable.shared.areOne(whole, other, in: nil)
            || TitleTable.shared.areOne(self, other, in: nil)
        {
            return true
        }
        let sameHead =
            head == other.head
            || TitleWords.generic.contains(head) && TitleWords.generic.contains(other.head)
        return sameHead && ranks.sorted() == other.ranks.sorted()
            && (portfolio.isSubset(of: other.portfolio)
                || other.portfolio.isSubset(of: whole.portfolio))
    }

    /// Whether the table of titles has it as an office of the country, or of any.
    public func isKnown(in country: String?) -> Bool {
        TitleTable.shared.knows(self, in: country)
    }
}

// Words.

extension OfficeTitle {
    /// The words of a title in one spelling, without what stands in brackets behind it.
    static func words(of text: String) -> [String] {
        let bare = text.first == "(" ? text : String(text.prefix { $0 != "(" })
        return AnalyzedText.tokens(of: bare, isStemming: false)
            .filter { $0.kind != .punctuation }.map(\.folded).flatMap(spelled)
    }

    /// Where a body is named, its words as those of a title are: "fbi" for "the Bureau's" long
    /// name.
    public static func wordsOfBody(_ name: String) -> Set<String> {
        let words = TitleTable.shared.joiningBodies(Self.words(of: name))
        return Set(withCountries(words).map(neutral)).subtracting(TitleWords.connectors)
            .subtracting(TitleWords.qualifiers)
    }

    private static func spelled(_ word: String) -> [String] {
        let stopless = word.contains(".") ? word.filter { $0 != "." } : word
        if stopless == "undersecretary" { return ["under", "secretary"] }
        return stopless.split(separator: "-").map { OrganizationName.normalSpelling(String($0)) }
            .filter { !["the", "&"].contains($0) }
    }

    /// "Sec." and "Gov." are short for something at the front, and may be bodies behind an "of".
    private static func withLongForms(_ words: [String]) -> [String] {
        let front = words.prefix { !TitleWords.connectors.contains($0) }
        return front.map { TitleWords.shortForms[$0] ?? $0 } + words.dropFirst(front.count)
    }

    /// A "secretary of state for defence" is no secretary of state.
    private static func withoutState(_ words: [String]) -> [String] {
        guard let start = words.firstIndex(of: "secretary"), start + 3 < words.count,
            words[start + 1] == "of", words[start + 2] == "state", words[start + 3] == "for",
            start == 0 || !TitleWords.ranks.contains(words[start - 1])
        else { return words }
        return Array(words[...start] + words[(start + 3)...])
    }

    /// A country at the front, or after "of", says where the office is; elsewhere it is a part of
    /// it, as in "ambassador to France".
    private static func withoutCountry(_ words: [String]) -> (words: [String], country: String?) {
        let joined = withCountries(words)
        // Of a town or a state that may be called like a country.
        guard !joined.contains("governor"), !joined.contains("mayor") else { return (joined, nil) }
        // "Scottish secretary": an office of the country above it.
        if let first = joined.first, let country = Countries.name(of: spaced(first)),
            joined.count > 1, joined[1] != "secretary" || !Self.parts.contains(country)
        {
            return (Array(joined.dropFirst()), country)
        }
        if joined.count > 2, joined[joined.count - 2] == "of", let last = joined.last,
            let country = Countries.name(of: spaced(last))
        {
            return (joined.dropLast(2), country)
        }
        return (joined, nil)
    }

    private static let parts: Set<String> = ["Scotland", "Wales", "Northern Ireland"]

    private static func spaced(_ word: String) -> String {
        String(word.map { $0 == "_" ? " " : $0 })
    }

    /// Each country as one word, whatever it is called.
    private static func withCountries(_ words: [String]) -> [String] {
        var joined: [String] = []
        var index = 0
        while index < words.count {
            var length = min(Countries.mostWords, words.count - index)
            var country: String?
            while length > 0 {
                country = Countries.name(of: words[index..<index + length].joined(separator: " "))
                if country != nil { break }
                length -= 1
            }
            joined.append(
                country.map { String($0.lowercased().map { $0 == " " ? "_" : $0 }) }
                    ?? words[index])
            index += max(length, 1)
        }
        return joined
    }

    private static func neutral(_ head: String) -> String {
        switch head {
        case "chairman", "chairwoman", "chairperson": "chair"
        case "spokesman", "spokeswoman": "spokesperson"
        case "congressman", "congresswoman": "representative"
        case "advisor": "adviser"
        default: head
        }
    }
}
