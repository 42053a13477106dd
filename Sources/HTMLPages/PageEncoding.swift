package import ClaimModel

/// A page's bytes as UTF-8, with the places that its characters have in the file.
package struct DecodedPage: Sendable {
    package var bytes: [UInt8]
    /// From the bytes to the file; the identity if the file is UTF-8.
    package var offsets: OffsetMap
    /// As registered, in lowercase: "utf-8", "windows-1252".
    package var encoding: String
    /// How many stretches of the file are no characters of that encoding.
    package var damages = 0
}

/// Finds out in which encoding a page is written, and converts it.
///
/// A byte order mark decides; then valid UTF-8, which other encodings are not by chance; then what
/// the page declares; and windows-1252 for a page that declares nothing it keeps to.
package enum PageEncoding {
    package static func decode(_ bytes: [UInt8], declared transport: String? = nil) -> DecodedPage {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return CharacterConverter.decode(bytes, from: 2, as: "utf-16le")
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return CharacterConverter.decode(bytes, from: 2, as: "utf-16be")
        }
        let validity = UTF8Validity(bytes)
        if validity.invalid == 0 {
            return DecodedPage(bytes: bytes, offsets: .identity, encoding: "utf-8")
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
    private static func repaired(_ bytes: [UInt8]) -> DecodedPage {
        var page = DecodedPage(bytes: [], offsets: .identity, encoding: "utf-8")
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

extension DecodedPage {
    /// Adds characters with their place in the file; a stretch that goes on is one run.
    mutating func append(_ characters: ArraySlice<UInt8>, at file: Int, fileCount: Int) {
        guard !characters.isEmpty else { return }
        let run = OffsetMap.Run(
            text: bytes.count, file: file, count: characters.count, fileCount: fileCount)
        bytes.append(contentsOf: characters)
        if let last = offsets.runs.last, last.isCopy, run.isCopy, run.count == 1 || last.count > 1,
            last.text + last.count == run.text, last.file + last.fileCount == run.file
        {
            offsets.runs[offsets.runs.count - 1].extend(by: run.count)
        } else {
            offsets.runs.append(run)
        }
    }
}

/// How far bytes are UTF-8.
struct UTF8Validity {
    private(set) var multibyte = 0
    private(set) var invalid = 0

    init(_ bytes: [UInt8]) {
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
    static func length(_ bytes: [UInt8], at index: Int) -> Int? {
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

extension UInt8 {
    /// Bytes of the name of an encoding beside letters.
    fileprivate var isNameByte: Bool {
        self >= 0x30 && self <= 0x39 || self == 0x2D || self == 0x5F || self == 0x3A
    }
}
