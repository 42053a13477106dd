internal import TextAnalysis

/// The name of a body, cut into what matters when two are compared.
public struct OrganizationName: Hashable, Sendable {
    /// As written.
    public let text: String
    /// In one spelling, without small words.
    let words: [String]

    /// How the words of one name stand to those of another.
    public enum Comparison: Hashable, Sendable {
        case same
        /// The same body in other words; the phrase says how: "spelling", "initials".
        case variant(String)
        /// Every word of one stands in the other.
        case shorter
        case different
    }

    public init(_ text: String) {
        self.text = text
        let written = AnalyzedText.tokens(of: text, isStemming: false).filter {
            $0.kind != .punctuation
        }
        .map { Self.withoutStops($0.folded) }.filter { !$0.isEmpty }
        let spelled = Self.joiningUnitedStates(written)
        let full = spelled.filter { !Self.smallWords.contains($0) }
        words = full.map(Self.normalSpelling)
    }

    public func compared(with other: OrganizationName) -> Comparison {
        if words == other.words {
            return Self.spelling(of: text) == Self.spelling(of: other.text)
                ? .same : .variant("spelling")
        }
        let mine = words.filter { !Self.nations.contains($0) }
        let others = other.words.filter { !Self.nations.contains($0) }
        guard !mine.isEmpty, !others.isEmpty else { return .different }
        if mine == others { return .variant("country") }
        if Self.isInitials(words, of: other.words) || Self.isInitials(other.words, of: words)
            || Self.isInitials(mine, of: others) || Self.isInitials(others, of: mine)
        {
            return .variant("initials")
        }
        if Set(mine) == Set(others) { return .variant("word order") }
        let table = TitleTable.shared
        let body = table.joiningBodies(OfficeTitle.words(of: text))
        if body.count == 1, body == table.joiningBodies(OfficeTitle.words(of: other.text)) {
            return .variant("other name")
        }
        if Set(mine).isSubset(of: others) || Set(others).isSubset(of: mine) { return .shorter }
        return .different
    }

    /// One spelling for words that British and American English spell differently.
    static func normalSpelling(_ word: String) -> String {
        spellings[word] ?? word
    }

    private static func isInitials(_ short: [String], of long: [String]) -> Bool {
        guard short.count == 1, let word = short.first, word.utf8.count >= 2, long.count >= 2
        else { return false }
        let initials = long.compactMap(\.first)
        return word == String(initials)
    }

    private static func spelling(of text: String) -> [String] {
        AnalyzedText.tokens(of: text, isStemming: false).filter {
            $0.kind == .word && $0.folded != "the"
        }
        .map(\.folded)
    }

    private static func withoutStops(_ word: String) -> String {
        word.contains(".") ? word.filter { $0 != "." } : word
    }

    private static func joiningUnitedStates(_ words: [String]) -> [String] {
        var joined: [String] = []
        for word in words {
            if word == "states", joined.last == "united" {
                joined[joined.count - 1] = "us"
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    private static let smallWords: Set<String> = ["of", "the", "for", "and", "at", "on", "in", "&"]

    private static let nations: Set<String> = ["us", "uk", "federal", "american", "british"]

    private static let spellings = [
        "centre": "center", "centres": "centers", "defence": "defense", "labour": "labor",
        "organisation": "organization", "organisations": "organizations",
        "programme": "program", "programmes": "programs", "dept": "department",
        "univ": "university",
    ]
}
