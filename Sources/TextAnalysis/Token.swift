/// A word, a number or a mark of a text.
public struct Token: Hashable, Sendable {
    public enum Kind: Sendable {
        case word
        /// Digits, with grouping, decimals and a suffix such as `th`, `s` or `bn` if written.
        case number
        case punctuation
        case symbol
    }

    /// Bytes of the text.
    public let range: Range<Int>
    public let kind: Kind
    /// Whether it begins with an uppercase letter.
    public let isCapitalized: Bool
    /// What two spellings of a word share: lowercase, without the diacritics of Latin letters, with
    /// straight apostrophes and without a possessive `'s`.
    public let folded: String
    /// The English Snowball stem of `folded`.
    public let stem: String
}
