internal import CheckerProtocol
internal import Glibc
internal import JSON
internal import Synchronization

/// The messages of standard input and output, a line each.
final class Channel: Sendable {
    private struct Input {
        var bytes: [UInt8] = []
        var start = 0
    }

    private struct Output {
        var bytes: [UInt8] = []
        var flushed = ContinuousClock.now
    }

    /// What was said is kept back so long, so that many answers go out at once.
    private static let patience = Duration.milliseconds(20)

    private let input = Mutex(Input())
    private let output = Mutex(Output())
    private let descriptor: Int32

    /// Takes standard output for itself: what is printed goes to standard error from now on.
    init() {
        descriptor = dup(STDOUT_FILENO)
        dup2(STDERR_FILENO, STDOUT_FILENO)
    }

    /// The next message; `nil` at the end of the input.
    func next() throws(WireFault) -> JSONValue? {
        output.withLock { flush(&$0) }
        guard let line = input.withLock({ Self.line(&$0) }) else { return nil }
        do throws(JSONFault) {
            return try JSONValue(reading: line[...])
        } catch {
            throw WireFault("A line is no JSON: \(error.message) at byte \(error.offset)")
        }
    }

    func say(_ message: JSONValue) {
        let line = message.line
        output.withLock { output in
            output.bytes += line
            output.bytes.append(0x0A)
            if ContinuousClock.now - output.flushed > Self.patience { flush(&output) }
        }
    }

    private func flush(_ output: inout Output) {
        var bytes = output.bytes[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            // Nobody is there to be answered any more.
            guard count > 0 || errno == EINTR else { exit(0) }
            bytes = bytes.dropFirst(max(0, count))
        }
        output.bytes.removeAll(keepingCapacity: true)
        output.flushed = .now
    }

    static func complain(_ message: String) {
        let bytes = Array((message + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    private static func line(_ input: inout Input) -> [UInt8]? {
        var searched = input.start
        while true {
            if let end = input.bytes[searched...].firstIndex(of: 0x0A) {
                defer { input.start = end + 1 }
                return Array(input.bytes[input.start..<end])
            }
            input.bytes.removeFirst(input.start)
            input.start = 0
            searched = input.bytes.count
            var count = 0
            input.bytes += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                repeat {
                    count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                } while count < 0 && errno == EINTR
                filled = max(0, count)
            }
            guard count > 0 else { return nil }
        }
    }
}
