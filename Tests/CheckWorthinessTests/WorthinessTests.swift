import CheckWorthiness
import Diagnostics
import Testing
import TextAnalysis

@Suite struct WorthinessTests {
    private func worthiness(
        _ sentence: String, _ weights: WorthinessWeights = .shipped
    ) -> Worthiness {
        let text = AnalyzedText(sentence)
        return Worthiness(of: text.tokens.indices, in: text, weights: weights)
    }

    @Test(arguments: [
        ("Exports fell by 12 percent last year.", WorthinessFeature.percentage),
        ("Exports fell by 12% last year.", .percentage), ("It cost $40.", .money),
        ("It cost forty euros.", .money), ("Over a million came.", .largeNumber),
        ("They bought 3 of 9 houses.", .severalNumbers), ("The plan failed.", .past),
        ("Crime is at a record.", .policy), ("We will go.", .future), ("Did she?", .question),
        ("(Applause)", .aside), ("I can't say.", .negation), ("It happened in May 2014.", .date),
        ("“A disgrace,” he said.", .quotation), ("So it ended there.", .connective),
    ])
    func seesWhatASentenceHas(sentence: String, feature: WorthinessFeature) {
        #expect(worthiness(sentence).points.contains { $0.feature == feature })
    }

    @Test(arguments: [
        ("She was pleased to be back at home.", WorthinessFeature.number),
        ("The bridge opened.", .negation), ("Nobody said “why”.", .question),
        ("He sold nothing.", .percentage), ("Answers came quickly.", .aside),
    ])
    func seesNothingElse(sentence: String, feature: WorthinessFeature) {
        #expect(!worthiness(sentence).points.contains { $0.feature == feature })
    }

    @Test(arguments: [
        ("The tax cost companies $40 billion last year.", "Thank you all so much for coming."),
        ("Unemployment fell by 3 percent.", "I believe in what we can do together."),
        ("More than 90 percent of workers lost their insurance.", "What would you say to them?"),
    ])
    func ranksWhatCanBeCheckedHigher(worthy: String, unworthy: String) {
        #expect(worthiness(worthy).score > worthiness(unworthy).score + 0.3)
    }

    @Test func pointsAddUpToTheScore() {
        let weights = WorthinessWeights(start: -1, points: [.number: 0.75, .money: 0.25])
        let found = worthiness("It cost $40 then.", weights)
        #expect(found.points.map(\.points).reduce(found.start, +) == 0)
        #expect(found.score == 0.5)
        #expect(found.hundredths == 0.5)
    }

    @Test func anEmptyStretchHasTheStartAlone() {
        let text = AnalyzedText("")
        let found = Worthiness(of: 0..<0, in: text, weights: .init(start: 0, points: [:]))
        #expect(found.points.isEmpty)
        #expect(found.score == 0.5)
    }
}

@Suite struct WorthinessWeightsTests {
    private func read(_ text: String) -> (weights: WorthinessWeights?, faults: [Diagnostic]) {
        WorthinessWeights.read(SourceFile(name: "w.yaml", text: text))
    }

    @Test func shippedWeightsNameEveryFeature() {
        let shipped = WorthinessWeights.shipped
        #expect(shipped.start != 0)
        #expect(read(shipped.file).weights == shipped)
        for feature in WorthinessFeature.allCases {
            #expect(shipped.file.contains("  \(feature.rawValue): "))
        }
    }

    @Test func aFeatureThatIsNotNamedCountsNothing() throws {
        let weights = try #require(read("start: -1\nweights:\n  money: 2\n").weights)
        #expect(weights.start == -1)
        #expect(weights[.money] == 2)
        #expect(weights[.number] == 0)
    }

    @Test(arguments: [
        ("start: 1\nweights:\n  mony: 2\n", "yaml/unknown-key", 3),
        ("start: 1\nweights:\n  money: much\n", "yaml/wrong-value", 3),
        ("weights: {}\n", "yaml/missing-key", 1),
        ("start: 1\nweights: [1]\n", "yaml/wrong-kind", 2),
    ])
    func namesAFaultAtItsLine(text: String, id: String, line: Int) throws {
        let (weights, faults) = read(text)
        #expect(weights == nil)
        let fault = try #require(faults.first)
        #expect(fault.id == id)
        #expect(fault.place?.line == line)
    }
}
