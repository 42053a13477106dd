import NameMatching
import OfficeMentions
import Testing
import TextAnalysis

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
        ("Defense Secretary Leon Vale spoke.", ["Leon Vale | Defense Secretary | "]),
        ("Leon Vale, the U.S. defense secretary, spoke.", ["Leon Vale | defense secretary | U.S."]),
        (
            "The British foreign secretary, Jack Storm, spoke.",
            ["Jack Storm | foreign secretary | British"]
        ),
        (
            "The Foreign Secretary, the Rt Hon Jack Storm MP, spoke.",
            ["Jack Storm | Foreign Secretary | "]
        ),
        ("Anna Vale, who heads the Port Authority, spoke.", ["Anna Vale | head | Port Authority"]),
        (
            "Anna Vale, who once led the Port Authority, spoke.",
            ["Anna Vale | head | Port Authority"]
        ),
        (
            "A spokesman for the Port Authority, Carl Storm, declined.",
            ["Carl Storm | spokesman | Port Authority"]
        ),
        ("It went to then-Defense Secretary Leon Vale.", ["Leon Vale | then-Defense Secretary | "]),
        ("The then-director of the FBI, Ruth Reed, spoke.", ["Ruth Reed | then-director | FBI"]),
        ("Ex-FBI director Ruth Reed spoke.", ["Ruth Reed | director | FBI"]),
        ("Acting Attorney General Otto Brief spoke.", ["Otto Brief | Acting Attorney General | "]),
        ("President-elect Rosa Park spoke.", ["Rosa Park | President | "]),
        (
            "Secretary of State nominee Rosa Park spoke.",
            ["Rosa Park | Secretary of State | "]
        ),
        ("The late Prime Minister Edith Moss was there.", ["Edith Moss | late Prime Minister | "]),
        (
            "President Park’s secretary of state, Anna Vale, spoke.",
            ["Park | President | ", "Anna Vale | secretary of state | "]
        ),
        (
            "Ruth Reed, director of the Cyber Division of the FBI, spoke.",
            ["Ruth Reed | director | Cyber Division, FBI"]
        ),
        (
            "Director of National Intelligence Ruth Reed spoke.",
            ["Ruth Reed | Director of National Intelligence | "]
        ),
        ("Minister for Africa Vicky Reed spoke.", ["Vicky Reed | Minister | Africa"]),
        (
            "The minister for arts, heritage and tourism, Ann Hill, spoke.",
            ["Ann Hill | minister for arts, heritage and tourism | "]
        ),
        (
            "Ann Hill is the culture, media and sport secretary.",
            ["Ann Hill | culture, media and sport secretary | "]
        ),
        (
            "Attorney General William D. Hill Jr. spoke.",
            ["William D. Hill Jr. | Attorney General | "]
        ),
        (
            "J. Steven Reed is the deputy secretary of labor.",
            ["J. Steven Reed | deputy secretary of labor | "]
        ),
        (
            "Peregrine Ashdown-Voss, the mayor of Halden, spoke.",
            ["Peregrine Ashdown-Voss | mayor | Halden"]
        ),
        (
            "President Abdel Fattah el-Sisi met Chancellor Ursula von der Heide.",
            ["Abdel Fattah el-Sisi | President | ", "Ursula von der Heide | Chancellor | "]
        ),
        (
            "Jim Justice, the governor of West Virginia, spoke.",
            ["Jim Justice | governor | West Virginia"]
        ),
        (
            "Anna Vale, the mayor of Halden and former head of the Port Authority, spoke.",
            ["Anna Vale | mayor | Halden", "Anna Vale | former head | Port Authority"]
        ),
        (
            "Anna Vale, chief economist at Barclays, spoke.",
            ["Anna Vale | chief economist | Barclays"]
        ),
        (
            "Anna Vale spoke. She was then director of the Port Authority.",
            ["Anna Vale | then director | Port Authority"]
        ),
        (
            "Gen. Mark Reed, the chairman of the Joint Chiefs of Staff, spoke.",
            ["Mark Reed | Gen. | ", "Mark Reed | chairman of the Joint Chiefs of Staff | "]
        ),
        (
            "Counselor to the President Dan Hill spoke.",
            ["Dan Hill | Counselor to the President | "]
        ),
        (
            "Dan Hill, special assistant to the president, spoke.",
            ["Dan Hill | special assistant to the president | "]
        ),
        (
            "The chief of staff to the vice president, Dan Hill, left.",
            ["Dan Hill | chief of staff to the vice president | "]
        ),
        ("Lord Reed, the president of the Ports Court, spoke.", ["Reed | president | Ports Court"]),
        (
            "Baroness Hill of Halden, the president of the Ports Court, spoke.",
            ["Hill | president | Ports Court"]
        ),
        (
            "Robert Reed, Baron Reed of Halden, the president of the Ports Court, spoke.",
            ["Robert Reed | president | Ports Court"]
        ),
        ("Anna Vale, 52, the mayor of Halden, spoke.", ["Anna Vale | mayor | Halden"]),
        ("Anna Vale (D-Ohio), the mayor of Halden, spoke.", ["Anna Vale | mayor | Halden"]),
        ("In all, 52, the mayor of Halden said, were lost.", []),
        ("They cannot blame this on the president of Halden.", []),
        ("The director of the agency met Anna Vale.", []),
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

    @Test(arguments: [
        ("Anna Valen, the deputy director, spoke. Anna Vallen left.", "Anna Vallen"),
        ("Anna Valen, the deputy director, spoke. Director Anna Vallen left.", "Anna Vallen"),
        ("Anna Valen, the deputy director, spoke. Mayor Anna Vallen left.", nil),
        ("Anna Valen, the deputy director, spoke. Anna Valen left.", nil),
    ])
    func anotherSpellingIsFound(text: String, expected: String?) throws {
        let analysis = AnalyzedText(text)
        let mentions = OfficialMention.mentions(in: analysis, within: 0..<text.utf8.count)
        #expect(try #require(mentions.first).otherSpelling(in: analysis)?.text == expected)
    }

    @Test(arguments: [
        ("Anna Vale spoke. Director Vale left.", ["Anna Vale"]),
        ("Anna Vale and Bob Vale spoke. Director Vale left.", ["Vale"]),
        ("Director Vale left.", ["Vale"]),
    ])
    func aFamilyNameIsWhoeverAloneBearsIt(text: String, expected: [String]) {
        let analysis = AnalyzedText(text)
        let mentions = OfficialMention.mentions(in: analysis, within: 0..<text.utf8.count)
        #expect(mentions.map(\.fullName) == expected)
    }

    @Test(arguments: [
        ("Anna Vale, the director, spoke.", OfficialMention.Tense.present),
        ("Anna Vale is the director.", .present), ("Anna Vale has been the director.", .present),
        ("Anna Vale was the director.", .past), ("Anna Vale, who was director, spoke.", .past),
        ("Anna Vale, then director, spoke.", .past), ("Then-Director Anna Vale spoke.", .past),
        ("Anna Vale served as director.", .past),
    ])
    func theTenseIsThatOfTheVerb(text: String, expected: OfficialMention.Tense) {
        let analysis = AnalyzedText(text)
        let mentions = OfficialMention.mentions(in: analysis, within: 0..<text.utf8.count)
        #expect(mentions.map(\.tense) == [expected])
    }
}
