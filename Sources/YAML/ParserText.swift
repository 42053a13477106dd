/// A text as libyaml is given it: without byte order mark, and with pairs of escapes joined.
///
/// JSON writes an emoji as two escapes, `\ud83d\ude00`, and libyaml refuses each of them; so it
/// is given `\U0001F600`, which is two characters shorter. Outside double quotes both are plain
/// text, and what a person wrote there has to stay.
struct ParserText {
    private let bytes: [UInt8]
    /// Scalars before those that libyaml counts.
    private let mark: Int
    /// Scalars at which joined pairs end, as libyaml counts.
    private let joinEnds: [Int]
    private static let markLength = 3
    /// Of `\U0001F600`.
    private static let joinedLength = 10

    init(_ bytes: [UInt8], limits: YAMLLimits) {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let pairs = EscapePair.all(in: bytes, from: hasMark ? Self.markLength : 0)
        let joined = Self(bytes, hasMark: hasMark, joining: pairs)
        guard !pairs.isEmpty else {
            self = joined
            return
        }
        let kept = joined.joinsThatAreText(limits: limits)
        guard !kept.isEmpty else {
            self = joined
            return
        }
        let others = pairs.enumerated().filter { !kept.contains($0.offset) }.map(\.element)
        self.init(bytes, hasMark: hasMark, joining: others)
    }

    private init(_ bytes: [UInt8], hasMark: Bool, joining pairs: [EscapePair]) {
        mark = hasMark ? 1 : 0
        guard !pairs.isEmpty else {
            self.bytes = bytes
            joinEnds = []
            return
        }
        var joined = Array(bytes.prefix(hasMark ? Self.markLength : 0))
        var done = joined.count
        var scalars = 0
        var ends: [Int] = []
        for pair in pairs {
            let before = bytes[done..<pair.start]
            joined += before
            joined += pair.joined
            scalars += before.count { $0 & 0xC0 != 0x80 } + Self.joinedLength
            ends.append(scalars)
            done = pair.start + EscapePair.length
        }
        self.bytes = joined + bytes[done...]
        joinEnds = ends
    }

    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            body(UnsafeBufferPointer(rebasing: bytes[(mark * Self.markLength)...]))
        }
    }

    /// Where a scalar of libyaml's count stands in the file.
    func scalarInFile(_ index: Int) -> Int {
        guard !joinEnds.isEmpty else { return index + mark }
        return index + mark
            + firstJoin(endingAfter: index) * (EscapePair.length - Self.joinedLength)
    }

    /// The number of the first join that ends after a scalar; how many end at or before it.
    private func firstJoin(endingAfter index: Int) -> Int {
        var low = 0
        var high = joinEnds.count
        while low < high {
            let middle = (low + high) / 2
            if joinEnds[middle] <= index {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// The numbers of the joins that stand in other than double quotes, as far as it can be read.
    private func joinsThatAreText(limits: YAMLLimits) -> Set<Int> {
        withBytes { bytes in
            var found: Set<Int> = []
            guard var stream = try? EventStream(reading: bytes) else { return found }
            var depth = 0
            while depth <= limits.depth, let event = try? stream.next() {
                switch event.kind {
                case .streamEnd: return found
                case .sequenceStart, .mappingStart: depth += 1
                case .sequenceEnd, .mappingEnd: depth -= 1
                case .scalar(let style) where style != .doubleQuoted:
                    let first = firstJoin(endingAfter: event.start)
                    found.formUnion(first..<max(first, firstJoin(endingAfter: event.end)))
                default: break
                }
            }
            return found
        }
    }
}

/// Two escapes of JSON for one character beyond the first 65,536: `\ud83d\ude00`.
struct EscapePair {
    static let length = 12

    let start: Int
    private let scalar: UInt32

    /// As YAML writes it: `\U0001F600`.
    var joined: [UInt8] {
        let digits = String(scalar, radix: 16)
        let zeros = String(repeating: "0", count: 8 - digits.utf8.count)
        return Array(("\\U" + zeros + digits).utf8)
    }

    static func all(in bytes: [UInt8], from start: Int) -> [EscapePair] {
        var pairs: [EscapePair] = []
        var index = start
        let backslash = UInt8(ascii: "\\")
        bytes.withUnsafeBufferPointer { bytes in
            while index + 1 < bytes.count {
                guard bytes[index] == backslash else {
                    index += 1
                    continue
                }
                if let scalar = scalar(in: bytes, at: index) {
                    pairs.append(EscapePair(start: index, scalar: scalar))
                    index += length
                } else {
                    // What follows a backslash is escaped by it and escapes nothing.
                    index += 2
                }
            }
        }
        return pairs
    }

    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
        guard start + length <= bytes.count,
            let high = unit(in: bytes, at: start), high & 0xFC00 == 0xD800,
            let low = unit(in: bytes, at: start + length / 2), low & 0xFC00 == 0xDC00
        else { return nil }
        return 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF
    }

    /// The number of an escape `\uXXXX`.
    private static func unit(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
        guard bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var number: UInt32 = 0
        for byte in bytes[start + 2..<start + 6] {
            guard let digit = hexDigit(byte) else { return nil }
            number = number << 4 | digit
        }
        return number
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
