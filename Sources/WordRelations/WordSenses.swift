/// What a word of a text may mean: its base forms, and their most common senses.
public struct WordSenses: Sendable {
    let bases: [Int32]
    let synsets: [Int32]

    /// - Parameter word: as `Token.folded` has it; one that the table has not means nothing.
    public init(_ word: String) {
        let table = WordTable.shared
        bases = Self.bases(of: word, in: table)
        synsets = bases.flatMap { table.synsets[Int($0)] }
    }

    /// Whether the table has it.
    public var isKnown: Bool { !bases.isEmpty }

    /// What the word stands for most of the time, if that is a thing.
    public var kind: WordKind? {
        synsets.lazy.map { WordTable.shared.kinds[Int($0)] }
            .first { ![.verb, .adjective, .adverb].contains($0) }
    }

    /// All that the word stands for in its common senses.
    public var kinds: [WordKind] { synsets.map { WordTable.shared.kinds[Int($0)] } }

    private static func bases(of word: String, in table: WordTable) -> [Int32] {
        var found = table.irregular[word] ?? []
        func add(_ candidate: some StringProtocol) {
            if let number = table.numbers[String(candidate)], !found.contains(number) {
                found.append(number)
            }
        }
        add(word)
        guard word.utf8.count > 3 else { return found }
        for (ending, base) in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.utf8.count)
            add(stem + base)
            // "stopped": the last letter stands twice.
            if base.isEmpty, ending != "s", stem.utf8.count > 3, stem.last == stem.dropLast().last {
                add(stem.dropLast())
            }
        }
        return found
    }

    private static let endings: [(String, String)] = [
        ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""),
        ("ing", "e"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
    ]
}
