/// Text that the parser would hand back as it is.
enum PlainText {
    /// What the parser sees of it: no letter, so that it makes no tag of a `<` before it.
    static let standIn = UInt8(ascii: ".")

    /// Whether words hold no reference and no character that the parser changes.
    ///
    /// White space alone is none: the parser treats it in ways of its own.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var kinds: UInt8 = 0
        for index in range {
            kinds |= table[Int(bytes[index])]
        }
        guard kinds & other == 0, kinds & word != 0 else { return false }
        return kinds & rare == 0 || !holdsReplaced(bytes, range)
    }

    private static let word: UInt8 = 1
    private static let rare: UInt8 = 2
    private static let other: UInt8 = 4

    /// By byte: nothing for white space.
    private static let table: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0x20, 0x09, 0x0A, 0x0C: 0
        case UInt8(ascii: "&"), UInt8(ascii: "<"), ..<0x20, 0x7F: other
        case 0xC2, 0xEF, 0xF0...: word | rare
        default: word
        }
    }

    /// Whether UTF-8 holds a control or a noncharacter, for which the parser puts U+FFFD.
    private static func holdsReplaced(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        func byte(_ index: Int) -> UInt8 { index < range.upperBound ? bytes[index] : 0 }
        return range.contains { index in
            switch bytes[index] {
            case 0xC2: byte(index + 1) < 0xA0
            case 0xEF where byte(index + 1) == 0xB7: (0x90...0xAF).contains(byte(index + 2))
            case 0xEF where byte(index + 1) == 0xBF: byte(index + 2) >= 0xBE
            case 0xF0...:
                byte(index + 1) & 0x0F == 0x0F && byte(index + 2) == 0xBF
                    && byte(index + 3) >= 0xBE
            default: false
            }
        }
    }
}
