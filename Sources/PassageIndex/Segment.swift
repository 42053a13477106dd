/// An immutable part of an index: the passages of one file, their terms and where those stand.
///
/// Opening checks the checksum and every table, so that nothing a file says can lead outside of it.
package final class Segment: Sendable {
    let bytes: SegmentBytes
    package let kind: SegmentKind
    package let checksum: UInt64
    /// Of all passages, in words.
    let totalLength: UInt64
    let tables: SegmentTables
    let lengths: [UInt32]
    package var passages: Int { tables.ids.count }
    /// Of all passages, in order.
    package var ids: [UInt64] { (0..<passages).map { tables.ids[$0] } }
    package var terms: Int { tables.frequency.count }

    package init(_ bytes: SegmentBytes) throws(SegmentFault) {
        self.bytes = bytes
        let (footer, checksum) = try Self.footer(of: bytes)
        self.checksum = checksum
        kind = footer.kind
        totalLength = footer.totalLength
        tables = try SegmentTables(bytes, footer)
        try SegmentValidation(tables: tables, footer: footer).run()
        let column = tables.lengths
        lengths = (0..<column.count).map { column[$0] }
    }

    package convenience init(mapping path: String) throws(SegmentFault) {
        try self.init(SegmentBytes(mapping: path))
    }

    private static func footer(
        of bytes: SegmentBytes
    ) throws(SegmentFault) -> (SegmentFooter, UInt64) {
        guard let opening = bytes.column(of: UInt64.self, at: 0, count: 1),
            opening[0] == SegmentFormat.opening
        else { throw .noSegment }
        guard bytes.count >= SegmentFooter.size + 8,
            let words = bytes.column(
                of: UInt64.self, at: bytes.count - SegmentFooter.size, count: 16)
        else { throw .truncated(bytes: bytes.count, wanted: SegmentFooter.size + 8) }
        let footer = try SegmentFooter(
            words: (0..<15).map { words[$0] }, fileSize: bytes.count)
        let wanted = footer.offsets[Section.allCases.count] + SegmentFooter.size
        guard wanted == bytes.count else {
            throw .truncated(bytes: bytes.count, wanted: wanted)
        }
        guard bytes.checksum(ofFirst: bytes.count - 8) == words[15] else { throw .wrongChecksum }
        return (footer, words[15])
    }

    /// The place of a term in the order of terms, or nothing if no passage has it.
    func term(_ letters: [UInt8]) -> Int? {
        var (low, high) = (0, terms)
        while low < high {
            let middle = (low + high) / 2
            switch order(of: middle, and: letters) {
            case 0: return middle
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return nil
    }

    /// Negative if the term at a place comes before the letters, positive if after them.
    private func order(of term: Int, and letters: [UInt8]) -> Int {
        let (start, end) = (Int(tables.lettersStart[term]), Int(tables.lettersStart[term + 1]))
        for index in 0..<min(end - start, letters.count) {
            let (mine, other) = (tables.letters[start + index], letters[index])
            if mine != other { return mine < other ? -1 : 1 }
        }
        return (end - start) - letters.count
    }

    func letters(of term: Int) -> [UInt8] {
        (Int(tables.lettersStart[term])..<Int(tables.lettersStart[term + 1])).map {
            tables.letters[$0]
        }
    }

    /// The place of a passage in the segment, or nothing if it is not there.
    func place(of id: UInt64) -> UInt32? {
        var (low, high) = (0, passages)
        while low < high {
            let middle = (low + high) / 2
            if tables.ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low < passages && tables.ids[low] == id ? UInt32(low) : nil
    }

    func length(of passage: Int) -> UInt32 {
        lengths[Int(tables.lengthCodes[passage])]
    }

    var averageLength: Double {
        passages > 0 ? Double(totalLength) / Double(passages) : 0
    }
}

/// The columns of a segment.
struct SegmentTables: Sendable {
    let postingsStart: Column<UInt64>
    let firstBlock: Column<UInt32>
    let frequency: Column<UInt32>
    let bound: Column<UInt16>
    let lettersStart: Column<UInt32>
    let letters: Column<UInt8>
    let blockLast: Column<UInt32>
    let blockStart: Column<UInt32>
    let blockBound: Column<UInt16>
    let blockWidths: Column<UInt16>
    let blockPositions: Column<UInt32>
    let ids: Column<UInt64>
    let lengthCodes: Column<UInt16>
    let lengths: Column<UInt32>

    init(_ bytes: SegmentBytes, _ footer: SegmentFooter) throws(SegmentFault) {
        let offsets = footer.offsets
        func column<Number: FixedWidthInteger & BitwiseCopyable>(
            _ section: Section
        ) throws(SegmentFault) -> Column<Number> {
            guard
                let column = bytes.column(
                    of: Number.self, at: offsets[section.rawValue],
                    count: footer.count(of: section))
            else { throw .contradictory("contents") }
            return column
        }
        postingsStart = try column(.postingsStart)
        firstBlock = try column(.firstBlock)
        frequency = try column(.frequency)
        bound = try column(.bound)
        lettersStart = try column(.lettersStart)
        letters = try column(.letters)
        blockLast = try column(.blockLast)
        blockStart = try column(.blockStart)
        blockBound = try column(.blockBound)
        blockWidths = try column(.blockWidths)
        blockPositions = try column(.blockPositions)
        ids = try column(.ids)
        lengthCodes = try column(.lengthCodes)
        lengths = try column(.lengths)
    }
}

extension Segment {
    /// A file's bytes with the checksum that they should end with, for tests that damage files.
    package static func withChecksum(_ bytes: [UInt8]) -> [UInt8] {
        let checksum = SegmentBytes(bytes).checksum(ofFirst: bytes.count - 8)
        return bytes.dropLast(8) + (0..<8).map { UInt8(truncatingIfNeeded: checksum >> ($0 * 8)) }
    }
}
