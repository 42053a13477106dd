/// Memory for one run of the parser, given back as a whole.
///
/// A page makes tens of thousands of small allocations that all end together.
struct ParserMemory {
    private var blocks: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer?
    private var left = 0

    private static let blockSize = 1 << 18

    /// Memory that stays until `free`.
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let rounded = (max(size, 1) + 15) & ~15
        if rounded > Self.blockSize / 4 {
            let block = UnsafeMutableRawPointer.allocate(byteCount: rounded, alignment: 16)
            blocks.append(block)
            return block
        }
        if let start = next, left >= rounded {
            next = start + rounded
            left -= rounded
            return start
        }
        let block = UnsafeMutableRawPointer.allocate(byteCount: Self.blockSize, alignment: 16)
        blocks.append(block)
        next = block + rounded
        left = Self.blockSize - rounded
        return block
    }

    mutating func free() {
        for block in blocks {
            block.deallocate()
        }
        blocks = []
        next = nil
        left = 0
    }
}
