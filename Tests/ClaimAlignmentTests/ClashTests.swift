import ClaimAlignment
import ClaimModel
import Testing
import TextAnalysis

@Suite struct ClashTests {
    static func alignment(of claim: String, by source: String) -> Alignment {
        let text = AnalyzedText(claim)
        return AlignedClaim([0..<claim.utf8.count], of: text)
            .compared(with: 0, of: AnalyzedText(source), title: "")
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
}
