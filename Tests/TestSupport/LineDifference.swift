/// What changed between two texts, line by line and byte by byte, with a little around each change.
package struct LineDifference: CustomStringConvertible {
    private enum Row {
        case kept(String)
        case removed(String)
        case inserted(String)

        var isKept: Bool {
            if case .kept = self { true } else { false }
        }
    }

    private let rows: [Row]
    private static let linesAround = 2

    package init(from old: String, to new: String) {
        rows = Self.rows(from: Self.lines(of: old), to: Self.lines(of: new))
    }

    package var isEmpty: Bool { rows.allSatisfy(\.isKept) }

    /// The changes: `-` stands before what went, `+` before what came, `@` before the line of the
    /// new text at which a stretch begins.
    package var description: String {
        let shown = rows.indices.filter(isNearChange)
        var drawn: [String] = []
        var previous: Int?
        for index in shown {
            if previous.map({ $0 + 1 }) != index {
                drawn.append("@ \(lineInNew(before: index))")
            }
            drawn.append(Self.draw(rows[index]))
            previous = index
        }
        return drawn.joined(separator: "\n")
    }

    private func isNearChange(_ index: Int) -> Bool {
        let low = max(rows.startIndex, index - Self.linesAround)
        let high = min(rows.endIndex - 1, index + Self.linesAround)
        return rows[low...high].contains { !$0.isKept }
    }

    private func lineInNew(before index: Int) -> Int {
        1 + rows[..<index].count { if case .removed = $0 { false } else { true } }
    }

    private static func rows(from old: [String], to new: [String]) -> [Row] {
        let changes = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var rows: [Row] = []
        var (oldLine, newLine) = (0, 0)
        while oldLine < old.count || newLine < new.count {
            if removed.contains(oldLine) {
                rows.append(.removed(old[oldLine]))
                oldLine += 1
            } else if inserted.contains(newLine) {
                rows.append(.inserted(new[newLine]))
                newLine += 1
            } else {
                rows.append(.kept(new[newLine]))
                oldLine += 1
                newLine += 1
            }
        }
        return rows
    }

    /// Splits at line feeds alone, so that a carriage return stays visible.
    private static func lines(of text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func draw(_ row: Row) -> String {
        switch row {
        case .kept(let line): "  " + line
        case .removed(let line): "- " + withVisibleEnd(line)
        case .inserted(let line): "+ " + withVisibleEnd(line)
        }
    }

    /// Shows what the eye misses at the end of a changed line.
    private static func withVisibleEnd(_ line: String) -> String {
        if line.utf8.last == UInt8(ascii: "\r") {
            return String(decoding: line.utf8.dropLast(), as: UTF8.self) + "␍"
        }
        if line.utf8.last == UInt8(ascii: " ") {
            return String(decoding: line.utf8.dropLast(), as: UTF8.self) + "␠"
        }
        return line
    }
}
