/// How far bytes are UTF-8.
package struct UTF8Validity {
    package private(set) var multibyte = 0
    package private(set) var invalid = 0

    package init(_ bytes: [UInt8]) {
        if (try? UTF8Span(validating: bytes.span)) != nil { return }
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
            } else if let length = Self.length(bytes, at: index) {
                multibyte += 1
                index += length
            } else {
                invalid += 1
                index += 1
            }
        }
    }

    /// How many bytes the character at an offset has; `nil` if there is none.
    package static func length(_ bytes: [UInt8], at index: Int) -> Int? {
        let first = bytes[index]
        guard first >= 0x80 else { return 1 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return nil }
        for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return nil }
        switch (first, bytes[index + 1]) {
        case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return nil
        default: return length
        }
    }
}
