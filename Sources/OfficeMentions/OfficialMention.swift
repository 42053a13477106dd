public import NameMatching
public import TextAnalysis

/// A place of a text that puts a person in an office.
public struct OfficialMention: Hashable, Sendable {
    /// As written; of a pronoun, the name that it stands for.
    public let person: String
    /// The name in full, where the text has it elsewhere and leaves no doubt.
    public let fullName: String
    /// Bytes of the text.
    public let personRange: Range<Int>
    public let title: OfficeTitle
    /// The bodies that the text names for the office, nearest first; empty if it names none.
    public let organizations: [String]
    /// From the first to the last byte of title and bodies.
    public let officeRange: Range<Int>
    public let tense: Tense

    /// When the text says that the office was held.
    public enum Tense: Hashable, Sendable {
        /// As the text was written, or at the time of the sentence.
        case present
        /// At some time before: "was", "served as", "then-".
        case past
    }

    /// Whether person and office stand side by side ("Jane Doe, the director") rather than as one
    /// name ("Director Jane Doe").
    public var standsApart: Bool {
        personRange.upperBound < officeRange.lowerBound
            || personRange.lowerBound - officeRange.upperBound > 1
    }

    /// Person and office together, in bytes of the text.
    public var wholeRange: Range<Int> {
        min(
            personRange.lowerBound, officeRange.lowerBound)..<max(
                personRange.upperBound, officeRange.upperBound)
    }

    /// Every mention in a stretch of a text, in order.
    public static func mentions(in text: AnalyzedText, within range: Range<Int>)
        -> [OfficialMention]
    {
        var found: [OfficialMention] = []
        for sentence in text.sentences(touching: range) {
            let reader = MentionReader(text: text, sentence: sentence)
            found += reader.mentions().filter { $0.personRange.overlaps(range) }
        }
        return found
    }
}
