internal import CheckerKit

/// What the checker says of short invented quotations.
enum QuotationExamples {
    private static let minutes = ExampleBackup.source(
        "minutes", "“We will close 4 of the old quays in Halden,” Anna Vale told the council.")

    static let all: [Example] = said + changed + leftOpen + leftInPeace

    private static let said: [Example] = [
        .supports(
            "Word for word", "“⟦We will close 4 of the old quays in Halden⟧,” Anna Vale said.",
            "Source 'minutes' has the quotation word for word", given: minutes),
        .flags(
            "Another number", "“We will close ⟦six⟧ of the old quays in Halden,” Anna Vale said.",
            "Source 'minutes' has '4' where the article has 'six', in an otherwise like quotation",
            given: minutes),
        .undecided(
            "Words of style are shown and left to the reader",
            "“⟦We shall close 4 of our old quays in Halden⟧,” Anna Vale said.",
            "Source 'minutes' has nearly the words: 'will' where the article has 'shall', 'the' "
                + "where the article has 'our'", given: minutes),
        .supports(
            "Other case and marks, a contraction, and a number in words",
            "“⟦we'll close four of the old quays in Halden⟧”, said Anna Vale.",
            "Source 'minutes' has the same words; only case, marks or contractions differ",
            given: minutes),
        .supports(
            "An ellipsis and brackets",
            "“⟦[T]hey will close … the old quays in [the town]⟧,” Anna Vale said.",
            "Source 'minutes' has the same words around what the article shows as left out",
            given: .source("minutes", "“They will close most of the old quays in Halden.”")),
        .supports(
            "The speaker stands between two parts of it",
            "“⟦We will close most of the old quays⟧,” Anna Vale said.",
            "Source 'minutes' has the same words; only case, marks or contractions differ",
            given: .source("minutes", "“We will close,” said Vale, “most of the old quays.”"),
            options: ["candidates": .integer(5)]),
    ]

    private static let changed: [Example] = [
        .flags(
            "A negation more",
            "“We will ⟦not⟧ close 4 of the old quays in Halden,” Anna Vale said.",
            "Source 'minutes' has no 'not', in an otherwise like quotation", given: minutes),
        .flags(
            "A negation less", "“⟦We will close the old quays of Halden⟧,” Anna Vale said.",
            "Source 'minutes' has 'never', which the article leaves out, in an otherwise like "
                + "quotation",
            given: .source("minutes", "“We will never close the old quays of Halden,” she said.")),
        .flags(
            "Another name", "“It is a sad day for Italy and for ⟦Milan⟧,” Anna Vale said.",
            "Source 'minutes' has 'Genoa' where the article has 'Milan', in an otherwise like "
                + "quotation",
            given: .source("minutes", "“It is a sad day for Italy and for Genoa,” she said.")),
        .flags(
            "A word that means something else",
            "“We will rebuild this ⟦city⟧ together,” Anna Vale said.",
            "Source 'minutes' has 'cathedral' where the article has 'city', in an otherwise like "
                + "quotation",
            given: .source("minutes", "“We will rebuild this cathedral together,” she said.")),
        .flags(
            "Another speaker", "“We will close the old quays of Halden,” ⟦Karl Brandt⟧ said.",
            "Source 'minutes' has 'Anna Vale' say these words, the article 'Karl Brandt'",
            given: .source(
                "minutes", "“We will close the old quays of Halden,” Anna Vale told the council.")),
    ]

    private static let leftOpen: [Example] = [
        .undecided(
            "No source has it", "“We will close 4 of the old quays in Halden,” Anna Vale said.",
            "No source has the quotation or words like it",
            given: .source("weather", "It rained in Halden for most of April.")),
        .undecided(
            "Half of the words are no quotation",
            "“We will close three of the new bridges in Oslo,” Anna Vale said.",
            "No source has the quotation; the nearest place, in source 'minutes', shares 6 of "
                + "its 10 words", given: minutes),
        .undecided(
            "The same in nearly all words, and a stricter reader",
            "“We shall close 4 of the old quays in Halden,” Anna Vale said.",
            "No source has the quotation; the nearest place, in source 'minutes', shares 9 of "
                + "its 10 words", given: minutes, options: ["near": .decimal(0.95)]),
        .undecided(
            "A word of content where the source does not quote",
            "“We will rebuild this city together,” Anna Vale said.",
            "No source has the quotation; the nearest place, in source 'minutes', shares 5 of "
                + "its 6 words",
            given: .source("minutes", "We will rebuild this cathedral together.")),
    ]

    private static let leftInPeace: [Example] = [
        .passes(
            "A short quotation", "Anna Vale called it “a deep wound for Milan”.",
            given: .source("minutes", "“A deep wound for Genoa,” Anna Vale called it."),
            options: ["minimum-words": .integer(6)]),
        .passes(
            "The title of a work", "She read “The Old Man and the River” in school.",
            given: .source("library", "“The Old Man and the Sea” was lent out.")),
        .passes(
            "A speaker whose lawyer is named elsewhere",
            "“We will close the old quays of Halden,” Karl Brandt said.",
            given: .source(
                "minutes",
                "“We will close the old quays of Halden,” Anna Vale quoted Karl Brandt.")),
        .passes(
            "The name of a country that has two",
            "“We will never forget what America did,” Anna Vale said.",
            given: .source(
                "minutes", "“We will never forget what the United States did,” she said.")),
    ]
}
