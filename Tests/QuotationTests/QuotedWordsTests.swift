import CheckerKit
import Testing

@testable import Quotation

/// The words of a quotation: "|" stands before each word that has a gap before it.
@Suite struct QuotedWordsTests {
    @Test(arguments: [
        ("We will, we will!", "we will we will"),
        ("don’t, can't, won’t", "do not can not will not"),
        ("We’re and I'm and they'll", "we are and i am and they will"),
        ("well-known banks", "well known banks"),
        ("three of 1,000 and twenty-one", "3 of 1000 and 21"), ("the one", "the one"),
        ("[T]he bank … fell", "the bank |fell"), ("the bank ... fell", "the bank |fell"),
        ("the [old] bank", "the |bank"), ("[she] ran", "|ran"), ("an [open bracket", "an"),
        ("", ""), ("… —", ""),
    ])
    func readsWordsAndGaps(text: String, words: String) {
        let analysis = AnalyzedText(text)
        let quoted = QuotedWords(quotation: 0..<text.utf8.count, of: analysis)
        let written = quoted.words.map { ($0.isAfterGap ? "|" : "") + $0.folded }
        #expect(written.joined(separator: " ") == words)
    }

    @Test func bracketsOfASourceAreWords() {
        let text = "[T]he [old] bank … fell"
        let words = QuotedWords([0..<text.utf8.count], of: AnalyzedText(text)).words
        #expect(words.map(\.folded) == ["the", "old", "bank", "fell"])
        #expect(!words.contains { $0.isAfterGap })
    }
}
