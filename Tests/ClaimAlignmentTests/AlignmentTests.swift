import ClaimAlignment
import ClaimModel
import Testing
import TextAnalysis

@Suite struct AlignmentTests {
    static let source = "In March 2011 robbers stole 40 paintings from the Halden Museum."

    static func stance(of claim: String, by source: String, title: String = "") -> Stance {
        let text = AnalyzedText(claim)
        let aligned = AlignedClaim([0..<claim.utf8.count], of: text)
        return aligned.compared(
            with: 0, of: AnalyzedText(source), title: title.isEmpty ? nil : AnalyzedText(title)
        ).stance
    }

    @Test(arguments: [
        "Robbers stole 40 paintings from the Halden Museum in March 2011.",
        "In 2011 robbers stole 40 paintings from the Halden Museum.",
        "The robbery of the Halden Museum in 2011",
    ])
    func whatTheSourceSaysIsSupported(claim: String) {
        #expect(Self.stance(of: claim, by: Self.source) == .supports)
    }

    @Test(arguments: [
        ("Robbers stole 41 paintings from the Halden Museum in 2011.", Stance.contradicts),
        ("Robbers stole 40 paintings from the Halden Museum in 2012.", .contradicts),
        ("Robbers did not steal 40 paintings from the Halden Museum in 2011.", .contradicts),
        ("Robbers stole 40 paintings from the Bergen Museum in 2011.", .neutral),
        ("Robbers stole 40 paintings from the Halden Museum on 4 March 2011.", .supports),
    ])
    func aVetoStandsAgainstAnyOverlap(claim: String, expected: Stance) {
        let text = AnalyzedText(claim)
        let aligned = AlignedClaim([0..<claim.utf8.count], of: text)
        let alignment = aligned.compared(with: 0, of: AnalyzedText(Self.source), title: nil)
        #expect(alignment.stance == expected)
        #expect(expected != .supports || alignment.strength == .indicative)
    }

    /// The second date stands nearer to the museum's name than to the first one's place.
    @Test func aSentenceWithTwoDatesOfOneThingDoesNotContradictItself() {
        let text = "Robbers stole 40 paintings from the Halden Museum in 2011 and again in 2016."
        #expect(Self.stance(of: text, by: text) == .supports)
    }

    @Test(arguments: [
        "Robbers may have stolen 40 paintings from the Halden Museum in 2011.",
        "Did robbers steal 40 paintings from the Halden Museum in 2011?",
        "Karl Brandt denied that robbers stole 40 paintings from the Halden Museum in 2011.",
        "Robbers planned to steal 40 paintings from the Halden Museum in 2011.",
        "After robbers had looked at the Halden Museum in 2011, 40 paintings were insured.",
    ])
    func aSuspicionSettlesNothing(source: String) {
        let text = AnalyzedText(Self.source)
        let aligned = AlignedClaim([0..<Self.source.utf8.count], of: text)
        let alignment = aligned.compared(with: 0, of: AnalyzedText(source), title: nil)
        #expect(alignment.stance == .neutral || alignment.strength == .indicative)
    }

    @Test func aDateThatBelongsToSomethingElseIsNoClash() {
        let claim = "The WannaCry ransomware attack hit hospitals in 2017."
        let source =
            "On 6 September 2018 prosecutors charged a man over the WannaCry ransomware attack that hit hospitals."
        #expect(Self.stance(of: claim, by: source) == .neutral)
    }

    @Test(arguments: [
        ("Siemens sued Bosch in 2011.", "Bosch sued Siemens in 2011."),
        ("France attacked Prussia in 1870.", "Prussia attacked France in 1870."),
    ])
    func whoDidWhatToWhomIsNotSwapped(claim: String, source: String) {
        let text = AnalyzedText(claim)
        let alignment = AlignedClaim([0..<claim.utf8.count], of: text)
            .compared(with: 0, of: AnalyzedText(source), title: nil)
        #expect(alignment.stance != .supports || alignment.strength != .decisive)
    }

    @Test func everyYearOfASupportedClaimIsAVeto() {
        for year in 1990...2020 where year != 2011 {
            let claim = "Robbers stole 40 paintings from the Halden Museum in \(year)."
            #expect(Self.stance(of: claim, by: Self.source) == .contradicts, "\(year)")
        }
    }
}

