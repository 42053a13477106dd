/// A sentence, or what stands for one: a headline, an item of a list.
public struct Sentence: Hashable, Sendable {
    /// Bytes of the text, without the space around it.
    public let range: Range<Int>
    /// Indices of its tokens.
    public let tokens: Range<Int>
}
