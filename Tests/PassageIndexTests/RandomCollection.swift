import PassageIndex
import TestSupport

/// Passages of made-up words, some far more frequent than others.
struct RandomCollection {
    private var random: SeededGenerator
    private let vocabulary: Int
    let kind: SegmentKind
    private(set) var passages: [(id: UInt64, text: String)] = []

    init(seed: UInt64, kind: SegmentKind? = nil) {
        random = SeededGenerator(seed: seed)
        vocabulary = Int.random(in: 1...400, using: &random)
        self.kind =
            kind
            ?? SegmentKind(analysis: .folded, hasPositions: Bool.random(using: &random))
        // Often more than a window, and more than one block of a term.
        let count = Int.random(in: 0...(seed % 8 == 0 ? 9_000 : 500), using: &random)
        let longest = Int.random(in: 1...30, using: &random)
        var id: UInt64 = 0
        for _ in 0..<count {
            id += UInt64.random(in: 1...3, using: &random)
            let length = Int.random(in: 0...longest, using: &random)
            passages.append((id, words(length)))
        }
    }

    mutating func number(in range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    mutating func query() -> String {
        words(number(in: 1...16)) + " unheard"
    }

    mutating func phrase() -> String {
        words(number(in: 1...3))
    }

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in word() }.joined(separator: " ")
    }

    private mutating func word() -> String {
        let one = Double.random(in: 0..<1, using: &random)
        return "w\(Int(one * one * one * Double(vocabulary)))x"
    }

    /// Some of the ids.
    mutating func someIDs() -> [UInt64] {
        let share = Double.random(in: 0..<1, using: &random)
        var ids: [UInt64] = []
        for passage in passages where Double.random(in: 0..<1, using: &random) < share {
            ids.append(passage.id)
        }
        return ids
    }

    /// The passages dealt out to so many segments.
    mutating func segments(_ count: Int) throws -> [Segment] {
        var dealt = [[(id: UInt64, text: String)]](repeating: [], count: count)
        for passage in passages {
            dealt[number(in: 0...count - 1)].append(passage)
        }
        return try dealt.map { try Segment(SegmentBytes(Self.bytes(of: $0, kind))) }
    }

    mutating func index(parts: Int) throws -> PassageIndex {
        try PassageIndex(segments(parts), kind: kind)
    }

    static func bytes(
        of passages: [(id: UInt64, text: String)], _ kind: SegmentKind
    ) throws -> [UInt8] {
        var builder = SegmentBuilder(kind)
        for passage in passages { try builder.add(passage.id, passage.text) }
        return try builder.finish()
    }
}
