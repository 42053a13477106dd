internal import CheckerKit
internal import CheckerProtocol
internal import ChildProcesses
internal import JSON

/// A program that was started and has said what it is.
final class Conversation: Sendable {
    let description: CheckerDescription
    /// The first message, to tell whether another start says the same.
    let introduction: JSONValue
    private let child: ChildProcess
    private let limits: ProgramLimits

    init(_ program: ProgramPlace, _ limits: ProgramLimits) throws(ProgramTrouble) {
        do {
            child = try ChildProcess(program.command(limits), among: program.surroundings.running)
        } catch {
            throw ProgramTrouble(error, seconds: limits.secondsToStart)
        }
        self.limits = limits
        child.send(
            JSONValue.line(of: [
                "type": "hello", "protocol": .int(CheckerDescription.protocolVersion),
            ]))
        introduction = try Self.message(from: child, limits, seconds: limits.secondsToStart)
        do {
            description = try CheckerDescription(introduction)
        } catch {
            throw ProgramTrouble(error)
        }
    }

    var group: ProcessGroup { child.group }

    func tell(_ message: JSONValue) {
        child.send(JSONValue.line(of: message))
    }

    func hear() throws(ProgramTrouble) -> JSONValue {
        try Self.message(from: child, limits, seconds: limits.secondsToAnswer)
    }

    private static func message(
        from child: ChildProcess, _ limits: ProgramLimits, seconds: Int
    ) throws(ProgramTrouble) -> JSONValue {
        let line: ArraySlice<UInt8>
        do {
            line = try child.nextLine(seconds: seconds, limitInBytes: limits.messageBytes)
        } catch {
            throw ProgramTrouble(error, seconds: seconds)
        }
        do {
            return try JSONValue(reading: line)
        } catch {
            let start = String(decoding: line.prefix(60), as: UTF8.self)
            throw ProgramTrouble(
                "The program wrote a line that is no JSON: \(error.message), "
                    + "at byte \(error.offset) of '\(start)'")
        }
    }
}

extension JSONValue {
    fileprivate static func line(of message: JSONValue) -> [UInt8] {
        message.line + [0x0A]
    }
}
