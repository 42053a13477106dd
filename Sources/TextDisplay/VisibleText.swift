/// Text of others as a terminal or a report may show it: every character seen, none obeyed.
package enum VisibleText {
    /// White space stays as it is, except that what would end the line becomes its number.
    package static func exact(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            return text
        }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for index in scalars.indices {
            append(scalars, index, to: &result)
        }
        return String(result)
    }

    /// Whether nobody could see a character, or it would command a terminal or turn text around.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: false
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Appends a character, or its number if it is hidden and no script needs it there.
    static func append(
        _ text: [Unicode.Scalar], _ index: Int, to result: inout String.UnicodeScalarView
    ) {
        let scalar = text[index]
        if isHidden(scalar), !isNeeded(text, index) {
            // `append(contentsOf:)` copies all that is there each time.
            for digit in number(of: scalar).unicodeScalars { result.append(digit) }
        } else {
            result.append(scalar)
        }
    }

    /// `⟨U+202E⟩`.
    static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }

    /// Joiners shape scripts and emoji beyond ASCII, and selectors the character before them.
    ///
    /// One alone between two characters does that; more in a row would only hide.
    static func isNeeded(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = text[index - 1]
        let after = index + 1 < text.count ? text[index + 1] : nil
        switch text[index].value {
        case 0x200C, 0x200D:
            guard let after else { return false }
            return [before, after].allSatisfy { $0.value > 0x7F && !isJoiner($0) }
        case 0xFE00...0xFE0F:
            // The keycap of an ASCII digit is one too.
            let isShaped = before.value > 0x7F && !isHidden(before)
            return isShaped || after?.value == 0x20E3
        default:
            return false
        }
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200C || scalar.value == 0x200D
    }
}
