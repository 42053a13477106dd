/// Writes one segment: terms in the order of their letters, then the tables.
struct SegmentWriter<Output: SegmentOutput> {
    private let kind: SegmentKind
    private let ids: [UInt64]
    private let lengths: [UInt32]
    private var encoder: PostingsEncoder
    private var output: CheckedOutput<Output>

    /// Begins a segment of passages in the order of their ids, with their lengths in words.
    init(
        kind: SegmentKind, ids: [UInt64], lengths: [UInt32], to output: Output
    ) throws(SegmentFault) {
        self.kind = kind
        self.ids = ids
        self.lengths = lengths
        let total = lengths.reduce(0) { $0 + Double($1) }
        let formula = BM25(
            parameters: kind.parameters,
            averageLength: ids.isEmpty ? 0 : total / Double(ids.count))
        encoder = PostingsEncoder(kind: kind, formula: formula, lengths: lengths)
        self.output = CheckedOutput(output)
        try self.output.write(column: [SegmentFormat.opening])
    }

    mutating func add(_ term: [UInt8], _ postings: Postings) throws(SegmentFault) {
        try encoder.add(term, postings, to: &output)
    }

    /// Writes the tables and the footer, and gives back where all of it went.
    mutating func finish() throws(SegmentFault) -> Output {
        try encoder.flush(to: &output)
        var footer = SegmentFooter(kind: kind)
        footer.postingsBytes = output.count - 8
        let distinct = Set(lengths).sorted()
        let codes = Dictionary(
            uniqueKeysWithValues: distinct.enumerated().map { ($1, UInt16($0)) })
        footer.terms = encoder.frequency.count
        footer.letters = encoder.letters.count
        footer.blocks = encoder.blockLast.count
        footer.passages = ids.count
        footer.lengths = distinct.count
        footer.totalLength = lengths.reduce(0) { $0 + UInt64($1) }
        try output.write(column: encoder.postingsStart)
        try output.write(column: encoder.firstBlock)
        try output.write(column: encoder.frequency)
        try output.write(column: encoder.bound)
        try output.write(column: encoder.lettersStart)
        try output.write(column: encoder.letters)
        try output.write(column: encoder.blockLast)
        try output.write(column: encoder.blockStart)
        try output.write(column: encoder.blockBound)
        try output.write(column: encoder.blockWidths)
        try output.write(column: encoder.blockPositions)
        try output.write(column: ids)
        try output.write(column: lengths.map { codes[$0] ?? 0 })
        try output.write(column: distinct)
        try output.write(column: footer.words)
        let checksum = output.checksum.value
        try output.write(column: [checksum])
        return output.output
    }
}
