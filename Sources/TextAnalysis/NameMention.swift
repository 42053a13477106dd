/// A place where a text names somebody or something.
public struct NameMention: Hashable, Sendable {
    public enum Kind: Sendable {
        case person, organization, place
        /// What belongs to a country or its people: "Russian", "U.S." before a noun.
        case demonym
        case other
    }

    public let kind: Kind
    /// Bytes of the text, without titles before it and without a possessive `'s`.
    public let range: Range<Int>
    /// Indices of its tokens.
    public let tokens: Range<Int>
    /// What stands at `range`.
    public let text: String
    /// Indices of the capitalised words of a title written directly before a person: "Prime
    /// Minister" in "Prime Minister Boris Johnson".
    public let title: Range<Int>?
}
