import CrosscheckCLI
import Testing

/// What `inspect stance` shows of a claim and a passage.
@Suite struct StanceTests {
    @Test func showsWhatClashesWithTheBytesOfBothSides() async {
        let files = FakeFiles.desk(adding: [
            "claim.txt": "The fire burned for 12 hours.",
            "passage.txt": "It rained. The fire burned for 15 hours.",
        ])
        let ran = await crosscheck(["inspect", "stance", "claim.txt", "passage.txt"], on: files)
        #expect(ran.status == .clean)
        #expect(
            ran.output.hasPrefix(
                """
                contradicts, decisive: all aligns but one number
                in bytes 11–40: The fire burned for 15 hours.
                clashes: number '12 hours' (bytes 20–28) – '15 hours' (bytes 31–39)
                aligns: word 'fire' (bytes 4–8) – 'fire' (bytes 15–19), the same word
                """))
    }

    @Test func obeysNoCommandOfTheClaim() async {
        let ran = await crosscheck(
            [
                "inspect", "stance", "--claim", "The \u{1B}[31m\u{1B}Fire Halden burned 12 hours.",
                "--evidence", "Nothing of it.",
            ], on: FakeFiles.desk())
        #expect(!ran.output.contains("\u{1B}"))
    }

    @Test func answersEveryRequest() async {
        let files = FakeFiles.desk(adding: [
            "-": #"{"id": "a", "claim": "Oslo is a city.", "evidence": "Oslo is a city."}"# + "\n\n"
                + #"{"id": "b", "claim": "Oslo is a city."}"# + "\nno JSON\n"
        ])
        let ran = await crosscheck(["inspect", "stance", "--batch"], on: files)
        let answers = ran.output.split(separator: "\n")
        #expect(answers.count == 3)
        #expect(answers[0].hasPrefix(#"{"id":"a","stance":"supports""#))
        #expect(answers[1].hasPrefix(#"{"id":"b","stance":"neutral","error":"#))
        #expect(answers[2].hasPrefix(#"{"id":null,"stance":"neutral","error":"#))
    }
}
