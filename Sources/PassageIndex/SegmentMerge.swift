/// Makes one segment of several, without what was removed: the same bytes as one built afresh.
package struct SegmentMerge {
    private struct Source {
        let segment: Segment
        /// The place in the merged segment of each passage; `gone` for those that were removed.
        let places: [UInt32]
        /// The term that is next in the order of letters.
        var term = 0

        var letters: [UInt8]? { term < segment.terms ? segment.letters(of: term) : nil }
    }

    private static let gone = UInt32.max

    private let kind: SegmentKind
    private let sources: [Source]
    private let ids: [UInt64]
    private let lengths: [UInt32]

    package init(_ parts: [(segment: Segment, removed: RemovedPassages)]) throws(SegmentFault) {
        guard let kind = parts.first?.segment.kind, parts.allSatisfy({ $0.segment.kind == kind })
        else { throw .differentKinds }
        self.kind = kind
        var order: [(id: UInt64, part: Int, place: Int)] = []
        for (number, part) in parts.enumerated() {
            for place in 0..<part.segment.passages where !part.removed.contains(UInt32(place)) {
                order.append((part.segment.tables.ids[place], number, place))
            }
        }
        order.sort { ($0.id, $0.part) < ($1.id, $1.part) }
        guard order.count <= SegmentFormat.mostPassages else { throw .tooManyPassages }
        for (one, next) in zip(order, order.dropFirst()) where one.id == next.id {
            throw .duplicatePassage(one.id)
        }
        var places = parts.map { [UInt32](repeating: Self.gone, count: $0.segment.passages) }
        for (place, passage) in order.enumerated() {
            places[passage.part][passage.place] = UInt32(place)
        }
        sources = zip(parts, places).map { Source(segment: $0.segment, places: $1) }
        ids = order.map(\.id)
        lengths = order.map { parts[$0.part].segment.length(of: $0.place) }
    }

    /// The merged segment, in memory.
    package func bytes() throws(SegmentFault) -> [UInt8] {
        try write(to: MemoryOutput()).bytes
    }

    /// Writes the merged segment to a file.
    package func write(to path: String) throws(SegmentFault) {
        let file = try FileOutput(path: path)
        do throws(SegmentFault) {
            try write(to: file).finish()
        } catch {
            file.abandon()
            throw error
        }
    }

    private func write<Output: SegmentOutput>(
        to output: Output
    ) throws(SegmentFault) -> Output {
        var writer = try SegmentWriter(kind: kind, ids: ids, lengths: lengths, to: output)
        var sources = sources
        var merged = Postings()
        while let letters = sources.compactMap(\.letters).min(by: {
            $0.lexicographicallyPrecedes($1)
        }) {
            merged.removeAll()
            for number in sources.indices where sources[number].letters == letters {
                try read(sources[number], into: &merged)
                sources[number].term += 1
            }
            merged.sort()
            if !merged.passages.isEmpty { try writer.add(letters, merged) }
        }
        return try writer.finish()
    }

    /// Appends the postings of the source's next term, at their new places.
    private func read(_ source: Source, into merged: inout Postings) throws(SegmentFault) {
        var postings = Postings()
        var reader = PostingsReader(source.segment, term: source.term)
        try reader.readAll(into: &postings)
        var position = 0
        for (passage, frequency) in zip(postings.passages, postings.frequencies) {
            let place = source.places[Int(passage)]
            if place != Self.gone {
                merged.passages.append(place)
                merged.frequencies.append(frequency)
                if kind.hasPositions {
                    merged.positions += postings.positions[position..<position + Int(frequency)]
                }
            }
            position += Int(frequency)
        }
    }
}

extension Postings {
    /// Puts the passages in order, if they are not, each with its positions.
    mutating func sort() {
        guard zip(passages, passages.dropFirst()).contains(where: { $0 > $1 }) else { return }
        var starts: [Int] = []
        var start = 0
        for frequency in frequencies {
            starts.append(start)
            start += Int(frequency)
        }
        let order = passages.indices.sorted { passages[$0] < passages[$1] }
        var sorted = Postings()
        for index in order {
            sorted.passages.append(passages[index])
            sorted.frequencies.append(frequencies[index])
            if !positions.isEmpty {
                sorted.positions +=
                    positions[starts[index]..<starts[index] + Int(frequencies[index])]
            }
        }
        self = sorted
    }
}
