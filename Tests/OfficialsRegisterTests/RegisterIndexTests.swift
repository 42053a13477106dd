import ClaimModel
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
                        personID: "p", person: row.0, otherNames: row.1, role: "Head",
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
        ("Survey Unit", [0]), ("the Map Office", [0]), ("Ministry of Works", [0, 1, 2]),
        ("works", [0, 1, 2]), ("Bank of Norwich", [3]), ("Treasury", []),
    ])
    func bodiesAreFoundByTheirNamesAndThoseAboveThem(name: String, lines: [Int]) {
        #expect(Self.index.tenures(inOrganizationNamed: name).map(\.line) == lines)
    }
}
