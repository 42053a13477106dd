/// Which passages of a segment were removed since it was written: in memory a bit for each, with
/// what the statistics of the index must leave out.
package struct RemovedPassages: Sendable {
    private(set) var bits: [UInt64]
    package private(set) var count = 0
    private(set) var totalLength: UInt64 = 0
    /// How many of the removed passages have each term that any of them has, by its place.
    private(set) var frequency: [UInt32: UInt32] = [:]

    package init() {
        bits = []
    }

    @inline(__always)
    func contains(_ passage: UInt32) -> Bool {
        let word = Int(passage >> 6)
        return word < bits.count && bits[word] & (1 << UInt64(passage & 63)) != 0
    }

    /// The same with more passages removed; ids that are not in the segment are left out.
    ///
    /// Takes time in proportion to the segment's blocks, since nothing leads from a passage to its
    /// terms: remove many at once.
    package func removing(
        _ ids: some Sequence<UInt64>, from segment: Segment
    ) throws(SegmentFault) -> RemovedPassages {
        let places = Set(ids.compactMap { segment.place(of: $0) }.filter { !contains($0) })
            .sorted()
        guard !places.isEmpty else { return self }
        var result = self
        if result.bits.isEmpty {
            result.bits = [UInt64](repeating: 0, count: (segment.passages + 63) / 64)
        }
        for place in places {
            result.bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
            result.totalLength += UInt64(segment.length(of: Int(place)))
        }
        result.count += places.count
        try result.count(places, in: segment)
        return result
    }

    private mutating func count(_ places: [UInt32], in segment: Segment) throws(SegmentFault) {
        for term in 0..<segment.terms {
            var cursor = TermCursor(
                PostingsReader(segment, term: term), weight: 0, boundFactor: 0)
            var found: UInt32 = 0
            // Each of the two skips what the other does not have, as either may be the longer one.
            var next = 0
            while next < places.count, try cursor.advance(to: places[next]) {
                if cursor.passage == places[next] {
                    found += 1
                    next += 1
                } else {
                    next = places.partitionPoint(from: next) { $0 < cursor.passage }
                }
            }
            if found > 0 { frequency[UInt32(term), default: 0] += found }
        }
    }

    /// The places of removed passages, ascending.
    var places: [UInt32] {
        bits.indices.flatMap { word in
            (0..<64).filter { bits[word] & (1 << UInt64($0)) != 0 }
                .map { UInt32(word * 64 + $0) }
        }
    }
}

extension RemovedPassages {
    private static let opening: UInt64 = 0x314D_5253_5343_4343

    /// A file of the removals, which names the segment by its checksum.
    package func encoded(for segment: Segment) -> [UInt8] {
        var numbers: [UInt64] = [Self.opening, segment.checksum, UInt64(count), totalLength]
        numbers.append(UInt64(frequency.count))
        numbers += places.map { UInt64($0) }
        for (term, count) in frequency.sorted(by: { $0.key < $1.key }) {
            numbers.append(UInt64(term) << 32 | UInt64(count))
        }
        var checksum = SegmentChecksum()
        numbers.withUnsafeBytes { checksum.update($0) }
        numbers.append(checksum.value)
        return numbers.withUnsafeBytes { Array($0) }
    }

    /// Reads what `encoded` wrote, for the same segment.
    package init(_ bytes: [UInt8], of segment: Segment) throws(SegmentFault) {
        let file = SegmentBytes(bytes)
        guard bytes.count % 8 == 0, bytes.count >= 48,
            let numbers = file.column(of: UInt64.self, at: 0, count: bytes.count / 8),
            numbers[0] == Self.opening
        else { throw .noSegment }
        let last = numbers.count - 1
        guard file.checksum(ofFirst: last * 8) == numbers[last] else { throw .wrongChecksum }
        guard numbers[1] == segment.checksum else { throw .foreignRemovals }
        let (removed, terms) = (numbers[2], numbers[4])
        guard removed <= UInt64(segment.passages), terms <= UInt64(segment.terms),
            6 + removed + terms == UInt64(numbers.count)
        else { throw .contradictory("removals") }
        self.init()
        bits = [UInt64](repeating: 0, count: (segment.passages + 63) / 64)
        for index in 5..<5 + Int(removed) {
            let place = numbers[index]
            guard place < UInt64(segment.passages), !contains(UInt32(place)) else {
                throw .contradictory("removals")
            }
            bits[Int(place >> 6)] |= 1 << (place & 63)
            totalLength += UInt64(segment.length(of: Int(place)))
        }
        count = Int(removed)
        for index in 5 + Int(removed)..<last {
            let (term, times) = (
                UInt32(numbers[index] >> 32), UInt32(truncatingIfNeeded: numbers[index])
            )
            guard term < UInt32(segment.terms), frequency[term] == nil,
                times <= segment.tables.frequency[Int(term)]
            else { throw .contradictory("removals") }
            frequency[term] = times
        }
        guard totalLength == numbers[3] else { throw .contradictory("removals") }
    }
}

extension [UInt32] {
    /// The first place from one on whose element does not fulfil what all before it do: looked for
    /// in growing steps, as it is mostly near.
    fileprivate func partitionPoint(from start: Int, _ holds: (UInt32) -> Bool) -> Int {
        var (low, step) = (start, 1)
        while low + step < count, holds(self[low + step]) {
            low += step
            step *= 2
        }
        var high = Swift.min(low + step, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
