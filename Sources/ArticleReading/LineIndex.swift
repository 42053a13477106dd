import ClaimModel

/// Leads from byte offsets to lines; a line ends with LF, CR or CRLF.
package struct LineIndex: Hashable, Sendable {
    /// Where each line starts, in order; the first starts at 0.
    package let starts: [Int]
    /// The number of bytes of the text.
    package let count: Int

    package init(_ bytes: [UInt8]) {
        starts = Article.lineStarts(of: bytes)
        count = bytes.count
    }

    /// The line of a byte, from 1; offsets beyond the text belong to its last line.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return max(1, low)
    }

    /// The bytes of a line counted from 1, with its ending; empty for a line that does not exist.
    package func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return count..<count }
        return starts[line - 1]..<(line < starts.count ? starts[line] : count)
    }
}
