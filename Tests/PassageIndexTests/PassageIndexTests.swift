import PassageIndex
import TestSupport
import Testing

@Suite struct PassageIndexTests {
    @Test(arguments: 0..<32)
    func findsWhatAddingUpEverythingFinds(seed: UInt64) throws {
        var collection = RandomCollection(seed: seed)
        var index = try collection.index(parts: 1 + Int(seed % 3))
        if seed % 2 == 0 { index = try index.removing(collection.someIDs()) }
        for _ in 0..<12 {
            let query = collection.query()
            let limit = collection.number(in: 1...20)
            let found = try index.search(query, limit: limit)
            let wanted = try index.exhaustiveSearch(query, limit: limit)
            #expect(found == wanted, "seed \(seed), query \(query)")
        }
    }

    @Test(arguments: 40..<52)
    func explainsEveryScoreBitForBit(seed: UInt64) throws {
        var collection = RandomCollection(seed: seed)
        let index = try collection.index(parts: 1 + Int(seed % 3)).removing(collection.someIDs())
        for _ in 0..<6 {
            let (query, emphasised) = (collection.query(), collection.query())
            let found = try index.search(query, limit: 9, repeats: .once, emphasised: emphasised)
            for match in found {
                let explanation = try #require(
                    try index.explanation(
                        of: match.id, for: query, repeats: .once, emphasised: emphasised))
                #expect(explanation.score == match.score, "seed \(seed), query \(query)")
                let shared = explanation.shares.map(\.word) + explanation.missing
                #expect(shared.count == Set(shared).count && !shared.contains("unheard"))
            }
        }
        #expect(try index.explanation(of: .max, for: collection.query()) == nil)
    }

    @Test func explainsByTheWordsOfTheQuery() throws {
        let index = try index(
            ["The minister met ministers.", "A bridge", "Bridges"], SegmentKind())
        let explanation = try #require(
            try index.explanation(of: 0, for: "Ministers’ bridge, unheard", emphasised: "minister"))
        #expect(explanation.missing == ["bridge"])
        let share = try #require(explanation.shares.first)
        #expect(share.word == "Ministers" && share.term == "minist" && share.isEmphasised)
        #expect(share.frequency == 2 && share.passages == 1 && explanation.length == 4)
    }

    @Test(arguments: 101..<110)
    func scoresAsTheFormulaSays(seed: UInt64) throws {
        var collection = RandomCollection(seed: seed)
        let index = try collection.index(parts: 2)
        let model = PlainBM25(collection.passages)
        for _ in 0..<6 {
            let query = collection.query()
            let wanted = model.scores(query)
            let found = try index.search(query, limit: 9_000)
            #expect(Set(found.map(\.id)) == Set(wanted.keys), "seed \(seed), query \(query)")
            for match in found {
                let score = wanted[match.id] ?? 0
                #expect(
                    abs(Double(match.score) - score) <= 1e-5 * score,
                    "seed \(seed), query \(query), passage \(match.id)")
            }
        }
    }

    @Test(arguments: 200..<216)
    func mergesToWhatIsBuiltAfresh(seed: UInt64) throws {
        var collection = RandomCollection(seed: seed)
        let gone = Set(collection.someIDs())
        let segments = try collection.segments(1 + Int(seed % 4))
        let parts = try segments.map {
            (segment: $0, removed: try RemovedPassages().removing(gone, from: $0))
        }
        let rest = collection.passages.filter { !gone.contains($0.id) }
        let fresh = try RandomCollection.bytes(of: rest, collection.kind)
        #expect(try SegmentMerge(parts).bytes() == fresh, "seed \(seed)")
    }

    @Test(arguments: 300..<312)
    func ranksTheRestAsIfTheRemovedHadNeverBeenThere(seed: UInt64) throws {
        var collection = RandomCollection(seed: seed)
        let first = collection.someIDs()
        let second = collection.someIDs()
        let index = try collection.index(parts: 3).removing(first).removing(second)
        let gone = Set(first + second)
        let rest = collection.passages.filter { !gone.contains($0.id) }
        let segment = try Segment(
            SegmentBytes(RandomCollection.bytes(of: rest, collection.kind)))
        let fresh = try PassageIndex([segment], kind: collection.kind)
        #expect(index.passages == rest.count)
        for _ in 0..<8 {
            let query = collection.query()
            #expect(
                try index.search(query, limit: 10) == fresh.search(query, limit: 10),
                "seed \(seed), query \(query)")
        }
    }

    @Test(arguments: 401..<412)
    func findsPhrases(seed: UInt64) throws {
        let kind = SegmentKind(analysis: .folded, hasPositions: true)
        var collection = RandomCollection(seed: seed, kind: kind)
        let index = try collection.index(parts: 2)
        for _ in 0..<10 {
            let phrase = collection.phrase()
            let words = " " + phrase + " "
            let wanted = collection.passages.filter { (" " + $0.text + " ").contains(words) }
            let found = try index.search(phrase: phrase, limit: 9_000)
            #expect(
                found.map(\.id).sorted() == wanted.map(\.id),
                "seed \(seed), phrase \(phrase)")
        }
    }

    @Test func countsHowOftenAPhraseStands() throws {
        let kind = SegmentKind(analysis: .folded, hasPositions: true)
        let index = try index(["a a a a", "a a b b", "b a a a", "a b a b"], kind)
        #expect(try index.search(phrase: "a a", limit: 9).map(\.id) == [0, 2, 1])
        #expect(try index.search(phrase: "a b a", limit: 9).map(\.id) == [3])
        #expect(try index.search(phrase: "c a", limit: 9).isEmpty)
    }

    @Test func refusesAPhraseWithoutPositions() throws {
        let index = try index(["a b"], SegmentKind())
        #expect(throws: SegmentFault.noPositions) {
            try index.search(phrase: "a b", limit: 1)
        }
    }

    @Test func breaksTiesByID() throws {
        let index = try index(Array(repeating: "same words", count: 500), SegmentKind())
        #expect(try index.search("words", limit: 3).map(\.id) == [0, 1, 2])
        let rest = try index.removing([0, 2])
        #expect(try rest.search("words", limit: 3).map(\.id) == [1, 3, 4])
    }

    @Test(arguments: [
        ("minister", "The Ministers met."), ("café", "A cafe."), ("Cafe", "le café"),
        ("O'Brien", "o’brien said"), ("1,234", "costs 1234 euros"), ("dogs", "the dog's bone"),
        ("naïve", "“naive”—he said"), ("Łódź", "in lodz"), ("Москва", "москва, 2024"),
    ])
    func findsAWordHoweverItIsSpelled(query: String, text: String) throws {
        let index = try index(["nothing of it", text], SegmentKind())
        #expect(try index.search(query, limit: 2).map(\.id) == [1])
    }

    @Test(arguments: ["", "  ", "…", "unheard"])
    func findsNothingForWordsThatAreNotThere(query: String) throws {
        #expect(try index(["some words"], SegmentKind()).search(query, limit: 5).isEmpty)
        #expect(try PassageIndex([Segment](), kind: SegmentKind()).search("a", limit: 5).isEmpty)
    }

    private func index(_ texts: [String], _ kind: SegmentKind) throws -> PassageIndex {
        let passages = texts.enumerated().map { (id: UInt64($0), text: $1) }
        let segment = try Segment(SegmentBytes(RandomCollection.bytes(of: passages, kind)))
        return try PassageIndex([segment], kind: kind)
    }
}

