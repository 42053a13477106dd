internal import CheckerKit

/// People without a name to whom a sentence ascribes what it says.
struct UnnamedSpeaker: Hashable {
    /// Bytes of the text: "senior officials".
    let range: Range<Int>
    /// Whether they are experts by what they are called, and by nothing else.
    let isExpert: Bool

    /// The first of a sentence; `nil` if all who speak have a name or are a body.
    init?(in reader: SpeechReader) {
        for cue in reader.cues {
            let found =
                reader.word(cue) == "according"
                ? Self.described(from: cue + 2, in: reader)
                : Self.described(endingAt: reader.subjectEnd(before: cue), in: reader)
                    ?? (reader.isInverted(cue)
                        ? Self.described(from: cue + 1, in: reader) : nil)
            guard let (tokens, head) = found, !Self.isNamed(tokens, in: reader),
                Self.agrees(head, with: cue, in: reader)
            else { continue }
            range = reader.text.bytes(of: tokens)
            isExpert = Self.experts.contains(reader.word(head))
            return
        }
        return nil
    }

    /// "Two senior officials" before "said", also as "officials in the ministry" and "people
    /// familiar with the plan".
    private static func described(
        endingAt end: Int, in reader: SpeechReader
    ) -> (Range<Int>, Int)? {
        let window = max(reader.tokens.lowerBound, end - reach)..<max(end, reader.tokens.lowerBound)
        guard let head = window.last(where: { isHead($0, in: reader) }) else { return nil }
        let between = head + 1..<end
        // "There are economists who argue" ascribes nothing to them.
        let isLinked =
            between.isEmpty
            || links.contains(reader.word(head + 1)) && reader.word(end - 1) != "who"
        guard isLinked, between.allSatisfy({ reader.isWord($0) }),
            !between.contains(where: { SpeechReader.verbs.contains(reader.word($0)) })
        else { return nil }
        return described(around: head, to: end, in: reader)
    }

    /// "According to officials", "said one official".
    private static func described(from start: Int, in reader: SpeechReader) -> (Range<Int>, Int)? {
        let window = start..<min(start + 4, reader.tokens.upperBound)
        guard !window.isEmpty,
            let head = window.first(where: { isHead($0, in: reader) }),
            (start..<head).allSatisfy({ isModifier($0, in: reader) })
        else { return nil }
        return described(around: head, to: head + 1, in: reader)
    }

    private static func described(
        around head: Int, to end: Int, in reader: SpeechReader
    ) -> (Range<Int>, Int)? {
        var start = head
        while isModifier(start - 1, in: reader) { start -= 1 }
        // "The official said" and "these experts said" may be people who were named before.
        if ["the", "these", "those"].contains(reader.word(start)) { return nil }
        let isSingular = !reader.word(head).hasSuffix("s") && reader.word(head) != "people"
        if isSingular, !indefinite.contains(reader.word(start)) { return nil }
        // "To officials", "among experts": they are told, not telling.
        guard
            !["to", "by", "with", "of", "for", "among", "whose"].contains(reader.word(start - 1))
                || reader.word(start - 2) == "according"
        else { return nil }
        return (start..<end, head)
    }

    private static func isHead(_ index: Int, in reader: SpeechReader) -> Bool {
        let word = reader.word(index)
        if word == "people" || word == "person" {
            return reader.word(index + 1) == "familiar" || reader.word(index + 1) == "briefed"
        }
        return heads.contains(word) && !reader.text.tokens[index].range.isEmpty
            && !reader.text.isQuoted(reader.text.tokens[index].range)
    }

    private static func isModifier(_ index: Int, in reader: SpeechReader) -> Bool {
        guard reader.isWord(index), !SpeechReader.verbs.contains(reader.word(index)) else {
            return false
        }
        return indefinite.contains(reader.word(index)) || modifiers.contains(reader.word(index))
            || reader.text.name(atToken: index).map { $0.kind != .person } ?? false
    }

    /// Of "critics of the minister's claims" the last word is no verb: several people claim.
    private static func agrees(_ head: Int, with cue: Int, in reader: SpeechReader) -> Bool {
        let isSeveral = reader.word(head).hasSuffix("s") || reader.word(head) == "people"
        return !isSeveral || !reader.word(cue).hasSuffix("s")
    }

    /// "Officials including Jane Doe", "an expert, Jane Doe, said", "said a witness in the case,
    /// the adviser Jane Doe".
    private static func isNamed(_ tokens: Range<Int>, in reader: SpeechReader) -> Bool {
        let end = min(tokens.upperBound + 12, reader.tokens.upperBound)
        return reader.text.names(beginningIn: tokens.lowerBound..<end).contains { name in
            guard name.kind == .person else { return false }
            if name.tokens.lowerBound <= tokens.upperBound { return true }
            let between = tokens.upperBound..<name.tokens.lowerBound
            return !between.contains { SpeechReader.verbs.contains(reader.word($0)) }
        }
    }

    private static let reach = 10
    private static let links: Set<String> = [
        "at", "briefed", "close", "familiar", "from", "in", "inside", "of", "on", "who", "with",
        "within",
    ]
    private static let indefinite: Set<String> = [
        "a", "an", "another", "many", "most", "multiple", "numerous", "one", "other", "several",
        "some", "three", "two", "unnamed", "anonymous",
    ]
    private static let modifiers: Set<String> = [
        "administration", "american", "campaign", "city", "congressional", "defense", "economic",
        "federal", "former", "foreign", "government", "health", "independent", "industry",
        "intelligence", "law", "enforcement", "legal", "local", "medical", "military", "outside",
        "political", "police", "security", "senior", "state", "the", "these", "those", "top",
        "western",
        "leading",
    ]
    private static let experts: Set<String> = [
        "analyst", "analysts", "economists", "expert", "experts", "historians", "observers",
        "researchers", "scholars", "scientists", "specialists", "strategists",
    ]
    private static let heads: Set<String> = experts.union([
        "adviser", "advisers", "advisors", "aide", "aides", "critics", "diplomat", "diplomats",
        "insider", "insiders", "official", "officials", "operative", "operatives", "source",
        "sources", "supporters", "witness", "witnesses",
    ])
}
