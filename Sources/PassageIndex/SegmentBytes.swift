// Unsafe code, 1 of 3. Contract: the memory of a `SegmentBytes` is immutable and lives as long as
// the object. A `Column` is made by `SegmentBytes.column`, which checks that it lies within the
// memory, and is kept only beside that object; its subscript is checked.
// A mapped file must not be cut while it is mapped: segments are replaced, never written in place.

internal import Glibc

/// The bytes of one segment: mapped from a file, or held in memory.
package final class SegmentBytes: @unchecked Sendable {
    let memory: UnsafeRawBufferPointer
    private let isMapped: Bool

    /// Holds a copy of the bytes.
    package init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        memory = UnsafeRawBufferPointer(copy)
        isMapped = false
    }

    /// Maps a file, whose pages the system reads when they are used and drops when it needs room.
    package init(mapping path: String) throws(SegmentFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(errorNumber: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(errorNumber: errno) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { throw .noSegment }
        let size = Int(status.st_size)
        guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0),
            start != MAP_FAILED
        else { throw .unreadable(errorNumber: errno) }
        memory = UnsafeRawBufferPointer(start: start, count: size)
        isMapped = true
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
        } else {
            memory.deallocate()
        }
    }

    package var count: Int { memory.count }

    /// The numbers that start at an offset, little-endian as in memory, or nothing if they do not
    /// lie within the bytes or are not aligned.
    func column<Number: FixedWidthInteger & BitwiseCopyable>(
        of type: Number.Type, at offset: Int, count: Int
    ) -> Column<Number>? {
        let stride = MemoryLayout<Number>.stride
        guard count >= 0, offset >= 0, offset <= memory.count,
            count <= (memory.count - offset) / stride, offset % stride == 0,
            let base = memory.baseAddress
        else { return nil }
        return Column(
            start: (base + offset).assumingMemoryBound(to: Number.self), count: count)
    }

    func part(_ start: Int, _ end: Int) -> UnsafeRawBufferPointer {
        precondition(0 <= start && start <= end && end <= memory.count, "a part of the bytes")
        return UnsafeRawBufferPointer(rebasing: memory[start..<end])
    }

    func checksum(ofFirst count: Int) -> UInt64 {
        var checksum = SegmentChecksum()
        checksum.update(UnsafeRawBufferPointer(rebasing: memory.prefix(count)))
        return checksum.value
    }
}

/// Numbers in the memory of a segment.
struct Column<Number: FixedWidthInteger & BitwiseCopyable>: @unchecked Sendable {
    let start: UnsafePointer<Number>
    let count: Int

    subscript(index: Int) -> Number {
        precondition(index >= 0 && index < count, "an index within the column")
        return start[index]
    }
}

/// A running checksum of 64 bits that notices damage and does not resist an adversary.
///
/// Four lanes of multiplication keep it as fast as memory; the value does not depend on how the
/// bytes were cut into updates.
struct SegmentChecksum {
    private var lanes = SIMD4<UInt64>(
        0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB, 0x2545_F491_4F6C_DD1D)
    private var pending: [UInt8] = []
    private var length: UInt64 = 0

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length += UInt64(bytes.count)
        var offset = 0
        if !pending.isEmpty {
            let taken = min(32 - pending.count, bytes.count)
            pending.append(contentsOf: bytes.prefix(taken))
            offset = taken
            guard pending.count == 32 else { return }
            pending.withUnsafeBytes { absorb($0, from: 0, to: 32) }
            pending.removeAll(keepingCapacity: true)
        }
        let whole = offset + (bytes.count - offset) / 32 * 32
        absorb(bytes, from: offset, to: whole)
        pending.append(contentsOf: bytes[whole...])
    }

    private mutating func absorb(_ bytes: UnsafeRawBufferPointer, from: Int, to end: Int) {
        guard from < end, let base = bytes.baseAddress else { return }
        var (a, b, c, d) = (lanes.x, lanes.y, lanes.z, lanes.w)
        var offset = from
        while offset < end {
            a = Self.mixed(a, (base + offset).loadUnaligned(as: UInt64.self))
            b = Self.mixed(b, (base + offset + 8).loadUnaligned(as: UInt64.self))
            c = Self.mixed(c, (base + offset + 16).loadUnaligned(as: UInt64.self))
            d = Self.mixed(d, (base + offset + 24).loadUnaligned(as: UInt64.self))
            offset += 32
        }
        lanes = SIMD4(a, b, c, d)
    }

    /// A bijection of the lane for each word, and of the word for each lane: no single change of a
    /// word can cancel out.
    @inline(__always)
    private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        let product = (lane ^ word) &* 0x9FB2_1C65_1E98_DF25
        return product ^ (product >> 29)
    }

    var value: UInt64 {
        var result = Self.mixed(length, 0)
        for lane in 0..<4 { result = Self.mixed(result, lanes[lane]) }
        for byte in pending { result = Self.mixed(result, UInt64(byte) + 1) }
        return Self.mixed(result, 0x5851_F42D_4C95_7F2D)
    }
}
