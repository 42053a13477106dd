internal import ClaimModel
internal import TextAnalysis

/// Who has been named so far, so that "she" and "Doe" can be said in full.
struct SpeakerMemory {
    private var persons: [String] = []
    private var lastNamed: String?

    mutating func speaker(of attribution: Attribution, in text: AnalyzedText) -> Speaker {
        let range = text.bytes(of: attribution.speaker)
        let cue = text.string(text.bytes(of: attribution.cue))
        let names = text.names.filter {
            $0.range.lowerBound < text.bytes(of: attribution.content).lowerBound
                || $0.range.overlaps(range)
        }
        remember(names.filter { $0.kind == .person || $0.kind == .other }.map(\.text))
        if let name = text.names(in: range).first(where: {
            $0.kind != .demonym && $0.kind != .place
        }),
            !startsUnnamed(attribution.speaker, name, in: text)
        {
            let full = fullName(of: name.text)
            if name.kind == .person || name.kind == .other {
                lastNamed = full
            }
            return Speaker(name: full, isNamed: true, cue: cue)
        }
        let word = text.tokens[attribution.speaker.lowerBound].folded
        if SpeechWords.pronouns.contains(word), let lastNamed {
            return Speaker(name: lastNamed, isNamed: true, cue: cue)
        }
        return Speaker(name: text.string(range), isNamed: false, cue: cue)
    }

    /// "officials at the FBI": the name is not the speaker's.
    private func startsUnnamed(
        _ speaker: Range<Int>, _ name: NameMention, in text: AnalyzedText
    ) -> Bool {
        let before = speaker.lowerBound..<max(speaker.lowerBound, name.tokens.lowerBound)
        let hasLink = before.contains {
            ["at", "of", "in", "from", "for", "with"].contains(text.tokens[$0].folded)
        }
        return hasLink && before.contains { SpeechWords.unnamed.contains(text.tokens[$0].folded) }
    }

    private mutating func remember(_ names: [String]) {
        for name in names where name.contains(" ") && !persons.contains(name) {
            persons.append(name)
        }
    }

    /// "Doe" after "Jane Doe" is Jane Doe.
    private func fullName(of name: String) -> String {
        guard !name.contains(" ") else { return name }
        return persons.last { $0.hasSuffix(" " + name) } ?? name
    }
}
