import CharacterEncodings
import ClaimModel
import Testing

@Suite struct TextEncodingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var title: String
        var bytes: [UInt8]
        var declared: String?
        /// The encoding and the text, or the fault.
        var expected: String

        var testDescription: String { title }
    }

    private static func wide(_ text: String, little: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            little ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
        }
    }

    static let cases: [Case] = [
        Case(title: "UTF-8", bytes: Array("Café 😀".utf8), expected: "utf-8: Café 😀"),
        Case(
            title: "UTF-8 wins over what is declared", bytes: Array("Café".utf8),
            declared: "latin1", expected: "utf-8: Café"),
        Case(
            title: "UTF-16 with its mark, low byte first",
            bytes: [0xFF, 0xFE] + wide("“Café” 😀", little: true),
            expected: "utf-16le: “Café” 😀"),
        Case(
            title: "UTF-16 with its mark, high byte first",
            bytes: [0xFE, 0xFF] + wide("“Café” 😀", little: false),
            expected: "utf-16be: “Café” 😀"),
        Case(
            title: "UTF-16 without a mark, low byte first",
            bytes: wide("The café opened.", little: true), expected: "utf-16le: The café opened."),
        Case(
            title: "UTF-16 without a mark, high byte first",
            bytes: wide("The café opened.", little: false), expected: "utf-16be: The café opened."),
        Case(
            title: "half a surrogate pair",
            bytes: [0xFF, 0xFE] + wide("The café", little: true) + [0x00, 0xD8],
            expected: "otherEncoding(\"damaged UTF-16\")"),
        Case(
            title: "a null byte in text", bytes: Array("one two three\u{0} four".utf8),
            expected: "null(offset: 13)"),
        Case(
            title: "UTF-32", bytes: [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0],
            expected: "otherEncoding(\"UTF-32\")"),
        Case(
            title: "accents and marks of Windows",
            bytes: [0x93] + Array("Caf".utf8) + [0xE9, 0x97] + Array("bar by the river".utf8)
                + [0x94],
            expected: "windows-1252: “Café—bar by the river”"),
        Case(
            title: "Cyrillic as declared when handed over", bytes: [0xCA, 0xE8, 0xE5, 0xE2],
            declared: "windows-1251", expected: "windows-1251: Киев"),
        Case(
            title: "Cyrillic as its first line declares",
            bytes: Array("encoding: windows-1251\n".utf8) + [0xCA, 0xE8, 0xE5, 0xE2],
            expected: "windows-1251: encoding: windows-1251\nКиев"),
        Case(
            title: "Cyrillic that nothing declares", bytes: [0xCA, 0xE8, 0xE5, 0xE2],
            expected: "notUTF8(offset: 0)"),
        Case(
            title: "UTF-8 with a character that does not exist",
            bytes: Array("The bridge opened ".utf8) + [0xED, 0xA0, 0x80] + Array(" in May".utf8),
            expected: "notUTF8(offset: 18)"),
        Case(
            title: "UTF-8 cut within a character",
            bytes: Array("The bridge opened ".utf8) + [0xE2, 0x80],
            expected: "notUTF8(offset: 18)"),
        Case(
            title: "UTF-8 with a byte too many", bytes: Array("“Café” — ".utf8) + [0xFF, 0x20],
            expected: "notUTF8(offset: 16)"),
        Case(
            title: "control characters", bytes: Array("abc\u{1}def".utf8) + [0xE9],
            expected: "notUTF8(offset: 7)"),
    ]

    @Test(arguments: cases)
    func findsTheEncodingOrSaysWhyNot(example: Case) {
        let found: String
        do {
            let text = try TextEncoding.decode(example.bytes, declared: example.declared)
            found = "\(text.encoding): \(String(decoding: text.bytes, as: UTF8.self))"
        } catch {
            found = "\(error)"
        }
        #expect(found == example.expected)
    }

    /// Each stretch of the text leads to just those bytes of the file that spell it.
    @Test(arguments: ["utf-16le", "utf-16be", "windows-1252", "windows-1251"])
    func leadsBackToTheFile(encoding: String) throws {
        let words =
            encoding == "windows-1251"
            ? ["The city of ", "Киев", " and its ", "мост"]
            : ["“The", " café—", "bar”", " of ", "Ælfrëd", " and more"]
        let parts = words.map { bytes(of: $0, in: encoding) }
        let mark: [UInt8] = encoding == "utf-16le" ? [0xFF, 0xFE] : [0xFE, 0xFF]
        let start = encoding.hasPrefix("utf-16") ? mark : []
        let file = start + parts.flatMap { $0 }
        let text = try TextEncoding.decode(file, declared: encoding)
        #expect(String(decoding: text.bytes, as: UTF8.self) == words.joined())
        var place = 0
        var expected = start.count
        for (word, part) in zip(words, parts) {
            let range = text.offsets.file(place..<(place + word.utf8.count))
            #expect(range == expected..<(expected + part.count), "\(word)")
            place += word.utf8.count
            expected += part.count
        }
        #expect(text.offsets.runs.count < 20, "\(text.offsets.runs)")
    }

    private func bytes(of text: String, in encoding: String) -> [UInt8] {
        switch encoding {
        case "utf-16le": Self.wide(text, little: true)
        case "utf-16be": Self.wide(text, little: false)
        case "windows-1251":
            text.unicodeScalars.map { UInt8($0.value < 0x80 ? $0.value : $0.value - 0x350) }
        default:
            text.unicodeScalars.map { scalar in
                switch scalar {
                case "“": 0x93
                case "”": 0x94
                case "—": 0x97
                default: UInt8(scalar.value)
                }
            }
        }
    }
}
