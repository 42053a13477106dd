// Unsafe code, 2 of 3. Contract: `unpack` reads 16 bytes for each bit of width from its source and
// writes 128 numbers, so `BlockBuffer.decode` checks the size of what it is handed; a buffer has
// room for 128 passages and as many frequencies, of which `count` were decoded.

/// Bit packing of 128 numbers of one width, four beside each other as SIMD has them.
enum BlockCodec {
    static func width(of numbers: [UInt32]) -> Int {
        32 - numbers.reduce(0, |).leadingZeroBitCount
    }

    static func bytes(width: Int) -> Int { width * 16 }

    /// Appends 128 numbers, none of which is wider.
    static func pack(_ numbers: [UInt32], width: Int, to bytes: inout [UInt8]) {
        var words = [UInt32](repeating: 0, count: width * 4)
        for row in 0..<32 {
            let (word, shift) = ((row * width) >> 5, (row * width) & 31)
            for lane in 0..<4 {
                let number = numbers[row * 4 + lane]
                guard width > 0 else { continue }
                words[word * 4 + lane] |= number << UInt32(shift)
                if shift + width > 32 {
                    words[(word + 1) * 4 + lane] |= number >> UInt32(32 - shift)
                }
            }
        }
        words.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// One loop for a width that the compiler knows, so that all shifts are constants.
    @inline(__always)
    private static func unpack(
        _ source: UnsafeRawPointer, constantWidth width: Int,
        to target: UnsafeMutablePointer<UInt32>
    ) {
        let mask = SIMD4<UInt32>(repeating: width == 0 ? 0 : ~0 >> UInt32(32 - width))
        let target = UnsafeMutableRawPointer(target)
        for row in 0..<32 {
            let (word, shift) = ((row * width) >> 5, (row * width) & 31)
            var numbers =
                (source + word * 16).loadUnaligned(as: SIMD4<UInt32>.self)
                &>> SIMD4(repeating: UInt32(shift))
            if shift + width > 32 {
                let next = (source + word * 16 + 16).loadUnaligned(as: SIMD4<UInt32>.self)
                numbers |= next &<< SIMD4(repeating: UInt32(32 - shift))
            }
            target.storeBytes(of: numbers & mask, toByteOffset: row * 16, as: SIMD4<UInt32>.self)
        }
    }

    static func unpack(
        _ source: UnsafeRawPointer, width: Int, to target: UnsafeMutablePointer<UInt32>
    ) {
        switch width {
        case 0: target.update(repeating: 0, count: 128)
        case 1: unpack(source, constantWidth: 1, to: target)
        case 2: unpack(source, constantWidth: 2, to: target)
        case 3: unpack(source, constantWidth: 3, to: target)
        case 4: unpack(source, constantWidth: 4, to: target)
        case 5: unpack(source, constantWidth: 5, to: target)
        case 6: unpack(source, constantWidth: 6, to: target)
        case 7: unpack(source, constantWidth: 7, to: target)
        case 8: unpack(source, constantWidth: 8, to: target)
        case 9: unpack(source, constantWidth: 9, to: target)
        case 10: unpack(source, constantWidth: 10, to: target)
        case 11: unpack(source, constantWidth: 11, to: target)
        case 12: unpack(source, constantWidth: 12, to: target)
        case 13: unpack(source, constantWidth: 13, to: target)
        case 14: unpack(source, constantWidth: 14, to: target)
        default: unpackWide(source, width: width, to: target)
        }
    }

    /// Wide blocks belong to rare terms, so one loop does for them.
    private static func unpackWide(
        _ source: UnsafeRawPointer, width: Int, to target: UnsafeMutablePointer<UInt32>
    ) {
        unpack(source, constantWidth: width, to: target)
    }

    /// Turns 128 distances into numbers, each at least one more than the one before.
    static func sum(
        _ numbers: UnsafeMutablePointer<UInt32>, after previous: UInt32
    ) {
        let rows = UnsafeMutableRawPointer(numbers)
        var carry = SIMD4<UInt32>(repeating: previous)
        let steps = SIMD4<UInt32>(1, 2, 3, 4)
        for row in 0..<32 {
            var sums = rows.load(fromByteOffset: row * 16, as: SIMD4<UInt32>.self)
            sums &+= SIMD4(0, sums.x, sums.y, sums.z)
            sums &+= SIMD4(0, 0, sums.x, sums.y)
            sums &+= carry &+ steps
            rows.storeBytes(of: sums, toByteOffset: row * 16, as: SIMD4<UInt32>.self)
            carry = SIMD4(repeating: sums.w)
        }
    }
}

/// The passages and frequencies of one block.
final class BlockBuffer {
    /// Ascending, each within the segment.
    let passages: UnsafeMutablePointer<UInt32>
    let frequencies: UnsafeMutablePointer<UInt32>
    private(set) var count = 0

