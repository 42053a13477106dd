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
