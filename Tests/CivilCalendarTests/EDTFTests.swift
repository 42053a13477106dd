import CivilCalendar
import TestSupport
import Testing

@Suite struct EDTFTests {
    @Test(arguments: [
        ("201X", "2010-01-01", "2019-12-31"), ("19XX", "1900-01-01", "1999-12-31"),
        ("000X", "0001-01-01", "0009-12-31"), ("2014-XX", "2014-01-01", "2014-12-31"),
        ("2016-02-XX", "2016-02-01", "2016-02-29"), ("2014-21", "2014-03-01", "2014-06-30"),
        ("2014-24", "2014-12-01", "2015-03-31"), ("2014-25", "2014-03-01", "2014-06-30"),
        ("2014-29", "2014-09-01", "2014-12-31"), ("2014-34", "2014-04-01", "2014-06-30"),
        ("2014-39", "2014-09-01", "2014-12-31"), ("2014-41", "2014-07-01", "2014-12-31"),
    ])
    func aDateMayMeanTheseDays(text: String, first: String, last: String) {
        let date = PartialDate(text)
        #expect(date?.first.description == first)
        #expect(date?.last.description == last)
    }

    @Test(arguments: [
        ("2014", "2014-01-01", "2014-12-31"), ("2014~", "2013-01-01", "2015-12-31"),
        ("2014-02?", "2014-01-01", "2014-03-28"), ("2014-02-28%", "2014-02-27", "2014-03-01"),
        ("201X~", "2000-01-01", "2029-12-31"),
    ])
    func anUncertainDateReachesOneOfItsKindFurther(text: String, first: String, last: String) {
        let reach = PartialDate(text)?.reach
        #expect(reach?.lowerBound.description == first)
        #expect(reach?.upperBound.description == last)
    }

    /// Random letters of EDTF: whatever is read is written as it was, or means the same day.
    @Test func whatIsReadComesBackAsItWas() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("EDTF seed \(seed)")
        var random = SeededGenerator(seed: seed)
        let letters = Array("0012-X/.?~")
        var read = 0
        for _ in 0..<60_000 {
            let length = Int.random(in: 4...11, using: &random)
            var text = String(
                (0..<length).map { _ in letters.randomElement(using: &random) ?? "0" })
            if Bool.random(using: &random) {
                text = "20\(text.prefix(2))-0" + text.dropFirst(2)
            }
            guard let interval = DateInterval(text) else { continue }
            read += 1
            let back = interval.description
            #expect(DateInterval(back) == interval, "seed \(seed): \(text)")
            #expect(back == text || interval.start == interval.end, "seed \(seed): \(text)")
        }
        #expect(read > 100)
    }
}
