internal import CheckerKit

/// A speaker who speaks of what is the speaker's own, by the sentence's own words.
struct InterestedSpeaker: Hashable {
    /// Bytes of the text: "The company", "Acme".
    let range: Range<Int>
    /// What is spoken of: "its new engine".
    let matter: Range<Int>

    /// "Acme said its new engine is safe", "a lawyer for Jane Doe said his client was at home".
    init?(in reader: SpeechReader) {
        for cue in reader.cues where reader.word(cue) != "according" {
            let end = reader.subjectEnd(before: cue)
            let content = ["that", ":"].contains(reader.word(cue + 1)) ? cue + 2 : cue + 1
            guard let speaker = Self.speaker(endingAt: end, in: reader),
                let matter = Self.matter(from: content, of: reader)
            else { continue }
            range = reader.text.bytes(of: speaker)
            self.matter = reader.text.bytes(of: matter)
            return
        }
        return nil
    }

    private static func speaker(endingAt end: Int, in reader: SpeechReader) -> Range<Int>? {
        guard end - 1 >= reader.tokens.lowerBound else { return nil }
        if let name = reader.text.name(atToken: end - 1), name.tokens.upperBound == end,
            name.kind == .organization
        {
            return name.tokens
        }
        guard companies.contains(reader.word(end - 1)), reader.word(end - 2) == "the" else {
            return nil
        }
        return end - 2..<end
    }

    /// "Its new engine", as far as the verb.
    private static func matter(from start: Int, of reader: SpeechReader) -> Range<Int>? {
        guard ["its", "our"].contains(reader.word(start)) else { return nil }
        let end = (start + 1..<min(start + 6, reader.tokens.upperBound)).first {
            verbs.contains(reader.word($0))
        }
        guard let end, (start..<end).allSatisfy({ reader.isWord($0) }), end > start + 1 else {
            return nil
        }
        return start..<end
    }

    private static let companies: Set<String> = [
        "airline", "bank", "carmaker", "company", "firm", "maker", "manufacturer", "operator",
        "retailer", "startup",
    ]
    private static let verbs: Set<String> = [
        "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "was", "were",
        "will", "would",
    ]
}
