import Glibc

/// Converts bytes from an encoding other than UTF-8, with the system's conversion.
package enum CharacterConverter {
    /// Reads bytes from an offset on; what is no character becomes a replacement character.
    package static func decode(
        _ bytes: [UInt8], from start: Int, as encoding: String
    ) -> DecodedText {
        if encoding.hasPrefix("utf-16") {
            return UTF16Bytes.decode(bytes, from: start, isLittle: encoding == "utf-16le")
        }
        var text = DecodedText(bytes: [], encoding: encoding)
        text.bytes.reserveCapacity(bytes.count + bytes.count / 8)
        if encoding == "windows-1252" {
            convertLatin(bytes, from: start, into: &text)
            return text
        }
        guard let converter = Converter(from: EncodingNames.systemName(encoding)) else {
            convertLatin(bytes, from: start, into: &text)
            text.encoding = "windows-1252"
            return text
        }
        var index = start
        while index < bytes.count {
            if bytes[index] < 0x80 {
                let first = index
                while index < bytes.count, bytes[index] < 0x80 {
                    index += 1
                }
                text.append(bytes[first..<index], at: first, fileCount: index - first)
                continue
            }
            let (characters, count) = converter.next(bytes, at: index)
            if characters.isEmpty {
                text.append(Array("\u{FFFD}".utf8)[...], at: index, fileCount: max(1, count))
                text.damages += 1
            } else {
                text.append(characters[...], at: index, fileCount: count)
            }
            index += max(1, count)
        }
        return text
    }

    private static func convertLatin(
        _ bytes: [UInt8], from start: Int, into text: inout DecodedText
    ) {
        var index = start
        while index < bytes.count {
            let first = index
            while index < bytes.count, bytes[index] < 0x80 {
                index += 1
            }
            text.append(bytes[first..<index], at: first, fileCount: index - first)
            guard index < bytes.count else { break }
            let scalar = Unicode.Scalar(latin(bytes[index])) ?? "\u{FFFD}"
            text.append(Array(String(scalar).utf8)[...], at: index, fileCount: 1)
            index += 1
        }
    }

    private static func latin(_ byte: UInt8) -> UInt32 {
        (0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : UInt32(byte)
    }

    /// What windows-1252 has where Latin 1 has control characters.
    private static let windows: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
}

/// One conversion to UTF-8, character by character.
private final class Converter {
    private let descriptor: iconv_t

    init?(from encoding: String) {
        guard let opened = iconv_open("UTF-8", encoding), Int(bitPattern: opened) != -1 else {
            return nil
        }
        descriptor = opened
    }

    deinit {
        iconv_close(descriptor)
    }

    /// The character that starts at an offset and how many bytes it takes; none if there is none.
    func next(_ bytes: [UInt8], at index: Int) -> (characters: [UInt8], count: Int) {
        for count in 1...4 where index + count <= bytes.count {
            var input = bytes[index..<(index + count)].map { CChar(bitPattern: $0) }
            var output = [CChar](repeating: 0, count: 8)
            let left = input.withUnsafeMutableBufferPointer { input in
                output.withUnsafeMutableBufferPointer { output in
                    convert(input, output)
                }
            }
            if let left, left < 8 {
                return (output.prefix(8 - left).map { UInt8(bitPattern: $0) }, count)
            }
        }
        return ([], 1)
    }

    /// How much of the output is left, or `nil` if the input is no character.
    private func convert(
        _ input: UnsafeMutableBufferPointer<CChar>, _ output: UnsafeMutableBufferPointer<CChar>
    ) -> Int? {
        var source = input.baseAddress
        var target = output.baseAddress
        var sourceLeft = input.count
        var targetLeft = output.count
        let result = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft)
        guard result != Int.max, Int(bitPattern: UInt(bitPattern: result)) != -1 else {
            _ = iconv(descriptor, nil, nil, nil, nil)
            return nil
        }
        // Some encodings hold a letter back until they know whether a mark follows.
        _ = iconv(descriptor, nil, nil, &target, &targetLeft)
        return sourceLeft == 0 ? targetLeft : nil
    }
}
