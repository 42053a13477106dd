import ClaimModel

/// What stands between two lines of `---` at the top of a file, as far as an article needs it.
struct FrontMatter: Hashable, Sendable {
    /// From the byte order mark or the first `---` to the end of the last line.
    var range: Range<Int>
    var title: String?
    var publisher: String?
    var url: String?
    var byline: String?
    var published: CalendarDate?

    /// Reads the front matter of a file; `nil` if it has none.
    ///
    /// A rule at the top of a text is no front matter: what follows must be `key: value`, indented
    /// lines, list items and comments, up to a second rule.
    init?(_ text: ByteText, lines: LineIndex) {
        let start = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard Self.isRule(text, start..<lines.range(ofLine: 1).upperBound) else { return nil }
        range = start..<start
        var sawKey = false
        for line in 2..<max(3, min(lines.starts.count + 1, Self.lineLimit)) {
            let bytes = lines.range(ofLine: line)
            if Self.isRule(text, bytes) {
                guard sawKey else { return nil }
                range = start..<bytes.upperBound
                return
            }
            guard let isKey = read(text, bytes) else { return nil }
            sawKey = sawKey || isKey
        }
        return nil
    }

    private static let lineLimit = 500

    private static func isRule(_ text: ByteText, _ line: Range<Int>) -> Bool {
        let words = text.trimmed(line)
        return words.count == 3 && text.bytes[words].allSatisfy { $0 == UInt8(ascii: "-") }
            && (words.lowerBound == line.lowerBound)
    }

    /// Whether a line names a key; `nil` if it cannot be part of front matter.
    private mutating func read(_ text: ByteText, _ line: Range<Int>) -> Bool? {
        let content = text.trimmed(line)
        guard !content.isEmpty, let first = text.bytes[line].first else { return false }
        if first.isBlank || first == UInt8(ascii: "#") || first == UInt8(ascii: "-") {
            return false
        }
        guard
            let colon = text.bytes[content].firstIndex(of: UInt8(ascii: ":")),
            text.bytes[content.lowerBound..<colon].allSatisfy(Self.isKeyByte),
            colon + 1 == content.upperBound || text.bytes[colon + 1].isBlank
        else { return nil }
        take(
            key: text.string(content.lowerBound..<colon).lowercased(),
            value: Self.value(text, (colon + 1)..<content.upperBound))
        return true
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func value(_ text: ByteText, _ range: Range<Int>) -> String {
        var value = text.trimmed(range)
        if value.count >= 2, let first = text.bytes[value].first,
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
            text.bytes[value].last == first
        {
            value = (value.lowerBound + 1)..<(value.upperBound - 1)
        }
        return text.string(value)
    }

    private mutating func take(key: String, value: String) {
        guard !value.isEmpty else { return }
        switch key {
        case "title": title = title ?? value
        case "publisher": publisher = publisher ?? value
        case "url": url = url ?? value
        case "author", "byline": byline = byline ?? value
        case "date": published = published ?? Self.day(value)
        default: break
        }
    }

    /// The day of `2016-03-15`, with or without a time after it.
    private static func day(_ value: String) -> CalendarDate? {
        let parts = value.split(maxSplits: 1) { $0 == "T" || $0 == " " }
        return parts.first.flatMap { CalendarDate(String($0)) }
    }
}
