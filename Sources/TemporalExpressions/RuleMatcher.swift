import ClaimModel

/// Finds the longest expression that begins at a lexeme.
struct RuleMatcher {
    let slots: SlotReader
    private let neighbours: Neighbours
    private var captures = Captures()
    private var best: TemporalCandidate?
    private var start = 0
    private var modifier: Modification?

    /// A modifier that was read in front of an expression.
    private struct Modification {
        var modifier: TemporalExpression.Modifier?
        var isOfAmount: Bool
        /// "Over" is "more than" only before a count.
        var isOfCount: Bool
        /// Where the expression begins behind it.
        var end: Int
    }

    init(slots: SlotReader) {
        self.slots = slots
        neighbours = Neighbours(slots: slots)
    }

    mutating func longest(at index: Int, after previous: TemporalCandidate?) -> TemporalCandidate? {
        best = nil
        start = index
        modifier = nil
        let bits = slots.slots(at: index)
        let word = slots.lexemes[index].word
        if slots.grammar.begins(slots.grammar.trie, word, bits) {
            captures.removeAll()
            follow(0, at: index, previous)
        }
        if slots.grammar.begins(slots.grammar.modifiers, word, bits) {
            modify(0, at: index, previous)
        }
        return best
    }

    private mutating func follow(_ node: Int, at index: Int, _ previous: TemporalCandidate?) {
        if let rule = slots.grammar.trie.nodes[node].rule, index > (best?.range.upperBound ?? start)
        {
            consider(rule, endingAt: index, previous)
        }
        guard index < slots.lexemes.count else { return }
        let word = slots.lexemes[index].word
        if word != 0, let next = slots.grammar.trie.nodes[node].target(of: word) {
            follow(next, at: index + 1, previous)
        }
        let mask = slots.grammar.trie.nodes[node].slotMask & slots.slots(at: index)
        guard mask != 0 else { return }
        for (slot, target) in slots.grammar.trie.nodes[node].slots where mask & slot.bit != 0 {
            guard let capture = slots.read(slot, at: index) else { continue }
            captures.push(capture)
            follow(target, at: capture.range.upperBound, previous)
            captures.pop()
        }
    }

    private mutating func consider(
        _ number: Int, endingAt end: Int, _ previous: TemporalCandidate?
    ) {
        let rule = slots.grammar.rules[number]
        guard let meaning = MeaningBuilder(meaning: rule.meaning, captures: captures).build(),
            allows(meaning)
        else { return }
        let candidate = TemporalCandidate(
            range: start..<end, meaning: meaning, modifier: modifier?.modifier ?? edge(of: rule),
            weekday: captures.weekday, rule: rule.line, ends: ends(of: meaning, rule, upTo: end))
        let core = (modifier?.end ?? start)..<end
        let fits = neighbours.allow(
            candidate, rule.meaning, core: core, captures, after: previous,
            isModified: modifier != nil)
        if fits { best = neighbours.adjusted(candidate, core: core) }
    }

    /// "June 5" and "7" of "June 5-7".
    private func ends(
        of meaning: TemporalMeaning, _ rule: TemporalRule, upTo end: Int
    ) -> [TemporalCandidate] {
        guard case .span(let from, let to) = meaning else { return [] }
        let parts = captures.all.filter { [.day, .year, .yy, .n].contains($0.slot) }
        guard parts.count > 1 else { return [] }
        return [
            TemporalCandidate(
                range: start..<parts[0].range.upperBound, meaning: from, rule: rule.line),
            TemporalCandidate(
                range: parts[1].range.lowerBound..<end, meaning: to, rule: rule.line),
        ]
    }

    private func edge(of rule: TemporalRule) -> TemporalExpression.Modifier? {
        rule.meaning.has("END") ? .end : nil
    }

    /// Whether the modifier in front goes with a meaning.
    private func allows(_ meaning: TemporalMeaning) -> Bool {
        guard let modifier else { return true }
        switch meaning {
        case .duration, .offset:
            return modifier.isOfAmount && (!modifier.isOfCount || isCount(at: modifier.end))
        case .vague, .repetition, .time, .span, .ambiguousDay, .yearEarlier: return false
        case .unit(_, _, .narrative) where modifier.isOfAmount: return false
        default: return !modifier.isOfAmount
        }
    }

    /// "Over a week" and "over 24 hours", not "over the week", "over several years".
    private func isCount(at index: Int) -> Bool {
        captures.first(.n)?.range.lowerBound == index
            || slots.isWord(index, "a") && captures.first(.n) == nil
    }

    private mutating func modify(_ node: Int, at index: Int, _ previous: TemporalCandidate?) {
        let trie = slots.grammar.modifiers
        if let rule = trie.nodes[node].rule, index < slots.lexemes.count {
            let words = slots.grammar.modifierRules[rule].meaning.words
            modifier = Modification(
                modifier: words.first.flatMap {
                    TemporalExpression.Modifier(rawValue: String($0))
                }, isOfAmount: words.contains("amount"), isOfCount: words.contains("count"),
                end: index)
            captures.removeAll()
            follow(0, at: index, previous)
        }
        guard index < slots.lexemes.count else { return }
        let word = slots.lexemes[index].word
        if word != 0, let next = trie.nodes[node].target(of: word) {
            modify(next, at: index + 1, previous)
        }
        let mask = trie.nodes[node].slotMask & slots.slots(at: index)
        guard mask != 0 else { return }
        for (slot, target) in trie.nodes[node].slots where mask & slot.bit != 0 {
            guard let capture = slots.read(slot, at: index) else { continue }
            modify(target, at: capture.range.upperBound, previous)
        }
    }
}
