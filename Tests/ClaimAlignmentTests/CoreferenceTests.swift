import ClaimAlignment
import ClaimModel
import Testing
import TextAnalysis

/// Claims and sentences that go on about what the sentence before them names.
@Suite struct CoreferenceTests {
    static func alignment(
        of claim: String, in article: String = "", by source: String, sentence: Int
    ) -> Alignment {
        let text = AnalyzedText(article.isEmpty ? claim : "\(article) \(claim)")
        let start = text.bytes.count - claim.utf8.count
        return AlignedClaim([start..<text.bytes.count], of: text)
            .compared(with: sentence, of: AnalyzedText(source), title: nil)
    }

    @Test(arguments: [
        (
            "Karl Brandt was not in court when the verdict was read.",
            "Karl Brandt, captain of the Costa Halden, was jailed. He was not in court when the "
                + "verdict was read.", Stance.supports
        ),
        (
            "Karl Brandt was in court when the verdict was read.",
            "Karl Brandt, captain of the Costa Halden, was jailed. He was not in court when the "
                + "verdict was read.", .contradicts
        ),
        // Either may be meant.
        (
            "Karl Brandt was in court when the verdict was read.",
            "Karl Brandt met Anna Vale. He was not in court when the verdict was read.", .neutral
        ),
    ])
    func aPronounStandsForTheNameBeforeIt(claim: String, source: String, expected: Stance) {
        #expect(Self.alignment(of: claim, by: source, sentence: 1).stance == expected)
    }

    @Test(arguments: [
        ("The Halden Bank is old.", Strength.decisive),
        ("Karl Brandt founded a bank.", .indicative),
    ])
    func aNounThatStandsForANameIsNoWordOfItsOwn(article: String, expected: Strength) {
        let alignment = Self.alignment(
            of: "The bank agreed in June 2010 to put 20 million dollars into a fund.",
            in: article,
            by: "The Halden Bank agreed in June 2010 to put 20 million dollars into a fund.",
            sentence: 0)
        #expect(alignment.stance == .supports)
        #expect(alignment.strength == .decisive)
        let pronoun = Self.alignment(
            of: "The company agreed in June 2010 to put 20 million dollars into a fund.",
            in: article,
            by: "The Halden Bank agreed in June 2010 to put 20 million dollars into a fund.",
            sentence: 0)
        #expect(pronoun.strength == expected)
    }

    /// Both texts go on about the ship, the one as "the vessel" and the other as "it".
    @Test(arguments: [
        ("The Costa Halden is 400 metres long.", Stance.contradicts),
        ("The Ever Brandt is 400 metres long.", .contradicts),
        ("The Halden Bank is old.", .neutral),
    ])
    func whatBothGoOnAboutIsTheSame(before: String, expected: Stance) {
        let ship = before.contains("Brandt") ? "Ever Brandt" : "Costa Halden"
        let alignment = Self.alignment(
            of: "The vessel was carrying 13,800 containers from China to Rotterdam.",
            in: "The container ship \(ship) ran aground.",
            by: "\(before) It was carrying 18,300 containers from China to Rotterdam.",
            sentence: 1)
        #expect(alignment.stance == expected, "\(alignment)")
    }
}

@Suite struct RoleTests {
    @Test(arguments: [
        (
            "Karl Brandt of the Halden Institute managed the probe.",
            "The probe was managed by Anna Vale of the Halden Institute.", Stance.contradicts
        ),
        (
            "Karl Brandt of the Halden Institute managed the probe.",
            "The probe was managed by Karl Brandt of the Halden Institute.", .supports
        ),
        (
            "Karen Olsen, the head of Halden Steel, was replaced by Karl Brandt.",
            "Anna Vale replaces Karen Olsen as head of Halden Steel.", .contradicts
        ),
        // The other one did something else.
        (
            "Karl Brandt of the Halden Institute managed the probe.",
            "The probe was praised by Anna Vale of the Halden Institute.", .neutral
        ),
        // "Largely" is no size.
        (
            "Karen Olsen of Halden spoke to a smaller crowd on 5 May 2010.",
            "Karen Olsen of Halden spoke to a largely young crowd on 5 May 2010.", .neutral
        ),
        // Who was president once is no other person.
        (
            "President Karen Olsen signed the Halden bill in 1994.",
            "Former President Karen Olsen signed the Halden bill in 1994.", .supports
        ),
    ])
    func whoDoesItIsComparedInEitherVoice(claim: String, source: String, expected: Stance) {
        let alignment = ClashTests.alignment(of: claim, by: source)
        #expect(alignment.stance == expected, "\(alignment)")
    }

    @Test(arguments: [
        (
            "Karl Brandt resigned as mayor on 23 May 2015.",
            "Karl Brandt stepped down as mayor on 23 May 2015.", Stance.supports
        ),
        (
            "The Halden mine collapsed on 15 August 2010.",
            "The Halden mine caved in on 5 August 2010.", .contradicts
        ),
        (
            "A fire began in the Halden jail on 5 May 2010.",
            "Prisoners broke out of the Halden jail on 5 May 2010.", .neutral
        ),
    ])
    func aVerbIsComparedWithItsParticle(claim: String, source: String, expected: Stance) {
        let alignment = ClashTests.alignment(of: claim, by: source)
        #expect(alignment.stance == expected, "\(alignment)")
    }
}

@Suite struct DenialTests {
    @Test(arguments: [
        (
            "Three of the boys were seriously ill.",
            "Doctors said that none of the boys was seriously ill.", Stance.contradicts
        ),
        ("Two men were injured.", "None of the men was injured in the ascent.", .contradicts),
        ("Two men were injured.", "Nobody was injured in the ascent.", .contradicts),
        ("None of the 25 crew members was injured.", "None of them was injured.", .neutral),
        ("Two men were injured.", "None of the cars was damaged.", .neutral),
        (
            "The Halden government did not resign until Monday, 10 August 2020.",
            "The Halden government resigned on Monday, 10 August 2020.", .supports
        ),
        (
            "The Halden government did not resign until Friday, 10 August 2020.",
            "The Halden government resigned on Monday, 10 August 2020.", .contradicts
        ),
        (
            "Seventeen workers were killed in Halden.",
            "It killed eleven workers in Halden and injured 17.", .contradicts
        ),
    ])
    func noneStandsAgainstANumber(claim: String, source: String, expected: Stance) {
        let alignment = ClashTests.alignment(of: claim, by: source)
        #expect(alignment.stance == expected, "\(alignment)")
    }

    @Test func aNumberInItsPlaceIsNotOneOfSeveral() {
        let claim = "The Brandt family pledged 100 million euros."
        let source =
            "The Brandt family pledged 100 million euros, and the Vale family 200 million euros."
        #expect(ClashTests.alignment(of: claim, by: source).strength == .decisive)
    }
}
