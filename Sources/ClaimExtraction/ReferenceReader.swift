internal import ClaimModel
internal import TextAnalysis

/// Finds what the pronouns and the bare descriptions of a claim stand for.
///
/// Each is resolved only where one thing alone can be meant: with two women named, "she" is
/// neither of them.
struct ReferenceReader {
    let text: AnalyzedText
    let memory: SpeakerMemory

    /// - Parameters:
    ///   - content: tokens of one sentence.
    ///   - speaker: who says the content.
    func references(in content: Range<Int>, saidBy speaker: Speaker?) -> [Reference] {
        var found: [Reference] = []
        for index in content {
            guard let reference = reference(at: index, in: content, saidBy: speaker) else {
                continue
            }
            let isKnown = found.contains {
                $0.words.lowercased() == reference.words.lowercased() && $0.name == reference.name
            }
            if !isKnown { found.append(reference) }
        }
        return found
    }

    private func reference(
        at index: Int, in content: Range<Int>, saidBy speaker: Speaker?
    ) -> Reference? {
        let word = text.tokens[index].folded
        let isQuoted = text.isQuoted(text.tokens[index].range)
        if isQuoted, Self.firstPersons.contains(word) {
            let name = speaker.flatMap { $0.isNamed ? $0.name : nil }
            return made(of: index..<index + 1, name: name)
        }
        if let pronoun = Pronoun(word) {
            // "His or her" is anybody's.
            if isAlternative(index) { return nil }
            return made(
                of: index..<index + 1,
                name: isQuoted ? nil : person(for: pronoun, before: index, saidBy: speaker))
        }
        if index == content.lowerBound, Self.unresolvable.contains(word) {
            return made(of: demonstrative(at: index, in: content), name: nil)
        }
        guard ["the", "this", "that"].contains(word), index + 1 < content.upperBound,
            isBare(index + 1, in: content)
        else { return nil }
        let noun = text.tokens[index + 1].folded
        guard let kind = ReferenceNouns.kind(of: noun) else { return nil }
        return made(
            of: index..<index + 2, name: isQuoted ? nil : thing(noun, kind, before: index))
    }

    private func isAlternative(_ index: Int) -> Bool {
        func isOr(_ or: Int, _ other: Int) -> Bool {
            text.tokens.indices.contains(or) && text.tokens.indices.contains(other)
                && text.tokens[or].folded == "or" && Pronoun(text.tokens[other].folded) != nil
        }
        return isOr(index + 1, index + 2) || isOr(index - 1, index - 2)
    }

    private func made(of tokens: Range<Int>, name: String?) -> Reference {
        let range = text.bytes(of: tokens)
        return Reference(words: text.string(range), range: range, name: name)
    }

    /// "these attacks": as many words as belong together.
    private func demonstrative(at index: Int, in content: Range<Int>) -> Range<Int> {
        let word = text.tokens[index].folded
        guard ["these", "those"].contains(word) else { return index..<index + 1 }
        let noun = (index + 1..<min(index + 5, content.upperBound)).first {
            text.tokens[$0].folded.hasSuffix("s")
        }
        return index..<(noun ?? index) + 1
    }

    // Persons.

    private func person(
        for pronoun: Pronoun, before index: Int, saidBy speaker: Speaker?
    ) -> String? {
        let near = window(before: index, sentences: 2)
        var names = people(for: pronoun, in: near)
        if let speaker, speaker.isNamed, memory.isPerson(speaker.name),
            memory.fits(speaker.name, pronoun)
        {
            names.insert(speaker.name)
        }
        if names.isEmpty {
            names = people(for: pronoun, in: window(before: index, sentences: 5))
        }
        guard names.count == 1, let name = names.first, memory.isPerson(name) else { return nil }
        return name
    }

    /// Who can be meant: nobody where "her brother" or somebody of one name stands behind all.
    private func people(for pronoun: Pronoun, in window: Range<Int>) -> Set<String> {
        var names = Set<String>()
        var last = window.lowerBound
        for name in text.names(beginningIn: window) where isPerson(name, in: window) {
            let full = memory.fullName(of: name, in: text)
            if memory.fits(full, pronoun) {
                names.insert(full)
                last = name.tokens.upperBound
            }
        }
        let unnamed = (last..<max(last, window.upperBound)).first {
            ReferenceNouns.person(text.tokens[$0].folded).map { $0 == pronoun } ?? false
        }
        return unnamed == nil ? names : names.union([""])
    }

    /// A person, or whatever has one name and does something.
    private func isPerson(_ name: NameMention, in window: Range<Int>) -> Bool {
        if name.kind == .person { return true }
        guard name.kind == .other else { return false }
        let given = text.tokens[name.tokens.lowerBound].folded
        if name.tokens.count > 1 { return Pronoun(givenName: given) != nil }
        guard name.tokens.upperBound < window.upperBound
        else { return false }
        return AttributionReader(text: text, tokens: window).isVerbForm(name.tokens.upperBound)
    }

    // Things.

