/// Everything that is known of how English writes time, compiled once.
final class Grammar: Sendable {
    static let english = Grammar(TemporalRules.all)

    let rules: [TemporalRule]
    let trie: RuleTrie
    let modifierRules: [TemporalRule]
    let modifiers: RuleTrie
    let holidays: RuleTrie
    let vocabulary: Vocabulary
    /// For each word whether an expression or its modifier may begin with it.
    private let mayBegin: [Bool]

    init(_ rules: [TemporalRule]) {
        var vocabulary = Vocabulary()
        self.rules = rules.filter { $0.meaning.kind != .modifier }
        modifierRules = rules.filter { $0.meaning.kind == .modifier }
        trie = RuleTrie(self.rules.map(\.places), vocabulary: &vocabulary)
        modifiers = RuleTrie(modifierRules.map(\.places), vocabulary: &vocabulary)
        holidays = RuleTrie(Holiday.all.map(\.pattern), vocabulary: &vocabulary)
        for word in holidays.nodes[0].words {
            vocabulary.add(.holiday, to: word.word)
        }
        vocabulary.addMark("-", [.dash])
        vocabulary.addMark("\u{1}", [.dash])
        vocabulary.addMark("'", [.of, .decade, .year])
        for mark in "$#,.()/:;&\"%" { vocabulary.addMark(String(mark), []) }
        self.vocabulary = vocabulary
        mayBegin = vocabulary.slots.indices.map { [trie, modifiers] number in
            let word = UInt16(number)
            let slots = vocabulary.slots[number]
            return [trie.nodes[0], modifiers.nodes[0]].contains { root in
                root.target(of: word) != nil || root.slotMask & slots != 0
            }
        }
    }

    func mayBegin(_ lexeme: Lexeme) -> Bool {
        lexeme.form == .number || lexeme.word != 0 && mayBegin[Int(lexeme.word)]
    }

    /// Whether an expression may begin with a word, or with what fills some slots.
    func begins(_ trie: RuleTrie, _ word: UInt16, _ slots: UInt64) -> Bool {
        trie.nodes[0].slotMask & slots != 0 || word != 0 && trie.nodes[0].target(of: word) != nil
    }

    /// What a word may fill or begin to fill.
    func slots(of lexeme: Lexeme) -> UInt64 {
        vocabulary.slots[Int(lexeme.word)]
    }

    func cues(of lexeme: Lexeme) -> Cues {
        vocabulary.cues[Int(lexeme.word)]
    }
}
