internal import CheckerKit

/// How a claim lies to one that a fact check examined.
struct Likeness {
    /// Whether it says all that was examined: if that is false, so is the claim.
    let saysIt: Bool
    /// Whether all that it says was examined: if that is true, so is the claim.
    let isSaid: Bool

    /// `nil` where neither says the other.
    init?(of claim: AnalyzedText, to examined: String, by source: SourceDocument) {
        let day = source.date.flatMap { $0.precision == .day ? $0.first : nil }
        let other = AnalyzedText(examined, publishedOn: day)
        saysIt = Self.says(claim, other)
        isSaid = Self.says(other, claim)
        if !saysIt, !isSaid { return nil }
    }

    private static func says(_ text: AnalyzedText, _ other: AnalyzedText) -> Bool {
        let wanted = AlignedClaim([0..<other.bytes.count], of: other)
        return text.sentences.indices.contains { place in
            let alignment = wanted.compared(with: place, of: text, title: nil)
            return alignment.stance == .supports && alignment.strength == .decisive
        }
    }
}
