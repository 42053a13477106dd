import ClaimAlignment
import ClaimModel
import Testing
import TextAnalysis

@Suite struct ClashTests {
    static func alignment(of claim: String, by source: String) -> Alignment {
        let text = AnalyzedText(claim)
        return AlignedClaim([0..<claim.utf8.count], of: text)
            .compared(with: 0, of: AnalyzedText(source), title: nil)
    }

    @Test(arguments: [
        (
            "The fire at Halden Abbey began on Tuesday, 15 April 2019.",
            "The fire at Halden Abbey began on Monday, 15 April 2019.", "Monday, 15 April 2019"
        ),
        (
            "Karen Olsen called the fire “a moment of shame”.",
            "Karen Olsen called the fire “a moment of pride”.", "a moment of pride"
        ),
        (
            "Karen Olsen criticised the firefighters of Halden.",
            "Karen Olsen praised the firefighters of Halden.", "praised"
        ),
        ("The fire burned for 12 hours.", "The fire burned for 15 hours.", "15 hours"),
        (
            "Karen Olsen closed the new bridge in March 2018.",
            "Karen Olsen opened the new bridge in March 2018.", "opened"
        ),
        ("The rig sank ten days later.", "Two days later the rig sank.", "Two days later"),
        (
            "The lake at Halden is about nine kilometres wide.",
            "A path of 40 kilometres leads around the lake at Halden, about four kilometres wide.",
            "four kilometres"
        ),
        (
            "John Roe, the governor of the Bank of Halden, warned of higher prices.",
            "The Bank of Halden's governor, Karen Olsen, warned of higher prices.", "Karen Olsen"
        ),
        (
            "The health minister, Karen Olsen, oversaw the rescue.",
            "Karen Olsen, the mining minister, oversaw the rescue.", "minister"
        ),
        (
            "Karen Olsen, the deputy mayor of Halden, opened the bridge.",
            "Karen Olsen, the mayor of Halden, opened the bridge.", "mayor"
        ),
        (
            "The wreck was towed to Naples in July 2014.",
            "The wreck was towed to Genoa in July 2014, two and a half years later.", "Genoa"
        ),
        (
            "Karen Olsen resigned on the morning of 26 June 2016.",
            "Karen Olsen resigned on the morning of 24 June 2016.", "the morning of 24 June 2016"
        ),
        (
            "The inquiry cost 2.4 million euros.", "The cost of the inquiry is 1.4 million euros.",
            "1.4 million euros"
        ),
        (
            "Fjord Power agreed in June 2010 to put $12 million into a fund for people who lost work.",
            "In June 2010 Fjord Power agreed to put $20 million into a fund for those who lost work.",
            "$20 million"
        ),
    ])
    func whatDiffersIsNamed(claim: String, source: String, other: String) {
        let alignment = Self.alignment(of: claim, by: source)
        #expect(alignment.stance == .contradicts, "\(alignment)")
        #expect(alignment.clashes.map(\.source) == [other])
    }

    @Test(arguments: [
        // The day was no Tuesday, whatever the source leaves out.
        (
            "The fire at Halden Abbey began on Tuesday, 15 April 2019.",
            "The fire at Halden Abbey began on 15 April 2019."
        ),
        (
            "Karen Olsen called the fire “a national disgrace”.",
            "Karen Olsen called the fire a disaster."
        ),
        ("Prices in Halden did not rise in May 2015.", "Prices in Halden fell in May 2015."),
        ("Oslo won the cup against Bergen in 2015.", "Bergen lost the cup in 2015."),
        ("Thirty-two people died.", "It had 4,229 people on board, of whom 31 were rescued."),
        ("The rig sank ten days later.", "The rig sank."),
        // "Walk" and "pass" may mean the same, and are too little to deny one by the other.
        (
            "Karen Olsen is not walking the walk on the taxes of Halden.",
            "Karen Olsen called for taxes on pass through income in Halden."
        ),
        (
            "“Things are different now,” Karen Olsen said of the bridge.",
            """
            “The rules of the bridge are what they were, and although many a different thing was \
            tried by Halden, nobody is any wiser now,” Karen Olsen said.
            """
        ),
    ])
    func whatIsNotSaidIsOpen(claim: String, source: String) {
        let alignment = Self.alignment(of: claim, by: source)
        #expect(alignment.stance == .neutral, "\(alignment)")
    }

    @Test(arguments: [
        "“It was a moment of pride,” Karen Olsen said of the fire.",
        "Karen Olsen called the fire “a moment of pride for all of us”.",
    ])
    func partOfAQuotationIsTheQuotation(source: String) {
        let claim = "Karen Olsen called the fire “a moment of pride”."
        #expect(Self.alignment(of: claim, by: source).clashes.isEmpty)
        #expect(Self.alignment(of: claim, by: source).stance == .supports)
    }

    @Test(arguments: [
        (
            "“We've got to do it now,” Karen Olsen said.",
            "Karen Olsen said: “We have got to do it now.”"
        ),
        (
            "“It's time for us all to go,” Karen Olsen said.",
            "“It is time for us all to go,” Karen Olsen said."
        ),
    ])
    func contractionsAreTheSameWords(claim: String, source: String) {
        #expect(Self.alignment(of: claim, by: source).clashes.isEmpty)
        #expect(Self.alignment(of: claim, by: source).missing.isEmpty)
    }

    /// Two words are too little to know whom "he" is told of.
    @Test func whatSomebodyUnnamedDidIsNotTheOppositeOfAnothersDeed() {
        let alignment = Self.alignment(
            of: "He then defended the remark.",
            by: "The town made an attack on the remark of Karen Olsen.")
        #expect(alignment.stance == .neutral)
    }

    /// Whatever is said twice in it, with another title or denied the second time.
    @Test(arguments: [
        "The old minister Karen Olsen left minister Karen Olsen alone.", "a week no week Ba",
    ])
    func noSentenceContradictsItself(sentence: String) {
        let text = AnalyzedText(sentence)
        for isAboutClaim in [true, false] {
            let alignment = AlignedClaim([0..<sentence.utf8.count], of: text)
                .compared(with: 0, of: text, title: nil, isAboutClaim: isAboutClaim)
            #expect(alignment.stance != .contradicts)
        }
    }
}
