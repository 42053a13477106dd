/// Finds the best passages of one segment, a window at a time: MaxScore with bounds of blocks.
///
/// In a window, the terms from the rarest on are added up for all passages, as far as needed for
/// the rest of the terms alone to stay below the threshold. Passages that can still reach it are
/// candidates, and only for them are the other terms looked up, as long as they remain candidates.
/// Every passage's terms are added in one order, so a score is the same bit for bit however much
/// was left out for others.
struct WindowedSearch {
    private var cursors: [TermCursor]
    private let segment: Segment
    private let removed: RemovedPassages
    /// What rounding of sums may amount to, as a share of the threshold.
    private let slack: Float
    private let window = ScoreWindow()
    /// The cursors that have passages in the window, and the greatest sum of theirs from each on.
    private var present: [Int] = []
    private var rest: [Float] = []

    private static let firstWindow = 256
    /// How many postings are added up in the time that one is looked up.
    private static let costOfLookup = 8

    init(_ cursors: [TermCursor], in segment: Segment, without removed: RemovedPassages) {
        self.cursors = cursors
        self.segment = segment
        self.removed = removed
        slack = 1 - Float(cursors.count + 16) * 1e-6
    }

    mutating func run(
        into top: inout TopPassages, _ impacts: Impacts
    ) throws(SegmentFault) {
        var (start, size) = (0, Self.firstWindow)
        while start < segment.passages {
            let end = min(start + size, segment.passages)
            try search(start..<end, into: &top, impacts)
            start = end
            size = min(size * 2, ScoreWindow.capacity)
        }
    }

    private mutating func search(
        _ range: Range<Int>, into top: inout TopPassages, _ impacts: Impacts
    ) throws(SegmentFault) {
        let cut = top.threshold * slack
        findPresent(range)
        // The terms behind this place cannot reach the threshold without one before it.
        var essential = present.count
        while essential > 0, rest[essential - 1] < cut { essential -= 1 }
        guard essential > 0 else { return }
        window.move(to: range)
        for place in 0..<essential {
            try cursors[present[place]].add(to: window, impacts)
        }
        window.collect(atLeast: cut - rest[essential])
        for place in essential..<present.count where window.candidates > 0 {
            // Adding it for all passages takes less than looking many up.
            let frequency = cursors[present[place]].reader.frequency
            let expected = range.count * frequency / segment.passages
            if window.candidates * Self.costOfLookup > expected {
                try cursors[present[place]].add(to: window, impacts)
            } else {
                try window.complete(&cursors[present[place]], impacts)
            }
            window.keep(atLeast: cut - rest[place + 1])
        }
        for index in 0..<window.candidates {
            let (passage, score) = window.candidate(index)
            guard score >= top.threshold, !removed.contains(passage) else { continue }
            top.offer(PassageMatch(id: segment.tables.ids[Int(passage)], score: score))
        }
    }

    private mutating func findPresent(_ range: Range<Int>) {
        let (first, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
        present.removeAll(keepingCapacity: true)
        rest.removeAll(keepingCapacity: true)
        for place in cursors.indices {
            let bound = cursors[place].bound(from: first, to: end)
            guard bound > 0 else { continue }
            present.append(place)
            rest.append(bound)
        }
        rest.append(0)
        for place in stride(from: present.count - 2, through: 0, by: -1) {
            rest[place] += rest[place + 1]
        }
    }
}
