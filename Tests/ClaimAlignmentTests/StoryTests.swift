import ClaimAlignment
import Testing
import TextAnalysis

@Suite struct StoryTests {
    private static let fire = """
        Fire broke out at Halden Abbey on Monday, 15 April 2019. Karen Olsen, the mayor of Halden, \
        and bishop John Roe watched from Castle Hill. The National Trust will pay.
        """

    @Test(arguments: [
        // Another report of it.
        """
        The mayor, Karen Olsen, said that Halden Abbey would be built anew. A spokesman of the \
        National Trust praised the firefighters of Bergen.
        """,
        // A report that names one of them, in words that are mostly the same.
        "Fire broke out on Monday. Olsen, the mayor, watched from the hill.",
        // One with no name at all.
        "Fire broke out at the abbey, and the bishop watched.",
    ])
    func reportsOfOneEventShareNamesOrWords(other: String) {
        #expect(Self.areShared(Self.fire, other))
    }

    @Test(arguments: [
        // The same mayor elsewhere.
        """
        Karen Olsen flew to Oslo to meet the ministers of Norway, Sweden and Denmark. Anna Vale of \
        the Bank of Bergen and Peter Lund of Nordic Steel came too.
        """,
        // Nobody is named, and it is of something else.
        "She did not watch the match in June, and he never sang.",
    ])
    func otherStoriesDoNot(other: String) {
        #expect(!Self.areShared(Self.fire, other))
    }

    private static func areShared(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Story(AnalyzedText(one)), Story(AnalyzedText(other)))
        return one.isShared(with: other) && other.isShared(with: one)
    }
}
