import Glibc
import Synchronization

/// The threads of one step.
///
/// A checker that never gives its thread back takes one of these and none of anybody else's,
/// which is why checks do not run on the shared pool. A thread is started when there is work and
/// ends when there is none, so nothing has to be torn down after a step, hung or not.
final class StepThreads: TaskExecutor {
    private struct State {
        /// `jobs[next...]` wait.
        var jobs: [UnownedJob] = []
        var next = 0
        var threads = 0
    }

    private static let bulk = 64

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        precondition(limit > 0, "A step needs a thread")
        self.limit = limit
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let needsThread = state.withLock { state in
            state.jobs.append(job)
            guard state.threads < limit else { return false }
            state.threads += 1
            return true
        }
        if needsThread {
            startThread()
        }
    }

    private func startThread() {
        var thread = pthread_t()
        let owner = Unmanaged.passRetained(self)
        let fault = pthread_create(
            &thread, nil,
            { owner in
                guard let owner else { return nil }
                Unmanaged<StepThreads>.fromOpaque(owner).takeRetainedValue().work()
                return nil
            }, owner.toOpaque())
        guard fault != 0 else {
            pthread_detach(thread)
            return
        }
        // Where the system has no thread left, whoever brought the job does what waits.
        owner.release()
        work()
    }

    private func work() {
        while let job = takeJob() {
            unsafe job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }

    /// `nil` tells the thread to end.
    private func takeJob() -> UnownedJob? {
        state.withLock { state in
            guard state.next < state.jobs.count else {
                state.threads -= 1
                return nil
            }
            let job = state.jobs[state.next]
            state.next += 1
            // What was taken is dropped in bulk: a checker may yield any number of times.
            if state.next == state.jobs.count || state.next == Self.bulk {
                state.jobs.removeFirst(state.next)
                state.next = 0
            }
            return job
        }
    }
}
