/// Parts bytes into words: runs of letters and digits, with an apostrophe between letters and a
/// comma or stop between digits. Nothing is folded yet, so a word costs no more than its bytes.
struct WordScanner {
    private enum ByteKind: UInt8 {
        case other, letter, digit, apostrophe, numeralMark, beyondASCII
    }

    private static let kinds: [UInt8] = (0...255).map { (byte: Int) -> UInt8 in
        switch UInt8(byte) {
        case 0x41...0x5A, 0x61...0x7A: ByteKind.letter.rawValue
        case 0x30...0x39: ByteKind.digit.rawValue
        case 0x27: ByteKind.apostrophe.rawValue
        case 0x2C, 0x2E: ByteKind.numeralMark.rawValue
        case 0x80...0xFF: ByteKind.beyondASCII.rawValue
        default: ByteKind.other.rawValue
        }
    }

    /// Calls back with the place of each word in turn.
    static func forEachWord(in bytes: Span<UInt8>, _ body: (Range<Int>) -> Void) {
        let kinds = kinds.span
        var place = 0
        while place < bytes.count {
            let kind = kinds[Int(bytes[place])]
            if kind == ByteKind.letter.rawValue || kind == ByteKind.digit.rawValue {
                let start = place
                place = endOfWord(in: bytes, kinds, from: place)
                body(start..<place)
            } else if kind == ByteKind.beyondASCII.rawValue {
                let (isWord, length) = scalar(in: bytes, at: place)
                let start = place
                place += length
                guard isWord else { continue }
                place = endOfWord(in: bytes, kinds, from: place)
                body(start..<place)
            } else {
                place += 1
            }
        }
    }

    @inline(__always)
    private static func endOfWord(
        in bytes: Span<UInt8>, _ kinds: Span<UInt8>, from start: Int
    ) -> Int {
        var place = start
        while place < bytes.count {
            switch kinds[Int(bytes[place])] {
            case ByteKind.letter.rawValue, ByteKind.digit.rawValue:
                place += 1
            case ByteKind.apostrophe.rawValue:
                guard isASCII(bytes, place - 1, letter: true),
                    isASCII(bytes, place + 1, letter: true)
                else { return place }
                place += 1
            case ByteKind.numeralMark.rawValue:
                guard isASCII(bytes, place - 1, letter: false),
                    isASCII(bytes, place + 1, letter: false)
                else { return place }
                place += 1
            case ByteKind.beyondASCII.rawValue:
                let (isWord, length) = scalar(in: bytes, at: place)
                guard isWord || isInnerApostrophe(bytes, place) else { return place }
                place += length
            default:
                return place
            }
        }
        return place
    }

    private static func isASCII(
        _ bytes: Span<UInt8>, _ place: Int, letter: Bool
    ) -> Bool {
        guard place >= 0, place < bytes.count else { return false }
        let byte = bytes[place]
        return letter
            ? (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            : (0x30...0x39).contains(byte)
    }

    /// A typographic apostrophe between two letters.
    private static func isInnerApostrophe(
        _ bytes: Span<UInt8>, _ place: Int
    ) -> Bool {
        place + 3 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
            && bytes[place + 2] == 0x99 && isASCII(bytes, place - 1, letter: true)
            && isASCII(bytes, place + 3, letter: true)
    }

    /// Whether the character beyond ASCII at a place belongs to a word, and how long it is;
    /// a byte that begins no character belongs to none.
    private static func scalar(
        in bytes: Span<UInt8>, at place: Int
    ) -> (isWord: Bool, length: Int) {
        let lead = bytes[place]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        guard length > 1, lead < 0xF5, place + length <= bytes.count else { return (false, 1) }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            let byte = bytes[place + offset]
            guard byte & 0xC0 == 0x80 else { return (false, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        switch value {
        case 0xC0...0x24F: return (value != 0xD7 && value != 0xF7, length)
        case 0xAD, 0x200C, 0x200D: return (true, length)
        case 0x2000...0x206F: return (false, length)
        default: return (isWord(value), length)
        }
    }

    private static func isWord(_ value: UInt32) -> Bool {
        guard let properties = Unicode.Scalar(value)?.properties else { return false }
        if properties.isAlphabetic || properties.numericType != nil { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }
}
