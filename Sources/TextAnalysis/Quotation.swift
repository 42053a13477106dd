/// A stretch of a text between quotation marks.
///
/// Of a quotation that runs over several paragraphs, each of which opens with a mark, every
/// paragraph is one.
public struct Quotation: Hashable, Sendable {
    /// Bytes of the text between the marks.
    public let range: Range<Int>
    /// Bytes of the text with the marks.
    public let outer: Range<Int>
}
