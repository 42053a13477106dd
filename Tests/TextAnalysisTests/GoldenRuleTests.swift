import Foundation
import Testing
import TextAnalysis

/// The golden rules of sentence segmentation, where they are at hand.
@Suite struct GoldenRuleTests {
    private static let page = ProcessInfo.processInfo.environment["CROSSCHECK_DATA"].map {
        URL(filePath: $0)
            .appending(path: "data/sentences/pragmatic_segmenter-README-golden-rules.md")
    }

    private struct Rule {
        var text: String
        var sentences: [String]
    }

    @Test(.enabled(if: page != nil, "CROSSCHECK_DATA is not set: 52 golden rules are skipped"))
    func englishSentencesFollowTheGoldenRules() throws {
        let page = try String(contentsOf: try #require(Self.page), encoding: .utf8)
        let rules = try Self.englishRules(of: page)
        #expect(rules.count == 52)
        let missed = rules.enumerated().filter { $1.sentences != Self.sentences(of: $1.text) }
        let numbers = missed.map { String($0.offset + 1) }.joined(separator: ", ")
        print("golden rules: \(rules.count - missed.count) of \(rules.count); missed: \(numbers)")
        #expect(missed.isEmpty, "missed: \(numbers)")
    }

    /// A rule is a text in a fence, the lines after `=>` being the list of its sentences.
    private static func englishRules(of page: String) throws -> [Rule] {
        let start = try #require(page.range(of: "#### Golden Rules (English)"))
        let rest = page[start.upperBound...]
        let end = try #require(rest.range(of: "#### Golden Rules (German)"))
        return rest[..<end.lowerBound].components(separatedBy: "```").compactMap { part in
            guard let arrow = part.range(of: "\n=> [") else { return nil }
            let text = part[..<arrow.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
            let list = part[arrow.upperBound...].split(whereSeparator: \.isNewline).first ?? ""
            let sentences = literals(in: list)
            return Rule(
                text: text.replacing("\\n", with: "\n").replacing("\\\"", with: "\""),
                sentences: sentences.map(singleSpaced))
        }
    }

    /// Strings as Ruby writes them, in either kind of marks; a backslash takes the next as it is.
    private static func literals(in list: Substring) -> [String] {
        var found: [String] = []
        var mark: Character?
        var isEscaped = false
        for character in list {
            guard let open = mark else {
                guard character == "\"" || character == "'" else { continue }
                mark = character
                found.append("")
                continue
            }
            if isEscaped {
                found[found.count - 1].append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == open {
                mark = nil
            } else {
                found[found.count - 1].append(character)
            }
        }
        return found
    }

    private static func sentences(of text: String) -> [String] {
        let analysis = AnalyzedText(text)
        return analysis.sentences.map { singleSpaced(analysis.string($0.range)) }
    }

    /// Where a line was broken is no part of a rule.
    private static func singleSpaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
