internal import ClaimModel
internal import TextAnalysis

/// Who has been named so far, so that "she" and "Doe" can be said in full.
struct SpeakerMemory {
    private var persons: Set<String> = []
    /// By what stands behind the last space, who was named so, in the order of the text.
    private var byFamilyName: [String: [String]] = [:]
    /// By what stands behind the last space, who spoke last of those who are named so.
    private var spokeLast: [String: String] = [:]
    /// What is known of persons by more than their given names.
    private var pronouns: [String: Pronoun] = [:]
    /// Who spoke, the last at the end.
    private var speakers: [String] = []
    /// Names of the text before this one are remembered.
    private var nextName = 0

    mutating func speaker(of attribution: Attribution, in text: AnalyzedText) -> Speaker {
        let range = text.bytes(of: attribution.speaker)
        let cue = text.string(text.bytes(of: attribution.cue))
        rememberNames(of: text, upTo: text.bytes(of: attribution.content).lowerBound)
        text.name(atToken: attribution.speaker.lowerBound).map { remember($0, in: text) }
        text.names(beginningIn: attribution.speaker).forEach { remember($0, in: text) }
        if let name = apposed(to: attribution, in: text) {
            return Speaker(name: heard(name, in: text), isNamed: true, cue: cue)
        }
        if let name = name(of: attribution.speaker, in: text),
            !startsUnnamed(attribution.speaker, name, in: text)
        {
            return Speaker(name: heard(name, in: text), isNamed: true, cue: cue)
        }
        let word = text.tokens[attribution.speaker.lowerBound].folded
        if attribution.speaker.count == 1, let pronoun = Pronoun(word), let last = last(pronoun) {
            return Speaker(name: last, isNamed: true, cue: cue)
        }
        guard let byForm = nameByForm(attribution.speaker, in: text) else {
            let isNamed = isNamedBody(attribution.speaker, in: text)
            return Speaker(name: text.string(range), isNamed: isNamed, cue: cue)
        }
        return Speaker(name: fullName(of: byForm, nil), isNamed: true, cue: cue)
    }

    /// The full name of who speaks, who is remembered for "she".
    private mutating func heard(_ name: NameMention, in text: AnalyzedText) -> String {
        let full = fullName(of: name.text, pronoun(before: name, in: text))
        guard isPerson(name, in: text) else { return full }
        speakers.removeAll { $0 == full }
        speakers.append(full)
        if speakers.count > Self.mostSpeakers {
            speakers.removeFirst()
        }
        if full.contains(" ") {
            spokeLast[familyName(full)] = full
        }
        return full
    }

    /// Whether "he" may be a name: "Brandt", and no "Republican" of "one Republican".
    private func isPerson(_ name: NameMention, in text: AnalyzedText) -> Bool {
        if name.kind == .person { return true }
        guard name.kind == .other else { return false }
        let before = name.tokens.lowerBound - 1
        return before < 0 || !SpeechWords.determiners.contains(text.tokens[before].folded)
    }

    /// Who spoke last of those who can be "she".
    private func last(_ pronoun: Pronoun) -> String? {
        speakers.last { fits($0, pronoun) }
    }

    /// Of "Mrs. Clinton".
    private func pronoun(before name: NameMention, in text: AnalyzedText) -> Pronoun? {
        let first = text.tokens[name.tokens.lowerBound].folded
        if let pronoun = Pronoun(title: first) { return pronoun }
        for index in (max(0, name.tokens.lowerBound - 2)..<name.tokens.lowerBound).reversed() {
            if let pronoun = Pronoun(title: text.tokens[index].folded) { return pronoun }
            guard text.string(text.tokens[index].range) == "." else { return nil }
        }
        return nil
    }

