internal import Glibc

/// Where the bytes of a segment go, from the first to the last.
protocol SegmentOutput {
    mutating func write(_ bytes: [UInt8]) throws(SegmentFault)
}

/// Bytes held in memory.
struct MemoryOutput: SegmentOutput {
    var bytes: [UInt8] = []

    mutating func write(_ bytes: [UInt8]) {
        self.bytes += bytes
    }
}

/// A file that appears under its name when it is whole, and not before.
struct FileOutput: SegmentOutput {
    private let path: String
    private let unfinished: String
    private let descriptor: Int32

    init(path: String) throws(SegmentFault) {
        self.path = path
        unfinished = path + ".unfinished"
        descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .unwritable(errorNumber: errno) }
    }

    func write(_ bytes: [UInt8]) throws(SegmentFault) {
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .unwritable(errorNumber: errno) }
            start += written
        }
    }

    /// Makes the file durable and gives it its name.
    func finish() throws(SegmentFault) {
        guard fsync(descriptor) == 0, rename(unfinished, path) == 0 else {
            let number = errno
            abandon()
            throw .unwritable(errorNumber: number)
        }
        close(descriptor)
    }

    func abandon() {
        close(descriptor)
        unlink(unfinished)
    }
}

/// Adds the checksum to what passes through.
struct CheckedOutput<Output: SegmentOutput>: SegmentOutput {
    var output: Output
    private(set) var checksum = SegmentChecksum()
    private(set) var count = 0

    init(_ output: Output) {
        self.output = output
    }

    mutating func write(_ bytes: [UInt8]) throws(SegmentFault) {
        bytes.withUnsafeBytes { checksum.update($0) }
        count += bytes.count
        try output.write(bytes)
    }

    mutating func write<Number: FixedWidthInteger & BitwiseCopyable>(
        column: [Number]
    ) throws(SegmentFault) {
        try align()
        // In parts, so that a great column is not copied whole.
        let part = 1 << 16
        for start in stride(from: 0, to: column.count, by: part) {
            let numbers = column[start..<min(start + part, column.count)]
            try write(numbers.withUnsafeBytes { Array($0) })
        }
    }

    mutating func align() throws(SegmentFault) {
        let missing = SegmentFormat.aligned(count) - count
        if missing > 0 { try write([UInt8](repeating: 0, count: missing)) }
    }
}
