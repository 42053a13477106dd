import NameMatching
import Testing
import TextAnalysis

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Steven Mnuchin", "Steven T. Mnuchin", 1.0), ("Steve Mnuchin", "Steven Mnuchin", 0.95),
        ("S. Mnuchin", "Steven Mnuchin", 0.85), ("Mnuchin", "Steven Mnuchin", 0.5),
        ("Dr. Jane Doe", "Jane Doe", 1.0), ("Jane Doe Jr.", "Jane Doe", 1.0),
        ("José Núñez", "Jose Nunez", 1.0), ("Jane Smyth", "Jane Smith", 0.8),
        ("Jane Doe", "John Doe", 0.0), ("Jane Doe", "Jane Roe", 0.0), ("R. Doe", "Jane Doe", 0.0),
    ])
    func gradesSayHowSureOneMayBe(one: String, other: String, score: Double) throws {
        let grade = try #require(PersonName(one)).grade(against: #require(PersonName(other)))
        #expect(abs(grade.score - score) < 0.001, "\(grade.reason)")
    }
}

@Suite struct OrganizationNameTests {
    @Test(arguments: [
        ("FBI", "Federal Bureau of Investigation", OrganizationName.Comparison.variant("initials")),
        ("Threat Integration Centre", "Threat Integration Center", .variant("spelling")),
        ("the Ministry of Transport", "Ministry of Transport", .same),
        ("U.S. Department of State", "United States Department of State", .variant("spelling")),
        ("Department of State", "United States Department of State", .variant("country")),
        ("Department of State", "State Department", .variant("word order")),
        ("Cyber Division", "FBI Cyber Division", .shorter),
        ("Ministry of Transport", "Ministry of Justice", .different),
    ])
    func namesOfBodiesAreCompared(
        one: String, other: String, expected: OrganizationName.Comparison
    ) {
        #expect(OrganizationName(one).compared(with: OrganizationName(other)) == expected)
        #expect(OrganizationName(other).compared(with: OrganizationName(one)) == expected)
    }
}

@Suite struct OfficeTitleTests {
    @Test(arguments: [
        ("director", "Director", OfficeTitle.Comparison.same),
        ("head", "Director", .general), ("deputy director", "Director", .clash),
        ("Secretary of State", "Secretary of Defense", .clash),
        ("Secretary", "Secretary of State", .shorter),
        ("Vice President", "President", .clash), ("Minister of Defence", "Defense Minister", .same),
        ("Prime Minister", "Foreign Minister", .clash),
        ("senator", "Secretary of State", .different),
        ("former director", "Director", .same), ("chairwoman", "Chair", .same),
        ("director of ports", "director of roads", .different),
    ])
    func titlesAreCompared(one: String, other: String, expected: OfficeTitle.Comparison) throws {
        #expect(
            try #require(OfficeTitle(one)).compared(with: #require(OfficeTitle(other))) == expected)
    }
}

@Suite struct OfficialMentionTests {
    @Test(arguments: [
        (
            "Tonya Ugoretz, the deputy assistant director of the Federal Bureau of Investigation’s Cyber Intelligence Unit, claims so.",
            [
                "Tonya Ugoretz | deputy assistant director | Cyber Intelligence Unit, Federal Bureau of Investigation"
            ]
        ),
        (
            "Erin Joe, the head of the Cyber Threat Center under the Director of the U.S. National Agency, said so.",
            ["Erin Joe | head | Cyber Threat Center, U.S. National Agency"]
        ),
        ("FBI Director Christopher Wray spoke.", ["Christopher Wray | Director | FBI"]),
        (
            "Secretary of State Madeleine Albright arrived.",
            ["Madeleine Albright | Secretary of State | "]
        ),
        ("Then came former President Jimmy Carter.", ["Jimmy Carter | former President | "]),
        (
            "Anna Vale was director of the Port Authority.",
            ["Anna Vale | director | Port Authority"]
        ),
        ("The agency's director, Jane Doe, resigned.", ["Jane Doe | director | "]),
        ("Attorney General Loretta Lynch spoke.", ["Loretta Lynch | Attorney General | "]),
        ("The president spoke to the press.", []),
        ("A new director was wanted, and nobody came.", []),
    ])
    func personsAreFoundWithTheirOffices(text: String, expected: [String]) {
        let analysis = AnalyzedText(text)
        let mentions = OfficialMention.mentions(in: analysis, within: 0..<text.utf8.count)
        #expect(
            mentions.map {
                "\($0.person) | \($0.title.text) | \($0.organizations.joined(separator: ", "))"
            } == expected)
    }
}
