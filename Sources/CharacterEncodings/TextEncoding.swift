internal import ClaimModel

/// Finds out in which encoding a text is written, and converts it.
///
/// A byte order mark decides; then valid UTF-8, which other encodings are not by chance; then
/// UTF-16 that is plain to see; then what is declared; and Windows-1252 for what looks like it.
package enum TextEncoding {
    /// - Parameter transport: the encoding that was named when the bytes were handed over.
    /// - Throws: where the bytes are no text in an encoding that is read.
    package static func decode(
        _ bytes: [UInt8], declared transport: String? = nil
    ) throws(TextEncodingFault) -> DecodedText {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw .otherEncoding("UTF-32")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return try wide(bytes, from: 2, isLittle: bytes[0] == 0xFF)
        }
        let invalid = firstInvalid(bytes)
        let null = bytes.firstIndex(of: 0)
        guard invalid != nil || null != nil else {
            return DecodedText(bytes: bytes, encoding: "utf-8")
        }
        for isLittle in [true, false] where UTF16Bytes.isClear(bytes, isLittle: isLittle) {
            return try wide(bytes, from: 0, isLittle: isLittle)
        }
        if let null { throw .null(offset: null) }
        if let name = transport ?? declaration(in: bytes.prefix(1024)),
            let encoding = EncodingNames.canonical(name), encoding != "utf-8"
        {
            let text = CharacterConverter.decode(bytes, from: 0, as: encoding)
            if text.damages == 0 { return text }
        } else if isWindows(bytes) {
            return CharacterConverter.decode(bytes, from: 0, as: "windows-1252")
        }
        throw .notUTF8(offset: invalid ?? 0)
    }

    private static func wide(
        _ bytes: [UInt8], from start: Int, isLittle: Bool
    ) throws(TextEncodingFault) -> DecodedText {
        let text = UTF16Bytes.decode(bytes, from: start, isLittle: isLittle)
        guard text.damages == 0 else { throw .otherEncoding("damaged UTF-16") }
        if let null = text.bytes.firstIndex(of: 0) {
            throw .null(offset: text.offsets.file(null..<(null + 1)).lowerBound)
        }
        return text
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// The encoding that the first lines name: `encoding: windows-1251`, `-*- coding: latin-1 -*-`.
    private static func declaration(in head: ArraySlice<UInt8>) -> String? {
        let word = Array("coding".utf8)
        var rest = head
        while let first = rest.firstIndex(where: { $0 | 0x20 == word[0] }) {
            rest = rest[first...]
            guard rest.count > word.count, zip(rest, word).allSatisfy({ $0 | 0x20 == $1 }) else {
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(word.count)
            guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else {
                continue
            }
            let name = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
                .prefix { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 }
            return String(decoding: name, as: UTF8.self)
        }
        return nil
    }

    /// Whether bytes look like Windows-1252: letters of the West with a few accents and marks, and
    /// not UTF-8 that was damaged.
    private static func isWindows(_ bytes: [UInt8]) -> Bool {
        let validity = UTF8Validity(bytes)
        guard validity.multibyte <= validity.invalid, !isDamagedUTF8(bytes) else { return false }
        var high = 0
        for byte in bytes {
            switch byte {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: break
            case 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x00...0x1F, 0x7F: return false
            default: high += 1
            }
        }
        return high * 10 <= bytes.count * 3
    }

    /// Whether a byte has after it just as many bytes as it announces in UTF-8, for a character
    /// that does not exist, or the file ends within a character and is UTF-8 but for that.
    private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
        for (index, byte) in bytes.enumerated() where byte >= 0xC0 {
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            let rest = bytes[(index + 1)...].prefix { $0 & 0xC0 == 0x80 }
            if rest.count == length - 1, UTF8Validity.length(bytes, at: index) == nil {
                return true
            }
            if rest.endIndex == bytes.count, rest.count < length - 1, !rest.isEmpty {
                return firstInvalid(Array(bytes[..<index])) == nil
            }
        }
        return false
    }
}

/// Why bytes are no text that is read.
package enum TextEncodingFault: Error, Hashable, Sendable {
    case otherEncoding(String)
    case null(offset: Int)
    case notUTF8(offset: Int)
}
