/// How alike two folded tokens are, from 0 to 1: an edit distance with swaps, in which changes
/// that transliteration and hearing bring about cost less than others.
struct TokenSimilarity {
    /// Three rows of the table: the one being filled and the two before it.
    private var cells = [Int](repeating: 0, count: 3 * (longest + 1))

    /// Costs are counted in tenths of a letter.
    private static let whole = 10
    private static let longest = 64

    /// - Parameter least: what is less may be given as 0.
    mutating func callAsFunction(
        _ one: [UInt8], _ other: [UInt8], atLeast least: Double = 0
    ) -> Double {
        if one == other { return 1 }
        guard !one.isEmpty, !other.isEmpty, one.count <= Self.longest,
            other.count <= Self.longest
        else { return 0 }
        if one.count == 1 || other.count == 1 {
            return one[0] == other[0] ? 0.8 : 0
        }
        let longer = max(one.count, other.count)
        guard abs(one.count - other.count) * 3 <= longer * 2 else { return 0 }
        let most = Int((1 - least) * Double(longer * Self.whole)) + 1
        guard let cost = distance(one, other, atMost: most) else { return 0 }
        return max(0, 1 - Double(cost) / Double(longer * Self.whole))
    }

    /// `nil` where it is surely more than asked for.
    private mutating func distance(
        _ one: [UInt8], _ other: [UInt8], atMost most: Int
    ) -> Int? {
        cells.withUnsafeMutableBufferPointer { cells in
            var (older, old, new) = (0, Self.longest + 1, 2 * (Self.longest + 1))
            cells[old] = 0
            for j in other.indices {
                cells[old + j + 1] = cells[old + j] + Self.gap(other, j)
            }
            for i in one.indices {
                let gap = Self.gap(one, i)
                cells[new] = cells[old] + gap
                var least = cells[new]
                for j in other.indices {
                    var best = min(
                        cells[old + j] + Self.change(one[i], other[j]), cells[old + j + 1] + gap,
                        cells[new + j] + Self.gap(other, j))
                    if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                        best = min(best, cells[older + j - 1] + Self.whole)
                    }
                    cells[new + j + 1] = best
                    least = min(least, best)
                }
                // A swap starts from the row before, which is cheaper by no more than it costs.
                if least > most { return nil }
                (older, old, new) = (old, new, older)
            }
            return cells[old + other.count]
        }
    }

    /// What a letter too many costs.
    private static func gap(_ token: [UInt8], _ index: Int) -> Int {
        let byte = token[index]
        if index > 0, token[index - 1] == byte { return 3 }
        if byte == UInt8(ascii: "h") { return 4 }
        return isVowel(byte) && index > 0 ? 7 : whole
    }

    private static func change(_ one: UInt8, _ other: UInt8) -> Int {
        if one == other { return 0 }
        if isVowel(one), isVowel(other) { return 5 }
        return sound(one) == sound(other) ? 4 : whole
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "j"):
            true
        default: false
        }
    }

    private static func sound(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "c"), UInt8(ascii: "k"), UInt8(ascii: "q"): UInt8(ascii: "k")
        case UInt8(ascii: "s"), UInt8(ascii: "z"): UInt8(ascii: "s")
        case UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"): UInt8(ascii: "v")
        default: byte
        }
    }
}
