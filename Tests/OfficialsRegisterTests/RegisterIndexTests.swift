import ClaimModel
import NameMatching
import OfficialsRegister
import Testing

/// Whom a register finds: more rather than fewer, each tenure once, in the order of the file.
@Suite struct RegisterIndexTests {
    private static let index: RegisterIndex = {
        let bureau = [["Bureau of Maps", "Map Office"], ["Ministry of Works"]]
        let unit = Organization(name: "Survey Unit", parents: bureau)
        let works = Organization(name: "Ministry of Works", otherNames: ["Works"])
        let other = Organization(name: "Bank of Norwich")
        let rows: [(String, [String], Organization)] = [
            ("Ann Arbor", ["A. Arbour", "Ann Hill"], unit), ("Bob Hill", ["Bob Hill"], works),
            ("Ann Arbor", [], works), ("Cy Moss", ["Cy Moss Jr."], other),
        ]
        return RegisterIndex(
            Register(
                name: "r.yaml",
                tenures: rows.enumerated().map { place, row in
                    Tenure(
                        personID: "p", person: row.0, otherNames: row.1,
                        role: ["Head", "Deputy Head", "Minister of Works", "Governor"][place],
                        organization: row.2, line: place)
                }))
    }()

    @Test(arguments: [
        ("Jane Arbor", [0, 2]), ("Arbour", [0, 2]), ("Mr. Hill", [0, 1]), ("Moss", [3]),
        ("Mosso", []), ("Lynch", []), ("", []),
    ])
    func personsAreFoundByFamilyName(name: String, lines: [Int]) {
        #expect(Self.index.tenures(ofPersonNamed: name).map(\.line) == lines)
    }

    @Test(arguments: [
        ("director", [0]), ("deputy head", [1]), ("minister", [2]), ("works minister", [2]),
        ("governor", [3]), ("minister of war", []), ("queen", []),
    ])
    func officesAreFoundByWhatMayMeanThem(title: String, lines: [Int]) throws {
        let title = try #require(OfficeTitle(title))
        #expect(Self.index.tenures(inOffice: title, of: []).map(\.line) == lines)
    }
}
