package import CharacterEncodings

/// Finds out in which encoding a page is written, and converts it.
///
/// A byte order mark decides; then valid UTF-8, which other encodings are not by chance; then what
/// the page declares; and windows-1252 for a page that declares nothing it keeps to.
package enum PageEncoding {
    package static func decode(_ bytes: [UInt8], declared transport: String? = nil) -> DecodedText {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return CharacterConverter.decode(bytes, from: 2, as: "utf-16le")
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return CharacterConverter.decode(bytes, from: 2, as: "utf-16be")
        }
        // A page begins with "<", whatever its encoding.
        if bytes.count % 2 == 0, bytes.starts(with: [0x3C, 0x00]) {
            return CharacterConverter.decode(bytes, from: 0, as: "utf-16le")
        }
        if bytes.count % 2 == 0, bytes.starts(with: [0x00, 0x3C]) {
            return CharacterConverter.decode(bytes, from: 0, as: "utf-16be")
        }
        let validity = UTF8Validity(bytes)
        if validity.invalid == 0 {
            return DecodedText(bytes: bytes, encoding: "utf-8")
        }
        let declared = declaration(in: bytes.prefix(4096)) ?? transport
        let name = declared.flatMap { EncodingNames.canonical($0) }
        // A page with many characters of UTF-8 and a few broken ones is UTF-8.
        let isMostlyUTF8 = validity.multibyte > validity.invalid * 4
        if name == "utf-8" && validity.multibyte >= validity.invalid
            || name == nil && isMostlyUTF8 || bytes.starts(with: [0xEF, 0xBB, 0xBF])
        {
            return repaired(bytes)
        }
        let other = name == "utf-8" ? nil : name
        return CharacterConverter.decode(bytes, from: 0, as: other ?? "windows-1252")
    }

    /// The encoding that a page names in `<meta charset>` or in its XML declaration.
    private static func declaration(in head: ArraySlice<UInt8>) -> String? {
        for word in ["charset", "encoding"] {
            var start = head.startIndex
            while let found = find(Array(word.utf8), in: head[start...]) {
                start = found + word.utf8.count
                var rest = head[start...].drop { $0.isTagSpace }
                guard rest.first == UInt8(ascii: "=") else { continue }
                rest = rest.dropFirst().drop { $0.isTagSpace || $0 == 0x22 || $0 == 0x27 }
                let name = rest.prefix { $0.isLetter || $0.isNameByte }
                if !name.isEmpty {
                    return String(decoding: name, as: UTF8.self)
                }
            }
        }
        return nil
    }

    private static func find(_ word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= word.count else { return nil }
        return (bytes.startIndex...(bytes.endIndex - word.count)).first { start in
            word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] }
        }
    }

    /// UTF-8 with a replacement character for each stretch that is none.
    private static func repaired(_ bytes: [UInt8]) -> DecodedText {
        var page = DecodedText(bytes: [], encoding: "utf-8")
        page.bytes.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, let length = UTF8Validity.length(bytes, at: index) {
                index += length
            }
            page.append(bytes[start..<index], at: start, fileCount: index - start)
            guard index < bytes.count else { break }
            page.append(Array("\u{FFFD}".utf8)[...], at: index, fileCount: 1)
            page.damages += 1
            index += 1
        }
        return page
    }
}

extension UInt8 {
    /// Bytes of the name of an encoding beside letters.
    fileprivate var isNameByte: Bool {
        self >= 0x30 && self <= 0x39 || self == 0x2D || self == 0x5F || self == 0x3A
    }
}
