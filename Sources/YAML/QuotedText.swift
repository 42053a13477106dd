extension YAMLDocument {
    /// A text between quotation marks, so that it is read again as it stands, whatever it holds.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            // libyaml ends a text there.
            case "\0": quoted += "\\uFFFD"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default: quoted += needsNumber(scalar) ? number(scalar) : String(scalar)
            }
        }
        return quoted + "\""
    }

    /// What YAML takes for a line end or does not take at all, and what nobody would see.
    private static func needsNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
            0xFEFF, 0xFFF0...0xFFFF:
            true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func number(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let width = digits.utf8.count <= 4 ? 4 : 8
        let zeros = String(repeating: "0", count: width - digits.utf8.count)
        return (width == 4 ? "\\u" : "\\U") + zeros + digits
    }
}
