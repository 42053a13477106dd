/// Reads the postings of one term of a segment, block by block.
struct PostingsReader {
    let segment: Segment
    let term: Int
    let frequency: Int
    let blocks: Range<Int>
    /// The block whose passages are in the buffer, or the end of `blocks` if there is none.
    private(set) var block: Int
    let buffer = BlockBuffer()

    init(_ segment: Segment, term: Int) {
        self.segment = segment
        self.term = term
        frequency = Int(segment.tables.frequency[term])
        blocks = Int(segment.tables.firstBlock[term])..<Int(segment.tables.firstBlock[term + 1])
        block = blocks.upperBound
    }

    /// Decodes a block into the buffer, unless it is there.
    mutating func load(_ wanted: Int) throws(SegmentFault) {
        guard wanted != block else { return }
        let tables = segment.tables
        let previous = wanted == blocks.lowerBound ? UInt32.max : tables.blockLast[wanted - 1]
        let (widths, last) = (tables.blockWidths[wanted], tables.blockLast[wanted])
        let bytes = bytes(from: tables.blockStart[wanted])
        block = blocks.upperBound
        let isRight =
            widths == SegmentFormat.variableLength
            ? buffer.decode(
                variable: bytes, count: frequency % SegmentFormat.blockLength, after: previous,
                last: last)
            : buffer.decode(packed: bytes, widths: widths, after: previous, last: last)
        guard isRight else { throw .contradictory("postings") }
        block = wanted
    }

    /// From a place within the term's postings to their end.
    private func bytes(from start: UInt32) -> UnsafeRawBufferPointer {
        let starts = segment.tables.postingsStart
        return segment.bytes.part(Int(starts[term]) + Int(start), Int(starts[term + 1]))
    }

    var count: Int { buffer.count }

    /// The positions of all passages of the loaded block, one behind the other.
    func positions() throws(SegmentFault) -> [UInt16] {
        let tables = segment.tables
        guard segment.kind.hasPositions, block < blocks.upperBound else { throw .noPositions }
        var reader = VariableReader(bytes(from: tables.blockPositions[block]))
        var positions: [UInt16] = []
        for index in 0..<count {
            var position: UInt32 = 0
            for _ in 0..<buffer.frequency(at: index) {
                guard let distance = reader.next() else { throw .contradictory("positions") }
                position &+= distance
                guard position < UInt32(SegmentFormat.longestPassage) else {
                    throw .contradictory("positions")
                }
                positions.append(UInt16(position))
            }
        }
        return positions
    }

    /// Reads all of the term's postings.
    mutating func readAll(into postings: inout Postings) throws(SegmentFault) {
        for block in blocks {
            try load(block)
            buffer.append(to: &postings)
            if segment.kind.hasPositions { postings.positions += try positions() }
        }
    }
}
