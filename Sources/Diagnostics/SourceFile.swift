/// A user's file, known by its lines, so that faults can point into it and be drawn.
///
/// Lines end at LF, CR or CRLF. A byte order mark belongs to no line.
package struct SourceFile: Sendable {
    package let name: String
    package let bytes: [UInt8]
    private let lines = FileLines()

    private var table: FileLines.Table { lines.table(of: bytes) }

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    package init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    package var lineCount: Int { table.starts.count }

    /// The bytes of a line, from 1, without what ends it; `nil` if there is no such line.
    package func line(_ number: Int) -> ArraySlice<UInt8>? {
        let starts = table.starts
        guard starts.indices.contains(number - 1) else { return nil }
        let start = starts[number - 1].byte
        var end = number < starts.count ? starts[number].byte : bytes.count
        while end > start, number < starts.count, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D {
            end -= 1
        }
        return bytes[start..<end]
    }

    /// The scalars that start before a byte, of which the last may be the one behind the file.
    package func scalarOffset(ofByte byte: Int) -> Int {
        let byte = min(byte, bytes.count)
        let starts = table.starts
        let start = starts[Self.lineIndex(byte, \.byte, in: starts)]
        guard byte > start.byte else { return min(start.scalar, byte) }
        return start.scalar + bytes[start.byte..<byte].count(where: Self.startsScalar)
    }

    /// The place of a stretch given in scalars from the start of the file, cut at its line's end.
    package func place(fromScalar start: Int, to end: Int) -> Place {
        let table = table
        let index = Self.lineIndex(start, \.scalar, in: table.starts)
        let lineStart = table.starts[index]
        let lineEnd = endScalar(ofLineAt: index, in: table)
        let column = max(0, min(start, lineEnd) - lineStart.scalar)
        let length = max(0, min(end, lineEnd) - lineStart.scalar - column)
        return Place(file: name, line: index + 1, column: column + 1, length: length)
    }

    /// The place of a stretch given in bytes, cut at its line's end.
    package func place(fromByte start: Int, to end: Int) -> Place {
        place(fromScalar: scalarOffset(ofByte: start), to: scalarOffset(ofByte: end))
    }

    private func endScalar(ofLineAt index: Int, in table: FileLines.Table) -> Int {
        guard index + 1 < table.starts.count else { return table.scalarCount }
        let next = table.starts[index + 1]
        let isPair =
            next.byte >= 2 && bytes[next.byte - 1] == 0x0A && bytes[next.byte - 2] == 0x0D
        return next.scalar - (isPair ? 2 : 1)
    }

    /// The last line that starts at or before an offset.
    private static func lineIndex(
        _ offset: Int, _ key: (FileLines.Start) -> Int, in starts: [FileLines.Start]
    ) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if key(starts[middle]) <= offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return max(0, low - 1)
    }

    static func startsScalar(_ byte: UInt8) -> Bool {
        byte & 0xC0 != 0x80
    }
}