/// BM25 written down once more, in double precision and without an index.
private struct PlainBM25 {
    let passages: [(id: UInt64, words: [Substring])]

    init(_ passages: [(id: UInt64, text: String)]) {
        self.passages = passages.map { ($0.id, $0.text.split(separator: " ")) }
    }

    func scores(_ query: String) -> [UInt64: Double] {
        let count = Double(passages.count)
        let average = passages.reduce(0) { $0 + Double($1.words.count) } / count
        var scores: [UInt64: Double] = [:]
        for word in query.split(separator: " ") {
            let times = passages.map { passage in passage.words.count { $0 == word } }
            let frequency = Double(times.count { $0 > 0 })
            let weight = PlainLogarithm.of(1 + (count - frequency + 0.5) / (frequency + 0.5))
            for (passage, times) in zip(passages, times) where times > 0 {
                let norm = 1.2 * (0.25 + 0.75 * Double(passage.words.count) / average)
                scores[passage.id, default: 0] += weight * Double(times) / (Double(times) + norm)
            }
        }
        return scores
    }
}

/// The logarithm as an area, which has nothing in common with the index's series.
private enum PlainLogarithm {
    static func of(_ number: Double) -> Double {
        guard number > 1.5 else {
            let steps = 2_000
            let width = (number - 1) / Double(steps)
            return (0..<steps).reduce(0) { $0 + width / (1 + (Double($1) + 0.5) * width) }
        }
        return 2 * of(number.squareRoot())
    }
}