@Suite struct FalseSupportTests {
    @Test(arguments: [
        (
            "Nordvik Energy was acquired by Fjord Power for 30 million euros in 2016.",
            "Nordvik Energy acquired Fjord Power for 30 million euros in 2016."
        ),
        (
            "Nordvik stole 40 paintings from the Halden Museum in 2011.",
            "Olsen stole 40 paintings from the Halden Museum in 2011."
        ),
        (
            "Karen Olsen closed the new Halden bridge before 400 guests in March 2018.",
            "Karen Olsen opened the new Halden bridge before 400 guests in March 2018."
        ),
        (
            "The fire at the Halden mill injured 3 workers in May 2015.",
            "The fire at the Halden mill killed 3 workers in May 2015 and injured 12."
        ),
        (
            "All five schools in Halden closed in 2017.",
            "Two of five schools in Halden closed in 2017."
        ),
        (
            "Deputy Mayor Karen Olsen opened the Halden bridge in March 2018.",
            "Mayor Karen Olsen opened the Halden bridge on 1 March 2018."
        ),
        (
            "The council approved the plan of Nordvik Energy in 2017.",
            "The council rejected the plan of Nordvik Energy in 2017."
        ),
        (
            "Sweden won 7 medals in Oslo.",
            "Sweden won 3 medals in Oslo and 7 medals in Turin."
        ),
        (
            "Unemployment in Spain fell to 9 percent in 2020.",
            "Unemployment in Spain fell from 12 percent in 2020 to 9 percent in 2021."
        ),
        (
            "Betacorp sold the Bergen plant to Alphacorp for $90 million.",
            "Alphacorp sold the Bergen plant to Betacorp for $90 million."
        ),
        (
            "Karl Brandt stole 40 paintings from the Halden Museum in 2011.",
            "Karl Brandt was accused of stealing 40 paintings from the Halden Museum in 2011."
        ),
        (
            "Karl Brandt stole 40 paintings from the Halden Museum in 2011.",
            "Karl Brandt was acquitted of stealing 40 paintings from the Halden Museum in 2011."
        ),
        (
            "The World Health Organization approved the Halden vaccine in 2011.",
            "Karl Brandt, who approved the Halden vaccine in 2011, left."
        ),
        (
            "William Barr praised the Halden Museum in 2011.",
            "Roseanne Barr praised the Halden Museum in 2011."
        ),
        ("Halden Bank owns Bergen Bank of Oslo.", "Bergen Bank of Oslo owns Halden Bank."),
        (
            "The fire in Halden killed 62 people in 2011.",
            "The fire in Halden killed fewer than 62 people in 2011."
        ),
    ])
    func sharedWordsDoNotSupport(claim: String, source: String) {
        let text = AnalyzedText(claim)
        let alignment = AlignedClaim([0..<claim.utf8.count], of: text)
            .compared(with: 0, of: AnalyzedText(source), title: nil)
        #expect(alignment.stance != .supports || alignment.strength != .decisive, "\(alignment)")
    }
}

@Suite struct FalseContradictionTests {
    @Test(arguments: [
        "Without warning, robbers stole 40 paintings from the Halden Museum in 2011.",
        "Robbers not only stole 40 paintings from the Halden Museum in 2011.",
        "Nobody was hurt when robbers stole 40 paintings from the Halden Museum in 2011.",
        "There is no doubt that robbers stole 40 paintings from the Halden Museum in 2011.",
        "Robbers stole 40 paintings from the Halden Museum in 2011 and 12 paintings in 2012.",
    ])
    func wordsThatOnlyLookLikeClashesContradictNothing(source: String) {
        let claim = "Robbers stole 40 paintings from the Halden Museum in 2011."
        let text = AnalyzedText(claim)
        let alignment = AlignedClaim([0..<claim.utf8.count], of: text)
            .compared(with: 0, of: AnalyzedText(source), title: nil)
        #expect(alignment.stance != .contradicts, "\(alignment)")
    }
}

@Suite struct WordingTests {
    @Test(arguments: [
        (
            "Winter was charged with fraud in Halden in April 2019.",
            "Prosecutors in Halden charged Karl Winter with fraud on 15 April 2019."
        ),
        (
            "The U.S. Environmental Protection Agency accused Acme of cheating in September 2015.",
            "On 18 September 2015 the Environmental Protection Agency accused Acme of cheating."
        ),
        (
            "The FBI blamed Ruritania in May 2014.",
            "In May 2014 the Federal Bureau of Investigation blamed Ruritania."
        ),
        (
            "Fjord Power was acquired by Nordvik for 30 million euros in 2016.",
            "Nordvik acquired Fjord Power for 30 million euros in 2016."
        ),
    ])
    func otherWordsForTheSameAreSupported(claim: String, source: String) {
        let text = AnalyzedText(claim)
        let alignment = AlignedClaim([0..<claim.utf8.count], of: text)
            .compared(with: 0, of: AnalyzedText(source), title: nil)
        #expect(alignment.stance == .supports, "\(alignment)")
        #expect(alignment.strength == .decisive)
    }
}
