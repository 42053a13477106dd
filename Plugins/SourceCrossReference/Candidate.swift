internal import CheckerKit

/// A sentence of a source and how it stands to the claim.
struct Candidate {
    let sentence: SourceSentence
    let alignment: Alignment
    /// Why its source does not count; `nil` if it does.
    let objection: String?

    var stance: Stance { alignment.stance }
    var source: SourceDocument { sentence.source }

    var wording: Wording {
        Wording(sentence.analysis.string(sentence.analysis.sentences[sentence.index].range))
    }

    /// The words of a sentence, whatever it says with them.
    struct Wording {
        private let smallLetters: [UInt8]

        init(_ text: String) {
            smallLetters = Array(text.lowercased().utf8)
        }

        /// Whether words stand there one after the other, in any case.
        func has(_ words: String) -> Bool {
            let words = Array(words.lowercased().utf8)
            guard let first = words.first, words.count <= smallLetters.count else {
                return words.isEmpty
            }
            return (0...(smallLetters.count - words.count)).contains {
                smallLetters[$0] == first
                    && smallLetters[$0..<($0 + words.count)] == words[...]
            }
        }
    }

    /// Those that speak of the same event by themselves, or whose source tells the same story.
    static func ofOneStory(_ candidates: [Candidate], with text: AnalyzedText) -> [Candidate] {
        guard !candidates.isEmpty else { return [] }
        let story = Story(text)
        return candidates.filter {
            $0.alignment.isTied || story.isShared(with: Story($0.sentence.analysis))
        }
    }

    /// Copies of one report are one voice; the best passage speaks for them.
    static func bestOfEachOrigin(_ candidates: [Candidate]) -> [Candidate] {
        first(of: candidates) { $0.source.origin.name }
    }

    /// The decisive ones, if there are any.
    static func surest(_ candidates: [Candidate]) -> [Candidate] {
        let decisive = candidates.filter { $0.alignment.strength == .decisive }
        return decisive.isEmpty ? candidates : decisive
    }

    static func bestOfEachSource(_ candidates: [Candidate]) -> [Candidate] {
        first(of: candidates) { $0.source.id }
    }

    /// A passage that has a name, a date or a number of the claim and many of its words, or else
    /// most of its words.
    static func nearest(_ candidates: [Candidate]) -> Candidate? {
        candidates.filter { candidate in
            let alignment = candidate.alignment
            let isHeld = alignment.aligned.contains { $0.kind == .date || $0.kind == .number }
            return alignment.isAnchored && alignment.coverage >= Alignment.nearCoverage
                || alignment.coverage
                    >= (isHeld ? Alignment.nearCoverage : Alignment.supportingCoverage)
        }.sorted(by: isBetter).first
    }

    private static func first(
        of candidates: [Candidate], by key: (Candidate) -> String
    ) -> [Candidate] {
        var seen: Set<String> = []
        return candidates.sorted(by: isBetter).filter { seen.insert(key($0)).inserted }
    }

    private static func isBetter(_ one: Candidate, _ other: Candidate) -> Bool {
        let mine = (one.alignment.strength == .decisive ? 1 : 0, one.alignment.coverage)
        let others = (other.alignment.strength == .decisive ? 1 : 0, other.alignment.coverage)
        if mine != others { return mine > others }
        return (one.source.id, one.sentence.index) < (other.source.id, other.sentence.index)
    }
}
