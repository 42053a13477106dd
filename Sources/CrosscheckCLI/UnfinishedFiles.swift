internal import Foundation
internal import Synchronization

/// Files that are being written, each under a name for the time being until it is whole.
///
/// That name lies in the same folder, as only there a rename is one step, and is hidden, so that
/// no backup takes what an abrupt end left behind for a source.
final class UnfinishedFiles: Sendable {
    /// More would mean that the folder cannot tell one name from another.
    private static let mostAttempts = 10_000

    private let paths = Mutex<[String]>([])

    /// Replaces a file as a whole; returns the system's number of what went wrong, if anything.
    func write(_ bytes: [UInt8], to path: String) -> Int32? {
        let (temporary, descriptor, trouble) = begin(beside: path)
        guard let descriptor else { return trouble }
        var fault = writeAll(bytes, to: descriptor)
        // Some file systems know no synchronization; what is written there is as safe as can be.
        if fault == nil, fsync(descriptor) != 0, errno != EINVAL { fault = errno }
        if close(descriptor) != 0, errno != EINTR { fault = fault ?? errno }
        return end(temporary, as: fault == nil ? path : nil) ?? fault
    }

    /// Removes all of them, does what is left to do, and never lets another one be made.
    func removeAll(beforeEndingWith lastStep: () -> Never) -> Never {
        paths.withLock { paths in
            for path in paths {
                unlink(path)
            }
            lastStep()
        }
    }

    /// Makes a file of a name that nobody has; two runs may share a folder and even a process id.
    func begin(beside path: String) -> (path: String, descriptor: Int32?, trouble: Int32?) {
        let stem = Path.joined(Path.folder(of: path), ".crosscheck-\(getpid())")
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return paths.withLock { paths in
            for attempt in 1...Self.mostAttempts {
                let temporary = "\(stem)-\(attempt).tmp"
                let descriptor = open(temporary, flags, 0o666)
                if descriptor >= 0 {
                    paths.append(temporary)
                    return (temporary, descriptor, nil)
                }
                guard errno == EEXIST else { return (temporary, nil, errno) }
            }
            return (stem, nil, EEXIST)
        }
    }

    /// Gives a file its own name, or removes it if it has none.
    private func end(_ temporary: String, as path: String?) -> Int32? {
        paths.withLock { paths in
            paths.removeAll { $0 == temporary }
            guard let path else {
                unlink(temporary)
                return nil
            }
            guard rename(temporary, path) != 0 else { return nil }
            let fault = errno
            unlink(temporary)
            return fault
        }
    }
}
