internal import ClaimModel
internal import TextAnalysis

/// Who has been named so far, so that "she" and "Doe" can be said in full.
struct SpeakerMemory {
    private var persons: Set<String> = []
    /// By what stands behind the last space, who was named so last.
    private var byFamilyName: [String: String] = [:]
    private var lastNamed: String?
    /// Names of the text before this one are remembered.
    private var nextName = 0

    mutating func speaker(of attribution: Attribution, in text: AnalyzedText) -> Speaker {
        let range = text.bytes(of: attribution.speaker)
        let cue = text.string(text.bytes(of: attribution.cue))
        rememberNames(of: text, upTo: text.bytes(of: attribution.content).lowerBound)
        text.name(atToken: attribution.speaker.lowerBound).map { remember($0) }
        text.names(beginningIn: attribution.speaker).forEach { remember($0) }
        if let name = apposed(to: attribution, in: text) {
            let full = fullName(of: name.text)
            lastNamed = full
            return Speaker(name: full, isNamed: true, cue: cue)
        }
        if let name = name(of: attribution.speaker, in: text),
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
        guard let byForm = nameByForm(attribution.speaker, in: text) else {
            return Speaker(name: text.string(range), isNamed: false, cue: cue)
        }
        return Speaker(name: fullName(of: byForm), isNamed: true, cue: cue)
    }

    /// Jane Doe of "The mayor, Jane Doe, said".
    private func apposed(to attribution: Attribution, in text: AnalyzedText) -> NameMention? {
        let comma = attribution.speaker.upperBound
        guard comma + 1 < attribution.cue.lowerBound,
            SpeechWords.determiners.contains(text.tokens[attribution.speaker.lowerBound].folded),
            isComma(comma, in: text), let name = text.name(atToken: comma + 1),
            name.kind != .place, name.kind != .demonym,
            name.title?.lowerBound ?? name.tokens.lowerBound == comma + 1,
            isComma(name.tokens.upperBound, in: text)
        else { return nil }
        let rest =
            name.tokens.upperBound
            + 1..<max(
                name.tokens.upperBound + 1, attribution.cue.lowerBound)
        let isWhole = rest.allSatisfy { SpeechWords.beforeVerb.contains(text.tokens[$0].folded) }
        return isWhole ? name : nil
    }

    private func isComma(_ index: Int, in text: AnalyzedText) -> Bool {
        index < text.tokens.count && text.string(text.tokens[index].range) == ","
    }

    /// "Macron" and "Mr. King", which stand alone in the text and in no list.
    private func nameByForm(_ speaker: Range<Int>, in text: AnalyzedText) -> String? {
        var speaker = speaker
        while let first = speaker.first, speaker.count > 1,
            SpeechWords.honorifics.contains(text.tokens[first].folded)
                || text.string(text.tokens[first].range) == "."
        {
            speaker.removeFirst()
        }
        let isName = speaker.allSatisfy {
            text.tokens[$0].isCapitalized && !SpeechWords.isGrammar(text.tokens[$0].folded)
        }
        return isName ? text.string(text.bytes(of: speaker)) : nil
    }

    /// Of "Health Minister Jane Doe" and "Jane Doe of the Ministry of Health" the person; where
    /// nobody is known to be one, the first name, or the last of those that follow one another.
    private func name(of speaker: Range<Int>, in text: AnalyzedText) -> NameMention? {
        let names = text.names(in: text.bytes(of: speaker)).filter {
            $0.kind != .demonym && $0.kind != .place
        }
        if let person = names.first(where: { $0.kind == .person }) { return person }
        guard let first = names.first else { return nil }
        return names.dropFirst().prefix { name in
            (first.tokens.upperBound..<name.tokens.lowerBound).allSatisfy {
                text.tokens[$0].isCapitalized
            }
        }.last ?? first
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

    private mutating func rememberNames(of text: AnalyzedText, upTo end: Int) {
        while nextName < text.names.count, text.names[nextName].range.lowerBound < end {
            remember(text.names[nextName])
            nextName += 1
        }
    }

    private mutating func remember(_ name: NameMention) {
        guard name.kind == .person || name.kind == .other,
            let space = name.text.lastIndex(of: " "), persons.insert(name.text).inserted
        else { return }
        byFamilyName[String(name.text[space...].dropFirst())] = name.text
    }

    /// "Doe" after "Jane Doe" is Jane Doe.
    private func fullName(of name: String) -> String {
        byFamilyName[name] ?? name
    }
}
