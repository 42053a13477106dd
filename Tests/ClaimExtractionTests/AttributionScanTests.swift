import ClaimExtraction
import ClaimModel
import Testing
import TextAnalysis

/// What a sentence says besides, of what people say, think, want and judge.
@Suite struct AttributionScanTests {
    private func speeches(in text: String) -> [String] {
        let analysis = AnalyzedText(text)
        let article = Article(
            name: "article", format: .plainText, digest: "", file: text, text: text,
            blocks: [Block(.paragraph, 0..<text.utf8.count)])
        let extraction = ClaimExtractor.extract(
            from: article, analysis: analysis, minimumCheckWorthiness: 0)
        return extraction.speeches.map { speech in
            [speech.source, speech.cue, speech.content].map { analysis.string($0) }
                .joined(separator: " | ")
        }
    }

    @Test(
        arguments: [
            // What is meant, wanted and judged.
            ("The mayor criticized the bank.", ["The mayor | criticized | the bank"]),
            ("Jane Doe promised to close it.", ["Jane Doe | promised | close it"]),
            ("Jane Doe called for an inquiry.", ["Jane Doe | called | an inquiry"]),
            (
                "Jane Doe urged the council to close it.",
                ["Jane Doe | urged | the council to close it"]
            ),
            (
                "The mayor was worried that the dam would break.",
                ["The mayor | was worried | the dam would break"]
            ),
            (
                "The union opposed her claim that the bank lost money.",
                [
                    "The union | opposed | her claim that the bank lost money",
                    "her | claim | the bank lost money",
                ]
            ),
            (
                "The plan was denounced by the mayor.",
                ["the mayor | denounced by | The plan"]
            ),
            // Who does it.
            (
                "The bank, founded in 1900, has since denounced the deal.",
                ["The bank | has since denounced | the deal"]
            ),
            (
                "A study published in May found that coffee helps.",
                ["A study | found | coffee helps"]
            ),
            (
                "Sen. Ann Lee (R-Ohio) praised the deal.",
                ["Sen. Ann Lee | praised | the deal"]
            ),
            (
                "Jane Doe continued to call for an inquiry.",
                ["Jane Doe | continued to call | an inquiry"]
            ),
            (
                "Asked about the dam, Jane Doe said, “It holds all of the water.”",
                ["Jane Doe | said | “It holds all of the water.”"]
            ),
            (
                "In a statement the bank rejected the offer.",
                ["the bank | rejected | the offer"]
            ),
            (
                "Protesters chanting “No more dams” marched.",
                ["Protesters | chanting | “No more dams” marched"]
            ),
            // More than one in a sentence.
            (
                "Jane Doe praised the bank and rejected the offer.",
                ["Jane Doe | praised | the bank", "Jane Doe | rejected | the offer"]
            ),
            (
                "“The dam holds all of it,” Jane Doe said, arguing that it is new.",
                [
                    "Jane Doe | said | “The dam holds all of it,”",
                    "Jane Doe | arguing | it is new",
                ]
            ),
            // What is nobody's word.
            ("Jane Doe did not promise to close it.", []),
            ("One could say that it is closed.", []),
            ("The tax plans to be read are long.", []),
            ("It was expected to rain.", []),
            // "She wants" is what she said.
            (
                "Jane Doe said she wants the dam closed.",
                ["Jane Doe | said | she wants the dam closed"]
            ),
        ] as [(String, [String])])
    func sourcesCuesAndContentsAreFound(text: String, expected: [String]) {
        #expect(speeches(in: text) == expected)
    }

    @Test(
        arguments: [
            (
                "Jane Doe continued:\n\n“The bank lost money. It closed in 2016.”",
                ["Jane Doe | continued | “The bank lost money. It closed in 2016.”"]
            ),
            (
                "“The bank lost money. It closed in 2016.” — Jane Doe\n\nIt rained all of May.",
                ["Jane Doe | — | “The bank lost money. It closed in 2016.”"]
            ),
            ("“The bank lost money. It closed in 2016.” — A joke\n\nIt rained.", []),
        ] as [(String, [String])])
    func aQuotationBelongsToWhoAnnouncesOrSignsIt(text: String, expected: [String]) {
        #expect(speeches(in: text) == expected)
    }
}
