internal import TextAnalysis

/// Whom a sentence goes on about that begins with "he", "it" or "the company".
struct Coreference {
    /// The name with which the sentence before begins, or one farther back where the sentences
    /// between go on about it as well; of persons the last one that is named alone.
    let name: NameMention
    /// "Company" of "the company": the token that stands for the name.
    let noun: Int?

    /// `nil` if the sentence begins otherwise, or if another name may be meant.
    init?(ofSentence index: Int, in text: AnalyzedText) {
        guard let beginning = Self.beginning(ofSentence: index, in: text) else { return nil }
        var before = index - 1
        while before > 0, before > index - 4,
            Self.beginning(ofSentence: before, in: text) != nil
                || beginning.isPerson && Self.namesNobody(before, in: text)
        {
            before -= 1
        }
        guard before >= 0 else { return nil }
        let sentence = text.sentences[before]
        let names = text.names(in: sentence.range)
        guard
            let first = names.first(where: { name in
                beginning.isPerson ? Self.isPerson(name, in: text) : Self.isThing(name, in: text)
            }),
            first.kind == .person || Self.begins(sentence, with: first, in: text)
        else { return nil }
        // "Jane Doe met John Roe. He ..." leaves open who it was.
        if beginning.isPerson,
            names.contains(where: { $0 != first && Self.isPerson($0, in: text) })
        {
            return nil
        }
        name = first
        noun = beginning.noun
    }

    private static func beginning(
        ofSentence index: Int, in text: AnalyzedText
    ) -> (isPerson: Bool, noun: Int?)? {
        let tokens = text.sentences[index].tokens
        guard let first = tokens.first else { return nil }
        switch text.tokens[first].folded {
        case "he", "she": return (true, nil)
        case "it": return (false, nil)
        case "the":
            let noun = first + 1
            guard noun + 1 < tokens.upperBound, nouns.contains(text.tokens[noun].folded),
                VerbForms.isPast(text.tokens[noun + 1].folded)
            else { return nil }
            return (false, noun)
        default: return nil
        }
    }

    private static func namesNobody(_ index: Int, in text: AnalyzedText) -> Bool {
        !text.names(in: text.sentences[index].range).contains { isPerson($0, in: text) }
    }

    /// "The Costa Concordia" is nobody, whatever it looks like.
    static func isPerson(_ name: NameMention, in text: AnalyzedText) -> Bool {
        let start = name.tokens.lowerBound
        return [.person, .other].contains(name.kind)
            && (start == 0 || text.tokens[start - 1].folded != "the")
            && (name.kind == .person || name.tokens.count > 1)
    }

    /// "The Ever Given", "the ship Ever Given", "Halden Steel".
    private static func isThing(_ name: NameMention, in text: AnalyzedText) -> Bool {
        let start = start(of: name, in: text)
        guard name.kind == .person, start > 0 else {
            return name.kind != .demonym && name.kind != .person
        }
        return nouns.union(["the"]).contains(text.tokens[start - 1].folded)
    }

    /// With the "Ever" of the Ever Given, which looks like a word without content.
    private static func start(of name: NameMention, in text: AnalyzedText) -> Int {
        let start = name.tokens.lowerBound
        guard start > 1 else { return start }
        let word = text.tokens[start - 1]
        let isPart =
            word.isCapitalized && word.folded != "the" && !FunctionWords.isContent(word.folded)
        return isPart ? start - 1 : start
    }

    /// "The container ship Ever Given ran": what comes before the name has no verb and is short.
    private static func begins(
        _ sentence: Sentence, with name: NameMention, in text: AnalyzedText
    ) -> Bool {
        let start = name.title?.lowerBound ?? start(of: name, in: text)
        return start - sentence.tokens.lowerBound <= 3
            && (sentence.tokens.lowerBound..<start).allSatisfy { index in
                let token = text.tokens[index]
                return token.kind == .word && !VerbForms.isPast(token.folded)
                    && !FunctionWords.prepositions.contains(token.folded)
            }
    }

    /// Nouns that news puts for a name it has just told.
    private static let nouns: Set<String> = [
        "agency", "aircraft", "airline", "bank", "bridge", "carmaker", "cathedral", "church",
        "club", "company", "country", "firm", "museum", "party", "plane", "probe", "rig", "ship",
        "spacecraft", "team", "tower", "train", "union", "university", "vessel",
    ]
}
