internal import CheckerKit

/// What the checker says, kind by kind, and what only looks like a mistake.
enum HeadlineExamples {
    static let all: [Example] = first + numbers + others + notCarried + options

    private static let first: [Example] = [
        .passes(
            "The body has the headline's number",
            "Robbers took 62 paintings from the Halden Museum on Monday.",
            given: .headline("Robbers take 62 paintings from museum in Halden")),
        .flags(
            "The body counts otherwise",
            "Robbers took ⟦62 paintings⟧ from the Halden Museum on Monday.",
            "The headline has '64 paintings', the body '62 paintings'",
            given: .headline("Robbers take 64 paintings from museum in Halden")),
        .undecided(
            "The body does not say how many",
            "Robbers took paintings from the Halden Museum on Monday.",
            "The body has nothing of '64 paintings', which the headline has",
            given: .headline("Robbers take 64 paintings from museum in Halden")),
    ]

    private static let numbers: [Example] = [
        .flags(
            "The dead are told of in other words",
            "The blast at the Halden quarry left ⟦62 dead⟧, police said.",
            "The headline has '64', the body '62 dead'",
            given: .headline("64 Dead in Halden Quarry Blast")),
        .passes(
            "The headline adds up what the body parts",
            "The blast at the Halden quarry killed 62 people on Monday.",
            given: .headline("64 dead in Halden quarry blast")
                .paragraph("Two more people died in hospital.")),
        .passes(
            "The headline rounds",
            "The repair of the Halden bridge will cost $1.97 million.",
            given: .headline("Repair of Halden bridge to cost $2 million")),
        .passes(
            "Another sentence has the number",
            "Robbers took 40 paintings from the first floor of the museum in Halden.",
            given: .headline("Robbers take 64 paintings from museum in Halden")
                .paragraph("Robbers stole 64 paintings on Monday.")),
        .passes(
            "The same things in another place",
            "Oslo has 62 paintings of the same school.",
            given: .headline("Robbers take 64 paintings from museum in Halden")),
        .passes(
            "A list of things to know",
            "The museum in Halden has 62 things on show, and robbers took paintings.",
            given: .headline("5 things to know of the robbers of the museum in Halden")),
        .passes(
            "More than",
            "Robbers took 62 paintings from the Halden Museum on Monday.",
            given: .headline("Robbers take more than 50 paintings from museum in Halden")),
    ]

    private static let others: [Example] = [
        .flags(
            "Another date",
            "The Halden bridge will open to traffic on ⟦12 May 2021⟧.",
            "The headline has '21 May 2021', the body '12 May 2021'",
            given: .headline("Halden bridge to open to traffic on 21 May 2021")),
        .passes(
            "A date less exact",
            "The Halden bridge will open to traffic on 12 May 2021.",
            given: .headline("Halden bridge to open to traffic in May 2021")),
        .flags(
            "A name spelt otherwise",
            "On Monday Clara ⟦Lindqvist⟧ was chosen as mayor of Halden.",
            "The headline has 'Lindqwist', the body 'Lindqvist'",
            given: .headline("Clara Lindqwist Is Mayor of Halden")),
        .passes(
            "A people and its country",
            "The mayor of Halden has lived in Austria for years.",
            given: .headline("Austrian mayor of Halden stays")),
        .passes(
            "Two persons of similar names",
            "On Monday Clara Marten was chosen as mayor of Halden.",
            given: .headline("Carlo Martin congratulates mayor")),
        .flags(
            "A denial",
            "The Halden council did ⟦not⟧ approve the plan for the harbour.",
            "The headline has 'Halden council approves plan for harbour', the body 'not'",
            given: .headline("Halden council approves plan for harbour")),
        .passes(
            "A denial of something else",
            "The Halden council did not say when the plan for the harbour starts.",
            given: .headline("Halden council approves plan for harbour")),
    ]

    private static let notCarried: [Example] = [
        .undecided(
            "A name that the body never mentions",
            "On Monday robbers took paintings from the museum.",
            "The body has nothing of 'Brandt', which the headline has",
            given: .headline("Robbers take paintings from Brandt at museum")),
        .passes(
            "Capitals that mark no names",
            "On Monday robbers took paintings from the museum.",
            given: .headline("Thieves Grab Paintings In Brazen Museum Raid")),
    ]

    private static let options: [Example] = [
        .passes(
            "A sentence that shares too little",
            "Robbers took 62 paintings from the Halden Museum on Monday.",
            given: .headline("Robbers take 64 paintings from museum in Halden"),
            options: ["shared-words": .integer(5)])
    ]
}
