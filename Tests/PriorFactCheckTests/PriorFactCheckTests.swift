import CheckerKit
import Testing

@testable import PriorFactCheck

@Suite struct RatingTests {
    @Test(arguments: [
        ("False", Rating.refuted), ("FALSE!", .refuted), ("Pants on Fire!", .refuted),
        ("Fake news", .refuted), ("True", .confirmed), ("Correct", .confirmed),
        ("Mostly false", .between), ("Half true", .between), ("Not entirely true", .between),
        ("Not false", .between), ("Misleading", .between), ("Unproven", .between), ("", .between),
        ("True for 2016, false since", .between), ("3 / 5", .between),
    ])
    func onlyPlainWordsLeaveNoDoubt(words: String, rating: Rating) {
        #expect(Rating(words) == rating)
    }
}

@Suite struct LikenessTests {
    /// The claim, what was examined, and which of them says the other.
    @Test(arguments: [
        ("The Halden bridge collapsed in 2019.", "The Halden bridge collapsed in 2019.", "both"),
        ("The Halden bridge collapsed in 2019.", "The Halden bridge collapsed.", "claim"),
        ("The Halden bridge collapsed.", "The Halden bridge collapsed in 2019.", "examined"),
        ("The Halden bridge collapsed in 2018.", "The Halden bridge collapsed in 2019.", "none"),
        ("The Bergen bridge collapsed in 2019.", "The Halden bridge collapsed in 2019.", "none"),
        ("The Halden bridge did not collapse.", "The Halden bridge collapsed.", "none"),
        ("62 people died in Halden.", "64 people died in Halden.", "none"),
        ("The mayor opened the harbour.", "The Halden bridge collapsed.", "none"),
    ])
    func saysWhichClaimSaysTheOther(claim: String, examined: String, expected: String) {
        let source = SourceDocument(id: "s", title: "s")
        let likeness = Likeness(of: AnalyzedText(claim), to: examined, by: source)
        let found =
            switch (likeness?.saysIt, likeness?.isSaid) {
            case (true, true): "both"
            case (true, _): "claim"
            case (_, true): "examined"
            default: "none"
            }
        #expect(found == expected)
    }
}
