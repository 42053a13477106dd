internal import Glibc

/// The streams of a child as this process has them, with what is on its way.
struct ChildStreams {
    private var input: Int32?
    private var output: Int32?
    private var errors: Int32?
    private var unsent: ArraySlice<UInt8> = []
    private var received: [UInt8] = []
    /// Of `received`, where the next line begins, and up to where no line end was found.
    private var (lineStart, searched) = (0, 0)
    private var said: [UInt8] = []

    private static let saidLimit = 10_000
    private static let chunk = 1 << 16

    init(input: Int32, output: Int32, complaints: Int32) {
        self.input = input
        self.output = output
        errors = complaints
        for descriptor in [input, output, complaints] {
            _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        }
    }

    /// The lines of what it complained of, each in short.
    func complaints() -> [String] {
        String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).map {
            String($0.prefix(200))
        }
    }

    mutating func close() {
        for descriptor in [input, output, errors] {
            if let descriptor { _ = Glibc.close(descriptor) }
        }
        (input, output, errors) = (nil, nil, nil)
    }

    mutating func queue(_ bytes: [UInt8]) {
        unsent = unsent.isEmpty ? bytes[...] : unsent + bytes
    }

    /// `nil` once the output is at its end.
    mutating func nextLine(
        until deadline: ContinuousClock.Instant, limitInBytes: Int
    ) throws(ChildTrouble) -> ArraySlice<UInt8>? {
        while true {
            if let end = received[searched...].firstIndex(of: 0x0A) {
                defer { (lineStart, searched) = (end + 1, end + 1) }
                return received[lineStart..<end]
            }
            received.removeFirst(lineStart)
            (lineStart, searched) = (0, received.count)
            guard received.count <= limitInBytes else {
                throw .tooMuchOutput(limitInBytes: limitInBytes)
            }
            guard output != nil else { return nil }
            try exchange(until: deadline)
        }
    }

    /// Sends an input to its end and takes all of the output.
    mutating func answer(
        to bytes: [UInt8], until deadline: ContinuousClock.Instant, limitInBytes: Int
    ) throws(ChildTrouble) -> [UInt8] {
        queue(bytes)
        while output != nil {
            if unsent.isEmpty { closeInput() }
            try exchange(until: deadline)
            guard received.count <= limitInBytes else {
                throw .tooMuchOutput(limitInBytes: limitInBytes)
            }
        }
        return received
    }

    /// Takes what it complained of and was not yet read.
    mutating func hearAll() {
        while hear() {}
    }

    private mutating func closeInput() {
        if let input { _ = Glibc.close(input) }
        input = nil
    }

    /// Sends and takes what there is, and waits for it if there is nothing.
    private mutating func exchange(
        until deadline: ContinuousClock.Instant
    ) throws(ChildTrouble) {
        let left = ContinuousClock.now.duration(to: deadline)
        guard left > .zero else { throw .timeIsUp }
        var polled = [output, errors, unsent.isEmpty ? nil : input].map {
            pollfd(fd: $0 ?? -1, events: Int16(POLLIN), revents: 0)
        }
        polled[2].events = Int16(POLLOUT)
        let milliseconds = left.components.seconds * 1_000 + 1
        guard poll(&polled, nfds_t(polled.count), Int32(clamping: min(milliseconds, 1_000))) > 0
        else { return }
        if polled[0].revents != 0 {
            received += Self.read(&output) ?? []
        }
        if polled[1].revents != 0 { _ = hear() }
        if polled[2].revents != 0 { write() }
    }

    /// What there is to be read, if anything; a stream that is at its end is closed.
    private static func read(_ stream: inout Int32?) -> [UInt8]? {
        guard let descriptor = stream else { return nil }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
            count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            filled = max(0, count)
        }
        if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR {
            _ = Glibc.close(descriptor)
            stream = nil
        }
        return count > 0 ? bytes : nil
    }

    /// Whether it had something to complain of.
    private mutating func hear() -> Bool {
        guard let bytes = Self.read(&errors) else { return false }
        said += bytes
        // The beginning and the end are what is told.
        if said.count > 2 * Self.saidLimit {
            said.removeSubrange(Self.saidLimit..<said.count - Self.saidLimit)
        }
        return true
    }

    private mutating func write() {
        guard let input else { return }
        let count = unsent.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
        if count > 0 {
            unsent = unsent.dropFirst(count)
        } else if count < 0, errno != EAGAIN, errno != EINTR {
            // It reads no more; what it says is still taken.
            unsent = []
            closeInput()
        }
    }
}
