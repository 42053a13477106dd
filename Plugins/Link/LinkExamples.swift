internal import CheckerKit

/// What the checker says of short invented claims.
enum LinkExamples {
    private static let address = "https://halden.example/report"

    private static func report(_ text: String) -> ExampleBackup {
        .link("the report", to: address).page("Report", at: address, text)
    }

    static let all: [Example] = [
        .undecided(
            "A number that the linked page does not have",
            "The bridge has 12 cracks, ⟦the report⟧ shows.",
            "The linked page 'Report' has nothing of '12 cracks'",
            given: report("The bridge is old. It has 15 cracks.")),
        .undecided(
            "Names and numbers that stand on the linked page",
            "Anna Vale counted 12 cracks in the bridge, ⟦the report⟧ shows.",
            "The linked page 'Report' has 'Anna Vale', '12 cracks'; that they stand there proves nothing",
            given: report("Twelve cracks were found by A. Vale.")),
        .undecided(
            "A page that is not at hand", "The bridge has 12 cracks, ⟦the report⟧ shows.",
            "Not at hand, so not looked at: https://halden.example/report",
            given: .link("the report", to: address)),
        .undecided(
            "A page that is gone", "The bridge has 12 cracks, ⟦the report⟧ shows.",
            "The linked page is gone, the server answers with status 404: "
                + "https://halden.example/report",
            given: .link("the report", to: address).asked(
                address, .gone("the server answers with status 404"))),
        .undecided(
            "A page that has changed", "The bridge has 12 cracks, ⟦the report⟧ shows.",
            "The linked page no longer has '12 cracks', which its copy in the backup has",
            given: report("The bridge has 12 cracks.").asked(
                address, .read(AnalyzedText("The bridge has 15 cracks.")))),
        .undecided(
            "The same page by another address",
            "The bridge has 12 cracks, ⟦the report⟧ shows.",
            "The linked page 'Report' has nothing of '12 cracks'",
            given: .link("the report", to: "http://www.halden.example/report/?utm_source=feed#top")
                .page("Report", at: address, "It has 15 cracks.")),
        .passes(
            "Nothing to look for", "The bridge is unsafe, the report shows.",
            given: report("It has 15 cracks.")),
        .passes(
            "A sentence without a link", "The bridge has 12 cracks.",
            given: .none.page("Report", at: address, "It has 15 cracks.")),
        .passes(
            "The site itself", "The bridge is unsafe, Halden shows in the report.",
            given: report("It has 15 cracks.")),
        .passes(
            "An address for mail", "The bridge has 12 cracks, the report shows.",
            given: .link("the report", to: "mailto:anna@halden.example")),
    ]
}
