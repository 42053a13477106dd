/// The names found in the sentences of a text, to recognise them by a part and in headlines.
struct KnownNames {
    private var kinds: [String: NameMention.Kind] = [:]
    private var surnames: Set<String> = []
    private let text: TokenizedText

    init(_ mentions: [NameMention], text: TokenizedText) {
        self.text = text
        for mention in mentions {
            let name = text.folded(mention.tokens)
            if kinds[name] == nil || kinds[name] == .other {
                kinds[name] = mention.kind
            }
            if mention.kind == .person, let last = mention.tokens.last {
                surnames.insert(text.tokens[last].folded)
            }
        }
    }

    /// A surname alone is a person if the text gives the full name somewhere.
    func refined(_ mention: NameMention) -> NameMention {
        guard mention.kind == .other else { return mention }
        let name = text.folded(mention.tokens)
        var kind = kinds[name] ?? .other
        if mention.tokens.count == 1, surnames.contains(name) {
            kind = .person
        }
        return NameMention(
            kind: kind, range: mention.range, tokens: mention.tokens, text: mention.text,
            title: mention.title)
    }

    /// The known names in a headline, the longest first where two begin together.
    func mentions(
        in headline: Range<Int>, of text: TokenizedText, isDate: (Int) -> Bool
    ) -> [NameMention] {
        var mentions: [NameMention] = []
        var index = headline.lowerBound
        while index < headline.upperBound {
            guard text.isNameLike(index), !isDate(index),
                let (kind, end) = longest(at: index, in: headline)
            else {
                index += 1
                continue
            }
            let range = text.nameRange(index..<end)
            mentions.append(
                NameMention(
                    kind: kind, range: range, tokens: index..<end, text: text.string(range),
                    title: nil))
            index = end
        }
        return mentions
    }

    private func longest(at index: Int, in headline: Range<Int>) -> (NameMention.Kind, Int)? {
        let last = min(index + 6, headline.upperBound)
        for end in stride(from: last, to: index, by: -1) {
            if let kind = kinds[text.folded(index..<end)] {
                return (kind, end)
            }
        }
        if let place = PlaceLookup.longest(at: index, in: text, before: headline.upperBound) {
            let isAdjective =
                place.entry.isAdjective && place.end < headline.upperBound
                && text.tokens[place.end].kind == .word
                && !FunctionWords.all.contains(text.tokens[place.end].folded)
            return (isAdjective ? .demonym : place.entry.kind, place.end)
        }
        let word = text.tokens[index].folded
        if NameWords.organizations.contains(word) {
            return (.organization, index + 1)
        }
        if text.isAcronym(index), text.tokens[index].range.count <= 5,
            !FunctionWords.all.contains(word), !isAllCapitals(headline)
        {
            return (.organization, index + 1)
        }
        let next = index + 1
        if NameWords.firstNames.contains(word), next < headline.upperBound,
            text.isNameLike(next), !FunctionWords.all.contains(text.tokens[next].folded),
            !text.isPossessive(index)
        {
            return (.person, next + 1)
        }
        return surnames.contains(word) ? (.person, next) : nil
    }

    private func isAllCapitals(_ headline: Range<Int>) -> Bool {
        headline.allSatisfy { text.tokens[$0].kind != .word || !hasSmallLetter($0) }
    }

    private func hasSmallLetter(_ index: Int) -> Bool {
        text.bytes[text.tokens[index].range].contains { (97...122).contains($0) }
    }
}
