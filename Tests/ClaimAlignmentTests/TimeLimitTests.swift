import ClaimAlignment
import ClaimModel
import Testing
import TextAnalysis

/// Dates that are an end or a beginning of what is told, and what "not" does to them.
@Suite struct TimeLimitTests {
    private static func stance(_ claim: String, _ source: String) -> Stance {
        ClashTests.alignment(of: claim, by: source).stance
    }

    @Test(arguments: [
        ("The mill did not run until 1910.", "The mill ran until 1910.", Stance.contradicts),
        ("The mill ran until 1910.", "The mill did not run until 1910.", .contradicts),
        ("The mill did not run until 1910.", "The mill did not run until 1910.", .supports),
        ("The museum did not open until 1910.", "The museum opened in 1910.", .supports),
        ("The museum opened in 1910.", "The museum did not open till 1910.", .supports),
        ("The museum opened in 1910.", "The museum never opened until 1910.", .supports),
        ("The museum opened in 1905.", "The museum did not open until 1910.", .contradicts),
        ("It did not start until 1910.", "It began in the 1980s.", .neutral),
        (
            "The museum opened its doors to the people of the city in 1910.",
            "The museum did not open its doors to the people of the city until 1910.", .supports
        ),
        ("Trains ran on the line in 1910.", "No trains ran on the line until 1910.", .supports),
        ("The museum opened in 1910.", "The museum did not open before 1910.", .supports),
        ("The museum did not open before 1910.", "The museum opened in 1915.", .supports),
        ("The museum opened in 1905.", "The museum did not open before 1910.", .contradicts),
        ("The museum had not opened by 1910.", "The museum opened in 1915.", .supports),
        ("The museum had not opened by 1910.", "The museum opened in 1905.", .contradicts),
        ("The museum opened before 1910.", "The museum opened in 1905.", .supports),
        ("The museum opened in 1915.", "The museum opened before 1910.", .contradicts),
        ("The museum opened in 1915.", "The museum did not open until after 1910.", .supports),
        ("The mill ran until 1910.", "The mill ran from 1880 until 1910.", .supports),
        ("The mill ran until 1880.", "The mill ran from 1880 until 1910.", .neutral),
    ])
    func whatADateLimits(claim: String, source: String, stance: Stance) {
        #expect(Self.stance(claim, source) == stance)
    }

    /// What was so on a day may have gone on, and what went on until it was so before.
    @Test(arguments: [
        ("The mill ran until 1910.", "The mill ran in 1910."),
        ("The museum opened in 1905.", "The museum opened before 1910."),
        ("The museum opened in 1910.", "The museum did not open before 1910."),
    ])
    func aLimitIsNoDay(claim: String, source: String) {
        #expect(ClashTests.alignment(of: claim, by: source).strength == .indicative)
    }

    /// "Used" is a word without content, so that nothing but the limits tells the two apart.
    @Test func neitherIsBorneOutByTheOther() {
        let (claim, other) = (
            "The line at Halden was not used until 1910.", "The line at Halden was used until 1910."
        )
        #expect(Self.stance(claim, other) != .supports)
        #expect(Self.stance(other, claim) != .supports)
    }

    /// What is turned round stands in the clause of the date, and the date is no noun's.
    @Test(arguments: [
        ("The museum opened before the 2016 election.", "The museum opened in 2015."),
        (
            "The museum did not show the paintings that hung there until 1910.",
            "The museum showed the paintings that hung there until 1910."
        ),
    ])
    func isNotBorneOut(claim: String, source: String) {
        #expect(Self.stance(claim, source) != .supports)
    }
}
