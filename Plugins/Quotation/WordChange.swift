internal import CheckerKit

/// What an edit between a quotation and a source does to what is said.
enum WordChange: Hashable {
    case number, name, negation
    /// A word of content has another in its place that means something else.
    case content
    /// A word for the same, a small word, or more or fewer words.
    case style

    init(
        _ edit: WordAlignment.Edit, of quoted: QuotedWords, in article: AnalyzedText,
        and said: QuotedWords, in source: AnalyzedText
    ) {
        let ours = EditedWords(quoted.words[edit.quoted], article)
        let theirs = EditedWords(said.words[edit.said], source)
        self = Self.between(ours, theirs)
    }

    private static func between(_ ours: EditedWords, _ theirs: EditedWords) -> WordChange {
        if !ours.numbers.isEmpty, !theirs.numbers.isEmpty, ours.numbers != theirs.numbers,
            ours.words.count == theirs.words.count
        {
            return .number
        }
        if ours.isNegated != theirs.isNegated { return .negation }
        if ours.names.count == 1, theirs.names.count == 1,
            areOthers(ours.names[0], theirs.names[0], ours, theirs)
        {
            return .name
        }
        guard let our = ours.onlyContent, let their = theirs.onlyContent,
            ours.names.isEmpty, theirs.names.isEmpty
        else { return .style }
        return meansAnother(our, than: their) ? .content : .style
    }

    /// Two names, not known to be of two kinds, that share no word or end in two.
    private static func areOthers(
        _ our: NameMention, _ their: NameMention, _ ours: EditedWords, _ theirs: EditedWords
    ) -> Bool {
        let kinds = [our.kind, their.kind]
        guard our.kind == their.kind || kinds.contains(.other), !kinds.contains(.demonym) else {
            return false
        }
        let mine = ours.text.tokens[our.tokens].map(\.stem)
        let others = theirs.text.tokens[their.tokens].map(\.stem)
        let areApart = Set(mine).isDisjoint(with: others)
        return (areApart || ours.isEnd(of: our) && theirs.isEnd(of: their)) && !isAcronym(our.text)
            && !isAcronym(their.text)
            && !Self.sameCountries.contains { same in
                same.contains(our.text.lowercased()) && same.contains(their.text.lowercased())
            }
    }

    private static func isAcronym(_ name: String) -> Bool {
        !name.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// Countries that one speaker has been made to call by either name.
    private static let sameCountries: [Set<String>] = [
        ["america", "the united states", "united states"],
        ["britain", "great britain", "the united kingdom", "united kingdom", "england"],
        ["holland", "the netherlands", "netherlands"], ["burma", "myanmar"],
        ["russia", "the soviet union", "soviet union"],
        ["turkey", "türkiye"], ["persia", "iran"], ["ceylon", "sri lanka"],
    ]

    /// Whether neither word is a form of the other, means the same, or is a kind of it.
    private static func meansAnother(_ one: Token, than other: Token) -> Bool {
        guard one.stem != other.stem else { return false }
        let (mine, others) = (WordSenses(one.folded), WordSenses(other.folded))
        guard mine.isKnown, others.isKnown else { return false }
        let relation = mine.relation(to: others)
        return relation == nil || relation == .opposite
    }
}

extension WordChange {
    /// Whether a word has a meaning of its own.
    static func isContent(_ word: String) -> Bool { !small.contains(word) }

    /// Words of grammar, of degree and of speech, which edited quotations change freely.
    private static let small: Set<String> = Set(
        """
        a about above absolutely actually after again against ago ahead all almost along already \
        also although always am among an and another any anybody anyone anything are around as at \
        away back basically be because been before behind being below beneath beside besides \
        between beyond both but by can certainly clearly completely could definitely did do does \
        doing done down during each either else enough entirely especially etc even ever every \
        everybody everyone everything exactly extremely few for from fully further get gets \
        getting go goes going gone gonna got gotta had has have having he her here hers herself \
        him himself his how however i if in indeed inside into is it its itself just kind know \
        least less let like little lot lots made mainly make makes making many may maybe me mean \
        might mine more most mostly much must my myself near nearly now obviously of off often oh \
        ok on once one ones only onto or other others our ours ourselves out over own perhaps \
        pretty probably quite rather really right said same say says see seem seems several shall \
        she should simply since so some somebody someone something somewhat sort still such sure \
        take takes taking than that the their theirs them themselves then there these they thing \
        things think this those though through thus till to today together tomorrow too totally \
        toward towards truly try under until up upon us use used using usually utterly very via \
        wanna want wants was way we well were what whatever when where whether which while who \
        whole whom whose why will with within would yeah yes yesterday yet you your yours yourself
        """.split(separator: " ").map(String.init))
}

/// One side of an edit.
private struct EditedWords {
    let words: [String]
    let text: AnalyzedText
    private let tokens: [Int]

    init(_ words: ArraySlice<QuotedWords.Word>, _ text: AnalyzedText) {
        self.words = words.map(\.folded)
        self.text = text
        tokens = words.compactMap { word in
            word.tokens.last { text.tokens[$0].kind != .punctuation }
        }
    }

    var numbers: [String] {
        words.filter { $0.utf8.first.map { $0 < UInt8(ascii: ":") } ?? false }
    }

    /// "Not only" denies nothing.
    var isNegated: Bool {
        let count = words.indices.count { index in
            guard Self.negators.contains(words[index]) else { return false }
            return !(tokens[index] + 1..<tokens[index] + 2).contains { next in
                next < text.tokens.count && Self.focus.contains(text.tokens[next].folded)
            }
        }
        return !count.isMultiple(of: 2)
    }

    /// "Clinton" of "Hillary Clinton": the family name and nothing else.
    func isEnd(of name: NameMention) -> Bool {
        tokens.count == 1 && tokens[0] == name.tokens.upperBound - 1 && name.tokens.count > 1
    }

    var names: [NameMention] {
        var names: [NameMention] = []
        for token in tokens {
            guard let name = text.name(atToken: token), names.last != name else { continue }
            names.append(name)
        }
        return names
    }

    /// The word, if there is one and no other, and it has a meaning of its own.
    var onlyContent: Token? {
        guard words.count == 1, let token = tokens.first else { return nil }
        return WordChange.isContent(words[0]) ? text.tokens[token] : nil
    }

    private static let negators: Set<String> = [
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without",
    ]
    private static let focus: Set<String> = ["only", "just", "merely", "simply"]
}
