import Testing
import TextAnalysis

@Suite struct SentenceTests {
    /// A bar stands where one sentence ends and the next begins.
    @Test(arguments: [
        "The bank closed.|It never opened again.",
        "Who knew?|Nobody did!|So they say.",
        "Bob Dudley took over.|“I'd like my life back,” he said.|I’ll see.",
        "Mr. Lee met Dr. Ann Wu and Gen. Roy Hart in St. Ives.|They talked.",
        "He lives in the U.S. and works.|The U.S. Government paid.",
        "She moved to the U.S.|She likes it.",
        "Acme Inc. bought it.|Bought by Acme Inc.|The price rose.",
        "On Jan. 5 it snowed.|See No. 5 and p. 12.|He said no.|Then he left.",
        "J. K. Moss and Albert I. Ross came.|So did you and I.|Nobody else came.",
        "We met at 5 p.m. on Monday.|We left at 6 p.m.|Nobody stayed.",
        "At 5 a.m. Mr. Hall rose.",
        "It cost $100.50.|It grew by 2.5 per cent.",
        "“It is over.”|She left.",
        "“Is it over?” she asked.|“It is!” Ann Lee said.",
        "“Is it over?” Smith asked.|Nobody knew.",
        "\"It is over.\"|She left.",
        "He left (she had not asked why.) at noon.",
        "They said so (in May).|Nobody listened.",
        "(Nobody listened.)|Then they did.",
        "Well ... perhaps.|I never meant that...|She left.",
        "She had doubts … about it.",
        "• First point|• Second point",
        "1) The first point|2) The second point|3) The third",
        "1.) The first point|2.) The second point",
        "1. The first point|2. The second point",
        "a. The first point|b. The second point",
        // A number that counts nothing on.
        "1) The firm paid 3) Some of it",
        "We saw the future.However, it passed.",
        "It is on example.org today.|See https://example.org/x. for more.",
        "It was closed.|. . . The rest is known.",
        "Shares fell to 3.|2020 was worse.",
        "It was Yahoo! in those days.",
        "Firms, e.g. Acme, paid.|Others, i.e. Bolt, did not.",
        "He holds a Ph.D. in law.|He teaches.",
        "He came vs. Smith.",
        "The figure is “about 5.”|Then it fell.",
    ])
    func sentencesEndWhereTheyDo(marked: String) {
        let parts = marked.split(separator: "|").map(String.init)
        let text = AnalyzedText(
            parts.joined(separator: " ").replacing("future. How", with: "future.How"))
        let joined = marked.contains("future.However")
        let expected = joined ? ["We saw the future.", "However, it passed."] : parts
        #expect(text.sentences.map { text.string($0.range) } == expected)
    }

    @Test(arguments: [
        ("It fell on Tuesday.The rest stood.", ["It fell on Tuesday.", "The rest stood."]),
        ("It cost 1,000.That was too much.", ["It cost 1,000.", "That was too much."]),
        ("They use Node.Js here.", ["They use Node.Js here."]),
        // Lines are the items of a list where none ends as a sentence does, or a comma goes on.
        ("news\nmaps, plans\nold letters", ["news", "maps, plans", "old letters"]),
        ("It was a cold\nnight in\nthe city.", ["It was a cold\nnight in\nthe city."]),
        ("news\nmaps,\nold letters", ["news\nmaps,\nold letters"]),
        ("Night in\nthe city", ["Night in\nthe city"]),
    ])
    func spacesAndStopsMayBeMissing(text: String, sentences: [String]) {
        let analysis = AnalyzedText(text)
        #expect(analysis.sentences.map { analysis.string($0.range) } == sentences)
    }

    @Test(arguments: [
        ("We met on May\n1. It rained.", ["We met on May\n1.", "It rained."], ["May\n1"]),
        ("news\nJune\n5", ["news", "June\n5"], ["June\n5"]),
        ("It fell in Jan. The 1 left.", ["It fell in Jan.", "The 1 left."], []),
    ])
    func datesAndSentencesDoNotCross(text: String, sentences: [String], dates: [String]) {
        let analysis = AnalyzedText(text)
        #expect(analysis.sentences.map { analysis.string($0.range) } == sentences)
        #expect(analysis.dates.map { analysis.string($0.range) } == dates)
    }

    @Test func aTextWithoutStopsIsParted() {
        let words = String(repeating: "word ", count: 510)
        let text = AnalyzedText(words + "on 5 June 2020 it " + words)
        #expect(text.sentences.map(\.tokens) == [0..<514, 514..<1025])
        #expect(text.dates.map(\.tokens) == [511..<514])
    }

    @Test func listItemsBeginSentencesAtLineStarts() {
        let text = AnalyzedText("We want:\n- more bread\n- less salt\n1. Milk\n2) Tea")
        #expect(
            text.sentences.map { text.string($0.range) }
                == ["We want:", "- more bread", "- less salt", "1. Milk", "2) Tea"])
    }

    @Test func blankLinesEndSentencesAndLineEndsDoNot() {
        let text = AnalyzedText("A headline\n \r\nOne sentence\nover two lines.")
        #expect(
            text.sentences.map { text.string($0.range) }
                == ["A headline", "One sentence\nover two lines."])
    }

    @Test func blocksEndSentencesAndBlankLinesInsideThemDoNot() {
        let text = AnalyzedText("Top story\nOne\n\ntwo. Rest", blocks: [0..<9, 10..<19])
        #expect(
            text.sentences.map { text.string($0.range) } == ["Top story", "One\n\ntwo.", "Rest"])
    }

    @Test(arguments: [
        [0..<3, 2..<9], [-5..<100], [5..<5], [7..<9, 0..<4], [1..<2, 1..<2, 1..<200],
    ])
    func anyBlocksAreTaken(blocks: [Range<Int>]) {
        let text = AnalyzedText("Één zin. Nog een.", blocks: blocks)
        #expect(text.sentences.map(\.tokens).reduce(0) { $0 + $1.count } == text.tokens.count)
    }

    @Test func tokensOfSentencesAreTheTextsInOrder() {
        let text = AnalyzedText("One. Two three. “Four!” Five")
        #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
    }

    @Test(arguments: [
        ("The iPhone sold. eBay sold it.", ["The iPhone sold.", "eBay sold it."]),
        ("It rained.[1] She left.[12][3] Gone.", ["It rained.[1]", "She left.[12][3]", "Gone."]),
    ])
    func footnotesAndSmallInitialsHideNoBorder(text: String, expected: [String]) {
        let analysis = AnalyzedText(text)
        #expect(analysis.sentences.map { analysis.string($0.range) } == expected)
    }
}
