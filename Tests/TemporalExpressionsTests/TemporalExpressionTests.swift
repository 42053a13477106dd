import ClaimModel
import Testing

@testable import TemporalExpressions

@Suite struct TemporalExpressionTests {
    @Test(arguments: ["1914/1918", "2016-02-04", "../2016"])
    func theDaysThatAnExpressionMeansAreKept(days: String) {
        let expression = TemporalExpression(
            range: 0..<4, tokens: 0..<1, kind: .date, value: days, interval: DateInterval(days),
            anchoring: .explicit, weekday: nil, problem: nil, ends: [])
        #expect(expression.interval?.description == days)
    }
}
