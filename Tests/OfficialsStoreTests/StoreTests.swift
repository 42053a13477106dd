import ClaimModel
import Diagnostics
import NameMatching
import OfficialsImport
import OfficialsRegister
import OfficialsStore
import Testing

@Suite struct StoreTests {
    private static let header = "id,person,role,organization,start,end\n"

    private static let first =
        header + """
            p1,Ann Arbor,Judge,Court,2001,
            p2,Bob Bell,Clerk,Court,1999,2003

            """

    private func add(
        _ text: String, to store: OfficialsStore, digest: String = "a", asOf: String? = nil,
        format: RegisterFormat = .csv, register: String = "r", keepsGoing: Bool = false
    ) throws -> ImportOutcome {
        let source = SourceFile(name: "f", text: text)
        let (records, faults) = RegisterReading.read(source, as: format)
        let file = ImportedFile(
            register: register, format: format.rawValue, file: "f", digest: digest,
            asOf: asOf.flatMap { PartialDate($0) })
        return try store.add(
            records, of: file, isFaulty: faults.hasErrors, keepsGoing: keepsGoing)
    }

    private func held(by name: String, in store: OfficialsStore) throws -> [String] {
        try store.tenures(of: store.persons(named: name, limit: 1)).map { tenure in
            let dates = [tenure.start, tenure.end].map { $0?.description ?? "" }
            return "\(tenure.person): \(tenure.role), \(tenure.organization.name), "
                + dates.joined(separator: "–")
        }
    }

    @Test func whatWasImportedIsFound() throws {
        let store = try OfficialsStore.inMemory()
        let outcome = try add(Self.first, to: store, asOf: "2020-01")
        #expect(outcome.end == .done)
        #expect(try held(by: "Ann Arbor", in: store) == ["Ann Arbor: Judge, Court, 2001–"])
        let tenure = try #require(try store.tenures(of: store.persons(named: "Bob Bell")).first)
        #expect(tenure.line == 3)
        #expect(tenure.register?.asOf == PartialDate("2020-01"))
    }

    @Test func theSameFileChangesNothing() throws {
        let store = try OfficialsStore.inMemory()
        _ = try add(Self.first, to: store)
        let again = try add(Self.first, to: store)
        #expect(again.end == .unchanged)
        #expect(try store.info().registers.map(\.imports) == [1])
    }

    @Test func aNewerFileUpdatesAndSaysWhatChanged() throws {
        let store = try OfficialsStore.inMemory()
        _ = try add(Self.first, to: store, asOf: "2020")
        let newer =
            Self.header + "p1,Ann Arbor,Judge,Court,2001,2021\np3,Eve Ell,Clerk,Court,2021,\n"
        let outcome = try add(newer, to: store, digest: "b", asOf: "2021")
        let told = outcome.changes.map { change in
            "\(change.kind.rawValue) \(change.what) \(change.before ?? "-") → \(change.now ?? "-")"
        }
        #expect(
            told == [
                "added person - → Eve Ell", "removed person Bob Bell → -",
                "changed membership Ann Arbor: Judge, Court, 2001– → "
                    + "Ann Arbor: Judge, Court, 2001–2021",
                "added membership - → Eve Ell: Clerk, Court, 2021–",
                "removed membership p2: Clerk, Court, 1999–2003 → -",
            ])
        #expect(outcome.same == 2)
        #expect(try store.persons(named: "Bob Bell").isEmpty)
        #expect(try held(by: "Eve Ell", in: store) == ["Eve Ell: Clerk, Court, 2021–"])
    }

    @Test func anOlderFileIsTurnedAway() throws {
        let store = try OfficialsStore.inMemory()
        _ = try add(Self.first, to: store, asOf: "2020")
        let older = try add(Self.header, to: store, digest: "b", asOf: "2019")
        #expect(older.end == .older(try #require(PartialDate("2020"))))
        #expect(try !store.persons(named: "Ann Arbor").isEmpty)
    }

    private static let torn = """
        persons: [{id: p, name: Ann Arbor}]
        memberships:
        - {person_id: p, role: Judge}
        - {person_id: q, role: Clerk}

        """

    @Test func aFaultLeavesTheStoreAsItWas() throws {
        let store = try OfficialsStore.inMemory()
        let refused = try add(Self.torn, to: store, format: .popolo)
        #expect(refused.end == .refused)
        #expect(
            refused.faults.map { DiagnosticRenderer().line($0) } == [
                "f:4:3: error: No person has the id 'q' [register/unknown-id]"
            ])
        #expect(try store.info().registers.isEmpty)
        #expect(try store.persons(named: "Ann Arbor").isEmpty)
    }

    @Test func theRestIsImportedIfWished() throws {
        let store = try OfficialsStore.inMemory()
        let outcome = try add(Self.torn, to: store, format: .popolo, keepsGoing: true)
        #expect(outcome.end == .done)
        #expect(outcome.faults.count == 1)
        #expect(try held(by: "Ann Arbor", in: store) == ["Ann Arbor: Judge, , –"])
    }

    @Test func otherIdsOfAPersonLeadToOnePerson() throws {
        let store = try OfficialsStore.inMemory()
        let offices = """
            <publicwhip><moffice id="o" name="A. Arbor" matchid="m1" dept="Treasury" \
            position="Whip" fromdate="2010" todate="2012"/></publicwhip>
            """
        let people = """
            <publicwhip><person id="p1" latestname="Ann Arbor"><office id="m1"/></person>\
            </publicwhip>
            """
        _ = try add(offices, to: store, format: .parlparse, register: "ministers")
        _ = try add(people, to: store, format: .parlparse, register: "people")
        for name in ["Ann Arbor", "A. Arbor"] {
            #expect(
                try held(by: name, in: store) == ["Ann Arbor: Whip, Treasury, 2010–2012"])
        }
    }

    @Test func officesAreFoundByTheirTitleWithTheBodiesAboveThem() throws {
        let store = try OfficialsStore.inMemory()
        let text = """
            persons: [{id: p, name: Ann Arbor}]
            organizations:
            - {id: unit, name: Cyber Division, parent_id: bureau}
            - {id: bureau, name: Federal Bureau of Investigation, other_names: [FBI]}
            posts: [{id: t, label: Head, organization_id: unit}]
            memberships: [{person_id: p, post_id: t, start_date: 2001}]

            """
        _ = try add(text, to: store, format: .popolo)
        let title = try #require(OfficeTitle("chief"))
        let found = try StoreDirectory(store).tenures(inOffice: title, of: [])
        #expect(found.map(\.role) == ["Head"])
        #expect(found.first?.organization.parents == [["Federal Bureau of Investigation", "FBI"]])
    }
}
