import CheckerKit
import Quantity
import Testing

/// What written numbers may stand for.
@Suite struct AmountTests {
    @Test(arguments: [
        ("The fund holds 12 boats.", 12, 12), ("The fund holds $1.2 billion.", 1.15e9, 1.25e9),
        ("The fund holds $10 million.", 9.5e6, 10.5e6),
        ("The fund holds $100 million.", 95e6, 105e6), ("The fund holds 5,000 boats.", 4500, 5500),
        ("The fund holds 1,500 boats.", 1500, 1500), ("The fund holds 20,000 boats.", 19500, 20500),
        ("The fund holds 50 cents.", 0.5, 0.5), ("The fund holds about 50 boats.", 45, 55),
        ("The fund holds more than 40 boats.", 40, 60), ("The fund holds nearly 50 boats.", 35, 50),
        ("The fund holds up to 50 boats.", 0, 50), ("The fund holds two hundred boats.", 195, 205),
    ])
    func saysWhatANumberMayStandFor(sentence: String, low: Double, high: Double) throws {
        let text = AnalyzedText(sentence)
        let amount = try #require(Amount(text.quantities[0], in: text))
        #expect(abs(amount.bounds.low - low) < 1e-6 * max(1, low))
        #expect(abs(amount.bounds.high - high) < 1e-6 * high)
    }

    @Test(arguments: ["The fund holds dozens of boats.", "The fund holds hundreds of boats."])
    func knowsNoNumberForDozens(sentence: String) {
        let text = AnalyzedText(sentence)
        #expect(text.quantities.compactMap { Amount($0, in: text) }.isEmpty)
    }

    @Test func openEndsOverlapAndDoNotClash() {
        let open = Bounds(5, .infinity)
        #expect((open - open).meets(Bounds(1)))
        #expect((open + open).meets(open))
        #expect((open * 100).widened(by: 0).meets(Bounds(600)))
        #expect(!(open * 100).widened(by: 0).meets(Bounds(400)))
        #expect(!Bounds(1, 2).meets(Bounds(2.1, 3)))
        #expect(Bounds(0.1 + 0.2).meets(Bounds(0.3)))
    }

    @Test func nothingIsDividedByWhatMayBeZero() {
        #expect(Bounds(1).divided(by: Bounds(0, 2)) == nil)
        #expect(Bounds(1, 2).divided(by: Bounds(4, 5)) == Bounds(0.2, 0.5))
        #expect(Bounds(-2, -1).divided(by: Bounds(4, 5)) == Bounds(-0.5, -0.2))
    }
}
