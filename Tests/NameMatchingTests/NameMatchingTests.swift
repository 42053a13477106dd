import NameMatching
import Testing
import TextAnalysis

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Steven Mnuchin", "Steven T. Mnuchin", 0.97), ("Steve Mnuchin", "Steven Mnuchin", 0.95),
        ("S. Mnuchin", "Steven Mnuchin", 0.85), ("Mnuchin", "Steven Mnuchin", 0.5),
        ("Dr. Jane Doe", "Jane Doe", 1.0), ("Jane Doe Jr.", "Jane Doe", 0.98),
        ("José Núñez", "Jose Nunez", 1.0), ("Jane Smyth", "Jane Smith", 0.8),
        ("Jane Doe", "John Doe", 0.0), ("Jane Doe", "Jane Roe", 0.0), ("R. Doe", "Jane Doe", 0.0),
    ])
    func gradesSayHowSureOneMayBe(one: String, other: String, score: Double) throws {
        let grade = try #require(PersonName(one)).grade(against: #require(PersonName(other)))
        #expect(abs(grade.score - score) < 0.001, "\(grade.reason)")
    }

    @Test(arguments: [
        ("Tonya Ugoretz", "Tonia Ugoretz", true), ("Tonya Ugoretz", "Tonya Ugoritz", true),
        ("Michael Brown", "Micheal Brown", true), ("Boris Johnson", "Boris Johnston", true),
        ("Anna M. Valen", "Anna Vallen", true), ("Anna Valen", "Anna Valen", false),
        ("Eric Valen", "Erica Valen", false), ("Maria Valen", "Mario Valen", false),
        ("Anna Vale", "Anna Dale", false), ("Anna Vale", "Anna Vane", false),
        ("Anna Valen", "Bob Vallen", false), ("Anna Valen Jr.", "Anna Vallen", false),
        ("Anna M. Valen", "Anna R. Vallen", false), ("Valen", "Anna Vallen", false),
        ("Steve Valen", "Steven Valen", false),
    ])
    func aSlipIsToldFromAnotherPerson(one: String, other: String, expected: Bool) throws {
        let names = (try #require(PersonName(one)), try #require(PersonName(other)))
        #expect(names.0.isMisspelling(of: names.1) == expected)
        #expect(names.1.isMisspelling(of: names.0) == expected)
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

/// The table of titles that mean one office.
@Suite struct TitleTableTests {
    @Test func everyLineSaysSomething() {
        #expect(KnownTitles.misreadLines == [])
    }

    @Test(arguments: [
        (
            "chancellor", "Chancellor of the Exchequer", "United Kingdom",
            OfficeTitle.Comparison.same
        ),
        ("chancellor", "Chancellor", "Germany", .same),
        ("foreign secretary", "Secretary of State for Foreign Affairs", "United Kingdom", .same),
        ("defence secretary", "Secretary of State for Defence", "United Kingdom", .same),
        ("Pentagon chief", "Secretary of Defense", "United States", .same),
        (
            "EPA administrator", "Administrator of the Environmental Protection Agency",
            "United States", .same
        ),
        ("chancellor", "Lord Chancellor", "United Kingdom", .clash),
        ("deputy chancellor", "Chancellor of the Exchequer", "United Kingdom", .clash),
        ("finance minister", "Minister of Finance", "France", .same),
        ("defense secretary", "Secretary of State", "United States", .clash),
    ])
    func titlesAreComparedWhereTheyHold(
        one: String, other: String, country: String, expected: OfficeTitle.Comparison
    ) throws {
        let one = try #require(OfficeTitle(one))
        #expect(try one.compared(with: #require(OfficeTitle(other)), in: country) == expected)
    }

    @Test(arguments: [
        ("Secretary of the SEC", nil), ("British prime minister", "United Kingdom"),
        ("President of the United States", "United States"), ("ambassador to France", nil),
        ("Governor of Georgia", nil), ("Mayor of London", nil),
    ])
    func aTitleNamesItsCountry(title: String, country: String?) throws {
        #expect(try #require(OfficeTitle(title)).country == country)
    }
}
