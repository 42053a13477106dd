/// A user's text as a terminal may show it: every character seen, none obeyed.
enum VisibleText {
    static let tabWidth = 4

    /// For words in a headline, where a line end would break the one line.
    static func inLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        return text.unicodeScalars.reduce(into: "") { $0 += shown($1) }
    }

    /// A character as it is drawn, and how many cells of a terminal it takes.
    static func drawn(_ scalar: Unicode.Scalar, atCell cell: Int) -> (text: String, width: Int) {
        if scalar == "\t" {
            let width = tabWidth - cell % tabWidth
            return (String(repeating: " ", count: width), width)
        }
        if isHidden(scalar) {
            let text = shown(scalar)
            return (text, text.unicodeScalars.count)
        }
        return (String(scalar), width(of: scalar))
    }

    private static func shown(_ scalar: Unicode.Scalar) -> String {
        guard isHidden(scalar) else { return String(scalar) }
        if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
            return String(picture)
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }

    /// Controls, and what turns the direction of text or cannot be seen at all.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: false
        case 0...0x1F, 0x7F...0x9F: true
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
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
