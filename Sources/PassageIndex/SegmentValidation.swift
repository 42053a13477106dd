/// Checks the tables of a segment against each other, once, so that whoever reads blocks later
/// need not check places. What stands in the blocks themselves is checked when they are read.
struct SegmentValidation {
    let tables: SegmentTables
    let footer: SegmentFooter

    func run() throws(SegmentFault) {
        guard passagesAreOrdered else { throw .contradictory("passages") }
        guard lettersAreOrdered else { throw .contradictory("terms") }
        guard postingsAreOrdered else { throw .contradictory("postings") }
        for term in 0..<footer.terms {
            guard blocksFit(term) else { throw .contradictory("blocks") }
        }
    }

    private var passagesAreOrdered: Bool {
        for index in 0..<max(0, footer.passages - 1)
        where tables.ids[index] >= tables.ids[index + 1] {
            return false
        }
        for index in 0..<max(0, footer.lengths - 1)
        where tables.lengths[index] >= tables.lengths[index + 1] {
            return false
        }
        if footer.lengths > 0 {
            let longest = tables.lengths[footer.lengths - 1]
            guard longest <= UInt32(SegmentFormat.longestPassage) else { return false }
        }
        var total: UInt64 = 0
        for index in 0..<footer.passages {
            let code = Int(tables.lengthCodes[index])
            guard code < footer.lengths else { return false }
            total += UInt64(tables.lengths[code])
        }
        return total == footer.totalLength
    }

    private var lettersAreOrdered: Bool {
        guard tables.lettersStart[0] == 0,
            tables.lettersStart[footer.terms] == UInt32(truncatingIfNeeded: footer.letters)
        else { return false }
        for term in 0..<footer.terms
        where tables.lettersStart[term] > tables.lettersStart[term + 1] {
            return false
        }
        for term in 0..<max(0, footer.terms - 1) where !isBefore(term, term + 1) {
            return false
        }
        return true
    }

    private func isBefore(_ first: Int, _ second: Int) -> Bool {
        var left = Int(tables.lettersStart[first])
        let leftEnd = Int(tables.lettersStart[first + 1])
        var right = leftEnd
        let rightEnd = Int(tables.lettersStart[second + 1])
        while left < leftEnd, right < rightEnd {
            let (one, other) = (tables.letters[left], tables.letters[right])
            if one != other { return one < other }
            left += 1
            right += 1
        }
        return left == leftEnd && right < rightEnd
    }

    private var postingsAreOrdered: Bool {
        guard tables.postingsStart[0] == 8, tables.firstBlock[0] == 0,
            tables.postingsStart[footer.terms] == UInt64(8 + footer.postingsBytes),
            tables.firstBlock[footer.terms] == UInt32(truncatingIfNeeded: footer.blocks)
        else { return false }
        for term in 0..<footer.terms {
            guard tables.postingsStart[term] <= tables.postingsStart[term + 1],
                tables.firstBlock[term] <= tables.firstBlock[term + 1]
            else { return false }
        }
        return true
    }

    /// Whether the blocks of a term are as many as its passages need, and lie one behind the other
    /// within its postings.
    private func blocksFit(_ term: Int) -> Bool {
        let size = Int(tables.postingsStart[term + 1] - tables.postingsStart[term])
        let blocks = Int(tables.firstBlock[term])..<Int(tables.firstBlock[term + 1])
        let frequency = Int(tables.frequency[term])
        guard frequency > 0, blocks.count == (frequency + 127) / SegmentFormat.blockLength else {
            return false
        }
        for block in blocks {
            let start = Int(tables.blockStart[block])
            let isLast = block + 1 == blocks.upperBound
            let end = isLast ? size : Int(tables.blockStart[block + 1])
            guard start <= end, end <= size,
                packedSize(block, isLast: isLast, frequency: frequency) <= end - start,
                Int(tables.blockLast[block]) < footer.passages,
                isLast || tables.blockLast[block] < tables.blockLast[block + 1]
            else { return false }
            guard !footer.kind.hasPositions || Int(tables.blockPositions[block]) <= size else {
                return false
            }
        }
        return true
    }

    /// The bytes that a block takes at least; more than there can be where its widths are wrong.
    private func packedSize(_ block: Int, isLast: Bool, frequency: Int) -> Int {
        let widths = tables.blockWidths[block]
        if widths == SegmentFormat.variableLength {
            return isLast && frequency % SegmentFormat.blockLength != 0 ? 0 : .max
        }
        let (distance, times) = (Int(widths & 0xFF), Int(widths >> 8))
        guard distance <= SegmentFormat.widestDistance, times <= SegmentFormat.widestFrequency,
            !isLast || frequency % SegmentFormat.blockLength == 0
        else { return .max }
        return BlockCodec.bytes(width: distance) + BlockCodec.bytes(width: times)
    }
}
