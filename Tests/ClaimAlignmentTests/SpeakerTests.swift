import ClaimAlignment
import ClaimModel
import Testing
import TextAnalysis

@Suite struct SpeakerTests {
    private func alignment(
        of words: String, in article: String, by source: String, at index: Int = 0
    ) throws -> Alignment {
        let text = AnalyzedText(article)
        let start = try #require(article.firstRange(of: words)).lowerBound
        let from = article.utf8.distance(from: article.startIndex, to: start)
        let claim = AlignedClaim(
            [from..<from + words.utf8.count], of: text, attribution: text.sentences[0].range)
        return claim.compared(with: index, of: AnalyzedText(source), title: nil)
    }

    @Test(arguments: [
        ("The mayor, Karen Olsen, said", Stance.supports),
        ("Karen Olsen said", .supports),
        ("Karl Brandt said", .contradicts),
        ("The bishop of Halden, Karen Olsen, said", .contradicts),
    ])
    func whoSaysItIsPartOfTheClaim(opening: String, expected: Stance) throws {
        let alignment = try alignment(
            of: "hospitals in Halden had no beds left",
            in: "\(opening) hospitals in Halden had no beds left.",
            by: "Mayor Karen Olsen said that hospitals in Halden had no beds left.")
        #expect(alignment.stance == expected, "\(alignment)")
    }

    /// "He said" after a sentence that names one person alone.
    @Test(arguments: [
        ("Karl Brandt", "Karl Brandt, the mayor of Halden, spoke in Oslo.", Stance.supports),
        ("Karl Brandt", "Karen Olsen, the mayor of Halden, spoke in Oslo.", .contradicts),
        ("Karl Brandt", "The council of Halden met in Oslo.", .supports),
        ("Karl Brandt", "Karen Olsen met Anna Vale in Oslo.", .supports),
    ])
    func whoHeIsIsPartOfTheClaim(speaker: String, before: String, expected: Stance) throws {
        let words = "“We are the first to have done that, and that will stay forever,”"
        let alignment = try alignment(
            of: words, in: "\(words) said \(speaker).", by: "\(before) \(words) she said.", at: 1)
        #expect(alignment.stance == expected, "\(alignment)")
    }

    @Test func whatSomebodySaysIsNotYetSo() {
        let words = "Robbers stole 40 paintings from the Halden Museum."
        let source = "Karl Brandt said robbers stole 40 paintings from the Halden Museum."
        let alignment = ClashTests.alignment(of: words, by: source)
        #expect(alignment.stance == .supports)
        #expect(alignment.strength == .indicative)
    }
}

@Suite struct ClauseTests {
    @Test(arguments: [
        (
            "The towers did not fall, and no worshippers were hurt.",
            ["The towers did not fall", "no worshippers were hurt."]
        ),
        ("The towers fell, and were rebuilt.", ["The towers fell, and were rebuilt."]),
        ("Olsen, Brandt, and Vale met in Halden.", ["Olsen, Brandt, and Vale met in Halden."]),
        (
            "It was not closed, although engineers had warned of it.",
            ["It was not closed", "engineers had warned of it."]
        ),
        (
            "The vessel is 400 metres long and was carrying 300 containers.",
            ["The vessel is 400 metres long", "The vessel | was carrying 300 containers."]
        ),
        (
            "The operation took 24 hours and no one was injured.",
            ["The operation took 24 hours", "no one was injured."]
        ),
        ("Brandt sold new and used cars.", ["Brandt sold new and used cars."]),
    ])
    func clausesHaveVerbsAndSubjects(sentence: String, expected: [String]) {
        let text = AnalyzedText(sentence)
        let parts = Clauses.parts(of: 0..<sentence.utf8.count, in: text)
        #expect(parts.map { $0.map(text.string).joined(separator: " | ") } == expected)
    }

    @Test(arguments: [
        (
            "Dredgers removed 500 tons of sand before the ship was refloated on Monday.",
            "Dredgers removed 500 tons of sand"
        ),
        ("Brandt left before Monday.", nil),
    ])
    func aClauseOfTimeIsLeftOut(sentence: String, expected: String?) {
        let text = AnalyzedText(sentence)
        let main = Clauses.main(of: [0..<sentence.utf8.count], in: text)
        #expect(main.map { $0.map(text.string).joined() } == expected)
    }
}

@Suite struct PlaceOfNamesTests {
    @Test(arguments: [
        (
            "Prime Minister Karl Brandt announced a competition for the bridge in 2018.",
            "In 2018 Prime Minister Karen Olsen announced a competition for the bridge.",
            Stance.contradicts
        ),
        (
            "President Karen Olsen visited the Halden bridge in 2018.",
            "Prime Minister Karen Olsen visited the Halden bridge in 2018.", .contradicts
        ),
        (
            "The spire of the Halden church fell at 7:30 p.m.",
            "The spire of the Halden church fell at 7:50 p.m.", .contradicts
        ),
        // Both may have done it.
        (
            "Karl Brandt and Karen Olsen opened the Halden bridge in 2018.",
            "Karl Brandt and Anna Vale opened the Halden bridge in 2018.", .neutral
        ),
        (
            "The bridge was not closed to traffic.", "The bridge was not closed to traffic.",
            .supports
        ),
        ("The weather was the only cause.", "The weather was not the only cause.", .contradicts),
    ])
    func anotherAnswerClashes(claim: String, source: String, expected: Stance) {
        let alignment = ClashTests.alignment(of: claim, by: source)
        #expect(alignment.stance == expected, "\(alignment)")
    }

    @Test func aPassageChosenForAClaimSpeaksOfItsSubject() {
        let claim = "Halden Abbey is a truck."
        let text = AnalyzedText(claim)
        let found = AlignedClaim([0..<claim.utf8.count], of: text)
            .stance(of: AnalyzedText("Halden Abbey is a famous church in Norway."))
        #expect(found?.alignment.stance == .contradicts)
        #expect(found?.alignment.strength == .indicative)
        #expect(found?.alignment.clashes.first?.sourceRange == 25..<31)
    }
}
