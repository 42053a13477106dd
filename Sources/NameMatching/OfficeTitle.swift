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
        let words = AnalyzedText.tokens(of: text, isStemming: false)
            .filter { $0.kind == .word }.map(\.folded)
        self.init(words: words, text: text)
    }

    init?(words: [String], text: String) {
        let words = words.flatMap { $0.split(separator: "-").map(String.init) }
            .map { TitleWords.shortForms[$0] ?? OrganizationName.normalSpelling($0) }
        // "Director of National Intelligence": the office is named before its portfolio.
        let front = words.prefix { !TitleWords.connectors.contains($0) }
        let headIndex =
            front.lastIndex(where: TitleWords.heads.contains)
            ?? words.lastIndex(where: TitleWords.heads.contains)
        guard let headIndex else { return nil }
        self.text = text
        head = Self.neutral(words[headIndex])
        let others = words.indices.filter { $0 != headIndex }.map { words[$0] }
        ranks = others.filter(TitleWords.ranks.contains)
        qualifiers = others.filter(TitleWords.qualifiers.contains)
        portfolio = Set(others).subtracting(TitleWords.ranks)
            .subtracting(TitleWords.qualifiers).subtracting(TitleWords.connectors)
    }

    public func compared(with other: OfficeTitle) -> Comparison {
        let sameHead = head == other.head
        let bothGeneral =
            TitleWords.generic.contains(head) && TitleWords.generic.contains(other.head)
        if sameHead, ranks.sorted() == other.ranks.sorted() {
            if portfolio == other.portfolio { return .same }
            if portfolio.isEmpty || other.portfolio.isEmpty { return .shorter }
            if portfolio.isSubset(of: other.portfolio) || other.portfolio.isSubset(of: portfolio) {
                return .shorter
            }
            return TitleWords.exclusive.contains(head) ? .clash : .different
        }
        if sameHead { return .clash }
        guard bothGeneral, ranks.sorted() == other.ranks.sorted() else { return .different }
        return .general
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

    /// "-elect", "designate": the office has not begun.
    public var isFuture: Bool { qualifiers.contains(where: TitleWords.futureQualifiers.contains) }

    /// Whether a person holds one such office at a time, whatever it is of.
    public var isExclusive: Bool { TitleWords.exclusive.contains(head) }
}
