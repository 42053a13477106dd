internal import CheckerKit

/// Who says a quotation in the article and in a source.
struct SpeakerComparison {
    /// Named right beside the quotation.
    private let named: QuotedSpeaker?
    /// By whatever way the article says who it is.
    private let name: String?

    init(_ quotation: ArticleQuotation, of claim: Claim) {
        named = QuotedSpeaker(of: quotation.outer, in: quotation.text)
        let speaker = claim.speaker.flatMap { $0.isNamed ? $0.name : nil }
        name = speaker ?? named?.name
    }

    /// Whether the source names the same person beside the words, or nobody there and the person
    /// in the sentences around them.
    func isSame(in wording: SourceWording) -> Bool {
        guard let name, let family = QuotedSpeaker.words(of: name).last,
            let quotation = wording.quotation
        else { return false }
        let source = wording.sentence.analysis
        if let theirs = QuotedSpeaker(of: quotation, in: source) {
            return QuotedSpeaker.words(of: theirs.name).contains(family)
        }
        return Self.words(around: wording).contains(family)
    }

    /// Somebody else whom the source names beside the words, where neither text leaves it open.
    func other(in wording: SourceWording) -> (ours: QuotedSpeaker, theirs: QuotedSpeaker)? {
        guard let named, let quotation = wording.quotation,
            let theirs = QuotedSpeaker(of: quotation, in: wording.sentence.analysis),
            QuotedSpeaker.areOthers(named.name, theirs.name),
            Self.words(around: wording).isDisjoint(with: QuotedSpeaker.words(of: named.name))
        else { return nil }
        return (named, theirs)
    }

    /// Of the sentence, the two before it and the one behind.
    private static func words(around wording: SourceWording) -> Set<String> {
        let text = wording.sentence.analysis
        let index = wording.sentence.index
        let around = text.sentences[max(0, index - 2)..<min(text.sentences.count, index + 2)]
        return Set(around.flatMap { text.tokens[$0.tokens].map(\.folded) })
    }
}
