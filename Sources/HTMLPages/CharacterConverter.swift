import ClaimModel
import Glibc

/// Converts a page from an encoding other than UTF-8, with the system's conversion.
enum CharacterConverter {
    static func decode(_ bytes: [UInt8], from start: Int, as encoding: String) -> DecodedPage {
        var page = DecodedPage(bytes: [], offsets: .identity, encoding: encoding)
        page.bytes.reserveCapacity(bytes.count + bytes.count / 8)
        if encoding == "windows-1252" {
            convertLatin(bytes, from: start, into: &page)
            return page
        }
        guard let converter = Converter(from: EncodingNames.systemName(encoding)) else {
            convertLatin(bytes, from: start, into: &page)
            page.encoding = "windows-1252"
            return page
        }
        let isWide = encoding.hasPrefix("utf-16")
        var index = start
        while index < bytes.count {
            if !isWide, bytes[index] < 0x80 {
                let first = index
                while index < bytes.count, bytes[index] < 0x80 {
                    index += 1
                }
                page.append(bytes[first..<index], at: first, fileCount: index - first)
                continue
            }
            let (characters, count) = converter.next(bytes, at: index)
            if characters.isEmpty {
                page.append(Array("\u{FFFD}".utf8)[...], at: index, fileCount: max(1, count))
                page.damages += 1
            } else {
                page.append(characters[...], at: index, fileCount: count)
            }
            index += max(1, count)
        }
        return page
    }

    private static func convertLatin(
        _ bytes: [UInt8], from start: Int, into page: inout DecodedPage
    ) {
        var index = start
        while index < bytes.count {
            let first = index
            while index < bytes.count, bytes[index] < 0x80 {
                index += 1
            }
            page.append(bytes[first..<index], at: first, fileCount: index - first)
            guard index < bytes.count else { break }
            let scalar = Unicode.Scalar(latin(bytes[index])) ?? "\u{FFFD}"
            page.append(Array(String(scalar).utf8)[...], at: index, fileCount: 1)
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

/// Names of encodings as pages write them.
enum EncodingNames {
    /// The name of the encoding that browsers read for a label; `nil` for one that is not known.
    static func canonical(_ label: String) -> String? {
        let label = label.lowercased()
        if let known = labels[label] { return known }
        return systemNames[label] == nil ? nil : label
    }

    static func systemName(_ encoding: String) -> String {
        systemNames[encoding] ?? encoding
    }

    private static let labels: [String: String] = [
        "utf8": "utf-8", "utf-8": "utf-8", "unicode": "utf-8", "utf-16": "utf-8",
        "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
        "latin-1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252",
        "cp1252": "windows-1252", "windows-1252": "windows-1252",
        "iso-8859-9": "windows-1254", "latin5": "windows-1254",
        "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030",
        "big5-hkscs": "big5", "shift-jis": "shift_jis", "sjis": "shift_jis",
        "x-sjis": "shift_jis", "windows-31j": "shift_jis", "ks_c_5601-1987": "euc-kr",
        "ksc5601": "euc-kr", "windows-949": "euc-kr", "cp1251": "windows-1251",
        "cp1250": "windows-1250", "koi8": "koi8-r", "tis-620": "windows-874",
        "iso-8859-11": "windows-874",
    ]

    private static let systemNames: [String: String] = [
        "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE", "windows-1250": "CP1250",
        "windows-1251": "CP1251", "windows-1253": "CP1253", "windows-1254": "CP1254",
        "windows-1255": "CP1255", "windows-1256": "CP1256", "windows-1257": "CP1257",
        "windows-1258": "CP1258", "windows-874": "CP874", "iso-8859-2": "ISO-8859-2",
        "iso-8859-3": "ISO-8859-3", "iso-8859-4": "ISO-8859-4", "iso-8859-5": "ISO-8859-5",
        "iso-8859-6": "ISO-8859-6", "iso-8859-7": "ISO-8859-7", "iso-8859-8": "ISO-8859-8",
        "iso-8859-10": "ISO-8859-10", "iso-8859-13": "ISO-8859-13",
        "iso-8859-14": "ISO-8859-14", "iso-8859-15": "ISO-8859-15",
        "iso-8859-16": "ISO-8859-16", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U",
        "macintosh": "MACINTOSH", "gb18030": "GB18030", "big5": "BIG5-HKSCS",
        "shift_jis": "CP932", "euc-jp": "EUC-JP",
        "euc-kr": "CP949",
    ]
}
