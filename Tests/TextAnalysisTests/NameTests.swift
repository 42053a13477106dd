import Testing
import TextAnalysis

@Suite struct NameTests {
    static let persons = [
        TextCase(
            "President Barack Obama met Russian President Vladimir Putin in Moscow.",
            "person Barack Obama (President)", "demonym Russian",
            "person Vladimir Putin (President)", "place Moscow"),
        TextCase(
            "U.S. Secretary of State Mike Pompeo called Deputy Assistant Director Ann Kerr.",
            "demonym U.S.", "person Mike Pompeo (Secretary of State)",
            "person Ann Kerr (Deputy Assistant Director)"),
        TextCase("The Secretary of State went home."),
        TextCase(
            "FBI Director James Hall spoke.", "organization FBI", "person James Hall (Director)"),
        TextCase(
            "There were J. K. Moss, John F. Hall and Martin Luther King Jr. too.",
            "person J. K. Moss", "person John F. Hall", "person Martin Luther King Jr"),
        TextCase(
            "They met Ursula von der Leyen, Abu Bakr al-Nuri and Osama bin Hamid.",
            "person Ursula von der Leyen", "person Abu Bakr al-Nuri", "person Osama bin Hamid"),
        TextCase(
            "The U.S. charged Pak Jin Hok, a North Korean programmer.",
            "place U.S.", "person Pak Jin Hok", "demonym North Korean"),
        TextCase(
            "Tonya Marsh, the head of a unit, left. Later Marsh returned.", "person Tonya Marsh",
            "person Marsh"),
        // Their last letters but one end in the bytes that an apostrophe ends in.
        TextCase("They met Maria Brüs and Anna Wałęs.", "person Maria Brüs", "person Anna Wałęs"),
        TextCase("Apple's Tim Hart agreed.", "organization Apple", "person Tim Hart"),
        TextCase("Ms. Lee and Dr. Oz agreed.", "person Lee (Ms.)", "person Oz (Dr.)"),
    ]

    static let organizations = [
        TextCase(
            "It is the Federal Bureau of Investigation’s Cyber Intelligence Unit.",
            "organization Federal Bureau of Investigation", "organization Cyber Intelligence Unit"),
        TextCase(
            "The Food and Drug Administration sued Bolt Group, Inc. in New York.",
            "organization Food and Drug Administration", "organization Bolt Group, Inc",
            "place New York"),
        TextCase(
            "The Centers for Disease Control and Prevention warned Americans.",
            "organization Centers for Disease Control and Prevention", "demonym Americans"),
        TextCase(
            "The Ministry of Foreign Affairs and Trade met the U.S. National Intelligence Agency.",
            "organization Ministry of Foreign Affairs and Trade",
            "organization U.S. National Intelligence Agency"),
        TextCase(
            "The Bank of England and Deutsche Bank agreed.", "organization Bank of England",
            "organization Deutsche Bank"),
        TextCase(
            "Sony Pictures Entertainment and the Korea Herald paid Bangladesh Bank.",
            "organization Sony Pictures Entertainment", "organization Korea Herald",
            "organization Bangladesh Bank"),
        TextCase(
            "AT&T and Marks & Spencer grew.", "organization AT&T", "organization Marks & Spencer"),
        TextCase(
            "The Office of the Director of National Intelligence agreed.",
            "organization Office of the Director of National Intelligence"),
    ]

    static let placesAndOthers = [
        TextCase(
            "South Korean firms left Seoul, St. Petersburg and the Gulf of Mexico.",
            "demonym South Korean", "place Seoul", "place St. Petersburg", "place Gulf of Mexico"),
        TextCase(
            "A U.S.-based firm and pro-Russian rebels tried.", "demonym U.S.", "demonym Russian"),
        TextCase(
            "He left the US for the UK. US sanctions hurt.", "place US", "place UK", "demonym US"),
        TextCase("She told us nothing."),
        TextCase("In Ohio 12 people died.", "place Ohio"),
        TextCase(
            "The WannaCry 2.0 code hit a Boeing 737.", "other WannaCry 2.0", "other Boeing 737"),
        TextCase("The exchange UpBit and eToro paid.", "organization UpBit", "other eToro"),
    ]

    static let noNames = [
        TextCase("However, they left. Recently it grew. Sanctions hurt. I left. Then I’m back."),
        TextCase("In March and on Monday they left. May I go?"),
        TextCase("Cybercrime rose. They fear cybercrime."),
        TextCase("Twenty-five men left. “Never,” he said."),
    ]

    @Test(arguments: persons + organizations + placesAndOthers + noNames)
    func namesAreFound(example: TextCase) {
        let text = AnalyzedText(example.text)
        let found = text.names.map { name in
            let title = name.title.map { tokens in
                let words = tokens.map { text.string(text.tokens[$0].range) }
                return " (" + words.joined(separator: " ").replacing(" .", with: ".") + ")"
            }
            return "\(name.kind) \(name.text)\(title ?? "")"
        }
        #expect(found == example.wanted)
    }

    @Test func headlinesNameWhatTheTextNames() {
        let text = AnalyzedText(
            """
            North Korea Committing Crimes Against Arcadia Exchange Says Ugoretz

            The Arcadia Exchange was robbed, Tonya Ugoretz said.
            """)
        #expect(
            text.names.map(\.text) == [
                "North Korea", "Arcadia Exchange", "Ugoretz", "Arcadia Exchange", "Tonya Ugoretz",
            ])
    }

    @Test func shortLinesPartNames() {
        let text = AnalyzedText("They met Adam Hall\nJoin us in Paris\nSanctions hurt.")
        #expect(text.names.map(\.text) == ["Adam Hall", "Paris"])
    }

    @Test func aNameLiesWithinItsTokens() {
        let text = AnalyzedText("They robbed Bangladesh Bank’s vault.")
        let name = text.names.first
        #expect(name?.text == "Bangladesh Bank")
        #expect(name?.tokens == 2..<4)
        #expect(name.map { text.string($0.range) } == "Bangladesh Bank")
    }

    @Test(arguments: [
        ("J. R. R. Tolkien wrote.", ["J. R. R. Tolkien person"]),
        ("Prime Minister May resigned.", ["May person"]), ("He met Mrs May.", ["May person"]),
        ("Then Martin Luther King Jr. spoke.", ["Martin Luther King Jr person"]),
        (
            "Secretary of State Antony Blinken and Secretary of Defense Lloyd Austin met.",
            ["Antony Blinken person", "Lloyd Austin person"]
        ),
    ])
    func personsAreNamedApartFromTitles(text: String, expected: [String]) {
        #expect(AnalyzedText(text).names.map { "\($0.text) \($0.kind)" } == expected)
    }

    @Test(arguments: [
        ("King County voted.", "King County"), ("They saw Mount Everest.", "Mount Everest"),
        ("Prince Edward Island voted.", "Prince Edward Island"),
        ("They saw Lake Victoria.", "Lake Victoria"),
        ("It lies on the River Thames.", "River Thames"),
    ])
    func placesMayOpenLikeTitles(text: String, name: String) {
        #expect(AnalyzedText(text).names.map { "\($0.text) \($0.kind)" } == ["\(name) place"])
    }

    @Test func theStopOfTheLastWordShowsASentence() {
        let text = AnalyzedText("Martin Luther King Jr. spoke in Washington, D.C.")
        #expect(text.names.map(\.text) == ["Martin Luther King Jr", "Washington", "D.C."])
    }
}
