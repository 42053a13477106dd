public import TextAnalysis

/// A place of a text that puts a person in an office.
public struct OfficialMention: Hashable, Sendable {
    /// As written.
    public let person: String
    /// Bytes of the text.
    public let personRange: Range<Int>
    public let title: OfficeTitle
    /// The bodies that the text names for the office, nearest first; empty if it names none.
    public let organizations: [String]
    /// From the first to the last byte of title and bodies.
    public let officeRange: Range<Int>

    /// Whether person and office stand side by side ("Jane Doe, the director") rather than as one
    /// name ("Director Jane Doe").
    public var standsApart: Bool {
        personRange.upperBound < officeRange.lowerBound
            || personRange.lowerBound - officeRange.upperBound > 1
    }

    /// Every mention in a stretch of a text, in order.
    public static func mentions(in text: AnalyzedText, within range: Range<Int>)
        -> [OfficialMention]
    {
        var found: [OfficialMention] = []
        for sentence in text.sentences(touching: range) {
            var parser = OfficialMentionParser(text: text, tokens: sentence.tokens)
            found += parser.mentions().filter { $0.personRange.overlaps(range) }
        }
        return found
    }
}
