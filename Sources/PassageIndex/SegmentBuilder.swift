/// Takes in passages, in the order of their ids, and makes a segment of them.
package struct SegmentBuilder: ~Copyable {
    package let kind: SegmentKind
    private var table: TermTable
    private var ids: [UInt64] = []
    private var lengths: [UInt32] = []
    /// The terms of all passages, one behind the other.
    private var words: [UInt32] = []

    package init(_ kind: SegmentKind) {
        self.kind = kind
        table = TermTable(kind.analysis)
    }

    package var passages: Int { ids.count }

    /// The bytes that finishing will take, about.
    package var size: Int { words.count * 14 + ids.count * 12 + table.size }

    package mutating func add(_ id: UInt64, _ text: String) throws(SegmentFault) {
        if let last = ids.last, last >= id {
            throw last == id ? .duplicatePassage(id) : .unorderedPassage(id)
        }
        guard ids.count < SegmentFormat.mostPassages else { throw .tooManyPassages }
        let before = words.count
        let bytes = text.utf8.span
        WordScanner.forEachWord(in: bytes) { place in
            words.append(table.number(of: bytes.extracting(place)))
        }
        let length = words.count - before
        guard length <= SegmentFormat.longestPassage else {
            words.removeLast(length)
            throw .overlongPassage(id, words: length)
        }
        ids.append(id)
        lengths.append(UInt32(length))
    }

    /// A segment of all that was added, in memory; the builder is then empty.
    package mutating func finish() throws(SegmentFault) -> [UInt8] {
        try write(to: MemoryOutput()).bytes
    }

    /// Writes a segment of all that was added to a file; the builder is then empty.
    package mutating func finish(writing path: String) throws(SegmentFault) {
        let file = try FileOutput(path: path)
        do throws(SegmentFault) {
            try write(to: file).finish()
        } catch {
            file.abandon()
            throw error
        }
    }

    private mutating func write<Output: SegmentOutput>(
        to output: Output
    ) throws(SegmentFault) -> Output {
        var writer = try SegmentWriter(kind: kind, ids: ids, lengths: lengths, to: output)
        let occurrences = Occurrences(
            words: words, lengths: lengths, terms: table.terms.count, positions: kind.hasPositions)
        let ordered = Self.order(of: table.terms)
        var postings = Postings()
        for term in ordered {
            occurrences.read(Int(term), into: &postings)
            guard !postings.passages.isEmpty else { continue }
            try writer.add(table.terms[Int(term)], postings)
        }
        ids.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        return try writer.finish()
    }

    /// The numbers of terms in the order of their letters, by the first eight where those differ.
    private static func order(of terms: [[UInt8]]) -> [UInt32] {
        let heads = terms.enumerated().map { number, letters -> (head: UInt64, term: UInt32) in
            var head: UInt64 = 0
            for index in 0..<8 {
                head = head << 8 | (index < letters.count ? UInt64(letters[index]) : 0)
            }
            return (head, UInt32(number))
        }
        return heads.sorted { first, second in
            if first.head != second.head { return first.head < second.head }
            return terms[Int(first.term)].lexicographicallyPrecedes(terms[Int(second.term)])
        }.map(\.term)
    }
}

/// Words sorted by term, by counting: two passes over them and no comparison.
private struct Occurrences {
    /// For each term, and one more: where its occurrences start.
    private let starts: [Int]
    private let passages: [UInt32]
    private let positions: [UInt16]

    init(words: [UInt32], lengths: [UInt32], terms: Int, positions hasPositions: Bool) {
        var starts = [Int](repeating: 0, count: terms + 1)
        for word in words { starts[Int(word) + 1] += 1 }
        for term in 0..<terms { starts[term + 1] += starts[term] }
        var next = starts
        var passages = [UInt32](repeating: 0, count: words.count)
        var positions = [UInt16](repeating: 0, count: hasPositions ? words.count : 0)
        var index = 0
        for (passage, length) in lengths.enumerated() {
            for position in 0..<Int(length) {
                let word = Int(words[index])
                let place = next[word]
                next[word] = place + 1
                passages[place] = UInt32(passage)
                if hasPositions { positions[place] = UInt16(position) }
                index += 1
            }
        }
        self.starts = starts
        self.passages = passages
        self.positions = positions
    }

    func read(_ term: Int, into postings: inout Postings) {
        postings.removeAll()
        for place in starts[term]..<starts[term + 1] {
            if postings.passages.last == passages[place] {
                postings.frequencies[postings.frequencies.count - 1] += 1
            } else {
                postings.passages.append(passages[place])
                postings.frequencies.append(1)
            }
        }
        if !positions.isEmpty {
            postings.positions.append(contentsOf: positions[starts[term]..<starts[term + 1]])
        }
    }
}
