import ClaimModel
import Foundation
import TemporalExpressions
import Testing

/// Whatever the text, ranges are sound and the result is the same again.
///
/// `CROSSCHECK_FUZZ` says how many texts are tried; a few thousand otherwise.
@Suite struct FuzzTests {
    private static let count =
        ProcessInfo.processInfo.environment["CROSSCHECK_FUZZ"].flatMap { Int($0) } ?? 4000

    @Test(arguments: UInt64(1)...20)
    func expressionsOfAnyTextAreSound(seed: UInt64) {
        var texts = MutatedText(seed: seed)
        for number in 0..<max(1, Self.count / 20) {
            let text = texts.text()
            if let fault = Self.fault(of: text, domain: TemporalDomain.allCases[number % 2]) {
                let written = String(decoding: text, as: UTF8.self).debugDescription
                Issue.record("seed \(seed), text \(number), \(written): \(fault)")
                return
            }
        }
    }

    @Test(arguments: [
        "in ", "the end of ", "twenty-", "2014 to ", "May ", "1,234", "a.m.", "last week and ",
        "’", "nineteen ", "10:", "the ", "5/", "mid-", "A. ", "\n", "中国",
    ])
    func oneThingOverAndOverIsSound(piece: String) {
        let text = Array(String(repeating: piece, count: 3000).utf8)
        #expect(Self.fault(of: text, domain: .news) == nil, "\(piece)")
    }

    /// What is wrong with the expressions of a text.
    private static func fault(of text: [UInt8], domain: TemporalDomain) -> String? {
        let published = CalendarDate("2020-06-05")
        var tagger = TemporalTagger(publishedOn: published, domain: domain)
        let expressions = tagger.expressions(in: text)
        var reached = 0
        for expression in expressions {
            let range = expression.range
            guard range.lowerBound >= reached, !range.isEmpty, range.upperBound <= text.count else {
                return "\(range) is out of order"
            }
            guard isBorder(range.lowerBound, text), isBorder(range.upperBound, text) else {
                return "\(range) parts a character"
            }
            guard expression.ends.allSatisfy({ range.contains($0.range.lowerBound) }) else {
                return "the ends of \(range) lie beyond it"
            }
            reached = range.upperBound
        }
        var again = TemporalTagger(publishedOn: published, domain: domain)
        return again.expressions(in: text) == expressions ? nil : "not the same again"
    }

    private static func isBorder(_ offset: Int, _ text: [UInt8]) -> Bool {
        offset == text.count || text[offset] & 0xC0 != 0x80
    }
}
