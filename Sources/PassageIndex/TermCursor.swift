/// A place in the postings of one term of a query, which only moves on.
struct TermCursor {
    var reader: PostingsReader
    let weight: Float
    /// No passage of the segment gets more of this term.
    let bound: Float
    /// What a bound of a block is multiplied with.
    let boundFactor: Float
    /// The block that the cursor is in, which need not be loaded.
    private(set) var block: Int
    /// Within the loaded block.
    private var index = 0
    private var loaded = -1
    /// Of the loaded block, where they were asked for: the positions, and where each passage's
    /// start.
    private var positionsOfBlock: [UInt16] = []
    private var positionStarts: [Int] = []

    init(_ reader: PostingsReader, weight: Float, boundFactor: Float) {
        self.reader = reader
        self.weight = weight
        self.boundFactor = boundFactor * weight
        bound = Float(reader.segment.tables.bound[reader.term]) * self.boundFactor
        block = reader.blocks.lowerBound
    }

    /// After `advance` said that there is one: the passage, and how often it has the term.
    var passage: UInt32 { reader.buffer.passage(at: index) }
    var frequency: UInt32 { reader.buffer.frequency(at: index) }

    /// Goes to the first passage that is not before a passage, and says whether there is one.
    mutating func advance(to passage: UInt32) throws(SegmentFault) -> Bool {
        skip(to: passage)
        guard block < reader.blocks.upperBound else { return false }
        try loadBlock()
        index = BlockSearch.index(of: passage, in: reader, from: index)
        return true
    }

    private mutating func skip(to passage: UInt32) {
        let last = reader.segment.tables.blockLast
        while block < reader.blocks.upperBound, last[block] < passage { block += 1 }
    }

    private mutating func loadBlock() throws(SegmentFault) {
        guard loaded != block else { return }
        try reader.load(block)
        loaded = block
        index = 0
        positionStarts.removeAll(keepingCapacity: true)
    }

    /// The positions of the term in the passage that `advance` went to.
    mutating func positions() throws(SegmentFault) -> ArraySlice<UInt16> {
        if positionStarts.isEmpty {
            positionsOfBlock = try reader.positions()
            positionStarts = [0]
            for place in 0..<reader.count {
                positionStarts.append(
                    positionStarts[place] + Int(reader.buffer.frequency(at: place)))
            }
        }
        return positionsOfBlock[positionStarts[index]..<positionStarts[index + 1]]
    }

    /// What no passage of a range gets more of from this term; 0 if none has it for certain.
    mutating func bound(from first: UInt32, to end: UInt32) -> Float {
        skip(to: first)
        let tables = reader.segment.tables
        var greatest: UInt16 = 0
        var place = block
        if loaded == place {
            index = BlockSearch.index(of: first, in: reader, from: index)
            if passage >= end { return 0 }
        }
        while place < reader.blocks.upperBound {
            greatest = max(greatest, tables.blockBound[place])
            if tables.blockLast[place] >= end - 1 { break }
            place += 1
        }
        return Float(greatest) * boundFactor
    }

    /// Adds the term to all passages of the window.
    mutating func add(
        to window: ScoreWindow, _ impacts: Impacts
    ) throws(SegmentFault) {
        skip(to: window.first)
        while block < reader.blocks.upperBound {
            try loadBlock()
            index = BlockSearch.index(of: window.first, in: reader, from: index)
            index = window.add(reader, from: index, weight: weight, impacts)
            guard index == reader.count else { return }
            block += 1
        }
    }
}
