internal import Foundation

/// The addresses that this process may use.
enum ProcessMemory {
    /// What the stacks and heaps of a run's threads may take; most of it is never touched.
    static let leastInMegabytes = 512

    /// Looked at first, as the runtime waits for ever for a thread that there is no room for.
    static var isEnough: Bool {
        let size = leastInMegabytes << 20
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        let room = mmap(nil, size, PROT_NONE, flags, -1, 0)
        guard let room, room != MAP_FAILED else { return false }
        munmap(room, size)
        return true
    }
}
