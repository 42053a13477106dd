internal import Foundation

/// The files that this process may have open at once.
enum ProcessOpenFiles {
    /// Standard streams, what the runtime waits with, the library, and a file to read or write.
    static let least = 16

    /// Looked at first, as the runtime ends the process where it cannot open what it waits with.
    static var areEnough: Bool {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return true
        }
        return limit.rlim_cur >= least
    }
}
