import ClaimExtraction
import ClaimModel
import Testing
import TextAnalysis

/// What an article of one paragraph comes to.
private func extract(_ text: String, published: String? = nil) -> Extraction {
    var article = Article(
        name: "article", format: .plainText, digest: "", file: text, text: text,
        blocks: [Block(.paragraph, 0..<text.utf8.count)])
    article.published = published.flatMap { CalendarDate($0) }
    let analysis = AnalyzedText(
        text, blocks: article.blocks.map(\.range), publishedOn: article.published)
    return ClaimExtractor.extract(from: article, analysis: analysis, minimumCheckWorthiness: 0)
}

@Suite struct AttributionTests {
    @Test(arguments: [
        (
            "Jane Doe said that the bridge was closed in 2011.", "Jane Doe",
            "the bridge was closed in 2011"
        ),
        (
            "The bridge was closed in 2011, Jane Doe said.", "Jane Doe",
            "The bridge was closed in 2011"
        ),
        ("According to Jane Doe, the bridge was closed.", "Jane Doe", "the bridge was closed"),
        (
            "The bridge was closed, according to the Ministry of Transport.",
            "Ministry of Transport", "The bridge was closed"
        ),
        ("As Jane Doe explained, the bridge was closed.", "Jane Doe", "the bridge was closed"),
        (
            "Jane Doe, the director of ports, claims that the bridge was closed.", "Jane Doe",
            "the bridge was closed"
        ),
        ("On Monday, Jane Doe said the bridge was closed.", "Jane Doe", "the bridge was closed"),
        (
            "“The bridge was closed in 2011,” Jane Doe said.", "Jane Doe",
            "“The bridge was closed in 2011,”"
        ),
    ])
    func namedSpeakersAreFound(text: String, speaker: String, content: String) throws {
        let claim = try #require(extract(text).claims.last)
        #expect(claim.speaker?.name == speaker)
        #expect(claim.speaker?.isNamed == true)
        #expect(claim.text == content)
    }

    /// Nobody says what is denied to be said, and "was bad" is said of something else.
    @Test(arguments: [
        "The mayor did not say that the bridge was old.",
        "Officials haven't said much about how the bridge fell.",
        "Nobody said that the bridge was old.", "Jane Doe never said that the bridge was old.",
        "It was a plan that Jane Doe said was bad for the town.",
        "Jane Doe said as much in an interview on Friday.",
    ])
    func whatNobodySaysIsSaidByTheArticle(text: String) {
        let claims = extract(text).claims
        #expect(claims.map(\.text) == [String(text.dropLast())])
        #expect(claims.map { $0.speaker == nil } == [true])
    }

    @Test func aProgrammeIsNoPartOfWhatItWasTold() {
        let claims = extract("Jane Doe told \"Morning Show\" that the bridge fell in 2019.").claims
        #expect(claims.map(\.text) == ["the bridge fell in 2019"])
    }

    /// What a sentence says before somebody is heard in it is the article's own.
    @Test(arguments: [
        (
            "The bridge fell in 2019, and Jane Doe said that two men had drowned.",
            "The bridge fell in 2019", "two men had drowned"
        ),
        (
            "The mayor resigned on Friday, while some experts even claimed the bridge was old.",
            "The mayor resigned on Friday", "the bridge was old"
        ),
        (
            "The bridge fell in 2019; Jane Doe said that two men had drowned.",
            "The bridge fell in 2019", "two men had drowned"
        ),
        (
            "Jane Doe resigned on Friday, saying that two men had drowned.",
            "Jane Doe resigned on Friday", "two men had drowned"
        ),
    ])
    func whatIsSaidBesideIsAClaim(text: String, own: String, said: String) {
        let claims = extract(text).claims
        #expect(claims.map(\.text) == [own, said])
        #expect(claims.map { $0.speaker == nil } == [true, false])
        #expect(claims.first?.textRange.lowerBound == 0)
        #expect(claims.last?.textRange.upperBound == text.utf8.count)
    }

    /// Only what is told stands for itself.
    @Test(arguments: [
        "After the bridge fell in 2019, Jane Doe said that two men had drowned.",
        "In May, Jane Doe said that two men had drowned.",
        "Jane Doe, and nobody else, said that two men had drowned.",
    ])
    func whatFramesASpeechIsNoClaimOfItsOwn(text: String) {
        #expect(extract(text).claims.map(\.text) == ["two men had drowned"])
    }

