internal import CheckerKit

/// The person to whom the words beside a quotation ascribe it by name.
struct QuotedSpeaker: Hashable {
    /// The fullest form of the name that the text has.
    let name: String
    /// Bytes of the text, of the name beside the quotation.
    let range: Range<Int>

    /// `nil` where nobody is named right there, or one name could be two persons'.
    init?(of quotation: Range<Int>, in text: AnalyzedText) {
        let reader = SpeakerReader(quotation: quotation, text: text)
        guard let mention = reader.behind() ?? reader.before(),
            let full = Self.fullName(of: mention, in: text)
        else { return nil }
        name = full
        range = mention.range
    }

    /// The longest name of a person that ends as this one does, if they agree with one another.
    private static func fullName(of mention: NameMention, in text: AnalyzedText) -> String? {
        let family = text.tokens[mention.tokens].last?.folded
        var longest = mention
        for name in text.names where name.kind == .person || name.kind == .other {
            guard text.tokens[name.tokens].last?.folded == family, name.tokens.count > 1 else {
                continue
            }
            let known = Set(text.tokens[longest.tokens].map(\.folded))
            let words = Set(text.tokens[name.tokens].map(\.folded))
            guard known.isSubset(of: words) || words.isSubset(of: known) else { return nil }
            if words.count > known.count { longest = name }
        }
        return longest.text
    }

    /// The words of a name, as any spelling of them is compared.
    static func words(of name: String) -> [String] {
        AnalyzedText.tokens(of: name, isStemming: false).filter { $0.kind == .word }
            .map(\.folded)
    }

    /// Whether two names cannot be one person's: both in full and without a common word.
    static func areOthers(_ one: String, _ other: String) -> Bool {
        let (mine, others) = (words(of: one), words(of: other))
        return mine.count > 1 && others.count > 1
            && Set(mine.filter { $0.count > 1 }).isDisjoint(with: others)
    }
}

/// Reads the words around a quotation, within its sentences.
private struct SpeakerReader {
    private let text: AnalyzedText
    /// Tokens of the sentences behind the quotation and before it.
    private let after: Range<Int>
    private let ahead: Range<Int>

    init(quotation: Range<Int>, text: AnalyzedText) {
        self.text = text
        let around = text.sentences(touching: quotation)
        let end = around.last?.tokens.upperBound ?? 0
        let start = around.first?.tokens.lowerBound ?? 0
        let first = text.tokens(in: quotation)
        after = first.upperBound..<max(first.upperBound, end)
        ahead = min(start, first.lowerBound)..<first.lowerBound
    }

    /// "…,” said Jane Doe", "…,” Jane Doe, the mayor, said", "…,” according to Jane Doe".
    func behind() -> NameMention? {
        let rest = after.drop { isMark($0) }
        guard let start = rest.first else { return nil }
        if let verbEnd = verb(at: start) {
            return name(from: verbEnd, to: after.upperBound)
        }
        guard let name = name(from: start, to: after.upperBound),
            isFollowedByVerb(name, before: after.upperBound)
        else { return nil }
        return name
    }

    /// "Jane Doe told reporters: “…", "Jane Doe, who heads the office, said: “…".
    func before() -> NameMention? {
        let near = ahead.suffix(8).filter { !text.isQuoted(text.tokens[$0].range) }
        guard let verb = near.last(where: { self.verb(at: $0) != nil }),
            let names = Optional(text.names(beginningIn: ahead.lowerBound..<verb)), !names.isEmpty
        else { return nil }
        let persons = names.filter { $0.kind == .person }
        if let last = persons.last, isFollowedByVerb(last, before: verb + 1),
            directly(last, verb) || persons.count == 1
        {
            return last
        }
        guard let first = persons.first, first.tokens.lowerBound - ahead.lowerBound <= 6,
            isFollowedByVerb(first, before: verb + 1)
        else { return nil }
        return first
    }

    private func directly(_ name: NameMention, _ verb: Int) -> Bool {
        verb - name.tokens.upperBound <= 1
    }

    /// The end of a verb of speech that begins here.
    private func verb(at index: Int) -> Int? {
        let word = text.tokens[index].folded
        if word == "according", index + 1 < text.tokens.count,
            text.tokens[index + 1].folded == "to"
        {
            return index + 2
        }
        return Self.verbs.contains(word) && !text.tokens[index].isCapitalized ? index + 1 : nil
    }

    /// A person named with nothing but a title or a description before the name.
    private func name(from start: Int, to end: Int) -> NameMention? {
        guard start < end,
            let name = text.names(beginningIn: start..<min(end, start + 8)).first(where: {
                $0.kind == .person
            })
        else { return nil }
        let isPlain = (start..<name.tokens.lowerBound).allSatisfy { index in
            let word = text.tokens[index]
            return word.kind == .word && !Self.links.contains(word.folded)
                && !isPossessive(index) && verb(at: index) == nil
        }
        return isPlain && !isPossessive(name.tokens.upperBound - 1) && !isJoined(name)
            ? name : nil
    }

    /// "Jane Doe and John Roe said".
    private func isJoined(_ name: NameMention) -> Bool {
        let next = name.tokens.upperBound
        return next < text.tokens.count && text.tokens[next].folded == "and"
    }

    /// Token ranges leave a possessive in: "Doe's lawyer" is not Doe.
    private func isPossessive(_ index: Int) -> Bool {
        let written = text.string(text.tokens[index].range)
        return written.hasSuffix("'s") || written.hasSuffix("’s") || written.hasSuffix("s’")
    }

    /// Whether it is the name that speaks: the verb right behind it, or behind what is set off.
    private func isFollowedByVerb(_ name: NameMention, before end: Int) -> Bool {
        var index = name.tokens.upperBound
        guard index < end, !isPossessive(index - 1) else { return false }
        if written(index) == "," {
            let close = (index + 1..<min(end, index + 16)).first { written($0) == "," }
            guard let close else { return false }
            index = close + 1
        }
        while index < end, Self.auxiliaries.contains(text.tokens[index].folded) { index += 1 }
        return index < end && verb(at: index) != nil
    }

    private func isMark(_ index: Int) -> Bool { text.tokens[index].kind == .punctuation }
    private func written(_ index: Int) -> String { text.string(text.tokens[index].range) }

    private static let auxiliaries: Set<String> = ["had", "has", "have", "also", "later", "then"]

    /// Words after which a name is no longer that of whoever speaks: "said a lawyer of Jane Doe".
    private static let links: Set<String> = [
        "about", "against", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "than",
        "that", "to", "when", "while", "whose", "with", "who",
    ]

    private static let verbs: Set<String> = [
        "added", "adds", "admitted", "announced", "argued", "argues", "asked", "claimed",
        "claims", "conceded", "concluded", "continued", "cried", "declared", "explained",
        "explains", "insisted", "insists", "joked", "noted", "notes", "promised", "recalled",
        "remarked", "replied", "responded", "said", "says", "shouted", "stated", "testified",
        "told", "tweeted", "vowed", "warned", "warns", "wrote", "writes",
    ]
}
