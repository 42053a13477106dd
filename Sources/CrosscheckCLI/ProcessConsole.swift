internal import Foundation
internal import Synchronization

/// The streams of this process.
final class ProcessConsole: Console {
    let errorIsTerminal = isatty(2) == 1
    let refusesColor = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

    private let code = Mutex<Int32?>(nil)

    /// Why the result did not get out, unless its reader just had enough.
    var outputTrouble: FileTrouble? {
        guard let code = code.withLock({ $0 }), code != EPIPE else { return nil }
        return FileTrouble("standard output", .outputLost(reason(of: code)))
    }

    /// Puts into the place of closed streams what fails whenever it is used.
    ///
    /// A file that is opened gets the lowest free number, and what is said would end up in it.
    static func fillClosedStreams() {
        let unusable = [("/dev/null", O_WRONLY), ("/", O_RDONLY), ("/", O_RDONLY)]
        for (descriptor, (path, mode)) in unusable.enumerated()
        where fcntl(Int32(descriptor), F_GETFD) < 0 {
            _ = open(path, mode)
        }
    }

    func writeOutput(_ text: String) {
        code.withLock { code in
            code = code ?? writeAll(text, to: 1)
        }
    }

    func writeError(_ text: String) {
        // There is nobody left to tell if this does not get out.
        _ = writeAll(text, to: 2)
    }
}
