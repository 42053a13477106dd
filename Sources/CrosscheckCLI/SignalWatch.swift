internal import ChildProcesses
internal import Foundation
internal import Synchronization

/// Ends the process at a signal as the system would, without unfinished files and
/// programs left behind.
///
/// Nearly nothing may be done in a handler, so it hands the signal to a thread that waits for it.
/// Holding the signals back instead would not do: the runtime's main thread lets them in. Whoever
/// started this process sees that it was ended by the signal.
final class SignalWatch: Sendable {
    private static let ending = [SIGHUP, SIGINT, SIGTERM]

    /// The end of a pipe that the handler writes to.
    private static let inlet = Atomic<Int32>(-1)

    private let unfinished: UnfinishedFiles
    private let running: RunningGroups
    private let outlet: Int32

    /// Begins to watch; without room for a pipe and a thread all stays as it was.
    static func start(
        removing unfinished: UnfinishedFiles, ending running: RunningGroups = RunningGroups()
    ) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        inlet.store(ends[1], ordering: .relaxed)
        let watch = SignalWatch(unfinished, running, outlet: ends[0])
        guard watch.startThread() else { return }
        for number in ending where !isIgnored(number) {
            handle(number)
        }
    }

    init(_ unfinished: UnfinishedFiles, _ running: RunningGroups, outlet: Int32) {
        self.unfinished = unfinished
        self.running = running
        self.outlet = outlet
    }

    private func startThread() -> Bool {
        var thread = pthread_t()
        let owner = Unmanaged.passRetained(self)
        let fault = pthread_create(
            &thread, nil,
            { owner in
                guard let owner else { return nil }
                Unmanaged<SignalWatch>.fromOpaque(owner).takeRetainedValue().wait()
            }, owner.toOpaque())
        if fault != 0 {
            owner.release()
        }
        return fault == 0
    }

    private func wait() -> Never {
        var number: UInt8 = 0
        while read(outlet, &number, 1) != 1 {}
        end(by: Int32(number))
    }

    func end(by number: Int32) -> Never {
        running.killAll()
        unfinished.removeAll {
            signal(number, SIG_DFL)
            var ending = sigset_t()
            sigemptyset(&ending)
            sigaddset(&ending, number)
            pthread_sigmask(SIG_UNBLOCK, &ending, nil)
            raise(number)
            exit(128 + number)
        }
    }

    private static func handle(_ number: Int32) {
        var action = sigaction()
        action.sa_flags = SA_RESTART
        action.__sigaction_handler.sa_handler = { number in
            let trouble = errno
            var byte = UInt8(truncatingIfNeeded: number)
            _ = write(SignalWatch.inlet.load(ordering: .relaxed), &byte, 1)
            errno = trouble
        }
        sigaction(number, &action, nil)
    }

    /// Under `nohup`, for one, a hangup ends nothing.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        let handler = action.__sigaction_handler.sa_handler
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
