// Unsafe code, 3 of 3. Contract: a window has room for `capacity` passages from `first`; a reader's
// loaded block lies within the segment and ascends (`PostingsReader.load` sees to it), and callers
// hand only blocks whose passages from `start` on are not before `first`.

/// Scores of passages that follow one another, and the candidates among them.
final class ScoreWindow {
    static let capacity = 4096

    private(set) var first: UInt32 = 0
    private(set) var end: UInt32 = 0
    private(set) var candidates = 0
    private let scores: UnsafeMutablePointer<Float>
    /// Of the candidates, from `first`.
    private let places: UnsafeMutablePointer<UInt32>

    init() {
        scores = .allocate(capacity: Self.capacity)
        scores.initialize(repeating: 0, count: Self.capacity)
        places = .allocate(capacity: Self.capacity + 8)
        places.initialize(repeating: 0, count: Self.capacity + 8)
    }

    deinit {
        scores.deallocate()
        places.deallocate()
    }

    /// Begins anew elsewhere, with all scores 0.
    func move(to range: Range<Int>) {
        precondition(range.count <= Self.capacity, "a window within its capacity")
        scores.update(repeating: 0, count: Int(end - first))
        first = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
        candidates = 0
    }

    func candidate(_ index: Int) -> (passage: UInt32, score: Float) {
        precondition(index >= 0 && index < candidates, "a candidate that is there")
        return (first + places[index], scores[Int(places[index])])
    }

    /// Adds what a term gives to the passages of the loaded block that lie in the window, from an
    /// index of the block on, and returns the index of the first passage beyond the window.
    func add(
        _ reader: PostingsReader, from start: Int, weight: Float, _ impacts: Impacts
    ) -> Int {
        let (passages, frequencies) = (reader.buffer.passages, reader.buffer.frequencies)
        var stop = reader.count
        if passages[stop - 1] >= end {
            stop = BlockSearch.index(of: end, in: reader, from: start)
        }
        guard start < stop else { return start }
        precondition(passages[start] >= first && passages[stop - 1] < end, "within the window")
        let (scores, first) = (scores, Int(first))
        let (table, codes, lengths) = (impacts.table, impacts.codes, impacts.lengths)
        for index in start..<stop {
            let passage = Int(passages[index])
            let frequency = frequencies[index]
            let code = codes[passage]
            let impact =
                frequency <= UInt32(Impacts.frequencies)
                ? table[Int(frequency &- 1) &* lengths &+ Int(code)]
                : impacts.rare(frequency, code)
            scores[passage &- first] += weight * impact
        }
        return stop
    }

    /// Makes candidates of all passages that score at least so much.
    func collect(atLeast cut: Float) {
        let cut = max(cut, Float.leastNonzeroMagnitude)
        let wide = UnsafeMutableRawPointer(scores)
        var found = 0
        for start in stride(from: 0, to: Int(end - first), by: 8) {
            let eight = wide.load(fromByteOffset: start * 4, as: SIMD8<Float>.self)
            let hits = unsafeBitCast(eight .>= cut, to: SIMD4<UInt64>.self)
            guard (hits.x | hits.y) | (hits.z | hits.w) != 0 else { continue }
            // There is room for eight more, and what is no hit is written over.
            for index in start..<start + 8 {
                places[found] = UInt32(index)
                found += scores[index] >= cut ? 1 : 0
            }
        }
        candidates = found
    }

    /// Adds what a term gives to the candidates, which ascend.
    func complete(_ cursor: inout TermCursor, _ impacts: Impacts) throws(SegmentFault) {
        for index in 0..<candidates {
            let passage = first + places[index]
            guard try cursor.advance(to: passage) else { return }
            guard cursor.passage == passage else { continue }
            let impact = impacts.impact(cursor.frequency, of: passage)
            scores[Int(places[index])] += cursor.weight * impact
        }
    }

    /// Keeps the candidates that score at least so much.
    func keep(atLeast cut: Float) {
        var kept = 0
        for index in 0..<candidates {
            let place = places[index]
            places[kept] = place
            kept += scores[Int(place)] >= cut ? 1 : 0
        }
        candidates = kept
    }
}

/// The impacts of one segment's passages: a table instead of a division for each posting.
final class Impacts: @unchecked Sendable {
    /// Frequencies from 1 that the table has.
    static let frequencies = 8

    private let formula: BM25
    private let segment: Segment
    /// By frequency minus 1, then by the code of the length.
    fileprivate let table: UnsafePointer<Float>
    /// For each passage; checked when the segment was opened.
    fileprivate let codes: UnsafePointer<UInt16>
    fileprivate let lengths: Int

    init(_ formula: BM25, of segment: Segment) {
        self.formula = formula
        self.segment = segment
        lengths = segment.lengths.count
        codes = segment.tables.lengthCodes.start
        let table = UnsafeMutablePointer<Float>.allocate(capacity: Self.frequencies * lengths + 1)
        table.initialize(repeating: 0, count: Self.frequencies * lengths + 1)
        for row in 0..<Self.frequencies {
            for (code, length) in segment.lengths.enumerated() {
                table[row * lengths + code] = formula.impact(
                    frequency: UInt32(row + 1), length: length)
            }
        }
        self.table = UnsafePointer(table)
    }

    deinit {
        table.deallocate()
    }

    /// The impact of a passage of the segment.
    @inline(__always)
    func impact(_ frequency: UInt32, of passage: UInt32) -> Float {
        let code = codes[Int(passage)]
        return frequency <= UInt32(Self.frequencies)
            ? table[Int(frequency &- 1) &* lengths &+ Int(code)] : rare(frequency, code)
    }

    @inline(never)
    fileprivate func rare(_ frequency: UInt32, _ code: UInt16) -> Float {
        formula.impact(frequency: frequency, length: segment.lengths[Int(code)])
    }
}

enum BlockSearch {
    /// The index of the first passage of the loaded block that is not before a passage, without a
    /// branch that depends on the passages.
    @inline(__always)
    static func index(of passage: UInt32, in reader: PostingsReader, from start: Int) -> Int {
        let passages = reader.buffer.passages
        var (base, length) = (start, reader.count - start)
        while length > 1 {
            let half = length / 2
            base = passages[base + half - 1] < passage ? base + half : base
            length -= half
        }
        return length == 1 && passages[base] < passage ? base + 1 : base
    }
}
