import TextDisplay

/// One line of a file with a mark under a stretch of it, fit for a terminal.
struct Excerpt {
    var line: String
    var marks: String

    /// Cells of a terminal that are drawn of a long line.
    private static let widest = 96
    /// Cells before the mark that stay when a long line is cut.
    private static let lead = 32

    /// The stretch is given as in `Place`.
    init(_ bytes: ArraySlice<UInt8>, column: Int, length: Int) {
        let window = Self.window(of: bytes, around: column - 1)
        let cells = TerminalCells.of(window.scalars)
        let total = cells.reduce(0) { $0 + $1.width }
        let mark = min(column - 1 - window.offset, cells.count)
        let first = Self.firstCell(cells, mark: mark, total: total)
        let last = Self.lastCell(cells, from: first)
        let isCutBefore = first > 0 || window.offset > 0
        let isCutAfter = last < cells.count || window.isCutAfter
        let shown = cells[first..<last]
        let marked = cells[min(mark, last)..<min(mark + length, last)]
        let lead = shown.prefix(max(0, mark - first)).reduce(0) { $0 + $1.width }
        line =
            (isCutBefore ? "…" : "") + shown.map(\.text).joined() + (isCutAfter ? "…" : "")
        marks =
            String(repeating: " ", count: lead + (isCutBefore ? 1 : 0))
            + String(repeating: "^", count: max(1, marked.reduce(0) { $0 + $1.width }))
    }

    private static func firstCell(
        _ cells: [(text: String, width: Int)], mark: Int, total: Int
    ) -> Int {
        guard total > widest else { return 0 }
        var first = mark
        var width = 0
        while first > 0, width + cells[first - 1].width <= lead {
            first -= 1
            width += cells[first].width
        }
        // A mark near the start needs no cut before it.
        let before = cells[..<first].reduce(0) { $0 + $1.width }
        return before <= lead ? 0 : first
    }

    private static func lastCell(_ cells: [(text: String, width: Int)], from first: Int) -> Int {
        var last = first
        var width = 0
        while last < cells.count, width + cells[last].width <= widest {
            width += cells[last].width
            last += 1
        }
        return last
    }

    private struct Window {
        var scalars: [Unicode.Scalar]
        /// Scalars of the line before the window.
        var offset: Int
        var isCutAfter: Bool
    }

    /// The few hundred scalars around one, so that a line of a megabyte is not decoded whole.
    private static func window(of bytes: ArraySlice<UInt8>, around scalar: Int) -> Window {
        let reach = 2 * widest
        let offset = max(0, scalar - reach)
        var start = bytes.startIndex
        var passed = 0
        while start < bytes.endIndex, passed < offset {
            start += 1
            while start < bytes.endIndex, bytes[start] & 0xC0 == 0x80 {
                start += 1
            }
            passed += 1
        }
        let end = min(bytes.endIndex, start + 8 * reach)
        var scalars = Array(String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars)
        let isCutAfter = end < bytes.endIndex || scalars.count > 2 * reach
        scalars.removeLast(max(0, scalars.count - 2 * reach))
        return Window(scalars: scalars, offset: passed, isCutAfter: isCutAfter)
    }
}
