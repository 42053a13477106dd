import ClaimModel
import Diagnostics
import OfficialsImport
import OfficialsRegister
import Testing

/// Each format from bytes to records, a line each, then the faults as tools see them.
@Suite struct RegisterReadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var format: RegisterFormat
        var options = ImportOptions()
        var text: String
        var expected: String

        var testDescription: String { name }
    }

    @Test(arguments: cases)
    func readsRecordsAndFaults(_ testCase: Case) {
        let source = SourceFile(name: "f", text: testCase.text)
        let (records, faults) = RegisterReading.read(
            source, as: testCase.format, testCase.options)
        #expect(lines(records, faults) == testCase.expected)
    }

    private func lines(_ records: RegisterRecords, _ faults: [Diagnostic]) -> String {
        var lines: [String] = []
        for person in records.persons {
            let names = [person.name] + person.otherNames.map(\.name)
            lines.append(
                "person \(person.id) \(names.joined(separator: "/")) "
                    + person.aliases.joined(separator: "/"))
        }
        for body in records.organizations {
            lines.append("body \(body.id) \(body.name) < \(body.parent ?? "-")")
        }
        for post in records.posts {
            lines.append("post \(post.id) \(post.label) \(post.organization ?? "-")")
        }
        for membership in records.memberships {
            let parts = [
                membership.person, membership.role ?? membership.post ?? "-",
                membership.organization ?? "-",
                (membership.start?.description ?? "?") + "–" + (membership.end?.description ?? ""),
            ]
            lines.append("\(membership.place.line): \(parts.joined(separator: ", "))")
        }
        lines += faults.map { DiagnosticRenderer().line($0) }
        return lines.joined(separator: "\n")
    }

    static let cases: [Case] = [
        Case(
            name: "Popolo with posts and keys that mean nothing here", format: .popolo,
            text: """
                {"persons": [{"id": "p", "name": "Ann Arbor", "twitter": "@a",
                   "other_names": [{"name": "A. Arbor", "end_date": "1999"}],
                   "identifiers": [{"scheme": "wikidata", "identifier": "Q1"},
                                   {"scheme": "seat", "identifier": "7"}]}],
                 "organizations": [{"id": "o", "name": "Court", "parent_id": null}],
                 "posts": [{"id": "t", "label": "Clerk", "organization_id": "o"}],
                 "memberships": [{"person_id": "p", "post_id": "t", "start_date": "2001-05"}]}
                """,
            expected: """
                person p Ann Arbor/A. Arbor Q1/seat:7
                body o Court < -
                post t Clerk o
                7: p, t, -, 2001-05–
                """),
        Case(
            name: "faults of Popolo leave out their rows alone", format: .popolo,
            text: """
                persons:
                - {id: p, name: Ann}
                - {id: p, name: Bob}
                - {name: Eve}
                memberships:
                - {person_id: p, role: Clerk, start_date: never}
                - {person_id: p, role: Judge, start_date: 2001, end_date: 1999}
                - {person_id: p, role: Chair}
                """,
            expected: """
                person p Ann \n8: p, Chair, -, ?–
                f:3:3: error: Id 'p' may be given to one person [register/duplicate-id]
                f:4:3: error: The person has no 'id' [import/missing]
                f:6:43: error: 'never' is no date [import/no-date]
                f:7:59: error: Membership may not end (1999) before it starts (2001) \
                [register/end-before-start]
                """),
        Case(
            name: "a legislator with terms", format: .congressLegislators,
            text: """
                - id: {bioguide: A1, wikidata: Q1}
                  name: {first: Ann, last: Arbor, nickname: Annie, official_full: Ann B. Arbor}
                  terms:
                  - {type: sen, start: '2001-01-03', end: '2007-01-03', state: WA}
                """,
            expected: """
                person A1 Ann B. Arbor/Ann Arbor/Annie Arbor Q1
                body senate United States Senate < -
                4: A1, United States Senator from Washington, senate, 2001-01-03–2007-01-03
                """),
        Case(
            name: "committees, then their members", format: .congressLegislators,
            text: """
                - type: senate
                  name: Committee on Roads
                  thomas_id: SSRO
                  subcommittees:
                  - {name: Bridges, thomas_id: '01'}
                """,
            expected: """
                body senate United States Senate < -
                body SSRO Committee on Roads < senate
                body SSRO01 Bridges < SSRO
                """),
        Case(
            name: "members and ministers of parlparse", format: .parlparse,
            text: """
                <publicwhip>
                <!-- <moffice id="no"/> -->
                <member id="m1" house="commons" firstname="Guto" lastname="O&apos;Bebb"
                  constituency="Aber &amp; Conwy" fromdate="2010-05-06" todate="9999-12-31"/>
                <moffice id="o1" name="Guto Bebb" matchid="m1" dept="HM Treasury" position="Whip"
                  fromdate="2010" todate="2009"/>
                </publicwhip>
                """,
            expected: """
                person m1 Guto O'Bebb/Guto Bebb \nbody House of Commons House of Commons < -
                body HM Treasury HM Treasury < -
                3: m1, Member of Parliament for Aber & Conwy, House of Commons, 2010-05-06–
                f:6:27: error: Membership may not end (2009) before it starts (2010) \
                [register/end-before-start]
                """),
        Case(
            name: "markup that breaks off", format: .parlparse,
            text:
                "<publicwhip>\n<person id=\"p1\" latestname=\"Ann\"><office id=\"m1\"/></person>\n<a b>",
            expected: """
                person p1 Ann m1
                f:3:4: error: Markup is not well formed: an attribute has no value [import/markup]
                """),
        Case(
            name: "holders of a country", format: .wikidataHolders,
            options: ImportOptions(jurisdiction: "Kenya"),
            text: """
                position,person,personID,start,end
                "Secretary for ""Roads"", Water",Ann Arbor,Q1,2001-02-03,
                Judge,A. Arbor,Q1,2001,2002
                Judge,,Q2,,
                Judge,Bob
                Judge,Bob,Q2,"20"01,
                """,
            expected: """
                person Q1 Ann Arbor/A. Arbor \nbody Kenya Kenya < -
                2: Q1, Secretary for "Roads", Water, Kenya, 2001-02-03–
                3: Q1, Judge, Kenya, 2001–2002
                f:4:7: error: The row has no 'person' [import/missing]
                f:5:1: error: Row has 2 fields, and the first line 5 [import/field-count]
                f:6:18: error: Text follows the closing quotation mark [import/text-after-quote]
                """),
        Case(
            name: "columns by their own names, a date in three of them", format: .csv,
            options: ImportOptions(
                role: "Leader",
                columns: ["person": "who", "organization": "land", "start": "y+m+d"]),
            text: "who,land,y,m,d\nTruman,USA,1945,4,12\nFord,USA,1974,,\n",
            expected: """
                person Truman Truman \nperson Ford Ford \nbody USA USA < -
                2: Truman, Leader, USA, 1945-04-12–
                3: Ford, Leader, USA, 1974–
                """),
        Case(
            name: "a column that is not there", format: .csv,
            options: ImportOptions(columns: ["person": "whom"]), text: "who,land\nTruman,USA\n",
            expected: """
                f:1:1: error: No column 'whom' for the person; did you mean 'who'? \
                [import/no-column]
                """),
        Case(
            name: "what the query service answers", format: .wikidataQuery,
            options: ImportOptions(jurisdiction: "Kenya"),
            text: """
                {"head": {"vars": ["person", "personLabel", "positionLabel", "start"]},
                 "results": {"bindings": [
                  {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"},
                   "personLabel": {"value": "Ann Arbor"}, "positionLabel": {"value": "Judge"},
                   "start": {"value": "2001-02-03T00:00:00Z"}}]}}
                """,
            expected: """
                person Q1 Ann Arbor \nbody Kenya Kenya < -
                3: Q1, Judge, Kenya, 2001-02-03–
                """),
        Case(
            name: "entities of FollowTheMoney, one of them broken", format: .followTheMoney,
            text: """
                {"id": "a", "schema": "Person", "caption": "Ann Arbor", "properties": {"name": ["Ann"]}}
                {"id": "t", "schema": "Position", "properties": {"name": ["Judge"], "country": ["ke"]}}
                {"id": "x", "schema": "Occupancy", "properties": {"holder": ["a"], "post": ["t"], "startDate": ["2001"]}}
                {"id": "v", "schema": "Vessel", "properties": {}}
                {"id": "b", "schema": "Person"
                """,
            expected: """
                person a Ann Arbor/Ann \nbody country:ke KE < -
                post t Judge country:ke
                3: a, t, -, 2001–
                f:5:1: error: Bracket '{' is not closed [yaml/syntax]
                """),
    ]
}
