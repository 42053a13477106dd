extension PassageIndex {
    /// The passages in which the words of a text stand one behind the other, best first.
    ///
    /// A phrase scores as a term does that stands where the phrase does and weighs as much as all
    /// its words together.
    package func search(
        phrase: String, limit: Int
    ) throws(SegmentFault) -> [PassageMatch] {
        guard kind.hasPositions else { throw .noPositions }
        let words = TermReader(kind.analysis).terms(of: phrase)
        guard limit > 0, !words.isEmpty else { return [] }
        let query = RankedQuery(words, in: self)
        let weight = query.terms.reduce(Float(0)) { $0 + $1.weight }
        var top = TopPassages(limit: limit)
        for (number, part) in parts.enumerated() {
            guard var phrase = PhraseCursor(words, query, part: number, of: part.segment) else {
                continue
            }
            while let (passage, frequency) = try phrase.next() {
                guard !part.removed.contains(passage) else { continue }
                let score = weight * part.impacts.impact(frequency, of: passage)
                let id = part.segment.tables.ids[Int(passage)]
                top.offer(PassageMatch(id: id, score: score))
            }
        }
        return top.matches
    }
}

/// The passages of one segment that have a phrase.
private struct PhraseCursor {
    /// For each distinct term, rarest first.
    private var cursors: [TermCursor]
    /// For each word of the phrase, which cursor is its term's.
    private let words: [Int]
    private var candidate: UInt32 = 0

    /// Nothing if the segment lacks one of the words.
    init?(_ words: [[UInt8]], _ query: RankedQuery, part: Int, of segment: Segment) {
        var cursors: [TermCursor] = []
        for term in query.terms {
            guard let place = term.places[part] else { return nil }
            cursors.append(
                TermCursor(PostingsReader(segment, term: place), weight: 0, boundFactor: 0))
        }
        let order = words.compactMap { word in query.terms.firstIndex { $0.letters == word } }
        guard order.count == words.count else { return nil }
        self.cursors = cursors
        self.words = order
    }

    /// The next passage with the phrase, and how often it stands there.
    mutating func next() throws(SegmentFault) -> (passage: UInt32, frequency: UInt32)? {
        while try alignCursors() {
            let passage = candidate
            candidate += 1
            let frequency = try frequencyOfPhrase()
            if frequency > 0 { return (passage, frequency) }
        }
        return nil
    }

    /// Moves all cursors to the next passage that has every term.
    private mutating func alignCursors() throws(SegmentFault) -> Bool {
        var agreeing = 0
        while agreeing < cursors.count {
            guard try cursors[agreeing].advance(to: candidate) else { return false }
            let passage = cursors[agreeing].passage
            if passage == candidate {
                agreeing += 1
            } else {
                candidate = passage
                agreeing = 0
            }
        }
        return true
    }

    private mutating func frequencyOfPhrase() throws(SegmentFault) -> UInt32 {
        var positions: [ArraySlice<UInt16>] = []
        for place in cursors.indices { positions.append(try cursors[place].positions()) }
        var places = words.map { positions[$0] }
        var count: UInt32 = 0
        for first in places[0] {
            let follows = places.indices.dropFirst().allSatisfy { word in
                let wanted = Int(first) + word
                while let position = places[word].first, Int(position) < wanted {
                    places[word].removeFirst()
                }
                return places[word].first.map { Int($0) == wanted } ?? false
            }
            if follows { count += 1 }
        }
        return count
    }
}
