internal import Glibc
internal import Synchronization

/// A program that runs for this process and is spoken to over its standard streams.
///
/// One thread speaks to it at a time; `group` ends it from anywhere.
package final class ChildProcess: Sendable {
    package let group: ProcessGroup
    private let running: RunningGroups
    private let streams: Mutex<ChildStreams>
    private let end = Mutex<ChildEnd?>(nil)

    /// How long a program may take to be gone after it has closed its output.
    private static let graceInMilliseconds = 500

    package init(_ command: ChildCommand, among running: RunningGroups) throws(ChildTrouble) {
        let input = try Pipe()
        let output = try Pipe()
        let complaints = try Pipe()
        defer { [input.outlet, output.inlet, complaints.inlet].forEach { _ = close($0) } }
        do {
            group = try command.start(
                input: input.outlet, output: output.inlet, error: complaints.inlet)
        } catch {
            [input.inlet, output.outlet, complaints.outlet].forEach { _ = close($0) }
            throw error
        }
        self.running = running
        streams = Mutex(
            ChildStreams(
                input: input.inlet, output: output.outlet, complaints: complaints.outlet))
        running.add(group)
    }

    deinit {
        finish()
    }

    /// The first line of what it complained of, in short.
    package var complaint: String {
        streams.withLock { $0.complaints().first ?? "" }
    }

    /// Ends it with its children, if it has not ended, and says how it did.
    @discardableResult
    package func finish() -> ChildEnd {
        end.withLock { end in
            if let end { return end }
            streams.withLock { $0.close() }
            let reaped = group.reap()
            running.remove(group)
            end = reaped
            return reaped
        }
    }

    /// How much of its last complaints is told: of a traceback, the place and the reason.
    private static let linesSaid = 3

    /// Queues bytes; they are sent while its answers are waited for.
    package func send(_ bytes: [UInt8]) {
        streams.withLock { $0.queue(bytes) }
    }

    /// The next line of its output without the line end.
    package func nextLine(
        seconds: Int, limitInBytes: Int
    ) throws(ChildTrouble) -> ArraySlice<UInt8> {
        let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
        let line = try streams.withLock { streams throws(ChildTrouble) in
            try streams.nextLine(until: deadline, limitInBytes: limitInBytes)
        }
        if let line { return line }
        waitForEnd()
        guard group.hasEnded else { throw .closedOutput }
        // Programs that trap say why at last.
        let said = streams.withLock { Array($0.complaints().suffix(Self.linesSaid)) }
        throw .ended(finish(), said: said)
    }

    /// Gives it all of an input and takes all of its output, to its end.
    package func answer(
        to bytes: [UInt8], seconds: Int, limitInBytes: Int
    ) throws(ChildTrouble) -> (bytes: [UInt8], end: ChildEnd) {
        let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
        let output = try streams.withLock { streams throws(ChildTrouble) in
            try streams.answer(to: bytes, until: deadline, limitInBytes: limitInBytes)
        }
        waitForEnd()
        return (output, finish())
    }

    /// Waits for the leader, which has closed its output and may need some time to be gone.
    private func waitForEnd() {
        for _ in 0..<Self.graceInMilliseconds where !group.hasEnded {
            usleep(1_000)
        }
        streams.withLock { $0.hearAll() }
    }
}