    /// More than these are not looked back upon.
    private static let mostSpeakers = 8

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
            $0.kind != .demonym && $0.kind != .place && !isModifier($0, within: speaker, of: text)
        }
        if SpeechWords.determiners.contains(text.tokens[speaker.lowerBound].folded) {
            return names.first { isHead($0, of: speaker, in: text) }
        }
        if let person = names.first(where: { $0.kind == .person }) { return person }
        guard let first = names.first else { return nil }
        return names.dropFirst().prefix { name in
            (first.tokens.upperBound..<name.tokens.lowerBound).allSatisfy {
                text.tokens[$0].isCapitalized
            }
        }.last ?? first
    }

    /// "the FBI", "the actor Jane Doe", and neither name of "a study of Doe by the FBI".
    private func isHead(
        _ name: NameMention, of speaker: Range<Int>, in text: AnalyzedText
    ) -> Bool {
        if name.tokens.lowerBound <= speaker.lowerBound + 1 { return true }
        let start = name.title?.lowerBound ?? name.tokens.lowerBound
        if start <= speaker.lowerBound + 1 { return true }
        return name.tokens.upperBound == speaker.upperBound
            && !AttributionReader.prepositions.contains(text.tokens[start - 1].folded)
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

    /// "the Republican nominee" and "Doe’s lawyer" are neither the party nor Doe.
    private func isModifier(
        _ name: NameMention, within speaker: Range<Int>, of text: AnalyzedText
    ) -> Bool {
        let next = name.tokens.upperBound
        guard next < speaker.upperBound, text.tokens[next].kind == .word,
            !text.tokens[next].isCapitalized
        else { return false }
        let owner = text.tokens[next - 1]
        let isOwner =
            owner.range.count > owner.folded.utf8.count
            && text.bytes[owner.range.upperBound - 1] == UInt8(ascii: "s")
        if isOwner { return true }
        let first = text.tokens[speaker.lowerBound].folded
        let after = text.tokens[next].folded
        return SpeechWords.determiners.contains(first) && after != "and"
            && !AttributionReader.prepositions.contains(after)
            && !AttributionReader.relativePronouns.contains(after)
    }

    /// "the Doe campaign" has a name, though it is nobody's.
    private func isNamedBody(_ speaker: Range<Int>, in text: AnalyzedText) -> Bool {
        guard let last = speaker.last, Self.bodies.contains(text.tokens[last].folded) else {
            return false
        }
        return speaker.dropFirst().contains { text.tokens[$0].isCapitalized }
    }

    private static let bodies: Set<String> = [
        "administration", "campaign", "committee", "company", "department", "foundation",
        "government", "group", "ministry", "office", "party", "team",
    ]

    mutating func rememberNames(of text: AnalyzedText, upTo end: Int) {
        while nextName < text.names.count, text.names[nextName].range.lowerBound < end {
            remember(text.names[nextName], in: text)
            nextName += 1
        }
    }

    private mutating func remember(_ name: NameMention, in text: AnalyzedText) {
        guard name.kind == .person || name.kind == .other else { return }
        // More words are those of a headline.
        if name.text.contains(" "), name.tokens.count <= 5, persons.insert(name.text).inserted {
            byFamilyName[familyName(name.text), default: []].append(name.text)
        }
        guard let pronoun = pronoun(before: name, in: text) else { return }
        pronouns[fullName(of: name.text, pronoun)] = pronoun
    }

    /// "Doe" after "Jane Doe" is Jane Doe, and "Mr. Doe" is not.
    private func fullName(of name: String, _ pronoun: Pronoun?) -> String {
        if let last = spokeLast[name], fits(last, pronoun) { return last }
        return byFamilyName[name]?.last { fits($0, pronoun) } ?? name
    }

    /// The full name of whom a mention names.
    func fullName(of name: NameMention, in text: AnalyzedText) -> String {
        fullName(of: name.text, pronoun(before: name, in: text))
    }

    func isPerson(_ name: String) -> Bool { persons.contains(name) }

    func fits(_ name: String, _ pronoun: Pronoun?) -> Bool {
        guard let pronoun else { return true }
        let known = pronouns[name] ?? Pronoun(givenName: givenName(name))
        return known == nil || known == pronoun
    }

    private func givenName(_ name: String) -> String {
        String(name.prefix { $0 != " " }).lowercased()
    }

    private func familyName(_ name: String) -> String {
        name.lastIndex(of: " ").map { String(name[$0...].dropFirst()) } ?? name
    }
}
