import CheckerKit
import ClaimModel
import Engine
import TestSupport
import Testing

struct RunTests {
    @Test(arguments: [1, 2, 8])
    func keepsTheOrderOfClaimsAndOfChecks(jobs: Int) async throws {
        let script = Script { checker, claim in [.seen(checker, claim)] }
        let outcome = try await plan("gamma", "alpha", "gamma").run(
            on: claims(20), in: script.context(), jobs: jobs, clock: ManualClock())
        #expect(outcome.claims.map(\.claim.id) == (0..<20).map { "c\($0)" })
        #expect(outcome.checks.map(\.checker) == ["gamma", "alpha", "gamma"])
        for record in outcome.claims {
            #expect(
                record.findings.map(\.finding.message)
                    == ["gamma", "alpha", "gamma"].map { "\($0) saw \(record.claim.id)" })
        }
    }

    /// Each of two claims waits for the other's check, on a thread that it does not give back.
    @Test
    func looksAtAsManyClaimsAtATimeAsThereAreJobs() async throws {
        let arrivals = [Signal(), Signal()]
        let script = Script { checker, claim in
            let number = claim.id == "c0" ? 0 : 1
            arrivals[number].raise()
            arrivals[1 - number].spin()
            return [.seen(checker, claim)]
        }
        // The deadline is real so that a failing test ends.
        let outcome = try await plan([WorkflowCheck(use: "alpha", deadlineInSeconds: 20)]).run(
            on: claims(2), in: script.context(), jobs: 2, clock: ContinuousClock())
        arrivals.forEach { $0.raise() }
        #expect(outcome.claims.map(\.findings.count) == [1, 1])
    }

    @Test
    func asksACheckOnlyAboutTheClaimsThatItIsFor() async throws {
        let script = Script { checker, claim in [.seen(checker, claim)] }
        let plan = try plan([
            WorkflowCheck(use: "alpha", only: Only(kinds: [.office])),
            WorkflowCheck(use: "beta", only: Only(minimumCheckWorthiness: 0.5)),
            WorkflowCheck(use: "needy"),
        ])
        let outcome = await plan.run(
            on: [
                claim(0, worth: 0.4), claim(1, worth: 0.6),
                claim(2, kind: .office, worth: 0.5),
            ],
            in: script.context(), jobs: 2, clock: ManualClock())
        #expect(
            outcome.claims.map { $0.findings.map(\.checker) } == [[], ["beta"], ["alpha", "beta"]])
        #expect(outcome.claims.map(\.verdict) == [.notCheckable, .insufficient, .insufficient])
    }

    @Test(arguments: [0, 1])
    func endsWhereThereIsNothingToDo(claimCount: Int) async throws {
        let script = Script { _, _ in [] }
        let idle = try await plan([]).run(
            on: claims(claimCount), in: script.context(), jobs: 1, clock: ManualClock())
        #expect(idle.claims.map(\.verdict) == Array(repeating: .notCheckable, count: claimCount))
        let unasked = try await plan("alpha").run(
            on: [], in: script.context(), jobs: 3, clock: ManualClock())
        #expect(unasked.claims.isEmpty)
    }

    @Test(arguments: 0..<12, [1, 4])
    func keepsAFailureToItsOwnCall(failing: Int, jobs: Int) async throws {
        let ids = ["alpha", "beta", "gamma"]
        let script = Script { checker, claim in
            if checker == ids[failing / 4], claim.id == "c\(failing % 4)" {
                throw CheckerTrouble("Call \(failing) was\n refused.")
            }
            return [.seen(checker, claim)]
        }
        let outcome = try await plan("alpha", "beta", "gamma").run(
            on: claims(4), in: script.context(), jobs: jobs, clock: ManualClock())
        for (index, record) in outcome.claims.enumerated() {
            let isHit = index == failing % 4
            let failed = isHit ? ids[failing / 4] : nil
            #expect(record.findings.map(\.checker) == ids.filter { $0 != failed })
            #expect(record.verdict == (isHit ? .error : .insufficient))
            #expect(
                record.failures
                    == (failed.map {
                        [CheckFailure(checker: $0, message: "Call \(failing) was refused")]
                    } ?? []))
        }
    }

    @Test
    func saysThatAnErrorIsUnexplained() async throws {
        struct Odd: Error {}
        let script = Script { _, _ in throw Odd() }
        let outcome = try await plan("alpha").run(
            on: claims(1), in: script.context(), jobs: 1, clock: ManualClock())
        #expect(
            outcome.claims[0].failures.map(\.message)
                == ["Stopped by an error that the checker does not explain: Odd()"])
    }

    @Test(arguments: [
        (
            "alpha/other",
            "Found 'alpha/other', which it does not declare: list it in the findings of its info"
        ),
        ("seen", "Found 'seen', but its kinds begin with 'alpha/': make them by Self.kind(_:)"),
        (
            "alphabet/seen",
            "Found 'alphabet/seen', but its kinds begin with 'alpha/': make them by Self.kind(_:)"
        ),
        (
            "beta/seen",
            "Found 'beta/seen', but its kinds begin with 'alpha/': make them by Self.kind(_:)"
        ),
    ])
    func refusesAFindingOfAKindThatIsNotDeclared(kind: String, message: String) async throws {
        let script = Script { checker, claim in
            var stranger = Finding.seen(checker, claim)
            stranger.kind = kind
            return [stranger, .seen(checker, claim), stranger]
        }
        let outcome = try await plan("alpha").run(
            on: claims(1), in: script.context(), jobs: 1, clock: ManualClock())
        let record = try #require(outcome.claims.first)
        #expect(record.findings.map(\.finding.kind) == ["alpha/seen"])
        #expect(record.failures == [CheckFailure(checker: "alpha", message: message)])
    }

    /// What a call does depends on nothing but the seed, the checker and the claim.
    @Test(arguments: 0..<40)
    func givesTheSameForAnyNumberOfJobs(seed: UInt64) async throws {
        let script = Script { checker, claim in
            let call = (checker + claim.id).utf8.reduce(seed) { ($0 &* 31) &+ UInt64($1) }
            var random = SeededGenerator(seed: call)
            if Int.random(in: 0..<4, using: &random) == 0 {
                await Task.yield()
            }
            return try Self.randomFindings(of: checker, on: claim, &random)
        }
        var random = SeededGenerator(seed: seed)
        let claims = (0..<Int.random(in: 0..<40, using: &random)).map {
            claim(
                $0, kind: Claim.Kind.allCases.randomElement(using: &random) ?? .event,
                worth: Double.random(in: 0...1, using: &random))
        }
        let checks = ["beta", "alpha", "needy", "gamma", "alpha"].shuffled(using: &random).map {
            WorkflowCheck(
                use: $0, only: Only(minimumCheckWorthiness: .random(in: 0...0.5, using: &random)))
        }
        let plan = try plan(checks, caps: CapCondition.allCases.map { Cap(when: $0) })
        let context = script.context()
        let alone = await plan.run(on: claims, in: context, jobs: 1, clock: ManualClock())
        for jobs in [2, 3, 8] {
            let shared = await plan.run(on: claims, in: context, jobs: jobs, clock: ManualClock())
            #expect(shared == alone, "seed \(seed), \(jobs) jobs")
        }
    }

    private static func randomFindings(
        of checker: String, on claim: Claim, _ random: inout SeededGenerator
    ) throws -> [Finding] {
        try (0..<Int.random(in: 0..<4, using: &random)).map { number in
            if Int.random(in: 0..<8, using: &random) == 0 {
                throw CheckerTrouble("\(checker) threw at \(claim.id)")
            }
            let kind = Int.random(in: 0..<8, using: &random) == 0 ? "unknown" : "seen"
            return Finding(
                "\(checker)/\(kind)", Stance.allCases.randomElement(using: &random) ?? .neutral,
                Bool.random(using: &random) ? .decisive : .indicative,
                covers: Bool.random(using: &random) ? .whole : .part("date", 0..<1),
                message: "\(checker) \(claim.id) \(number)", evidence: [.calculation(["1 + 1"])])
        }
    }
}
