internal import TextAnalysis

/// Compares the titles that a claim gives to persons with those that a sentence gives them.
struct TitleComparison {
    private let comparison: Comparison
    private var claim: AlignedClaim { comparison.claim }

    init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    /// "Prime Minister Jane Doe" against "President Jane Doe".
    func clash(_ key: NameKey) -> Alignment.Pair? {
        let source = comparison.source
        guard [.person, .other].contains(key.mention.kind),
            let mine = office(before: key.mention.tokens.lowerBound, in: claim.text)
        else { return nil }
        // Of several mentions one with the claim's title is enough.
        let others = comparison.statement.names.filter {
            key.occurs(in: source.tokens[$0.tokens], of: source)
        }.compactMap { role(of: $0, in: source) }
        guard let other = others.first, others.allSatisfy({ isAnother(mine, $0) }) else {
            return nil
        }
        return comparison.pair(
            .title, claim.text.tokens[mine].range, source.tokens[other].range)
    }

    /// Another office, or one of another rank or field: "deputy governor", "health minister".
    private func isAnother(_ mine: Int, _ other: Int) -> Bool {
        let source = comparison.source
        guard claim.text.tokens[mine].stem == source.tokens[other].stem else {
            return !hasStem(claim.text.tokens[mine].stem)
        }
        let fields = fields(of: mine, in: claim.text)
        let others = self.fields(of: other, in: source)
        // Who was something once is what he was then.
        guard !fields.union(others).contains("former") else { return false }
        let ranks = fields.intersection(Self.ranks)
        guard ranks == others.intersection(Self.ranks) else { return true }
        return !fields.isEmpty && !others.isEmpty && fields.isDisjoint(with: others)
    }

    /// The stems of the words right before an office, names aside: "health" of "health minister".
    private func fields(of office: Int, in text: AnalyzedText) -> Set<String> {
        var fields: Set<String> = []
        var index = office - 1
        while index >= 0, index >= office - 3, text.tokens[index].kind == .word,
            FunctionWords.isContent(text.tokens[index].folded),
            text.name(atToken: index) == nil || Self.ranks.contains(text.tokens[index].stem)
        {
            fields.insert(text.tokens[index].stem)
            index -= 1
        }
        return fields
    }

    /// By stem: words that make another office of one.
    private static let ranks: Set<String> = [
        "deputi", "vice", "assist", "act", "former", "associ", "interim", "junior",
    ]

    private func hasStem(_ stem: String) -> Bool {
        comparison.source.tokens[comparison.sentence.tokens].contains { $0.stem == stem }
    }

    /// The person whom the sentence gives the office that the claim gives to another: "the governor
    /// of the bank, Jane Doe" against "John Roe, the bank's governor".
    func holder(insteadOf key: NameKey) -> NameMention? {
        let source = comparison.source
        guard Self.mayBePerson(key.mention),
            let mine = role(of: key.mention, in: claim.text),
            // Two presidents may do the same, though hardly on one day.
            mine + 1 < key.mention.tokens.lowerBound || mine > key.mention.tokens.lowerBound
                || isOnOneDay
        else { return nil }
        let others = comparison.statement.names.filter { name in
            Self.mayBePerson(name) && !isThing(name)
                && !claim.nameKeys.contains {
                    $0.occurs(in: source.tokens[name.tokens], of: source)
                }
        }
        let holders = others.filter { other in
            role(of: other, in: source).map {
                claim.text.tokens[mine].stem == source.tokens[$0].stem
            } ?? false
        }
        // Of two persons either may be the one; a ship has no captain's place.
        let persons = others.filter { $0.kind == .person || holders.contains($0) }
        return persons.count == 1 ? holders.first : nil
    }

    /// "The Costa Concordia" has a captain and is none.
    private func isThing(_ name: NameMention) -> Bool {
        let start = name.tokens.lowerBound
        return start > 0 && comparison.source.tokens[start - 1].folded == "the"
    }

    private var isOnOneDay: Bool {
        claim.statement.dates.contains { date in
            comparison.statement.dates.contains { DateMatch.of(date, $0) == .within }
        }
    }

    private static func mayBePerson(_ name: NameMention) -> Bool {
        [.person, .other].contains(name.kind) && name.tokens.count > 1
    }

