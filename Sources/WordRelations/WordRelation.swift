/// How a word of a source stands to a word of a claim.
public enum WordRelation: Int, Sendable, Comparable {
    /// Forms of one word.
    case same
    /// Two words for one thing: "buy" and "purchase".
    case synonym
    /// A noun and the verb or adjective it belongs to: "founder" and "found".
    case derived
    /// The source's word is a kind of the claim's: "footballer" for "athlete".
    case narrower
    /// The claim's word is a kind of the source's: the source says less.
    case broader
    case opposite

    public static func < (one: WordRelation, other: WordRelation) -> Bool {
        one.rawValue < other.rawValue
    }

    public var inWords: String {
        switch self {
        case .same: "the same word"
        case .synonym: "a word for the same"
        case .derived: "a word of the same family"
        case .narrower: "a kind of it"
        case .broader: "less exact"
        case .opposite: "the opposite"
        }
    }

    /// Whether what is said with the source's word is said with the claim's.
    public var bearsOut: Bool { self < .broader }
}

extension WordSenses {
    /// How another word stands to this one; `nil` if the table knows of nothing.
    public func relation(to source: WordSenses) -> WordRelation? {
        guard isKnown, source.isKnown else { return nil }
        if bases.contains(where: source.bases.contains) { return .same }
        let table = WordTable.shared
        if isOpposite(of: source) { return .opposite }
        if synsets.contains(where: source.synsets.contains) { return .synonym }
        let isDerived = bases.contains { one in
            source.bases.contains { table.areDerived(one, $0) }
        }
        if isDerived { return .derived }
        if source.isKind(of: self) { return .narrower }
        return isKind(of: source) ? .broader : nil
    }

    public func isOpposite(of other: WordSenses) -> Bool {
        let table = WordTable.shared
        return bases.contains { one in other.bases.contains { table.areOpposite(one, $0) } }
    }

    /// Whether one of its senses lies below one of another word's.
    public func isKind(of other: WordSenses) -> Bool {
        synsets.contains { Self.lies($0, below: other.synsets, within: Self.steps($0)) }
    }

    /// Verbs that are far apart no longer say the same of an event.
    private static func steps(_ synset: Int32) -> Int {
        WordTable.shared.kinds[Int(synset)] == .verb ? 1 : 5
    }

    private static func lies(_ synset: Int32, below others: [Int32], within steps: Int) -> Bool {
        guard steps > 0 else { return false }
        return WordTable.shared.parents[Int(synset)].contains { parent in
            others.contains(parent) || lies(parent, below: others, within: steps - 1)
        }
    }
}
