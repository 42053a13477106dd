/// How a segment file is laid out.
///
/// From the front: eight bytes that name the format, the postings of all terms, then one column of
/// numbers after the other in the order of `Section`, each at a multiple of eight, then the footer.
/// The footer has the counts from which every place follows, and ends with the checksum of all
/// before it. Numbers are little-endian.
///
/// The postings of a term are blocks of 128 passages and one block of what is left over, then the
/// positions. A full block has 128 distances between passages, bit-packed, and as many frequencies;
/// the last one has both in variable length.
enum SegmentFormat {
    static let version = 1
    static let opening: UInt64 = 0x3149_5053_5343_4343
    static let closing: UInt64 = 0x444E_4553_5343_4343
    static let longestPassage = 65_535
    /// So that the distances of a block cannot overflow 32 bits, whatever a file says.
    static let mostPassages = 1 << 24
    static let blockLength = 128
    static let widestDistance = 24
    static let widestFrequency = 16
    /// Stands for the width of distances of a block in variable length.
    static let variableLength: UInt16 = 0xFF

    static func aligned(_ offset: Int) -> Int { (offset + 7) & ~7 }
}

/// The columns of a segment, in the order of the file.
enum Section: Int, CaseIterable {
    /// For each term, and one more: where its postings start.
    case postingsStart
    /// For each term, and one more: its first block.
    case firstBlock
    /// For each term: in how many passages it stands.
    case frequency
    /// For each term: a bound of its impact.
    case bound
    /// For each term, and one more: where its letters start.
    case lettersStart
    case letters
    /// For each block: its last passage.
    case blockLast
    /// For each block: where it starts, from the start of the term's postings.
    case blockStart
    case blockBound
    /// For each block: the width of distances and, times 256, of frequencies.
    case blockWidths
    /// For each block: where its positions start, from the start of the term's postings.
    case blockPositions
    /// For each passage: its id, ascending.
    case ids
    /// For each passage: its length as an index into `lengths`.
    case lengthCodes
    /// The lengths that occur, ascending.
    case lengths

    var stride: Int {
        switch self {
        case .postingsStart, .ids: 8
        case .firstBlock, .frequency, .lettersStart, .blockLast, .blockStart, .blockPositions,
            .lengths:
            4
        case .bound, .blockBound, .blockWidths, .lengthCodes: 2
        case .letters: 1
        }
    }
}

/// How words become terms; a query is read as its index was.
package enum TermAnalysis: Int, Sendable, CaseIterable {
    /// Letters are folded, words kept.
    case folded
    /// Words are folded, then stemmed as English.
    case english
}

/// What all segments of one index share.
package struct SegmentKind: Equatable, Sendable {
    package var analysis: TermAnalysis
    /// Whether the index knows where in a passage a word stands, which phrases need.
    package var hasPositions: Bool
    package var parameters: BM25Parameters

    package init(
        analysis: TermAnalysis = .english, hasPositions: Bool = false,
        parameters: BM25Parameters = BM25Parameters()
    ) {
        self.analysis = analysis
        self.hasPositions = hasPositions
        self.parameters = parameters
    }
}

/// The counts at the end of a segment file, from which every place in it follows.
struct SegmentFooter: Equatable {
    var kind: SegmentKind
    var postingsBytes = 0
    var terms = 0
    var letters = 0
    var blocks = 0
    var passages = 0
    var lengths = 0
    /// Of all passages, in words.
    var totalLength: UInt64 = 0

    static let size = 16 * 8

    func count(of section: Section) -> Int {
        switch section {
        case .postingsStart, .firstBlock, .lettersStart: terms + 1
        case .frequency, .bound: terms
        case .letters: letters
        case .blockLast, .blockStart, .blockBound, .blockWidths: blocks
        case .blockPositions: kind.hasPositions ? blocks : 0
        case .ids, .lengthCodes: passages
        case .lengths: lengths
        }
    }

    /// Where each section starts, and last the footer.
    var offsets: [Int] {
        var offsets = [SegmentFormat.aligned(8 + postingsBytes)]
        for section in Section.allCases {
            let end = offsets[section.rawValue] + count(of: section) * section.stride
            offsets.append(SegmentFormat.aligned(end))
        }
        return offsets
    }

    /// All of the footer but the checksum.
    var words: [UInt64] {
        [
            SegmentFormat.closing, UInt64(SegmentFormat.version), UInt64(kind.analysis.rawValue),
            kind.hasPositions ? 1 : 0, kind.parameters.saturation.bitPattern,
            kind.parameters.lengthShare.bitPattern, UInt64(postingsBytes), UInt64(terms),
            UInt64(letters), UInt64(blocks), UInt64(passages), UInt64(lengths), totalLength, 0, 0,
        ]
    }

    /// Reads the counts and refuses what no segment can have.
    init(words: [UInt64], fileSize: Int) throws(SegmentFault) {
        guard words.count == 15, words[0] == SegmentFormat.closing else {
            throw .truncated(bytes: fileSize, wanted: fileSize + 1)
        }
        guard words[1] == UInt64(SegmentFormat.version) else {
            throw .otherVersion(Int(truncatingIfNeeded: words[1]))
        }
        let parameters = BM25Parameters(
            saturation: Double(bitPattern: words[4]), lengthShare: Double(bitPattern: words[5]))
        guard words[2] < UInt64(TermAnalysis.allCases.count), words[3] < 2, parameters.isUsable,
            let analysis = TermAnalysis(rawValue: Int(words[2]))
        else { throw .contradictory("contents") }
        kind = SegmentKind(
            analysis: analysis, hasPositions: words[3] == 1, parameters: parameters)
        // Nothing counted takes less than a byte, so no sum below can overflow.
        guard words[6...11].allSatisfy({ $0 <= UInt64(fileSize) }) else {
            throw .contradictory("contents")
        }
        let counts = words[6...11].map { Int($0) }
        (postingsBytes, terms, letters) = (counts[0], counts[1], counts[2])
        (blocks, passages, lengths) = (counts[3], counts[4], counts[5])
        totalLength = words[12]
        guard passages <= SegmentFormat.mostPassages, lengths <= SegmentFormat.longestPassage + 1,
            totalLength <= UInt64(passages) * UInt64(SegmentFormat.longestPassage)
        else { throw .contradictory("contents") }
    }

    init(kind: SegmentKind) {
        self.kind = kind
    }
}
