import ClaimExtraction
import Testing
import TextAnalysis

@Suite struct WorthinessTests {
    private func worthiness(
        _ text: String, _ weights: WorthinessWeights = .standard
    ) -> CheckWorthiness {
        let analysis = AnalyzedText(text)
        return CheckWorthiness(analysis.tokens.indices, of: analysis, weights: weights)
    }

    @Test(arguments: [
        ("The bank lost $81 million in 2016.", "Thank you very much."),
        ("Taxes rose by 12 percent in 2014.", "How was your day?"),
        ("Robbers stole 40 paintings from the museum.", "I think that we will be fine."),
    ])
    func whatCanBeLookedUpIsWorthMore(worthy: String, other: String) {
        #expect(worthiness(worthy).score > worthiness(other).score)
    }

    @Test func aScoreIsWhatItsPointsComeTo() {
        let weights = WorthinessWeights(
            base: -0.5, features: ["a quantity": 1], terms: ["bank": 2, "never seen": 9])
        let found = worthiness("Forty banks closed.", weights)
        // Three words and two pairs: each word counts by one part in the root of five.
        #expect(found.parts.map(\.name) == ["to begin with", "a quantity", "“bank”"])
        #expect(abs(found.sum - (0.5 + 2 / 5.0.squareRoot())) < 1e-9)
        #expect(found.score == 0.7912)
    }

    @Test func scoresLieFromZeroToOne() {
        for points in [-1000.0, -1, 0, 1, 1000] {
            let weights = WorthinessWeights(base: points, features: [:], terms: [:])
            #expect((0...1).contains(worthiness("It rained.", weights).score))
        }
    }

    @Test func weightsAreReadAsTheyAreWritten() {
        let text = WorthinessWeights.standard.text
        let (weights, flaws) = WorthinessWeights.read(Array(text.utf8))
        #expect(flaws.isEmpty)
        #expect(weights.text == text)
        #expect(weights.terms.count > 1000)
    }

    @Test(
        arguments: [
            ("base\t1\nfeature\ta quantty\t1\n", .unknownFeature, 15..<24),
            ("base\t1\nterm\ta\tmuch\n", .noNumber, 14..<18),
            ("base\t1\nterm\ta\t1\nterm\ta\t1\n", .givenTwice, 21..<22),
            ("base\t1\nbase\t1\n", .givenTwice, 7..<11),
            ("base 1\n", .notALine, 0..<6),
            ("", .notALine, 0..<0),
        ] as [(String, WorthinessWeights.Flaw.Kind, Range<Int>)])
    func flawsHaveTheirPlaces(
        text: String, kind: WorthinessWeights.Flaw.Kind, range: Range<Int>
    ) {
        let flaws = WorthinessWeights.read(Array(text.utf8)).flaws
        #expect(flaws.map(\.kind) == [kind])
        #expect(flaws.map(\.range) == [range])
    }
}
