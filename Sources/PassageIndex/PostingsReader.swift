/// Reads the postings of one term of a segment, block by block.
struct PostingsReader {
    let segment: Segment
    let term: Int
    let frequency: Int
    let blocks: Range<Int>
    /// The block whose passages are in the buffer, or the end of `blocks` if there is none.
    private(set) var block: Int
    /// How many passages are in the buffer.
    private(set) var count = 0
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
        let bytes = bytes(of: wanted)
        let previous = wanted == blocks.lowerBound ? UInt32.max : tables.blockLast[wanted - 1]
        let widths = tables.blockWidths[wanted]
        if widths == SegmentFormat.variableLength {
            count = frequency % SegmentFormat.blockLength
            guard readVariable(bytes, after: previous) else { throw .contradictory("postings") }
        } else if let start = bytes.baseAddress {
            count = SegmentFormat.blockLength
            let width = Int(widths & 0xFF)
            BlockCodec.unpack(start, width: width, to: buffer.passages)
            BlockCodec.sum(buffer.passages, after: previous)
            BlockCodec.unpack(
                start + BlockCodec.bytes(width: width), width: Int(widths >> 8),
                to: buffer.frequencies)
        }
        // Passages ascend, so none is beyond the last, and the last is within the segment.
        guard count > 0, buffer.passages[count - 1] == tables.blockLast[wanted] else {
            throw .contradictory("postings")
        }
        for index in 0..<count { buffer.frequencies[index] &+= 1 }
        block = wanted
    }

    private func readVariable(_ bytes: UnsafeRawBufferPointer, after previous: UInt32) -> Bool {
        var reader = VariableReader(bytes)
        var (passage, before) = (previous, previous)
        let end = UInt32(segment.passages)
        for index in 0..<count {
            guard let number = reader.next() else { return false }
            passage = passage &+ (number >> 1) &+ 1
            // One after the greatest number is passage 0.
            guard passage < end, passage &+ 1 > before &+ 1 else { return false }
            buffer.passages[index] = passage
            before = passage
            guard number & 1 == 0 else {
                buffer.frequencies[index] = 0
                continue
            }
            guard let times = reader.next(), times < UInt32(SegmentFormat.longestPassage) else {
                return false
            }
            buffer.frequencies[index] = times
        }
        return true
    }

    /// From the start of a block to the end of the term's postings.
    private func bytes(of block: Int) -> UnsafeRawBufferPointer {
        let tables = segment.tables
        let start = Int(tables.postingsStart[term]) + Int(tables.blockStart[block])
        return UnsafeRawBufferPointer(
            rebasing: segment.bytes.memory[start..<Int(tables.postingsStart[term + 1])])
    }

    /// The positions of all passages of the loaded block, one behind the other.
    func positions() throws(SegmentFault) -> [UInt16] {
        let tables = segment.tables
        guard segment.kind.hasPositions, block < blocks.upperBound else { throw .noPositions }
        let start = Int(tables.postingsStart[term]) + Int(tables.blockPositions[block])
        var reader = VariableReader(
            UnsafeRawBufferPointer(
                rebasing: segment.bytes.memory[start..<Int(tables.postingsStart[term + 1])]))
        var positions: [UInt16] = []
        for index in 0..<count {
            var position: UInt32 = 0
            for _ in 0..<buffer.frequencies[index] {
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
            postings.passages += UnsafeBufferPointer(start: buffer.passages, count: count)
            postings.frequencies += UnsafeBufferPointer(start: buffer.frequencies, count: count)
            if segment.kind.hasPositions { postings.positions += try positions() }
        }
    }
}
