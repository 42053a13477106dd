/// A value of JSON as pages hold it.
indirect enum JSONNode: Sendable {
    case string(String)
    case number(String)
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
    /// `true`, `false` and `null`, which nothing here asks for.
    case word

    subscript(key: String) -> JSONNode? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The words of a string, or of the first string of a list.
    var text: String? {
        switch self {
        case .string(let text): text
        case .array(let values): values.lazy.compactMap(\.text).first
        default: nil
        }
    }
}

/// Reads JSON as it is found in pages: bounded in depth and number, and lenient with line breaks
/// in strings and commas too many.
struct JSONReader {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var valuesLeft = 50_000

    private static let depthLimit = 32

    /// The value that a stretch of bytes holds; `nil` if it is no JSON.
    static func read(_ bytes: ArraySlice<UInt8>) -> JSONNode? {
        var reader = JSONReader(bytes)
        reader.skipWrapping()
        return reader.value(depth: 0)
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    /// Comments and sections around the value: `<!--`, `//<![CDATA[`.
    private mutating func skipWrapping() {
        while let byte = next, byte != UInt8(ascii: "{") {
            if byte == UInt8(ascii: "["),
                index + 1 >= bytes.endIndex || bytes[index + 1] != UInt8(ascii: "C")
            {
                return
            }
            index += 1
        }
    }

    private mutating func skipSpace() {
        while let byte = next, byte.isTagSpace {
            index += 1
        }
    }

    private mutating func value(depth: Int) -> JSONNode? {
        valuesLeft -= 1
        guard depth < Self.depthLimit, valuesLeft > 0 else { return nil }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map(JSONNode.string)
        case nil: return nil
        default: return word()
        }
    }

    private mutating func object(depth: Int) -> JSONNode? {
        index += 1
        var members: [(key: String, value: JSONNode)] = []
        while true {
            skipSpace()
            switch next {
            case UInt8(ascii: "}"):
                index += 1
                return .object(members)
            case UInt8(ascii: ","): index += 1
            case UInt8(ascii: "\""):
                guard let key = string() else { return nil }
                skipSpace()
                guard next == UInt8(ascii: ":") else { return nil }
                index += 1
                guard let value = value(depth: depth + 1) else { return nil }
                members.append((key, value))
            default: return nil
            }
        }
    }

    private mutating func array(depth: Int) -> JSONNode? {
        index += 1
        var values: [JSONNode] = []
        while true {
            skipSpace()
            switch next {
            case UInt8(ascii: "]"):
                index += 1
                return .array(values)
            case UInt8(ascii: ","): index += 1
            default:
                guard let value = value(depth: depth + 1) else { return nil }
                values.append(value)
            }
        }
    }

    private mutating func word() -> JSONNode? {
        let start = index
        while let byte = next, byte.isLetter || byte.isJSONNumber {
            index += 1
        }
        guard index > start else { return nil }
        return bytes[start].isJSONNumber
            ? .number(String(decoding: bytes[start..<index], as: UTF8.self)) : .word
    }

    private mutating func string() -> String? {
        index += 1
        var text: [UInt8] = []
        while let byte = next {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): escape(&text)
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escape(_ text: inout [UInt8]) {
        guard let byte = next else { return }
        index += 1
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): text.append(0x20)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): break
        case UInt8(ascii: "u"): text += String(unicodeEscape()).utf8
        default: text.append(byte)
        }
    }

    private mutating func unicodeEscape() -> Unicode.Scalar {
        guard let first = hexadecimal() else { return "\u{FFFD}" }
        if (0xD800..<0xDC00).contains(first), index + 1 < bytes.endIndex,
            bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
        {
            index += 2
            guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else {
                return "\u{FFFD}"
            }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
                ?? "\u{FFFD}"
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        guard index + 4 <= bytes.endIndex else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index..<(index + 4)] {
            guard let digit = byte.hexadecimalDigit else { return nil }
            value = value << 4 | UInt32(digit)
        }
        index += 4
        return value
    }
}

extension UInt8 {
    fileprivate var isJSONNumber: Bool {
        self >= 0x30 && self <= 0x39 || self == 0x2D || self == 0x2B || self == 0x2E
    }

    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
