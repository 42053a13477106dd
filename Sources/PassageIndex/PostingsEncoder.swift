/// Collects the postings of terms, in the order of terms, and the tables that lead to them.
struct PostingsEncoder {
    let kind: SegmentKind
    let formula: BM25
    /// The length of each passage.
    let lengths: [UInt32]

    private(set) var postingsStart: [UInt64] = [8]
    private(set) var firstBlock: [UInt32] = [0]
    private(set) var frequency: [UInt32] = []
    private(set) var bound: [UInt16] = []
    private(set) var lettersStart: [UInt32] = [0]
    private(set) var letters: [UInt8] = []
    private(set) var blockLast: [UInt32] = []
    private(set) var blockStart: [UInt32] = []
    private(set) var blockBound: [UInt16] = []
    private(set) var blockWidths: [UInt16] = []
    private(set) var blockPositions: [UInt32] = []

    private var bytes: [UInt8] = []
    private var distances = [UInt32](repeating: 0, count: SegmentFormat.blockLength)
    private var times = [UInt32](repeating: 0, count: SegmentFormat.blockLength)

    init(kind: SegmentKind, formula: BM25, lengths: [UInt32]) {
        self.kind = kind
        self.formula = formula
        self.lengths = lengths
    }

    /// Encodes the postings of the next term, whose letters come after those of the one before.
    mutating func add(
        _ term: [UInt8], _ postings: Postings, to output: inout some SegmentOutput
    ) throws(SegmentFault) {
        let start = bytes.count
        let blocks = blockLast.count
        var index = 0
        while index < postings.passages.count {
            let end = min(index + SegmentFormat.blockLength, postings.passages.count)
            addBlock(postings, index..<end, termStart: start)
            index = end
        }
        if kind.hasPositions {
            addPositions(postings, firstBlock: blocks, termStart: start)
        }
        letters += term
        lettersStart.append(UInt32(letters.count))
        frequency.append(UInt32(postings.passages.count))
        bound.append(blockBound[blocks...].max() ?? 0)
        firstBlock.append(UInt32(blockLast.count))
        postingsStart.append(postingsStart[postingsStart.count - 1] + UInt64(bytes.count - start))
        if bytes.count > 1 << 20 { try flush(to: &output) }
    }

    mutating func flush(to output: inout some SegmentOutput) throws(SegmentFault) {
        try output.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func addBlock(_ postings: Postings, _ range: Range<Int>, termStart: Int) {
        blockStart.append(UInt32(bytes.count - termStart))
        blockLast.append(postings.passages[range.upperBound - 1])
        blockBound.append(bound(of: postings, range))
        // Passage 0 is one after the one before the first.
        var previous = range.lowerBound == 0 ? UInt32.max : postings.passages[range.lowerBound - 1]
        for (slot, index) in range.enumerated() {
            distances[slot] = postings.passages[index] &- previous &- 1
            times[slot] = postings.frequencies[index] - 1
            previous = postings.passages[index]
        }
        guard range.count == SegmentFormat.blockLength else {
            blockWidths.append(SegmentFormat.variableLength)
            for slot in 0..<range.count {
                let isOnce: UInt32 = times[slot] == 0 ? 1 : 0
                VariableReader.append(distances[slot] << 1 | isOnce, to: &bytes)
                if isOnce == 0 { VariableReader.append(times[slot], to: &bytes) }
            }
            return
        }
        let widths = (BlockCodec.width(of: distances), BlockCodec.width(of: times))
        blockWidths.append(UInt16(widths.0 | widths.1 << 8))
        BlockCodec.pack(distances, width: widths.0, to: &bytes)
        BlockCodec.pack(times, width: widths.1, to: &bytes)
    }

    private func bound(of postings: Postings, _ range: Range<Int>) -> UInt16 {
        var greatest: Float = 0
        for index in range {
            let length = lengths[Int(postings.passages[index])]
            let impact = formula.impact(frequency: postings.frequencies[index], length: length)
            greatest = max(greatest, impact)
        }
        return ImpactBound.rounded(up: greatest)
    }

    /// Positions as distances from the one before in the same passage.
    private mutating func addPositions(_ postings: Postings, firstBlock: Int, termStart: Int) {
        var place = 0
        for (index, frequency) in postings.frequencies.enumerated() {
            if index % SegmentFormat.blockLength == 0 {
                blockPositions.append(UInt32(bytes.count - termStart))
            }
            var previous: UInt32 = 0
            for _ in 0..<frequency {
                let position = UInt32(postings.positions[place])
                VariableReader.append(position - previous, to: &bytes)
                previous = position
                place += 1
            }
        }
    }
}

/// Where one term stands.
struct Postings {
    /// Places of passages in the segment, ascending.
    var passages: [UInt32] = []
    var frequencies: [UInt32] = []
    /// As many for each passage as its frequency; empty without positions.
    var positions: [UInt16] = []

    mutating func removeAll() {
        passages.removeAll(keepingCapacity: true)
        frequencies.removeAll(keepingCapacity: true)
        positions.removeAll(keepingCapacity: true)
    }
}
