/// Text in two bytes a unit.
enum UTF16Bytes {
    static func decode(_ bytes: [UInt8], from start: Int, isLittle: Bool) -> DecodedText {
        var text = DecodedText(bytes: [], encoding: isLittle ? "utf-16le" : "utf-16be")
        text.bytes.reserveCapacity(bytes.count / 2)
        var index = start
        while index < bytes.count {
            let first = index
            while let unit = unit(bytes, index, isLittle), unit < 0x80 {
                index += 2
            }
            if index > first {
                let low = first + (isLittle ? 0 : 1)
                let letters = stride(from: low, to: index, by: 2).map { bytes[$0] }
                text.append(letters[...], at: first, fileCount: index - first, width: 2)
            }
            guard index < bytes.count else { break }
            let (scalar, count) = scalar(bytes, index, isLittle)
            text.damages += scalar == nil ? 1 : 0
            let letters = Array(String(scalar ?? "\u{FFFD}").utf8)
            text.append(letters[...], at: index, fileCount: count)
            index += count
        }
        return text
    }

    /// Whether bytes without a byte order mark are clearly text of this kind: most units are
    /// letters, spaces and marks of ASCII, which are no such units the other way round.
    static func isClear(_ bytes: [UInt8], isLittle: Bool) -> Bool {
        guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return false }
        let sample = bytes.prefix(65_536)
        var count = 0
        for index in stride(from: 0, to: sample.count - 1, by: 2) {
            guard let unit = unit(bytes, index, isLittle), unit != 0 else { return false }
            count += unit < 0x7F && unit >= 0x20 || unit == 0x0A || unit == 0x0D ? 1 : 0
        }
        return count * 2 * 3 >= sample.count * 2
    }

    private static func unit(_ bytes: [UInt8], _ index: Int, _ isLittle: Bool) -> UInt16? {
        guard index + 1 < bytes.count else { return nil }
        let low = UInt16(bytes[index + (isLittle ? 0 : 1)])
        return UInt16(bytes[index + (isLittle ? 1 : 0)]) << 8 | low
    }

    private static func scalar(
        _ bytes: [UInt8], _ index: Int, _ isLittle: Bool
    ) -> (scalar: Unicode.Scalar?, count: Int) {
        guard let first = unit(bytes, index, isLittle) else { return (nil, bytes.count - index) }
        guard UTF16.isLeadSurrogate(first) else { return (Unicode.Scalar(first), 2) }
        guard let second = unit(bytes, index + 2, isLittle), UTF16.isTrailSurrogate(second) else {
            return (nil, 2)
        }
        let value = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF
        return (Unicode.Scalar(value), 4)
    }
}