    @Test func anOpinionBesideWhatIsSaidIsLeftOutAlone() {
        let text = "The bridge fell in 2019, but Jane Doe said that towns should build more."
        let extraction = extract(text)
        #expect(extraction.claims.map(\.text) == ["The bridge fell in 2019"])
        #expect(
            extraction.leftOut.map(\.quote)
                == ["but Jane Doe said that towns should build more."])
    }

    @Test(arguments: [
        "Officials said that the bridge was closed.", "Some experts claimed that it was closed.",
        "High-ranking authorities in the U.S. believe that the bridge was closed.",
    ])
    func unnamedSpeakersAreMarked(text: String) throws {
        let claim = try #require(extract(text).claims.first)
        #expect(claim.speaker?.isNamed == false)
    }

    @Test(arguments: [
        ("The mayor, Anna Vale, said that the bridge was closed in 2019.", "Anna Vale"),
        ("The agency's director, Carl Storm, told reporters that 14 men had left.", "Carl Storm"),
        ("A spokesman for the port, Otto Brief, said 14 ships were turned away.", "Otto Brief"),
        ("The mayor, Anna Vale, and 14 others said that the bridge was closed.", nil),
        ("The mayor, who had left in 2019, said that the bridge was closed.", nil),
    ])
    func whoStandsBehindAnOfficeIsNamed(text: String, speaker: String?) throws {
        let claim = try #require(extract(text).claims.first { $0.kind != .office })
        #expect((claim.speaker?.isNamed == true ? claim.speaker?.name : nil) == speaker)
    }

    @Test func sheIsWhoSpokeLast() {
        let claims = extract(
            "Jane Doe said that the bridge was closed. It fell in 2011, she explained."
        ).claims
        #expect(claims.map(\.speaker?.name) == ["Jane Doe", "Jane Doe"])
    }

    @Test func aFamilyNameIsSaidInFull() {
        let claims = extract(
            "Jane Doe opened the bridge in 2010. It fell in 2011, as Doe said to the press. Doe said that it was old."
        )
        .claims
        #expect(claims.last?.speaker?.name == "Jane Doe")
    }

    @Test func aDenialIsNotPutInTheMouthOfWhoDenies() throws {
        let text = "Karl Brandt denied that robbers stole 40 paintings in 2011."
        let claim = try #require(extract(text).claims.first)
        #expect(claim.speaker == nil)
        #expect(claim.text.hasPrefix("Karl Brandt denied"))
    }

    /// They trapped: what is said was taken to end before it begins.
    @Test(arguments: ["According to Jane Doe,", "As Jane Doe said,", "according to,", "said"])
    func anAttributionOfNothingHasNoSpeaker(text: String) {
        #expect(extract(text).claims.allSatisfy { $0.speaker == nil })
    }

    @Test func whatNobodySaysHasNoSpeaker() throws {
        let claim = try #require(extract("The bridge was closed in 2011.").claims.first)
        #expect(claim.speaker == nil)
    }
}

@Suite struct PurposeTests {
    @Test(arguments: [
        ("Do sanctions drive a country to crime?", LeftOut.Reason.question),
        ("Let us know your thoughts in the comments below!", .advice),
        ("Exchanges should share what they know.", .advice),
        ("The bank will publish its report in May.", .prediction),
        ("Unfortunately, nobody knows where the money went.", .opinion),
        ("There’s a pressing need to explore this.", .advice),
        ("Read more.", .fragment),
    ])
    func whatIsNoClaimIsLeftOutWithItsReason(text: String, reason: LeftOut.Reason) {
        let extraction = extract(text)
        #expect(extraction.claims.isEmpty)
        #expect(extraction.leftOut.map(\.reason) == [reason])
    }

    @Test func aPlainStatementIsAClaim() {
        #expect(extract("The bank published its report in May 2014.").claims.count == 1)
    }
}

@Suite struct EnumerationTests {
    static let text = """
        Jane Doe claims that Northern hackers are behind numerous cases of theft. As examples, she \
        mentioned the hack of Acme Pictures in 2014, the bank robbery in Ruritania in 2016, and the \
        Weeper attack in 2017.
        """

    @Test func datedExamplesAreClaimsOfTheirOwn() {
        let claims = extract(Self.text).claims.dropFirst()
        #expect(
            claims.map(\.quote) == [
                "As examples, she mentioned the hack of Acme Pictures in 2014",
                "the bank robbery in Ruritania in 2016", "the Weeper attack in 2017.",
            ])
        #expect(claims.allSatisfy { $0.text.hasPrefix("[Northern hackers are behind] the ") })
        #expect(claims.allSatisfy { $0.speaker?.name == "Jane Doe" })
    }

    @Test func whatFramesAListIsInAClaim() {
        let text = """
            In a speech on 31 June 2019, Jane Doe mentioned the hack of Acme Pictures in 2014 and, \
            she said, the bank robbery in Ruritania in 2016.
            """
        let claims = extract(text).claims
        #expect(claims.first?.quote.hasPrefix("In a speech on 31 June 2019") == true)
        #expect(claims.last?.quote.hasSuffix("in 2016.") == true)
    }

    @Test func aListWithoutDatesStaysOneClaim() {
        let claims = extract("Jane Doe mentioned apples, pears and plums.").claims
        #expect(claims.count == 1)
    }

    @Test func idsSurviveEditsElsewhere() {
        let one = extract(Self.text).claims.map(\.id)
        let other = extract("The weather was fine in Oslo in 2013. " + Self.text).claims.map(\.id)
        #expect(Array(other.dropFirst()) == one)
        #expect(Set(one).count == one.count)
    }
}

@Suite struct OfficeClaimTests {
    @Test func anOfficeInAppositionIsAClaim() throws {
        let claim = try #require(
            extract("Jane Doe, the director of the Port Authority, said that it rained.").claims
                .first)
        #expect(claim.kind == .office)
        #expect(claim.text == "Jane Doe [is] director of the Port Authority")
        #expect(claim.quote == "Jane Doe, the director of the Port Authority")
    }
}

@Suite struct UnanchoredTests {
    @Test func aRelativeDateNeedsAPublicationDate() {
        let text = "Recently the exchange warned its users."
        #expect(extract(text).unanchored.map(\.text) == ["Recently"])
        #expect(extract(text, published: "2020-06-05").unanchored.isEmpty)
    }
}
