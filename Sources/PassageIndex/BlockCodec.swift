// Unsafe code, 2 of 3. Contract: `unpack` reads 16 bytes for each bit of width from its source and
// writes 128 numbers; callers own both. Widths are checked when a segment is opened.

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
            var numbers = (source + word * 16).loadUnaligned(as: SIMD4<UInt32>.self)
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

/// Room for the passages and frequencies of one block.
final class BlockBuffer {
    let passages: UnsafeMutablePointer<UInt32>
    let frequencies: UnsafeMutablePointer<UInt32>

    init() {
        let room = UnsafeMutableRawPointer.allocate(byteCount: 1024, alignment: 64)
        passages = room.bindMemory(to: UInt32.self, capacity: 256)
        passages.initialize(repeating: 0, count: 256)
        frequencies = passages + 128
    }

    deinit {
        UnsafeMutableRawPointer(passages).deallocate()
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
