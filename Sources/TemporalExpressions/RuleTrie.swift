/// Rules compiled into one automaton: rules that begin alike share their beginning.
struct RuleTrie: Sendable {
    struct Node: Sendable {
        /// Words that lead on, in order, and where to.
        var words: [(word: UInt16, target: Int)] = []
        var slots: [(slot: Slot, target: Int)] = []
        var slotMask: UInt64 = 0
        /// The rule that ends here, the first of the table if there are several.
        var rule: Int?

        func target(of word: UInt16) -> Int? {
            var low = 0
            var high = words.count
            while low < high {
                let middle = (low + high) / 2
                if words[middle].word < word { low = middle + 1 } else { high = middle }
            }
            return low < words.count && words[low].word == word ? words[low].target : nil
        }
    }

    private(set) var nodes = [Node()]

    init(_ patterns: [[TemporalRule.Place]], vocabulary: inout Vocabulary) {
        for (number, pattern) in patterns.enumerated() {
            insert(pattern[...], of: number, below: 0, &vocabulary)
        }
    }

    private mutating func insert(
        _ places: ArraySlice<TemporalRule.Place>, of rule: Int, below node: Int,
        _ vocabulary: inout Vocabulary
    ) {
        guard let place = places.first else {
            nodes[node].rule = min(nodes[node].rule ?? rule, rule)
            return
        }
        for choice in place.choices {
            let next: Int
            if choice.hasPrefix("{"), let slot = Slot(name: choice.dropFirst().dropLast()) {
                next = child(of: node, slot)
            } else {
                next = child(of: node, UInt16(vocabulary.intern(String(choice))))
            }
            insert(places.dropFirst(), of: rule, below: next, &vocabulary)
        }
        if place.isOptional {
            insert(places.dropFirst(), of: rule, below: node, &vocabulary)
        }
    }

    private mutating func child(of node: Int, _ slot: Slot) -> Int {
        if let known = nodes[node].slots.first(where: { $0.slot == slot }) { return known.target }
        nodes.append(Node())
        nodes[node].slots.append((slot, nodes.count - 1))
        nodes[node].slotMask |= slot.bit
        return nodes.count - 1
    }

    private mutating func child(of node: Int, _ word: UInt16) -> Int {
        if let known = nodes[node].target(of: word) { return known }
        nodes.append(Node())
        let place = nodes[node].words.firstIndex { $0.word > word } ?? nodes[node].words.count
        nodes[node].words.insert((word, nodes.count - 1), at: place)
        return nodes.count - 1
    }
}
