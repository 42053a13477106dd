import ClaimModel
import Diagnostics
import OfficialsRegister
import Testing

@Suite struct RegisterFileTests {
    /// The tenures a line each, then the faults drawn for tools.
    private func read(_ text: String) -> String {
        let source = SourceFile(name: "f.yaml", text: text)
        let (register, faults) = RegisterFile.read(source)
        var lines = register?.asOf.map { ["as of \($0)"] } ?? []
        lines += register?.tenures.map(line) ?? ["no register"]
        lines += faults.map { DiagnosticRenderer().line($0) }
        return lines.joined(separator: "\n")
    }

    private func line(_ tenure: Tenure) -> String {
        let names = ([tenure.person] + tenure.otherNames).joined(separator: "/")
        let organization = ([tenure.organization.name] + tenure.organization.otherNames)
            .joined(separator: "/")
        let parents = tenure.organization.parents.map { " < " + $0.joined(separator: "/") }.joined()
        let dates = [tenure.start, tenure.end].map { $0?.description ?? "?" }.joined(separator: "–")
        return "\(tenure.line): \(tenure.personID) \(names), \(tenure.role), "
            + "\(organization)\(parents), \(dates) \(tenure.sources.joined(separator: " "))"
    }

    private static let whole = """
        as-of: 2020-06
        persons:
          - id: p1
            name: Ann Example
            other_names: [A. Example, {name: Anna Example, note: birth}]
            gender: female
          - {id: p2, name: Bob Example}
        organizations:
          - {id: unit, name: Unit, parent_id: bureau}
          - {id: bureau, name: Bureau, other_names: [The Bureau], parent_id: ministry}
          - {id: ministry, name: Ministry, classification: ministry, parent_id: null}
        memberships:
          - person_id: p1
            organization_id: unit
            role: Head
            start_date: 2016-02-04
            end_date: ""
            sources: [{url: "https://example.org/a"}, {url: "https://example.org/b", note: n}]
          - {person_id: p2, organization_id: ministry, role: Minister, start_date: , end_date: 2019~}
        posts: [{id: x, anything: goes}]

        """

    @Test func readsPersonsOrganizationsAndMemberships() {
        #expect(
            read(Self.whole)
                == """
                as of 2020-06
                13: p1 Ann Example/A. Example/Anna Example, Head, \
                Unit < Bureau/The Bureau < Ministry, 2016-02-04–? \
                https://example.org/a https://example.org/b
                19: p2 Bob Example, Minister, Ministry, ?–2019~ \

                """.trimmedEnd)
    }

    @Test func readsJSON() {
        let text = """
            {"persons": [{"id": "p", "name": "Ann"}],
             "organizations": [{"id": "o", "name": "Unit", "parent_id": null}],
             "memberships": [{"person_id": "p", "organization_id": "o", "role": "Head",
               "start_date": "2016", "end_date": null, "post_id": "x", "label": "Head of Unit"}]}
            """
        #expect(read(text) == "3: p Ann, Head, Unit, 2016–? ")
    }

    @Test(arguments: [
        (
            """
            persons:
              - {id: person-one, name: Ann}
              - {id: person-one, name: Bob}
              - {id: person-two, nmae: Cy}
            organizations:
              - {id: unit, name: Unit, parent_id: buraeu}
              - {id: bureau, name: Bureau}
            memberships:
              - {person_id: person-oen, organization_id: unit, role: Head}
              - {person_id: person-two, organization_id: unit, role: Head}
              - {person_id: person-one, organization_id: zzz, role: Head, start_date: 31 May 2016}
              - {person_id: person-one, organization_id: unit, role: "", end_date: 2016-02-30}
              - {person_id: person-one, organization_id: unit, role: Head, start_date: 2017, end_date: 2016}
              - {person_id: person-one, organization_id: unit, role: Head, start-date: 2017, sources: [{url: x}]}
            """,
            """
            13: person-one Ann, Head, Unit, 2017–2016\u{20}
            14: person-one Ann, Head, Unit, ?–?\u{20}
            f.yaml:3:10: error: Id 'person-one' may be given to one person [register/duplicate-id]
            f.yaml:4:5: error: Key 'name' is missing from this person [yaml/missing-key]
            f.yaml:4:22: error: Key 'nmae' is unknown; did you mean 'name'? [yaml/unknown-key]
            f.yaml:6:39: error: No organization has the id 'buraeu'; did you mean 'bureau'? [register/unknown-id]
            f.yaml:9:17: error: No person has the id 'person-oen'; did you mean 'person-one'? [register/unknown-id]
            f.yaml:11:46: error: No organization has the id 'zzz' [register/unknown-id]
            f.yaml:11:75: error: 'start_date' takes a date such as 2016-02-04, 2016-02 or 2016, not '31 May 2016' [yaml/wrong-value]
            f.yaml:12:58: error: 'role' has no value [yaml/no-value]
            f.yaml:12:72: error: 'end_date' may not be '2016-02-30': February 2016 has 29 days [yaml/impossible-value]
            f.yaml:13:92: error: Membership may not end (2016) before it starts (2017) [register/end-before-start]
            f.yaml:14:64: error: Key 'start-date' is unknown; did you mean 'start_date'? [yaml/unknown-key]
            f.yaml:14:98: error: 'url' takes an address such as https://example.org/page, not 'x' [yaml/wrong-value]
            """
        ),
        (
            "memberships:\n- {person_id: a, organization_id: b, role: c}\n",
            """
            f.yaml:1:1: error: Key 'persons' is missing from this register [yaml/missing-key]
            f.yaml:1:1: error: Key 'organizations' is missing from this register [yaml/missing-key]
            """
        ),
        (
            """
            persons: []
            memberships: []
            organizations:
              - {id: a, name: A, parent_id: b}
              - {id: b, name: B, parent_id: c}
              - {id: c, name: C, parent_id: b}
              - {id: d, name: D, parent_id: d}
            """,
            """
            f.yaml:5:33: error: Organization 'B' may not be part of itself [register/organization-in-itself]
            f.yaml:7:33: error: Organization 'D' may not be part of itself [register/organization-in-itself]
            """
        ),
        ("", "no register\nf.yaml:1:1: error: File has no content [yaml/empty]"),
        (
            "[]",
            "no register\nf.yaml:1:1: error: Register takes a mapping, not a list [yaml/wrong-kind]"
        ),
    ])
    func reportsAllFaultsAtOnce(text: String, read expected: String) {
        #expect(read(text) == expected)
    }

    @Test func boundsTheLevelsAboveAnOrganization() {
        func chain(_ count: Int) -> String {
            "persons: [{id: p, name: P}]\norganizations:\n"
                + (0..<count).map { "- {id: o\($0), name: O\($0), parent_id: o\($0 + 1)}\n" }
                .joined()
                + "- {id: o\(count), name: O}\n"
                + "memberships: [{person_id: p, organization_id: o0, role: r}]\n"
        }
        #expect(!read(chain(64)).contains("error"))
        #expect(
            read(chain(65)).hasSuffix(
                "f.yaml:3:33: error: Organization 'O0' has more than 64 organizations above it "
                    + "[register/too-many-levels]"))
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        last == "\n" ? String(dropLast()) : self
    }
}
