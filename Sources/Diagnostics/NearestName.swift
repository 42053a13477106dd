/// The name that was probably meant: the nearest by Damerau edits, if it is near enough.
///
/// A third of the longer name may differ; case, `-` and `_` do not count. Of equals the first wins.
/// `nearestName(to: "sorces", in: ["checks", "sources"])` is `"sources"`.
package func nearestName(to name: String, in names: some Sequence<String>) -> String? {
    let longestName = 64
    let mostNames = 5000
    let wanted = folded(name)
    guard !wanted.isEmpty, wanted.count <= longestName else { return nil }
    let letters = letterSet(wanted)
    var nearest: String?
    var least = Int.max
    for candidate in names.prefix(mostNames) where candidate != name {
        let other = folded(candidate)
        let bound = min(max(wanted.count, other.count) / 3, least - 1)
        guard bound >= 0, !other.isEmpty, other.count <= longestName,
            abs(other.count - wanted.count) <= bound,
            // One edit brings in one letter and takes out one at most.
            (letters ^ letterSet(other)).nonzeroBitCount <= 2 * bound,
            let distance = editDistance(wanted, other, atMost: bound)
        else { continue }
        least = distance
        nearest = candidate
    }
    return nearest
}

private func folded(_ name: String) -> [UInt8] {
    name.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "-"), UInt8(ascii: " "): UInt8(ascii: "_")
        default: byte
        }
    }
}

private func letterSet(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
///
/// Returns `nil` beyond the bound.
private func editDistance(_ first: [UInt8], _ second: [UInt8], atMost bound: Int) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 1...first.count {
        var current = [row]
        for column in 1...second.count {
            let isSame = first[row - 1] == second[column - 1]
            var distance = min(
                last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
            if row > 1, column > 1, first[row - 1] == second[column - 2],
                first[row - 2] == second[column - 1]
            {
                distance = min(distance, beforeLast[column - 2] + 1)
            }
            current.append(distance)
        }
        guard current.contains(where: { $0 <= bound }) else { return nil }
        beforeLast = last
        last = current
    }
    return last[second.count] <= bound ? last[second.count] : nil
}