    private func role(of name: NameMention, in text: AnalyzedText) -> Int? {
        office(before: name.tokens.lowerBound, in: text)
            ?? office(after: name.tokens.upperBound, in: text)
    }

    /// "President" of "President Jane Doe", "secretary" of "Secretary of State Jane Doe".
    private func office(before name: Int, in text: AnalyzedText) -> Int? {
        var index = name - 1
        // "The mayor of Halden, Jane Doe, said".
        let isApposed = index > 0 && text.string(text.tokens[index].range) == ","
        if isApposed { index -= 1 }
        while index >= 0, index >= name - (isApposed ? 8 : 4), text.tokens[index].kind == .word {
            if Self.offices.contains(text.tokens[index].folded) { return index }
            let isPortfolio =
                text.tokens[index].isCapitalized
                || ["of", "for", "the", "and"].contains(text.tokens[index].folded)
            guard isPortfolio || isApposed else { return nil }
            index -= 1
        }
        return nil
    }

    /// "president" of "Jane Doe, the French president".
    private func office(after name: Int, in text: AnalyzedText) -> Int? {
        // "Replaced Jane Doe as president".
        guard name < text.tokens.count,
            [",", "as"].contains(text.string(text.tokens[name].range))
        else { return nil }
        for index in name + 1..<min(name + 6, text.tokens.count) {
            guard text.tokens[index].kind == .word else { return nil }
            if Self.offices.contains(text.tokens[index].folded) { return index }
        }
        return nil
    }

    private static let offices: Set<String> = [
        "president", "minister", "mayor", "governor", "senator", "secretary", "chancellor", "king",
        "queen", "prince", "princess", "premier", "ambassador", "judge", "bishop", "archbishop",
        "pope", "chairman", "chairwoman", "director", "commissioner", "general", "admiral",
        "colonel", "speaker", "prosecutor", "attorney", "inspector", "professor",
        "spokesman", "spokeswoman", "rector", "treasurer", "sheriff", "congressman",
        "congresswoman", "emperor", "cardinal", "prefect", "envoy", "commander", "administrator",
        "captain", "chair", "chief", "coach", "editor", "executive", "founder", "head", "leader",
        "manager", "officer", "owner", "pilot",
    ]

    /// Whether the sentence has the words of the title that the claim gives to a person.
    func isShared(_ key: NameKey) -> Bool {
        guard key.mention.kind == .person else { return true }
        let here = Set(comparison.source.tokens[comparison.sentence.tokens].lazy.map(\.stem))
        return title(of: key).allSatisfy { word in
            !FunctionWords.isContent(word.folded) || here.contains(word.stem)
        }
    }

    /// Whether the sentence gives a person the office that the claim gives to them.
    func isHeld(_ key: NameKey) -> Bool {
        let source = comparison.source
        guard let mine = role(of: key.mention, in: claim.text),
            let name = comparison.statement.names.first(where: {
                key.occurs(in: source.tokens[$0.tokens], of: source)
            }), let other = role(of: name, in: source)
        else { return false }
        let ranks = fields(of: mine, in: claim.text).intersection(Self.ranks)
        return claim.text.tokens[mine].stem == source.tokens[other].stem
            && ranks == fields(of: other, in: source).intersection(Self.ranks)
    }

    /// The capitalised words right before a name, with small words between them: "Secretary of
    /// State" of "Secretary of State Jane Doe".
    private func title(of key: NameKey) -> ArraySlice<Token> {
        let tokens = claim.text.tokens
        let sentence = sentence(of: key)
        var start = key.mention.tokens.lowerBound
        var position = start
        while position > sentence.lowerBound {
            let word = tokens[position - 1]
            if word.kind == .word, word.isCapitalized {
                start = position - 1
            } else if !["of", "for", "the", "and"].contains(word.folded)
                || start == key.mention.tokens.lowerBound
            {
                break
            }
            position -= 1
        }
        return tokens[start..<key.mention.tokens.lowerBound]
    }

    private func sentence(of key: NameKey) -> Range<Int> {
        let range = key.mention.range
        return claim.text.sentences.first { $0.range.contains(range.lowerBound) }?.tokens
            ?? key.mention.tokens
    }
}
