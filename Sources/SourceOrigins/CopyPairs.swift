/// Finds pairs of texts that may have words in common, in time near linear in all their words.
enum CopyPairs {
    /// A fingerprint that more texts have is a set phrase or a frame; the first of them stand for
    /// the others.
    private static let mostPartners = 12
    private static let fewestShared = 2

    /// - Parameter fingerprints: of each text, ascending.
    /// - Returns: pairs of indices, the lower one first, in order.
    static func candidates(_ fingerprints: [[UInt64]]) -> [(one: Int, other: Int)] {
        var entries: [(print: UInt64, text: Int)] = []
        for (text, prints) in fingerprints.enumerated() {
            entries += prints.map { (print: $0, text: text) }
        }
        entries.sort { ($0.print, $0.text) < ($1.print, $1.text) }
        var counts: [Pair: Int] = [:]
        var start = 0
        while start < entries.count {
            let end =
                entries[start...].firstIndex { $0.print != entries[start].print }
                ?? entries.count
            let group = entries[start..<end]
            for one in group.prefix(mostPartners) {
                for other in group where other.text > one.text {
                    counts[Pair(one: one.text, other: other.text), default: 0] += 1
                }
            }
            start = end
        }
        return counts.filter { $0.value >= fewestShared }.keys
            .sorted { ($0.one, $0.other) < ($1.one, $1.other) }
            .map { ($0.one, $0.other) }
    }

    private struct Pair: Hashable {
        var one: Int
        var other: Int
    }
}

/// Which texts are copies: each of the one that it has most from, so that a piece made of two
/// reports does not make them one.
struct Copies {
    private var originals: [(text: Int, share: Double)?]

    init(count: Int) {
        originals = Array(repeating: nil, count: count)
    }

    /// - Parameter original: comes before the text in an order without circles.
    mutating func add(_ text: Int, of original: Int, share: Double) {
        if let known = originals[text], known.share >= share { return }
        originals[text] = (original, share)
    }

    private func root(of text: Int) -> Int {
        var text = text
        while let original = originals[text]?.text { text = original }
        return text
    }

    /// Texts that are one, in order, in the order of their first.
    var groups: [[Int]] {
        var groups: [Int: [Int]] = [:]
        for text in originals.indices {
            groups[root(of: text), default: []].append(text)
        }
        return groups.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }
}
