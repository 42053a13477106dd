/// Why a passage has its score: what each term of the query adds.
package struct ScoreExplanation: Sendable {
    package struct Share: Sendable {
        /// As the query spells it, where it has it first.
        package let word: String
        /// As the index has it, folded and stemmed.
        package let term: String
        /// How often the passage has it.
        package let frequency: Int
        /// How many passages of the index have it.
        package let passages: Int
        package let isEmphasised: Bool
        /// The term's weight in the index, what emphasis adds included.
        package let weight: Float
        /// What it adds to the score: the weight, and the less of it the longer the passage.
        package let points: Float
    }

    /// Of the passage, in words.
    package let length: Int
    /// Of all passages.
    package let averageLength: Double
    /// The terms of the query that the passage has, in the order in which they are added up.
    package let shares: [Share]
    /// Words of the query that only other passages have, the rarest first.
    package let missing: [String]

    /// The score, bit for bit.
    package var score: Float { shares.reduce(0) { $0 + $1.points } }
}

extension PassageIndex {
    /// What makes up the score of a passage in a search; `nil` if it is not in the index.
    package func explanation(
        of id: UInt64, for text: String, repeats: Repeats = .counted, emphasised: String = ""
    ) throws(SegmentFault) -> ScoreExplanation? {
        let reader = TermReader(kind.analysis)
        let emphasised = Set(reader.terms(of: emphasised))
        let query = RankedQuery(reader.terms(of: text), in: self, repeats, emphasised: emphasised)
        let words = Dictionary(reader.words(of: text).map { ($0.term, $0.word) }) { first, _ in
            first
        }
        for (place, part) in parts.enumerated() {
            guard let passage = part.segment.place(of: id), !part.removed.contains(passage) else {
                continue
            }
            let length = part.segment.length(of: Int(passage))
            var shares: [ScoreExplanation.Share] = []
            var missing: [String] = []
            for term in query.terms {
                let letters = String(decoding: term.letters, as: UTF8.self)
                let word = words[term.letters] ?? letters
                let frequency = try part.frequency(ofTerm: term.places[place], in: passage)
                guard frequency > 0 else {
                    missing.append(word)
                    continue
                }
                let impact = formula.impact(frequency: frequency, length: length)
                shares.append(
                    ScoreExplanation.Share(
                        word: word, term: letters, frequency: Int(frequency),
                        passages: self.frequency(of: term.places),
                        isEmphasised: emphasised.contains(term.letters), weight: term.weight,
                        points: term.weight * impact))
            }
            return ScoreExplanation(
                length: Int(length), averageLength: formula.averageLength, shares: shares,
                missing: missing)
        }
        return nil
    }
}

extension PassageIndex {
    /// The terms of a text as the index has them.
    package func terms(of text: String) -> Set<String> {
        Set(TermReader(kind.analysis).terms(of: text).map { String(decoding: $0, as: UTF8.self) })
    }
}

extension PassageIndex.Part {
    fileprivate func frequency(
        ofTerm term: Int?, in passage: UInt32
    ) throws(SegmentFault) -> UInt32 {
        guard let term else { return 0 }
        var cursor = TermCursor(PostingsReader(segment, term: term), weight: 0, boundFactor: 0)
        guard try cursor.advance(to: passage), cursor.passage == passage else { return 0 }
        return cursor.frequency
    }
}
