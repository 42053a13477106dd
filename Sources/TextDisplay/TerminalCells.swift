/// A line as the cells of a terminal, so that a mark can stand under a stretch of it.
package enum TerminalCells {
    package static let tabWidth = 4

    /// Each character as it is drawn, and how many cells it takes.
    package static func of(_ line: [Unicode.Scalar]) -> [(text: String, width: Int)] {
        var cells: [(text: String, width: Int)] = []
        var total = 0
        for index in line.indices {
            let cell = cell(line, index, at: total)
            cells.append(cell)
            total += cell.width
        }
        return cells
    }

    private static func cell(
        _ line: [Unicode.Scalar], _ index: Int, at cell: Int
    ) -> (text: String, width: Int) {
        if line[index] == "\t" {
            let width = tabWidth - cell % tabWidth
            return (String(repeating: " ", count: width), width)
        }
        if VisibleText.isHidden(line[index]), !VisibleText.isNeeded(line, index) {
            let number = VisibleText.number(of: line[index])
            return (number, number.unicodeScalars.count)
        }
        return (String(line[index]), width(of: line[index]))
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        guard scalar.value >= 0x300 else { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F: return 2
        case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60: return 2
        case 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF: return 2
        case 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD: return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}
