import CheckerKit
import ClaimModel
import Engine
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(15)))
struct DeadlineTests {
    static let overrun =
        "Not done when the check's time of 60 seconds was up; "
        + "'deadline-in-seconds' in the workflow gives it more"

    /// The thread is not given back until the test is over.
    @Test(arguments: [1, 8])
    func leavesACheckerThatSpinsBehind(jobs: Int) async throws {
        let started = Signal()
        let release = Signal()
        defer { release.raise() }
        let script = Script { checker, claim in
            if checker == "alpha" {
                started.raise()
                release.spin()
            }
            return [.seen(checker, claim)]
        }
        let outcome = try await overrunningRun(script, plan("alpha", "beta"), started, jobs: jobs)
        for record in outcome.claims {
            #expect(record.failures == [CheckFailure(checker: "alpha", message: Self.overrun)])
            #expect(record.findings.map(\.checker) == ["beta"])
            #expect(record.verdict == .error)
        }
    }

    @Test
    func leavesACheckerThatIsNeverResumedBehind() async throws {
        let started = Signal()
        let release = Signal()
        defer { release.raise() }
        let script = Script { checker, claim in
            if checker == "alpha" {
                started.raise()
                await release.wait()
            }
            return [.seen(checker, claim)]
        }
        let outcome = try await overrunningRun(script, plan("alpha", "beta"), started, jobs: 2)
        #expect(outcome.claims.allSatisfy { $0.failures.map(\.message) == [Self.overrun] })
        #expect(outcome.claims.allSatisfy { $0.findings.map(\.checker) == ["beta"] })
    }

    /// Hangs at each call in turn: what came before stands, and other checks are not touched.
    @Test(arguments: 0..<8)
    func keepsWhatWasFinishedBeforeTheDeadline(hanging: Int) async throws {
        let ids = ["alpha", "beta"]
        let started = Signal()
        let release = Signal()
        defer { release.raise() }
        let script = Script { checker, claim in
            if checker == ids[hanging / 4], claim.id == "c\(hanging % 4)" {
                started.raise()
                release.spin()
            }
            return [.seen(checker, claim)]
        }
        let outcome = try await overrunningRun(
            script, plan("alpha", "beta"), started, jobs: 1, claimCount: 4)
        for (index, record) in outcome.claims.enumerated() {
            let failed = index >= hanging % 4 ? [ids[hanging / 4]] : []
            #expect(record.failures.map(\.checker) == failed)
            #expect(record.findings.map(\.checker) == ids.filter { !failed.contains($0) })
        }
    }

    @Test
    func ignoresWhatComesTooLate() async throws {
        let started = Signal()
        let release = Signal()
        let returning = Signal()
        let calls = Atomic(0)
        let script = Script { checker, claim in
            if checker == "alpha" {
                calls.add(1, ordering: .relaxed)
                started.raise()
                release.spin()
                returning.raise()
            } else {
                // The run is still going on while the check that was left behind returns.
                release.raise()
                returning.spin()
            }
            return [.seen(checker, claim)]
        }
        let outcome = try await overrunningRun(script, plan("alpha", "beta"), started, jobs: 1)
        #expect(outcome.claims.allSatisfy { $0.failures.map(\.message) == [Self.overrun] })
        #expect(outcome.claims.allSatisfy { $0.findings.map(\.checker) == ["beta"] })
        #expect(calls.load(ordering: .relaxed) == 1)
    }

    @Test
    func givesEachCheckATimeOfItsOwn() async throws {
        let clock = ManualClock()
        let script = Script { checker, claim in
            clock.advance(by: .milliseconds(900))
            return [.seen(checker, claim)]
        }
        let checks = ["alpha", "beta", "gamma"].map { WorkflowCheck(use: $0, deadlineInSeconds: 1) }
        let outcome = try await plan(checks).run(
            on: claims(1), in: script.context(), jobs: 1, clock: clock)
        #expect(outcome.claims[0].failures.isEmpty)
    }

    @Test
    func namesTheTimeThatTheWorkflowGave() async throws {
        let started = Signal()
        let release = Signal()
        defer { release.raise() }
        let script = Script { _, _ in
            started.raise()
            await release.wait()
            return []
        }
        let plan = try plan([WorkflowCheck(use: "alpha", deadlineInSeconds: 1)])
        let outcome = await overrunningRun(script, plan, started, jobs: 1, seconds: 1)
        #expect(
            outcome.claims[0].failures.map(\.message)
                == [
                    "Not done when the check's time of 1 second was up; "
                        + "'deadline-in-seconds' in the workflow gives it more"
                ])
    }

    private func overrunningRun(
        _ script: Script, _ plan: RunPlan, _ started: Signal, jobs: Int, claimCount: Int = 16,
        seconds: Int = 60
    ) async -> RunOutcome {
        let clock = ManualClock()
        async let outcome = plan.run(
            on: claims(claimCount), in: script.context(), jobs: jobs, clock: clock)
        await started.wait()
        clock.advance(by: .seconds(seconds))
        return await outcome
    }
}
