internal import CheckerProtocol
internal import ChildProcesses

/// Why a program cannot be used as a checker, or not on a claim.
package struct ProgramTrouble: Error, Hashable, Sendable {
    /// One sentence without a final full stop, for whoever wrote the program.
    package let message: String

    init(_ message: String) {
        self.message = message
    }

    init(_ trouble: ChildTrouble, seconds: Int) {
        switch trouble {
        case .notFound:
            message = "The program, or the interpreter that its first line names, is not there"
        case .notStarted(let reason): message = "The program cannot be started: \(reason)"
        case .timeIsUp:
            message = "The program did not answer within \(seconds) seconds and was ended"
        case .tooMuchOutput(let limit):
            message =
                "The program wrote more than \(limit) bytes without a line end and was ended"
        case .closedOutput:
            message = "The program closed its output before it answered, and was ended"
        case .ended(let end, let said):
            message =
                "The program ended with \(end) before it answered"
                + (said.isEmpty ? "" : "; it last said: " + said.joined(separator: " / "))
        }
    }

    init(_ fault: WireFault) {
        message = "The program breaks the protocol: \(fault.message)"
    }
}
