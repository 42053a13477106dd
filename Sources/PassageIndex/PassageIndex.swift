/// Passages by their words: segments as one index, ranked by BM25 over all that was not removed.
///
/// A value that never changes. Adding is another index with one segment more, removing another
/// with more removals, and which segments make an index up is for its owner to keep.
package struct PassageIndex: Sendable {
    /// A segment and what of it was removed.
    package struct Part: Sendable {
        package let segment: Segment
        package let removed: RemovedPassages
        let impacts: Impacts
    }

    package let kind: SegmentKind
    package let parts: [Part]
    /// Without those that were removed.
    package let passages: Int
    let formula: BM25

    /// An index of segments of one kind, each with its removals.
    package init(
        _ segments: [(segment: Segment, removed: RemovedPassages)], kind: SegmentKind
    ) throws(SegmentFault) {
        guard segments.allSatisfy({ $0.segment.kind == kind }) else { throw .differentKinds }
        let passages = segments.reduce(0) { $0 + $1.segment.passages - $1.removed.count }
        let length = segments.reduce(0.0) {
            $0 + Double($1.segment.totalLength - $1.removed.totalLength)
        }
        let formula = BM25(
            parameters: kind.parameters,
            averageLength: passages > 0 ? length / Double(passages) : 0)
        self.kind = kind
        self.passages = passages
        self.formula = formula
        parts = segments.map {
            Part(
                segment: $0.segment, removed: $0.removed,
                impacts: Impacts(formula, of: $0.segment))
        }
    }

    package init(_ segments: [Segment], kind: SegmentKind) throws(SegmentFault) {
        try self.init(segments.map { ($0, RemovedPassages()) }, kind: kind)
    }

    /// The same index without some passages.
    package func removing(_ ids: some Sequence<UInt64>) throws(SegmentFault) -> PassageIndex {
        let ids = Array(ids)
        var rest: [(segment: Segment, removed: RemovedPassages)] = []
        for part in parts {
            rest.append((part.segment, try part.removed.removing(ids, from: part.segment)))
        }
        return try PassageIndex(rest, kind: kind)
    }

    /// What a term counts for that stands in a query several times.
    package enum Repeats: Sendable {
        /// As often as it stands there.
        case counted
        case once
    }

    /// The passages that score best for the words of a text, best first, then by id.
    ///
    /// - Parameter emphasised: words among them that count for a fifth more.
    package func search(
        _ text: String, limit: Int, repeats: Repeats = .counted, emphasised: String = ""
    ) throws(SegmentFault) -> [PassageMatch] {
        guard limit > 0 else { return [] }
        let reader = TermReader(kind.analysis)
        let query = RankedQuery(
            reader.terms(of: text), in: self, repeats,
            emphasised: Set(reader.terms(of: emphasised)))
        var top = TopPassages(limit: limit)
        for (place, part) in parts.enumerated() {
            let cursors = query.cursors(ofPart: place, in: self)
            guard !cursors.isEmpty else { continue }
            var search = WindowedSearch(cursors, in: part.segment, without: part.removed)
            try search.run(into: &top, part.impacts)
        }
        return top.matches
    }

    /// The same by adding up every term for every passage: slow, and what `search` is held against.
    package func exhaustiveSearch(
        _ text: String, limit: Int
    ) throws(SegmentFault) -> [PassageMatch] {
        let query = RankedQuery(TermReader(kind.analysis).terms(of: text), in: self)
        var matches: [PassageMatch] = []
        for (place, part) in parts.enumerated() {
            var scores = [Float](repeating: 0, count: part.segment.passages)
            for cursor in query.cursors(ofPart: place, in: self) {
                var postings = Postings()
                var reader = cursor.reader
                try reader.readAll(into: &postings)
                for (passage, frequency) in zip(postings.passages, postings.frequencies) {
                    let length = part.segment.length(of: Int(passage))
                    scores[Int(passage)] +=
                        cursor.weight * formula.impact(frequency: frequency, length: length)
                }
            }
            for (passage, score) in scores.enumerated()
            where score > 0 && !part.removed.contains(UInt32(passage)) {
                matches.append(PassageMatch(id: part.segment.tables.ids[passage], score: score))
            }
        }
        return Array(matches.sorted { $0.precedes($1) }.prefix(limit))
    }
}

/// The terms of a query with their weights in an index, rarest first.
struct RankedQuery {
    struct Term {
        let letters: [UInt8]
        let weight: Float
        /// The term's place in each part, or nothing where no passage has it.
        let places: [Int?]
    }

    let terms: [Term]

    init(
        _ words: [[UInt8]], in index: PassageIndex, _ repeats: PassageIndex.Repeats = .counted,
        emphasised: Set<[UInt8]> = []
    ) {
        let sorted = words.sorted { $0.lexicographicallyPrecedes($1) }
        var terms: [Term] = []
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
            let places = index.parts.map { $0.segment.term(sorted[start]) }
            let frequency = index.frequency(of: places)
            if frequency > 0 {
                let weight = BM25.weight(
                    passages: index.passages, with: frequency,
                    timesInQuery: repeats == .once ? 1 : end - start)
                let factor: Float = emphasised.contains(sorted[start]) ? 1.2 : 1
                terms.append(
                    Term(letters: sorted[start], weight: weight * factor, places: places))
            }
            start = end
        }
        // Their letters decide among equals, so that the order is the same in every index.
        self.terms = terms.sorted {
            $0.weight != $1.weight
                ? $0.weight > $1.weight : $0.letters.lexicographicallyPrecedes($1.letters)
        }
    }

    func cursors(ofPart place: Int, in index: PassageIndex) -> [TermCursor] {
        let segment = index.parts[place].segment
        let factor = ImpactBound.factor(
            from: segment.averageLength, to: index.formula.averageLength)
        return terms.compactMap { term in
            term.places[place].map {
                TermCursor(
                    PostingsReader(segment, term: $0), weight: term.weight, boundFactor: factor)
            }
        }
    }
}

extension PassageIndex {
    /// In how many passages a term stands that were not removed, by its places in the parts.
    func frequency(of places: [Int?]) -> Int {
        zip(parts, places).reduce(0) { sum, next in
            guard let place = next.1 else { return sum }
            let removed = next.0.removed.frequency[UInt32(place)] ?? 0
            return sum + Int(next.0.segment.tables.frequency[place]) - Int(removed)
        }
    }
}
