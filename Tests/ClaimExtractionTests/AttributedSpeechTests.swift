import ClaimExtraction
import ClaimModel
import Testing
import TextAnalysis

/// Who is said to say what, of claims and of what is none.
@Suite struct AttributedSpeechTests {
    private func speeches(in text: String) -> [String] {
        let analysis = AnalyzedText(text)
        let article = Article(
            name: "article", format: .plainText, digest: "", file: text, text: text,
            blocks: [Block(.paragraph, 0..<text.utf8.count)])
        let extraction = ClaimExtractor.extract(
            from: article, analysis: analysis, minimumCheckWorthiness: 0)
        return extraction.speeches.map { speech in
            let name = speech.speaker.isNamed ? speech.speaker.name : "(\(speech.speaker.name))"
            return "\(name) | \(analysis.string(speech.cue)) | \(analysis.string(speech.content))"
        }
    }

    @Test(
        arguments: [
            (
                "Jane Doe said, “The bank lost five million dollars.”",
                ["Jane Doe | said | “The bank lost five million dollars.”"]
            ),
            (
                "“The bank lost money,” Jane Doe said in a statement.",
                ["Jane Doe | said | “The bank lost money,”"]
            ),
            (
                "Jane Doe told a crowd in Paris that the bank lost money.",
                ["Jane Doe | told | the bank lost money"]
            ),
            (
                "Jane Doe left the room, adding that the bank lost money.",
                ["Jane Doe | adding | the bank lost money"]
            ),
            (
                "The mayor said the bank lost money.",
                ["(The mayor) | said | the bank lost money"]
            ),
            (
                "The bank lost money, according to two audits.",
                ["(two audits) | according to | The bank lost money"]
            ),
            (
                "JANE DOE: The bank lost all of it in May.",
                ["JANE DOE | : | The bank lost all of it in May"]
            ),
            (
                "“The bank lost money. It lost it in 2016,” Jane Doe said.",
                ["Jane Doe | said | “The bank lost money. It lost it in 2016,”"]
            ),
            (
                "“The bank lost money,” Jane Doe said. “It closed in 2016.”",
                ["Jane Doe | said | “The bank lost money,” Jane Doe said. “It closed in 2016.”"]
            ),
            (
                "“The bank lost money,” Jane Doe said, “and it closed in 2016.”",
                [
                    "Jane Doe | said | “The bank lost money,” Jane Doe said, “and it closed in "
                        + "2016.”"
                ]
            ),
            (
                "“The bank lost money,” Jane Doe, a director of the Mint, said on Monday.",
                ["Jane Doe | said | “The bank lost money,”"]
            ),
            (
                "''The bank lost money,'' Jane Doe said.",
                ["Jane Doe | said | ''The bank lost money,''"]
            ),
            (
                "“The bank lost money,” Mr. Brandt added.",
                ["Brandt | added | “The bank lost money,”"]
            ),
            (
                "“The bank lost money,” Brandt boasted.",
                ["Brandt | boasted | “The bank lost money,”"]
            ),
            (
                "Health Minister Jane Doe said the bank lost money.",
                ["Jane Doe | said | the bank lost money"]
            ),
            // What a relative clause says is nobody's statement.
            ("The dog, who said nothing, slept all of the day.", []),
        ] as [(String, [String])])
    func speakersAndWordsAreFound(text: String, expected: [String]) {
        #expect(speeches(in: text) == expected)
    }

    @Test(
        arguments: [
            // "She" is none of the men.
            (
                "Jane Doe said it fell. Karl Brandt said it stood. It was old, she said.",
                ["Jane Doe", "Karl Brandt", "Jane Doe"]
            ),
            ("Karl Brandt said that it stood. It was old, she said.", ["Karl Brandt", "(she)"]),
            // Of two with a family name, the one who spoke last, whom the title fits.
            (
                "Karl Doe and Anna Doe came. Anna Doe said it fell. Doe said it was old. "
                    + "Mr. Doe said it stood.",
                ["Anna Doe", "Anna Doe", "Karl Doe"]
            ),
            // A name that only says whose or of what kind.
            ("The Republican nominee said that it was old.", ["(The Republican nominee)"]),
            ("Doe’s lawyer said that it was old.", ["(Doe’s lawyer)"]),
            ("A study of bridges by Doe said it was old.", ["(A study of bridges by Doe)"]),
            ("The Doe campaign said that it was old.", ["The Doe campaign"]),
            ("The FBI said that it was old.", ["FBI"]),
            (
                "Jane Doe, president of the bank, which is old, said it fell.",
                ["Jane Doe"]
            ),
        ] as [(String, [String])])
    func speakersAreNamedInFull(text: String, expected: [String]) {
        #expect(
            speeches(in: text).map { String($0.prefix { $0 != "|" }.dropLast()) } == expected)
    }

    @Test func aQuotationGoesOnWithItsSpeaker() {
        let text = "Jane Doe said: “The bank lost money. It closed in 2016. Nobody knew of it.”"
        #expect(
            speeches(in: text) == [
                "Jane Doe | said | “The bank lost money. It closed in 2016. Nobody knew of it.”"
            ])
    }
}