    init() {
        let room = UnsafeMutableRawPointer.allocate(byteCount: 1024, alignment: 64)
        passages = room.bindMemory(to: UInt32.self, capacity: 256)
        passages.initialize(repeating: 0, count: 256)
        frequencies = passages + SegmentFormat.blockLength
    }

    deinit {
        UnsafeMutableRawPointer(passages).deallocate()
    }

    func passage(at index: Int) -> UInt32 {
        precondition(index >= 0 && index < count, "an index within the block")
        return passages[index]
    }

    func frequency(at index: Int) -> UInt32 {
        precondition(index >= 0 && index < count, "an index within the block")
        return frequencies[index]
    }

    func append(to postings: inout Postings) {
        postings.passages += UnsafeBufferPointer(start: passages, count: count)
        postings.frequencies += UnsafeBufferPointer(start: frequencies, count: count)
    }

    /// Decodes a full block, and says whether it ends with the passage that it should.
    ///
    /// No distance has more than 24 bits, so the passages cannot help but ascend up to the last.
    func decode(
        packed bytes: UnsafeRawBufferPointer, widths: UInt16, after previous: UInt32, last: UInt32
    ) -> Bool {
        let (width, other) = (Int(widths & 0xFF), Int(widths >> 8))
        let size = BlockCodec.bytes(width: width) + BlockCodec.bytes(width: other)
        guard width <= SegmentFormat.widestDistance, other <= SegmentFormat.widestFrequency,
            size <= bytes.count, let start = bytes.baseAddress
        else { return false }
        BlockCodec.unpack(start, width: width, to: passages)
        BlockCodec.sum(passages, after: previous)
        BlockCodec.unpack(start + BlockCodec.bytes(width: width), width: other, to: frequencies)
        for index in 0..<SegmentFormat.blockLength { frequencies[index] &+= 1 }
        count = SegmentFormat.blockLength
        return passages[count - 1] == last
    }

    /// The same for the block of what is left over.
    func decode(
        variable bytes: UnsafeRawBufferPointer, count: Int, after previous: UInt32, last: UInt32
    ) -> Bool {
        precondition(count > 0 && count < SegmentFormat.blockLength, "less than a block")
        var reader = VariableReader(bytes)
        var passage = previous
        for index in 0..<count {
            guard let number = reader.next() else { return false }
            let next = passage &+ (number >> 1) &+ 1
            // One after the greatest number is passage 0.
            guard next <= last, next &+ 1 > passage &+ 1 else { return false }
            var times: UInt32 = 0
            if number & 1 == 0 {
                guard let more = reader.next(), more < UInt32(SegmentFormat.longestPassage) else {
                    return false
                }
                times = more
            }
            passage = next
            passages[index] = passage
            frequencies[index] = times + 1
        }
        self.count = count
        return passage == last
    }
}

/// A place in bytes of a segment, for numbers of variable length; never past the end.
struct VariableReader {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next number of at most 32 bits, or nothing at the end.
    mutating func next() -> UInt32? {
        var (number, shift): (UInt32, UInt32) = (0, 0)
        while place < bytes.count, shift < 35 {
            let byte = bytes[place]
            place += 1
            number |= UInt32(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }

    static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
