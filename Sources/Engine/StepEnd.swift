import Synchronization

/// The end of a step: all workers are done, or the deadline has passed.
final class StepEnd: Sendable {
    private struct State {
        /// Zero when the step is over.
        var workers: Int
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state: Mutex<State>

    init(workers: Int) {
        state = Mutex(State(workers: workers))
    }

    func workerIsDone() {
        lower { max(0, $0 - 1) }
    }

    func deadlineHasPassed() {
        lower { _ in 0 }
    }

    /// Returns when the step is over; for one caller.
    func wait() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                guard state.workers > 0 else { return true }
                state.waiter = continuation
                return false
            }
            if isOver {
                continuation.resume()
            }
        }
    }

    private func lower(_ count: (Int) -> Int) {
        let waiter = state.withLock { state in
            state.workers = count(state.workers)
            guard state.workers == 0 else { return CheckedContinuation<Void, Never>?.none }
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