    private func thing(_ noun: String, _ kind: ReferenceNouns.Kind, before index: Int) -> String? {
        let window = window(before: index, sentences: 3)
        let names = text.names(beginningIn: window)
        let called = Set(
            names.filter { name in
                name.tokens.count > 1 && name.tokens.contains { text.tokens[$0].folded == noun }
            }.map(\.text))
        if called.count == 1 { return called.first }
        guard called.isEmpty else { return nil }
        let candidates: Set<String>
        switch kind {
        case .organization where ReferenceNouns.isPartOfNames(noun):
            candidates = []
        case .organization:
            candidates = Set(names.filter { $0.kind == .organization }.map(\.text))
        case .country:
            candidates = Set(names.compactMap { Countries.name(of: $0.text.lowercased()) })
            guard candidates.count == 1 else { return nil }
            return names.first { Countries.name(of: $0.text.lowercased()) != nil }?.text
        case .place:
            candidates = []
        case .event:
            candidates = Set(described(noun, in: window))
        }
        return candidates.count == 1 ? candidates.first : nil
    }

    /// "the Weeper attack" for "attack": phrases with the noun at their end and a name in them.
    private func described(_ noun: String, in window: Range<Int>) -> [String] {
        window.compactMap { index in
            guard text.tokens[index].folded == noun, let sentence = sentence(of: index) else {
                return nil
            }
            let reader = AttributionReader(text: text, tokens: sentence.tokens)
            guard let phrase = reader.nounPhrase(endingAt: index),
                !text.names(in: text.bytes(of: phrase)).isEmpty
            else { return nil }
            return text.string(text.bytes(of: phrase))
        }
    }

    /// Whether a noun stands alone behind its article: neither "the bank robbery" nor "the bank
    /// of" nor "the bank that".
    private func isBare(_ noun: Int, in content: Range<Int>) -> Bool {
        guard text.tokens[noun].kind == .word, !text.tokens[noun].isCapitalized else {
            return false
        }
        let reader = AttributionReader(text: text, tokens: content)
        if reader.isPossessive(noun) { return true }
        let next = noun + 1
        guard next < content.upperBound else { return true }
        if text.tokens[next].kind == .punctuation { return true }
        let word = text.tokens[next].folded
        if AttributionReader.relativePronouns.contains(word) { return false }
        return AttributionReader.auxiliaries.contains(word) || reader.isVerbForm(next)
            || reader.isAdverb(next) || ["and", "or", "but", "to"].contains(word)
    }

    private func sentence(of token: Int) -> Sentence? {
        let first = text.sentences.partition { $0.tokens.upperBound > token }
        return first < text.sentences.count ? text.sentences[first] : nil
    }

    /// The tokens of some sentences before and of this one up to a token.
    private func window(before token: Int, sentences count: Int) -> Range<Int> {
        let current = text.sentences.partition { $0.tokens.upperBound > token }
        guard current < text.sentences.count else { return token..<token }
        let first = text.sentences[max(0, current - count)].tokens.lowerBound
        return min(first, token)..<token
    }

    private static let firstPersons: Set<String> = ["i", "me", "my", "i'm", "i've", "i'd", "i'll"]

    /// What may stand for whatever was said before.
    private static let unresolvable: Set<String> = ["they", "these", "this", "those"]
}

/// Nouns that stand behind "the" for what was named before.
enum ReferenceNouns {
    enum Kind {
        case organization, country, place, event
    }

    static func kind(of noun: String) -> Kind? {
        if organizations.contains(noun) { return .organization }
        if noun == "country" { return .country }
        if places.contains(noun) { return .place }
        return events.contains(noun) ? .event : nil
    }

    /// Whether what is called so has the word in its name, as courts and universities do.
    static func isPartOfNames(_ noun: String) -> Bool { partsOfNames.contains(noun) }

    private static let partsOfNames: Set<String> = [
        "association", "commission", "committee", "council", "court", "party", "union",
        "university",
    ]

    /// "the man", "her brother": who may be "he" without a name.
    static func person(_ noun: String) -> Pronoun? {
        if men.contains(noun) { return .he }
        return women.contains(noun) ? .she : nil
    }

    private static let men: Set<String> = [
        "boy", "brother", "businessman", "chairman", "congressman", "father", "gentleman",
        "gunman", "husband", "man", "son", "spokesman", "uncle",
    ]

    private static let women: Set<String> = [
        "aunt", "businesswoman", "chairwoman", "congresswoman", "daughter", "girl", "lady",
        "mother", "sister", "spokeswoman", "wife", "woman",
    ]

    private static let organizations: Set<String> = [
        "agency", "airline", "association", "bank", "bureau", "charity", "club", "commission",
        "committee", "company", "corporation", "council", "court", "department", "exchange",
        "firm", "foundation", "group", "institute", "ministry", "network", "newspaper", "party",
        "regulator", "union", "university",
    ]

    private static let places: Set<String> = [
        "city", "district", "island", "province", "region", "river", "state", "town", "village",
    ]

    private static let events: Set<String> = [
        "accident", "agreement", "attack", "battle", "bombing", "collapse", "conference", "crash",
        "deal", "disaster", "earthquake", "election", "explosion", "fire", "flood", "hack",
        "hurricane", "massacre", "merger", "raid", "referendum", "robbery", "scandal", "shooting",
        "storm", "strike", "summit", "theft", "treaty", "trial",
    ]
}
