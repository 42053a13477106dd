import CheckerKit
import ClaimModel
import Synchronization

/// What a check made of one claim.
struct StepOutcome: Sendable {
    var findings: [CheckerFinding] = []
    var failures: [CheckFailure] = []
}

/// One check over its claims, which ends at its deadline whatever the checker does.
///
/// Workers take claims off a common cursor and note what they find in notebooks of their own. When
/// the step is over, done or not, the notebooks are closed: what comes later is not written down.
struct StepRun: Sendable {
    let step: PlannedCheck
    let claims: [Claim]
    /// The claims that the check is for.
    let indices: [Int]
    let context: CheckContext
    let jobs: Int

    /// Outcomes in the order of `indices`.
    func outcomes(by clock: some Clock<Duration>) async -> [StepOutcome] {
        let batches = (indices.count + batchSize - 1) / batchSize
        let workers = min(jobs, batches)
        guard workers > 0 else { return [] }
        let deadline = clock.now.advanced(by: .seconds(step.deadlineInSeconds))
        let threads = StepThreads(limit: workers)
        let cursor = ClaimCursor(count: indices.count)
        let end = StepEnd(workers: workers)
        let notebooks = (0..<workers).map { _ in StepNotebook() }
        let tasks = notebooks.map { notebook in
            Task(executorPreference: threads) {
                switch step.work {
                case .single(let checker): await work(checker, cursor, notebook)
                case .batches(let checker): await work(checker, cursor, notebook)
                }
                end.workerIsDone()
            }
        }
        let watchdog = Task {
            // A clock throws only when it is cancelled, and then the step is over already.
            guard (try? await clock.sleep(until: deadline, tolerance: nil)) != nil else { return }
            end.deadlineHasPassed()
        }
        await end.wait()
        watchdog.cancel()
        tasks.forEach { $0.cancel() }
        return collect(notebooks)
    }

    private func work(
        _ checker: some Checker, _ cursor: ClaimCursor, _ notebook: StepNotebook
    ) async {
        let screen = FindingScreen(step.checker.info)
        while let position = cursor.next(1)?.first {
            var outcome = StepOutcome()
            do {
                let findings = try await checker.check(claims[indices[position]], in: context)
                outcome = screen.outcome(of: findings)
            } catch {
                outcome.failures = [CheckFaults.stopped(step.id, by: error)]
            }
            guard notebook.note(outcome, at: position) else { return }
        }
    }

    private func work(
        _ checker: any BatchChecker, _ cursor: ClaimCursor, _ notebook: StepNotebook
    ) async {
        let screen = FindingScreen(step.checker.info)
        let session = checker.session(in: context)
        // The step's end cancels a worker that it does not wait for.
        await withTaskCancellationHandler {
            while let positions = cursor.next(checker.batchSize) {
                session.check(positions.map { claims[indices[$0]] }) { place, result in
                    _ = notebook.note(
                        outcome(of: result, screen), at: positions[positions.startIndex + place])
                }
                guard !Task.isCancelled else { break }
            }
        } onCancel: {
            session.end()
        }
        session.end()
    }

    private func outcome(
        of result: Result<[Finding], CheckerTrouble>, _ screen: FindingScreen
    ) -> StepOutcome {
        switch result {
        case .success(let findings): screen.outcome(of: findings)
        case .failure(let trouble):
            StepOutcome(failures: [CheckFaults.stopped(step.id, by: trouble)])
        }
    }

    private var batchSize: Int {
        switch step.work {
        case .single: 1
        case .batches(let checker): checker.batchSize
        }
    }

    private func collect(_ notebooks: [StepNotebook]) -> [StepOutcome] {
        let unfinished = StepOutcome(
            failures: [CheckFaults.overrun(step.id, seconds: step.deadlineInSeconds)])
        var outcomes = Array(repeating: unfinished, count: indices.count)
        for notebook in notebooks {
            for (position, outcome) in notebook.close() {
                outcomes[position] = outcome
            }
        }
        return outcomes
    }
}

/// Hands out claims, each once.
private final class ClaimCursor: Sendable {
    private let count: Int
    private let position = Atomic(0)

    init(count: Int) {
        self.count = count
    }

    /// The next claims, as many as are wanted and left; `nil` if none is.
    func next(_ wanted: Int) -> Range<Int>? {
        let taken = position.wrappingAdd(wanted, ordering: .relaxed).oldValue
        return taken < count ? taken..<min(taken + wanted, count) : nil
    }
}

/// What one worker found.
private final class StepNotebook: Sendable {
    private struct State {
        var entries: [(Int, StepOutcome)] = []
        var isClosed = false
    }

    private let state = Mutex(State())

    /// `false` if it came too late.
    func note(_ outcome: StepOutcome, at position: Int) -> Bool {
        state.withLock { state in
            guard !state.isClosed else { return false }
            state.entries.append((position, outcome))
            return true
        }
    }

    func close() -> [(Int, StepOutcome)] {
        state.withLock { state in
            state.isClosed = true
            return state.entries
        }
    }
}
