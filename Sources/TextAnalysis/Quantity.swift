/// A number that counts or measures something.
public struct Quantity: Hashable, Sendable {
    public enum Modifier: Sendable {
        case exact, about, atLeast, atMost, moreThan, lessThan
    }

    /// Bytes of the text, from the first word of the number (or its currency sign) to the unit.
    public let range: Range<Int>
    /// Indices of its tokens.
    public let tokens: Range<Int>
    public let value: Double
    /// The upper end of "3 to 5", whose lower end is `value`.
    public let upper: Double?
    /// What is counted, in the singular: "dollar", "percentage point", "year", else the stem of
    /// the noun that follows; `nil` if none does.
    public let unit: String?
    public let modifier: Modifier
}
