import ClaimModel
import Testing

@testable import TemporalExpressions

/// Every line of the table of rules keeps its promise: it recognises its example.
@Suite struct RuleTableTests {
    private static let published = CalendarDate("2020-06-05")

    @Test(arguments: TemporalRules.all.filter { $0.meaning.kind != .modifier })
    func aRuleRecognisesItsExample(rule: TemporalRule) {
        let expressions = Self.expressions(in: rule.example)
        #expect(expressions.map(\.rule) == [rule.line], "\(rule.line): \(rule.example)")
        #expect(expressions.map(\.words) == [Self.marked(rule.example)], "\(rule.line)")
    }

    @Test(arguments: TemporalRules.all.filter { $0.meaning.kind == .modifier })
    func aModifierBelongsToItsExample(rule: TemporalRule) {
        let wanted = rule.meaning.words.first.map(String.init)
        let expressions = Self.expressions(in: rule.example)
        #expect(expressions.map(\.words) == [rule.example], "\(rule.line)")
        #expect(
            expressions.map { $0.modifier?.rawValue ?? "NONE" } == [wanted], "\(rule.line)")
    }

    /// One that is not is left out of the table, so that the other tests can be run.
    @Test(arguments: TemporalRules.tables.joined())
    func everyLineIsARule(line: Substring) {
        #expect(
            TemporalRule(line) != nil,
            "A rule is written 'PATTERN = MEANING ; EXAMPLE', and this is none: \(line)")
    }

    @Test(arguments: [
        "{n} {nothing} = duration ; x", "{n} {units} = sometime ; x", "{n} {units}",
        "the? = day ; x", "{n} {units} = duration", "{n} {units} = duration ;",
    ])
    func whatIsNoRuleIsNotRead(line: String) {
        #expect(TemporalRule(line[...]) == nil)
    }

    /// The words between ⟦ and ⟧, or all.
    private static func marked(_ example: String) -> String {
        guard let start = example.firstIndex(of: "⟦"), let end = example.firstIndex(of: "⟧") else {
            return example
        }
        return String(example[example.index(after: start)..<end])
    }

    private static func expressions(
        in example: String
    ) -> [(words: String, rule: String, modifier: TemporalExpression.Modifier?)] {
        let text = "It fell " + example.filter { $0 != "⟦" && $0 != "⟧" } + "."
        let bytes = Array(text.utf8)
        var tagger = TemporalTagger(publishedOn: published)
        return tagger.expressions(in: bytes).map {
            (String(decoding: bytes[$0.range], as: UTF8.self), $0.rule, $0.modifier)
        }
    }
}

extension TemporalRule: CustomTestStringConvertible {
    public var testDescription: String { line }
}
