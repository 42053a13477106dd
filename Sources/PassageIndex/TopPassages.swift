/// A passage found, with its score.
package struct PassageMatch: Equatable, Sendable {
    package let id: UInt64
    package let score: Float

    package init(id: UInt64, score: Float) {
        self.id = id
        self.score = score
    }

    /// Greater scores first, then smaller ids.
    func precedes(_ other: PassageMatch) -> Bool {
        score != other.score ? score > other.score : id < other.id
    }
}

/// The best passages so far, best first.
struct TopPassages {
    private(set) var matches: [PassageMatch] = []
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    /// The score below which nothing can enter any more; 0 while there is room.
    var threshold: Float {
        matches.count < limit ? 0 : matches.last?.score ?? .infinity
    }

    mutating func offer(_ match: PassageMatch) {
        if matches.count == limit {
            guard let last = matches.last, match.precedes(last) else { return }
            matches.removeLast()
        }
        var (low, high) = (0, matches.count)
        while low < high {
            let middle = (low + high) / 2
            if matches[middle].precedes(match) { low = middle + 1 } else { high = middle }
        }
        matches.insert(match, at: low)
    }
}
