/// How the words of a quotation lie in those of a source: the way with the fewest edits, wherever
/// in the source it begins and ends.
struct WordAlignment: Hashable {
    /// A stretch that the two have not in common, in indices of their words; one of both may be
    /// empty.
    struct Edit: Hashable {
        var quoted: Range<Int>
        var said: Range<Int>
    }

    /// In order of place, none of them touching the next.
    let edits: [Edit]
    /// The words of the source among which the quotation lies.
    let place: Range<Int>
    /// How many words are the same.
    let matches: Int
    /// How many words are put in, left out or changed.
    let distance: Int

    /// `nil` if the two have no word in common.
    ///
    /// - Parameters:
    ///   - quoted: the words of the quotation, each by a number.
    ///   - gaps: the indices before which the quotation leaves words out and says so.
    ///   - said: the words of the source, by the same numbers.
    ///   - starts: where in the source the quotation may begin.
    init?(quoted: [Int], gaps: Set<Int> = [], said: [Int], starts: Range<Int>? = nil) {
        let table = EditTable(quoted: quoted, gaps: gaps, said: said, starts: starts)
        guard let end = table.end else { return nil }
        self.init(table.steps(to: end), from: table, end: end)
    }

    private init?(_ steps: [EditTable.Step], from table: EditTable, end: Int) {
        var edits: [Edit] = []
        var first: Int?
        var matches = 0
        for step in steps {
            switch step {
            case .gap: continue
            case .same(_, let said):
                matches += 1
                first = first ?? said
            case .edit(let edit):
                if !edit.said.isEmpty { first = first ?? edit.said.lowerBound }
                if let last = edits.last, last.quoted.upperBound == edit.quoted.lowerBound,
                    last.said.upperBound == edit.said.lowerBound
                {
                    edits[edits.count - 1].quoted = last.quoted.lowerBound..<edit.quoted.upperBound
                    edits[edits.count - 1].said = last.said.lowerBound..<edit.said.upperBound
                } else {
                    edits.append(edit)
                }
            }
        }
        guard matches > 0, let first else { return nil }
        self.edits = edits
        self.matches = matches
        place = first..<max(first, end)
        distance = edits.reduce(0) { $0 + max($1.quoted.count, $1.said.count) }
    }
}

/// The edit distances between all beginnings of a quotation and all places of a source.
private struct EditTable {
    enum Step {
        case same(Int, Int)
        case edit(WordAlignment.Edit)
        /// A word of the source where the quotation shows a gap.
        case gap
    }

    private static let far = Int.max / 2

    private let quoted: [Int]
    private let gaps: Set<Int>
    private let said: [Int]
    private var costs: [Int]

    init(quoted: [Int], gaps: Set<Int>, said: [Int], starts: Range<Int>?) {
        self.quoted = quoted
        self.gaps = gaps
        self.said = said
        let width = said.count + 1
        costs = [Int](repeating: Self.far, count: (quoted.count + 1) * width)
        for column in 0..<width where starts?.contains(column) ?? true {
            costs[column] = 0
        }
        for row in 1..<quoted.count + 1 {
            for column in 0..<width {
                var least = costs[(row - 1) * width + column] + 1
                if column > 0 {
                    let cost = quoted[row - 1] == said[column - 1] ? 0 : 1
                    least = min(least, costs[(row - 1) * width + column - 1] + cost)
                    least = min(least, costs[row * width + column - 1] + costOfLeavingOut(at: row))
                }
                costs[row * width + column] = least
            }
        }
    }

    /// The source's words between two words of the quotation cost nothing where it shows a gap.
    private func costOfLeavingOut(at row: Int) -> Int { gaps.contains(row) ? 0 : 1 }

    private func cost(_ row: Int, _ column: Int) -> Int { costs[row * (said.count + 1) + column] }

    /// Where the way with the fewest edits ends; of several, the one whose last word is the same,
    /// or else has another in its place.
    var end: Int? {
        let row = quoted.count
        let columns = 0...said.count
        guard row > 0, let least = columns.map({ cost(row, $0) }).min(), least < Self.far else {
            return nil
        }
        let ends = columns.filter { cost(row, $0) == least }
        return ends.first { $0 > 0 && quoted[row - 1] == said[$0 - 1] }
            ?? ends.first { $0 > 0 && cost(row - 1, $0 - 1) + 1 == least } ?? ends.first
    }

    func steps(to end: Int) -> [Step] {
        var steps: [Step] = []
        var (row, column) = (quoted.count, end)
        while row > 0 {
            let here = cost(row, column)
            if column > 0, quoted[row - 1] == said[column - 1], cost(row - 1, column - 1) == here {
                steps.append(.same(row - 1, column - 1))
                (row, column) = (row - 1, column - 1)
            } else if column > 0, row < quoted.count,
                cost(row, column - 1) + costOfLeavingOut(at: row) == here
            {
                steps.append(
                    gaps.contains(row)
                        ? .gap
                        : .edit(.init(quoted: row..<row, said: column - 1..<column)))
                column -= 1
            } else if column > 0, cost(row - 1, column - 1) + 1 == here {
                steps.append(.edit(.init(quoted: row - 1..<row, said: column - 1..<column)))
                (row, column) = (row - 1, column - 1)
            } else {
                steps.append(.edit(.init(quoted: row - 1..<row, said: column..<column)))
                row -= 1
            }
        }
        return steps.reversed()
    }
}
