import ClaimExtraction
import ClaimModel
import Testing
import TextAnalysis

/// What the pronouns and the bare descriptions of a claim stand for.
@Suite struct ReferenceTests {
    private func claims(in text: String) -> [Claim] {
        let article = Article(
            name: "article", format: .plainText, digest: "", file: text, text: text,
            blocks: [Block(.paragraph, 0..<text.utf8.count)])
        return ClaimExtractor.extract(
            from: article, analysis: AnalyzedText(text), minimumCheckWorthiness: 0
        ).claims.filter { $0.kind != .office }
    }

    /// The last claim of each text as it reads alone.
    @Test(
        arguments: [
            ("Jane Doe came in 2011. She left in 2012.", "She [Jane Doe] left in 2012"),
            ("Jane Doe said that she left in 2012.", "she [Jane Doe] left in 2012"),
            (
                "Jane Doe met Karl Brandt. She left with his dog in 2012.",
                "She [Jane Doe] left with his [Karl Brandt] dog in 2012"
            ),
            (
                "“I left with my dog in 2012,” Jane Doe said.",
                "“I [Jane Doe] left with my [Jane Doe] dog in 2012,”"
            ),
            (
                "The Federal Aviation Agency was founded in 1958. The agency was closed in 2012.",
                "The agency [Federal Aviation Agency] was closed in 2012"
            ),
            (
                "The Weeper attack hit Oslo in 2017. It was May when the attack ended.",
                "It was May when the attack [The Weeper attack] ended"
            ),
            (
                "Norway joined in 1949. It was 2012 when the country left.",
                "It was 2012 when the country [Norway] left"
            ),
        ] as [(String, String)])
    func whatStandsForOneThingIsFilledIn(text: String, read: String) throws {
        let claim = try #require(claims(in: text).last)
        #expect(claim.text == read)
        #expect(claim.references.allSatisfy { $0.name != nil })
        #expect(text.contains(claim.quote))
    }

    @Test(
        arguments: [
            // Two who may be meant, or nobody with a name.
            ("Jane Doe met Anna Lee. She left in 2012.", ["She"]),
            ("Jane Doe met a woman. She left in 2012.", ["She"]),
            ("Karl Brandt came in 2011. She left in 2012.", ["She"]),
            ("Oslo Bank sued Bergen Bank. The bank was closed in 2012.", ["The bank"]),
            ("Norway and Sweden joined. It was 2012 when the country left.", ["the country"]),
            // A court is called so in its name.
            ("Acme Bank lost its case. It was 2012 when the court ruled.", ["the court"]),
            // What may stand for anything that was said.
            ("Robbers broke in. These attacks were known in 2012.", ["These attacks"]),
            ("Robbers broke in. They had left in 2012.", ["They"]),
            // What says itself which is meant.
            ("The bank of Oslo was closed in 2012.", []),
            ("The bank robbery was planned in 2012.", []),
            ("The company that closed in 2012 sold ships.", []),
        ] as [(String, [String])])
    func whatIsUnclearIsSaid(text: String, words: [String]) throws {
        let claim = try #require(claims(in: text).last)
        #expect(claim.references.map(\.words) == words)
        #expect(claim.references.allSatisfy { $0.name == nil })
        #expect(!claim.text.contains("["))
    }

    @Test func anIdIsMadeOfTheClaimsOwnWords() {
        let jane = claims(in: "Jane Doe came in 2011. She left in 2012.")
        let anna = claims(in: "Anna Lee came in 2011. She left in 2012.")
        #expect(jane.last?.text != anna.last?.text)
        #expect(jane.last?.id == anna.last?.id)
    }

    @Test func hisOrHerIsAnybodys() {
        let claim = claims(in: "Jane Doe came in 2011. Every driver knew his or her bridge.").last
        #expect(claim?.references.isEmpty == true)
    }
}
