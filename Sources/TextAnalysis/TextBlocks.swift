/// Parts a text where no sentence may cross.
enum TextBlocks {
    /// Returns the stretches of bytes in order; together they cover the text.
    ///
    /// Each given block is one, and what lies between them is parted on blank lines.
    static func stretches(of bytes: [UInt8], blocks: [Range<Int>]?) -> [Range<Int>] {
        let blocks = (blocks ?? []).map { block in
            alignedBorder(block.lowerBound, in: bytes)..<alignedBorder(block.upperBound, in: bytes)
        }
        var borders = Set([0, bytes.count])
        for block in blocks {
            borders.insert(block.lowerBound)
            borders.insert(block.upperBound)
        }
        var ends = blocks.sorted { $0.lowerBound < $1.lowerBound }[...]
        var reached = 0
        for border in blankLines(in: bytes) {
            while let block = ends.first, block.lowerBound < border {
                reached = max(reached, block.upperBound)
                ends.removeFirst()
            }
            if border >= reached {
                borders.insert(border)
            }
        }
        let ordered = borders.sorted()
        return zip(ordered, ordered.dropFirst()).map { $0..<$1 }
    }

    /// Moves an offset into the text and back to the start of its scalar.
    private static func alignedBorder(_ offset: Int, in bytes: [UInt8]) -> Int {
        var offset = min(max(0, offset), bytes.count)
        while !UTF8Bytes.isBorder(offset, in: bytes) {
            offset -= 1
        }
        return offset
    }

    /// Offsets of the line ends that a blank line follows.
    private static func blankLines(in bytes: [UInt8]) -> [Int] {
        var offsets: [Int] = []
        var lineEnd: Int?
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"):
                if let lineEnd {
                    offsets.append(lineEnd)
                }
                lineEnd = offset
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                break
            default:
                lineEnd = nil
            }
        }
        return offsets
    }
}
