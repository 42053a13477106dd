package import ClaimModel

/// A stretch that the article puts in somebody's mouth, whether or not it is a claim.
package struct AttributedSpeech: Sendable {
    package let speaker: Speaker
    /// The words that name the speaker, in bytes of the text.
    package let source: Range<Int>
    package let cue: Range<Int>
    package var content: Range<Int>
}
