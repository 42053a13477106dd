internal import Foundation

/// The threads that this process may start.
enum ProcessThreads {
    /// One watches for signals, and one does the work that waits.
    static let least = 2

    /// Looked at first, as the runtime waits for ever for a thread that it does not get.
    static var areEnough: Bool {
        let gate = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
        defer { gate.deallocate() }
        guard sem_init(gate, 0, 0) == 0 else { return true }
        defer { sem_destroy(gate) }
        var threads: [pthread_t] = []
        // Each lives until all are there: what is asked is how many may be at once.
        for _ in 0..<least {
            var thread = pthread_t()
            let fault = pthread_create(
                &thread, nil,
                { gate in
                    gate.map { _ = sem_wait($0.assumingMemoryBound(to: sem_t.self)) }
                    return nil
                }, gate)
            guard fault == 0 else { break }
            threads.append(thread)
        }
        for _ in threads { sem_post(gate) }
        for thread in threads { pthread_join(thread, nil) }
        return threads.count == least
    }
}
