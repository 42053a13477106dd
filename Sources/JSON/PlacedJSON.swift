/// A value of JSON with its place.
package struct PlacedJSON: Sendable {
    package indirect enum Value: Sendable {
        case string(String)
        /// As it is written.
        case number(String)
        case array([PlacedJSON])
        case object([(key: String, value: PlacedJSON)])
        case bool(Bool)
        case null
    }

    package let value: Value
    /// Indices of the bytes that were read.
    package let range: Range<Int>

    package subscript(key: String) -> PlacedJSON? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.key == key }?.value
    }

    package var isNull: Bool {
        if case .null = value { true } else { false }
    }

    /// A string, or a number as it is written.
    package var words: String? {
        switch value {
        case .string(let text), .number(let text): text
        default: nil
        }
    }
}

extension PlacedJSON {
    /// What becomes of half a pair of `\u` escapes, which stands for no character.
    package enum HalfPairs: Sendable {
        case refused
        /// By U+FFFD, since archives hold what careless programs wrote.
        case replaced
    }

    /// Reads one JSON value as RFC 8259 has it, or says what is wrong at which byte.
    ///
    /// A member may stand once, numbers are finite, and nesting is bounded.
    package init(
        reading bytes: ArraySlice<UInt8>, halfPairs: HalfPairs = .refused
    ) throws(JSONFault) {
        var reader = JSONReader(bytes, halfPairs)
        self = try reader.document()
    }
}

extension JSONValue {
    /// Reads one JSON value as `PlacedJSON` does.
    package init(reading bytes: ArraySlice<UInt8>) throws(JSONFault) {
        self.init(try PlacedJSON(reading: bytes))
    }

    private init(_ placed: PlacedJSON) {
        switch placed.value {
        case .string(let text): self = .string(text)
        case .number(let text): self = Int(text).map(JSONValue.int) ?? .double(Double(text) ?? 0)
        case .array(let values): self = .array(values.map { JSONValue($0) })
        case .object(let members):
            self = .object(members.map { Member($0.key, JSONValue($0.value)) })
        case .bool(let bool): self = .bool(bool)
        case .null: self = .null
        }
    }
}
