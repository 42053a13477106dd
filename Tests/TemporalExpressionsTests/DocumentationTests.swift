import ClaimModel
import Foundation
import Testing

@testable import TemporalExpressions

/// The page that explains how to add an expression keeps what it promises.
@Suite struct DocumentationTests {
    private let page: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        page = try String(
            contentsOf: root.appending(path: "Documentation/Adding a temporal expression.md"),
            encoding: .utf8)
    }

    @Test func theLineOfThePageIsARuleThatRecognisesItsExample() throws {
        let lines = page.split(separator: "\n").filter { $0.hasPrefix("    ") }
        let rule = try #require(lines.compactMap { TemporalRule($0) }.first)
        let bytes = Array("It was \(rule.example).".utf8)
        var before = TemporalTagger(publishedOn: nil)
        #expect(before.expressions(in: bytes).map(\.rule) != [rule.line])
        var after = TemporalTagger(
            publishedOn: nil, domain: .news, grammar: Grammar(TemporalRules.all + [rule]))
        let expressions = after.expressions(in: bytes)
        #expect(expressions.map(\.rule) == [rule.line])
        #expect(
            expressions.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [rule.example])
    }

    @Test func everySlotAndMeaningIsExplained() {
        for slot in Slot.allCases {
            #expect(page.contains("`{\(slot)}`"), "\(slot)")
        }
        for kind in RuleMeaning.Kind.allCases {
            #expect(page.contains("`\(kind.rawValue)"), "\(kind.rawValue)")
        }
    }
}
