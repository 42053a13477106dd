import CheckerKit
import ClaimModel
import Engine
import Testing

struct PlanTests {
    @Test(arguments: [
        (
            [Capability](),
            "No register of officials: the backup has no officials.yaml; "
                + "No chronology: the backup has no chronology.yaml" as String?
        ),
        ([.sources, .chronology], "No register of officials: the backup has no officials.yaml"),
        ([.officials], "No chronology: the backup has no chronology.yaml"),
        ([.chronology, .officials], nil),
    ])
    func saysWhyACheckIsNotRun(available: [Capability], reason: String?) throws {
        let workflow = Workflow(name: "w", summary: "", checks: [WorkflowCheck(use: "needy")])
        let plan = try RunPlan(workflow, catalogue: catalogue, available: available)
        #expect(plan.steps.map(\.notRun) == [reason])
        #expect(plan.steps.map(\.record.notRun) == [reason])
    }

    @Test
    func namesTheSourcesThatAreMissing() throws {
        let workflow = Workflow(name: "w", summary: "", checks: [WorkflowCheck(use: "alpha")])
        let plan = try RunPlan(workflow, catalogue: catalogue, available: [])
        #expect(plan.steps.map(\.notRun) == ["No sources: the backup has no documents"])
    }

    @Test
    func listsEveryOptionInTheOrderOfTheChecker() throws {
        let plan = try plan([
            WorkflowCheck(use: "alpha", options: ["share": .decimal(0.25)]),
            WorkflowCheck(use: "beta", options: ["limit": .integer(7)]),
        ])
        #expect(
            plan.steps.map(\.record) == [
                CheckRecord(
                    checker: "alpha", summary: "alpha holds",
                    options: [["limit", "3"], ["share", "0.25"]]),
                CheckRecord(
                    checker: "beta", summary: "beta holds",
                    options: [["limit", "7"], ["share", "0.5"]]),
            ])
    }

    @Test
    func namesEveryCheckerThatIsUnknown() {
        let ids = ["alpha", "omega", "beta", "psi"]
        #expect(throws: UnknownCheckers.self) { try plan(ids.map { WorkflowCheck(use: $0) }) }
        do {
            _ = try plan(ids.map { WorkflowCheck(use: $0) })
        } catch {
            #expect((error as? UnknownCheckers)?.ids == ["omega", "psi"])
        }
    }

    @Test
    func showsTheClaimsThatACheckIsFor() throws {
        let plan = try plan([
            WorkflowCheck(
                use: "alpha", only: Only(kinds: [.event, .office], minimumCheckWorthiness: 0.3))
        ])
        let claims = [
            claim(0, kind: .event, worth: 0.3), claim(1, kind: .quantity, worth: 1),
            claim(2, kind: .office, worth: 0.2), claim(3, kind: .office, worth: 0.9),
        ]
        #expect(plan.steps[0].claims(among: claims) == [0, 3])
    }
}

struct CatalogueTests {
    @Test
    func findsCheckersByTheirIdsWhichAreInOrder() {
        #expect(catalogue.names == ["alpha", "beta", "gamma", "needy"])
        #expect(catalogue["beta"]?.info.id == "beta")
        #expect(catalogue["Beta"] == nil)
    }

    @Test
    func refusesTwoCheckersOfOneID() async {
        await #expect(processExitsWith: .failure) {
            _ = Catalogue([AlphaChecker.self, BetaChecker.self, AlphaChecker.self])
        }
    }
}
