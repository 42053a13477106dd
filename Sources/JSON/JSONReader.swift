/// Why some bytes are no JSON.
package struct JSONFault: Error, Hashable {
    /// One sentence without a final full stop.
    package let message: String
    /// From the first byte that was given.
    package let offset: Int
}

struct JSONReader {
    private static let depthLimit = 64

    private let bytes: ArraySlice<UInt8>
    private let halfPairs: PlacedJSON.HalfPairs
    private var index: Int

    init(_ bytes: ArraySlice<UInt8>, _ halfPairs: PlacedJSON.HalfPairs) {
        self.bytes = bytes
        self.halfPairs = halfPairs
        index = bytes.startIndex
    }

    mutating func document() throws(JSONFault) -> PlacedJSON {
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.endIndex else { throw fault("Something follows the value") }
        return value
    }

    private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private func fault(_ message: String, at place: Int? = nil) -> JSONFault {
        JSONFault(message: message, offset: (place ?? index) - bytes.startIndex)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            index += 1
        }
    }

    /// Takes a byte, if it comes next after white space.
    private mutating func takes(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: byte) else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> PlacedJSON {
        skipSpace()
        let start = index
        let value = try bareValue(depth: depth)
        return PlacedJSON(value: value, range: start..<index)
    }

    private mutating func bareValue(depth: Int) throws(JSONFault) -> PlacedJSON.Value {
        if takes("{") { return try object(depth: try deeper(depth)) }
        if takes("[") { return try array(depth: try deeper(depth)) }
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw fault("A value is missing")
        default: return try number()
        }
    }

    /// - Parameter depth: of the object or array that just began.
    private func deeper(_ depth: Int) throws(JSONFault) -> Int {
        guard depth < Self.depthLimit else {
            throw fault("Values may be nested \(Self.depthLimit) deep", at: index - 1)
        }
        return depth + 1
    }

    private mutating func object(depth: Int) throws(JSONFault) -> PlacedJSON.Value {
        var members: [(key: String, value: PlacedJSON)] = []
        var keys: Set<String> = []
        guard !takes("}") else { return .object(members) }
        repeat {
            skipSpace()
            let start = index
            guard next == UInt8(ascii: "\"") else { throw fault("A member's name is missing") }
            let key = try string()
            guard keys.insert(key).inserted else {
                throw fault("'\(key)' may stand once in an object", at: start)
            }
            guard takes(":") else { throw fault("A colon is missing") }
            members.append((key, try value(depth: depth)))
        } while takes(",")
        guard takes("}") else { throw fault("A comma or a closing brace is missing") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONFault) -> PlacedJSON.Value {
        var values: [PlacedJSON] = []
        guard !takes("]") else { return .array(values) }
        repeat {
            values.append(try value(depth: depth))
        } while takes(",")
        guard takes("]") else { throw fault("A comma or a closing bracket is missing") }
        return .array(values)
    }

    private mutating func word(
        _ word: String, _ value: PlacedJSON.Value
    ) throws(JSONFault) -> PlacedJSON.Value {
        guard bytes[index...].starts(with: word.utf8) else {
            throw fault("No value begins like this")
        }
        index += word.utf8.count
        return value
    }

    private mutating func number() throws(JSONFault) -> PlacedJSON.Value {
        let start = index
        while let byte = next, byte.isPartOfNumber { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        let digits = text.drop { $0 == "-" }
        let startsWell =
            digits.utf8.first?.isDigit == true && text.utf8.last?.isDigit == true
            && !(digits.utf8.count > 1 && digits.hasPrefix("0")
                && digits.dropFirst().utf8.first?.isDigit == true)
        guard startsWell, let number = Double(text), number.isFinite else {
            index = start
            throw fault("No value begins like this")
        }
        return .number(text)
    }

    private mutating func string() throws(JSONFault) -> String {
        let opening = index
        index += 1
        let start = index
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            guard byte >= 0x20 else { throw fault("A control character stands in a string") }
            index += 1
        }
        if next == UInt8(ascii: "\"") {
            defer { index += 1 }
            return try text(bytes[start..<index])
        }
        var decoded = Array(bytes[start..<index])
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw fault("A control character stands in a string") }
            if byte == UInt8(ascii: "\\") {
                decoded += try escaped(in: opening).utf8
            } else {
                index += 1
                decoded.append(byte)
            }
        }
        guard next != nil else { throw fault("A string has no end", at: opening) }
        index += 1
        return try text(decoded[...])
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw fault("A string is not in UTF-8")
        }
        return text
    }

    /// - Parameter opening: where the string began.
    private mutating func escaped(in opening: Int) throws(JSONFault) -> String {
        let start = index
        index += 1
        guard let byte = next else { throw fault("A string has no end", at: opening) }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return String(Unicode.Scalar(byte))
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return String(try scalar(from: start))
        default: throw fault("No such escape is known", at: start)
        }
    }

    /// - Parameter start: where the escape began.
    private mutating func scalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        let after = index
        if first < 0xDC00, bytes[index...].starts(with: #"\u"#.utf8) {
            index += 2
            let second = try unit()
            if (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(
                    0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return scalar
            }
            index = after
        }
        guard halfPairs == .replaced else { throw fault("Half a pair stands alone", at: start) }
        return "\u{FFFD}"
    }

    private mutating func unit() throws(JSONFault) -> UInt32 {
        let digits = String(decoding: bytes[index...].prefix(4), as: UTF8.self)
        // A sign would pass for a digit.
        guard digits.utf8.count == 4, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
            let unit = UInt32(digits, radix: 16)
        else { throw fault("Four hexadecimal digits are missing") }
        index += 4
        return unit
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

    fileprivate var isPartOfNumber: Bool {
        isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "+")
            || self == UInt8(ascii: ".") || self == UInt8(ascii: "e") || self == UInt8(ascii: "E")
    }
}
