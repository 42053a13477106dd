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
            let mine = office(before: key.mention.tokens.lowerBound, in: claim.text),
            let name = comparison.statement.names.first(where: {
                key.occurs(in: source.tokens[$0.tokens], of: source)
            }),
            let other = office(before: name.tokens.lowerBound, in: source)
                ?? office(after: name.tokens.upperBound, in: source),
            claim.text.tokens[mine].stem != source.tokens[other].stem,
            !hasStem(claim.text.tokens[mine].stem)
        else { return nil }
        return comparison.pair(
            .title, claim.text.tokens[mine].range, source.tokens[other].range)
    }

    private func hasStem(_ stem: String) -> Bool {
        comparison.source.tokens[comparison.sentence.tokens].contains { $0.stem == stem }
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
        guard name < text.tokens.count, text.string(text.tokens[name].range) == "," else {
            return nil
        }
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
        "colonel", "captain", "speaker", "prosecutor", "attorney", "inspector", "professor",
        "spokesman", "spokeswoman", "rector", "treasurer", "sheriff", "congressman",
        "congresswoman", "emperor", "cardinal", "prefect", "envoy", "commander",
    ]

    /// Whether the sentence has the words of the title that the claim gives to a person.
    func isShared(_ key: NameKey) -> Bool {
        guard key.mention.kind == .person else { return true }
        let here = Set(comparison.source.tokens[comparison.sentence.tokens].lazy.map(\.stem))
        return title(of: key).allSatisfy { word in
            !FunctionWords.isContent(word.folded) || here.contains(word.stem)
        }
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
