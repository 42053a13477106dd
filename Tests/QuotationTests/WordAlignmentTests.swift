import TestSupport
import Testing

@testable import Quotation

/// The edits between a quotation and what was said, on words written with spaces.
@Suite struct WordAlignmentTests {
    private static func alignment(
        _ quoted: String, _ said: String, gaps: Set<Int> = []
    ) -> WordAlignment? {
        var numbers: [Substring: Int] = [:]
        let ours = quoted.split(separator: " ").map { word in
            let next = numbers.count
            numbers[word] = numbers[word] ?? next
            return numbers[word] ?? next
        }
        let theirs = said.split(separator: " ").map { numbers[$0] ?? -1 }
        return WordAlignment(quoted: ours, gaps: gaps, said: theirs)
    }

    /// "old>new" for each edit, joined by commas.
    private static func written(_ alignment: WordAlignment, _ quoted: String, _ said: String)
        -> String
    {
        let (ours, theirs) = (quoted.split(separator: " "), said.split(separator: " "))
        return alignment.edits.map { edit in
            theirs[edit.said].joined(separator: " ") + ">"
                + ours[edit.quoted].joined(separator: " ")
        }.joined(separator: ",")
    }

    @Test(arguments: [
        ("we will go", "we will go", ""), ("we will go", "and so we will go home", ""),
        ("we will not go", "we will go", ">not"), ("we will go", "we will never go", "never>"),
        ("we shall go", "we will go", "will>shall"),
        ("a b x y e f", "a b c d e f", "c d>x y"), ("a b c d", "a b x c y d", "x>,y>"),
        (
            "must go to work and not school then", "must go to school and not work then",
            "school>work,work>school"
        ),
        ("a b c x", "a b c d e", "d>x"),
    ])
    func findsTheFewestEdits(quoted: String, said: String, edits: String) throws {
        let alignment = try #require(Self.alignment(quoted, said))
        #expect(Self.written(alignment, quoted, said) == edits)
    }

    @Test func aGapCostsNothingWhereItIsShown() throws {
        let said = "a b c d e f"
        let open = try #require(Self.alignment("a b e f", said, gaps: [2]))
        let closed = try #require(Self.alignment("a b e f", said))
        #expect(open.distance == 0)
        #expect(open.place == 0..<6)
        #expect(closed.distance == 2)
    }

    @Test func nothingInCommonIsNoAlignment() {
        #expect(Self.alignment("a b", "c d") == nil)
        #expect(Self.alignment("", "c d") == nil)
        #expect(Self.alignment("a b", "") == nil)
    }

    @Test func beginsOnlyWhereItMay() throws {
        let late = try #require(
            WordAlignment(quoted: [0, 1], said: [0, 1, 7, 0, 1], starts: 2..<5))
        #expect(late.place == 3..<5)
    }

    /// The edits, applied to what was said, give the quotation; and there are no more of them
    /// than were made.
    @Test func editsLeadFromWhatWasSaidToTheQuotation() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<2000 {
            let said = (0..<Int.random(in: 3...14, using: &generator)).map { _ in
                Int.random(in: 0..<6, using: &generator)
            }
            var quoted = said
            let count = Int.random(in: 0...3, using: &generator)
            for _ in 0..<count where !quoted.isEmpty {
                let place = Int.random(in: 0..<quoted.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: quoted.remove(at: place)
                case 1: quoted.insert(9, at: place)
                default: quoted[place] = 8
                }
            }
            guard let alignment = WordAlignment(quoted: quoted, said: said) else { continue }
            #expect(alignment.distance <= count, "\(quoted) \(said)")
            #expect(Self.applied(alignment, quoted, said) == quoted, "\(quoted) \(said)")
        }
    }

    private static func applied(
        _ alignment: WordAlignment, _ quoted: [Int], _ said: [Int]
    ) -> [Int] {
        var result: [Int] = []
        var place =
            alignment.edits.first.map { min($0.said.lowerBound, alignment.place.lowerBound) }
            ?? alignment.place.lowerBound
        for edit in alignment.edits {
            if edit.said.lowerBound > place { result += said[place..<edit.said.lowerBound] }
            result += quoted[edit.quoted]
            place = edit.said.upperBound
        }
        if place < alignment.place.upperBound {
            result += said[place..<alignment.place.upperBound]
        }
        return result
    }
}
