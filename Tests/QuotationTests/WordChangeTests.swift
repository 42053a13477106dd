import CheckerKit
import Testing

@testable import Quotation

/// What the one edit between two sentences does to what is said.
@Suite struct WordChangeTests {
    @Test(arguments: [
        ("We lost 4 of the ships.", "We lost six of the ships.", WordChange.number),
        ("We will go to the coast.", "We will not go to the coast.", .negation),
        ("We will never go there.", "We will always go there.", .negation),
        ("It is a blow to Genoa today.", "It is a blow to Milan today.", .name),
        ("We met Hillary Clinton there.", "We met Hillary Sanders there.", .name),
        ("We will rebuild the cathedral.", "We will rebuild the city.", .content),
        ("It is a large house.", "It is a small house.", .content),
    ])
    func isAnotherStatement(said: String, quoted: String, change: WordChange) {
        #expect(Self.change(said, quoted) == change)
    }

    @Test(arguments: [
        ("We will go to the coast.", "We shall go to the coast."),
        ("We will buy the house.", "We will purchase the house."),
        ("We will go to the coast.", "We will go to the very coast."),
        ("We lost only the first game.", "We lost the first game."),
        ("We have many ships there.", "We have 12 ships there."),
        ("We visited the United States then.", "We visited America then."),
        ("We met Hillary Clinton there.", "We met Secretary Clinton there."),
        ("We did not only lose games.", "We did lose games."),
        ("We rebuilt the houses there.", "We rebuilt the house there."),
    ])
    func isAMatterOfStyle(said: String, quoted: String) {
        #expect(Self.change(said, quoted) == .style)
    }

    private static func change(_ said: String, _ quoted: String) -> WordChange? {
        let source = AnalyzedText(said)
        let article = AnalyzedText("“\(quoted)”")
        guard let quotation = article.quotations.first else { return nil }
        let ours = ArticleQuotation(
            quotation.range, outer: quotation.outer, within: quotation.outer, of: article)
        let theirs = QuotedWords([0..<said.utf8.count], of: source)
        let alignment = WordAlignment(
            quoted: ours.numbers, said: theirs.words.map { ours.number(of: $0.folded) })
        guard let edit = alignment?.edits.first, alignment?.edits.count == 1 else { return nil }
        return WordChange(edit, of: ours.words, in: article, and: theirs, in: source)
    }
}
