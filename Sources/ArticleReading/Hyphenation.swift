/// Tells words that were cut at the end of a line from words that have a hyphen.
struct Hyphenation {
    /// How two lines become one.
    struct Joint {
        /// Bytes at the end of the first that go.
        var dropped: Int
        /// Whether a space comes between them.
        var spaces: Bool

        static let none = Joint(dropped: 0, spaces: true)
    }

    /// All words of the text, in lowercase.
    private var words: Set<[UInt8]> = []

    /// Words that are followed by a hyphen more often than by the rest of a word.
    private static let prefixes: Set<[UInt8]> = Set(
        [
            "all", "anti", "attorney", "co", "cross", "ex", "far", "full", "half", "high", "hard",
            "left", "long", "low", "mid", "near", "non", "north", "off", "one", "part", "pro",
            "right", "second", "self", "short", "so", "south", "state", "third", "two", "vice",
            "well", "year",
        ].map { Array($0.utf8) })

    init(_ text: [UInt8]) {
        for word in text.split(whereSeparator: { !Self.isPart($0) }) {
            words.insert(word.map(Self.lower))
        }
    }

    func joint(_ first: Range<Int>, _ second: Range<Int>, _ file: [UInt8]) -> Joint {
        let line = file[first]
        let softHyphen: [UInt8] = [0xC2, 0xAD]
        if line.suffix(2).elementsEqual(softHyphen) { return Joint(dropped: 2, spaces: false) }
        guard line.last == UInt8(ascii: "-"), line.count > 1 else { return .none }
        let head = line.dropLast().reversed().prefix(while: Self.isPart).reversed().map(Self.lower)
        let tail = file[second].prefix(while: Self.isPart).map(Self.lower)
        // A dash, or a hyphen that a second part is to come for: "four- and five-year terms".
        guard let last = head.last, Self.isLetter(last), !tail.isEmpty else { return .none }
        let kept = Joint(dropped: 0, spaces: false)
        guard let next = file[second].first, next.isLower || next >= 0x80 else { return kept }
        if ["and", "or", "to"].contains(String(decoding: tail, as: UTF8.self)) { return .none }
        if words.contains(head + tail) { return Joint(dropped: 1, spaces: false) }
        let isWhole = words.contains(head + [UInt8(ascii: "-")] + tail)
        return isWhole || Self.prefixes.contains(head) ? kept : Joint(dropped: 1, spaces: false)
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte >= 0x80 || byte == UInt8(ascii: "-")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isLower || byte.isUpper || byte >= 0x80
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        byte.isUpper ? byte | 0x20 : byte
    }
}
