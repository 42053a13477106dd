extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20

    var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
    var isBlank: Bool { self == .space || self == .tab || self == 0x0B || self == 0x0C }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLower: Bool { self >= 0x61 && self <= 0x7A }
    var isAlphanumeric: Bool { isDigit || isUpper || isLower }
    var isPunctuation: Bool {
        self >= 0x21 && self <= 0x7E && !isAlphanumeric
    }

    /// How many bytes the character has that starts with this byte.
    var scalarLength: Int {
        self < 0xC0 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4
    }
}

/// A word of a text.
struct Word: Hashable, Sendable {
    var range: Range<Int>
    var lowercased: String
    var isCapitalized: Bool
}

/// Valid UTF-8 with the few questions that reading a page asks of it.
struct ByteText: Sendable {
    let bytes: [UInt8]

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The character at an offset, and its length; a lone byte if the text is not UTF-8.
    func scalar(at offset: Int, before end: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[offset]
        let length = first.scalarLength
        guard first >= 0x80, offset + length <= end else { return (Unicode.Scalar(first), 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for byte in bytes[(offset + 1)..<(offset + length)] {
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// The character that ends at an offset.
    func scalar(endingAt end: Int, after start: Int) -> (scalar: Unicode.Scalar, length: Int) {
        var first = end - 1
        while first > start, bytes[first] & 0xC0 == 0x80 {
            first -= 1
        }
        return scalar(at: first, before: end)
    }

    /// The stretch without white space, joiners and byte order marks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let (scalar, length) = scalar(at: start, before: end)
            guard Self.isInvisible(scalar) else { break }
            start += length
        }
        while start < end {
            let (scalar, length) = scalar(endingAt: end, after: start)
            guard Self.isInvisible(scalar) else { break }
            end -= length
        }
        return start..<end
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }

    /// Whether a stretch ends as a sentence does, quotation marks and brackets aside.
    func endsSentence(_ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            let (scalar, length) = scalar(endingAt: end, after: range.lowerBound)
            if PunctuationMarks.ends.contains(scalar) {
                return true
            }
            guard PunctuationMarks.closers.contains(scalar) else { return false }
            end -= length
        }
        return false
    }

    /// How many characters a stretch has.
    func width(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// The words of a stretch: letters and digits, with marks that join them inside.
    func words(_ range: Range<Int>) -> [Word] {
        var words: [Word] = []
        forEachWord(in: range) { words.append(word($0)) }
        return words
    }

    /// Looks at the words of a stretch where they stand.
    func forEachWord(in range: Range<Int>, _ look: (Range<Int>) -> Void) {
        var start: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = scalar(at: index, before: range.upperBound)
            let isInside = Self.isLetter(scalar)
            if isInside, start == nil {
                start = index
            } else if !isInside, let first = start,
                !isJoint(scalar, endingAt: index + length, before: range.upperBound)
            {
                look(first..<index)
                start = nil
            }
            index += length
        }
        if let first = start {
            look(first..<range.upperBound)
        }
    }

    private func word(_ range: Range<Int>) -> Word {
        let first = scalar(at: range.lowerBound, before: range.upperBound).scalar
        return Word(
            range: range, lowercased: string(range).lowercased(),
            isCapitalized: first.isASCII
                ? UInt8(first.value).isUpper : first.properties.isUppercase)
    }

    private func isJoint(_ scalar: Unicode.Scalar, endingAt end: Int, before limit: Int) -> Bool {
        guard PunctuationMarks.joints.contains(scalar), end < limit else { return false }
        return Self.isLetter(self.scalar(at: end, before: limit).scalar)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? UInt8(scalar.value).isAlphanumeric
            : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
}

/// Marks by what they do.
enum PunctuationMarks {
    static let ends: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？"]
    static let closers: Set<Unicode.Scalar> = ["\"", "'", ")", "]", "’", "”", "»", "›"]
    static let openingQuotes: Set<Unicode.Scalar> = ["\"", "'", "‘", "“", "«", "„", "‹"]
    /// Marks after which a line is not finished.
    static let pauses: Set<Unicode.Scalar> = [",", ";", ":", "-", "–", "—"]
    static let joints: Set<Unicode.Scalar> = ["'", "’", "-", ".", "&", "\u{2010}", "\u{2011}"]
}
