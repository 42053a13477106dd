internal import Diagnostics

/// A value of JSON with its place.
struct PlacedJSON {
    indirect enum Value {
        case text(String)
        case number(String)
        case list([PlacedJSON])
        case object([(key: String, value: PlacedJSON)])
        case bool(Bool)
        case null
    }

    let value: Value
    /// Bytes of the file.
    let range: Range<Int>

    subscript(key: String) -> PlacedJSON? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.key == key }?.value
    }

    var isNull: Bool {
        if case .null = value { true } else { false }
    }

    /// A text, or a number as it is written.
    var words: String? {
        switch value {
        case .text(let text), .number(let text): text
        default: nil
        }
    }
}

/// Reads a value of JSON strictly, as RFC 8259 has it, up to a depth.
struct JSONText {
    /// Why and where it is no JSON.
    struct Flaw: Error {
        let expected: String
        let place: Int
    }

    private static let depthLimit = 64

    private let bytes: [UInt8]
    private let end: Int
    private var index: Int

    /// The value that a stretch of bytes holds, and nothing beside it.
    static func read(_ bytes: [UInt8], in range: Range<Int>) throws(Flaw) -> PlacedJSON {
        var reader = JSONText(bytes: bytes, end: range.upperBound, index: range.lowerBound)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.index == reader.end else { throw reader.flaw("nothing more") }
        return value
    }

    private init(bytes: [UInt8], end: Int, index: Int) {
        self.bytes = bytes
        self.end = end
        self.index = index
    }

    private var next: UInt8? { index < end ? bytes[index] : nil }

    private func flaw(_ expected: String) -> Flaw {
        Flaw(expected: expected, place: index)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { index += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) throws(Flaw) {
        guard next == UInt8(ascii: character) else { throw flaw("'\(character)'") }
        index += 1
    }

    private mutating func value(depth: Int) throws(Flaw) -> PlacedJSON {
        skipSpace()
        guard depth < Self.depthLimit else { throw flaw("at most \(Self.depthLimit) levels") }
        let start = index
        let value: PlacedJSON.Value =
            switch next {
            case UInt8(ascii: "{"): try object(depth: depth)
            case UInt8(ascii: "["): try list(depth: depth)
            case UInt8(ascii: "\""): .text(try string())
            default: try word()
            }
        return PlacedJSON(value: value, range: start..<index)
    }

    private mutating func object(depth: Int) throws(Flaw) -> PlacedJSON.Value {
        index += 1
        var members: [(key: String, value: PlacedJSON)] = []
        skipSpace()
        if next == UInt8(ascii: "}") {
            index += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw flaw("a key in quotation marks") }
            let keyStart = index
            let key = try string()
            guard !members.contains(where: { $0.key == key }) else {
                throw Flaw(expected: "each key once", place: keyStart)
            }
            skipSpace()
            try take(":")
            members.append((key, try value(depth: depth + 1)))
            skipSpace()
            guard next == UInt8(ascii: ",") else { break }
            index += 1
        }
        guard next == UInt8(ascii: "}") else { throw flaw("',' or '}'") }
        index += 1
        return .object(members)
    }

    private mutating func list(depth: Int) throws(Flaw) -> PlacedJSON.Value {
        index += 1
        var values: [PlacedJSON] = []
        skipSpace()
        if next == UInt8(ascii: "]") {
            index += 1
            return .list([])
        }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            guard next == UInt8(ascii: ",") else { break }
            index += 1
        }
        guard next == UInt8(ascii: "]") else { throw flaw("',' or ']'") }
        index += 1
        return .list(values)
    }

    private mutating func word() throws(Flaw) -> PlacedJSON.Value {
        let start = index
        while let byte = next, Self.isOfWord(byte) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            guard let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first),
                Double(text) != nil
            else {
                index = start
                throw flaw("a value")
            }
            return .number(text)
        }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }
}

extension JSONText {
    private mutating func string() throws(Flaw) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                guard let text = String(validating: text, as: UTF8.self) else {
                    throw Flaw(expected: "text in UTF-8", place: start)
                }
                return text
            case UInt8(ascii: "\\"): text += try escape()
            case ..<0x20: throw flaw("an escape such as '\\n' for a control character")
            default:
                text.append(byte)
                index += 1
            }
        }
        throw Flaw(expected: "a closing quotation mark", place: start)
    }

    private mutating func escape() throws(Flaw) -> [UInt8] {
        let start = index
        index += 1
        guard let byte = next else { throw flaw("an escape") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            guard let scalar = unicodeEscape() else {
                throw Flaw(expected: "four hexadecimal digits of a character", place: start)
            }
            return Array(String(scalar).utf8)
        default: throw Flaw(expected: "an escape that JSON has", place: start)
        }
    }

    /// Half a pair stands for no character, and writers of JSON produce it: it is replaced.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let first = hexadecimal() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let after = index
        if index + 1 < end, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        {
            index += 2
            if let second = hexadecimal(), (0xDC00..<0xE000).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            }
            index = after
        }
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        guard index + 4 <= end else { return nil }
        let digits = bytes[index..<index + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        index += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
