/// Reading scalars out of the bytes of a valid string.
enum UTF8Bytes {
    /// Returns the scalar whose first byte stands at the index, and its length in bytes.
    static func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int)? {
        var iterator = bytes[index...].prefix(4).makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return (scalar, UTF8.width(scalar))
    }

    /// Whether a scalar begins at the index, or the text ends there.
    static func isBorder(_ index: Int, in bytes: [UInt8]) -> Bool {
        index == bytes.count || (bytes.indices.contains(index) && bytes[index] & 0xC0 != 0x80)
    }
}
