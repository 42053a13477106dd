internal import TextAnalysis
internal import WordRelations

/// "None of the boys", "no worshippers", "nobody": what stands where a number could.
struct Denial {
    /// Bytes of the text.
    let range: Range<Int>
    /// The stem of what there is none of; `nil` for people.
    let unit: String?
    /// Index of its first token.
    let token: Int

    /// The only one of a sentence.
    init?(in tokens: Range<Int>, of text: AnalyzedText) {
        let found = tokens.filter { Self.begins(at: $0, in: text) }
        guard found.count == 1, let first = found.first else { return nil }
        token = first
        var index = first + 1
        while index < tokens.upperBound,
            ["of", "the", "its", "their", "his", "her", "one"].contains(text.tokens[index].folded)
        {
            index += 1
        }
        let isOfPersons = ["nobody", "no-one"].contains(text.tokens[first].folded)
        let isNoOne = index > first + 1 && text.tokens[index - 1].folded == "one"
        if isOfPersons || isNoOne || index >= tokens.upperBound
            || ["them", "us"].contains(text.tokens[index].folded)
        {
            unit = nil
            range = text.tokens[first].range.lowerBound..<text.tokens[index - 1].range.upperBound
        } else {
            unit = text.tokens[index].stem
            range = text.tokens[first].range.lowerBound..<text.tokens[index].range.upperBound
        }
    }

    /// Whether it leaves none of what a number counts.
    func denies(_ quantity: Quantity, in text: AnalyzedText) -> Bool {
        guard quantity.value > 0, let counted = quantity.unit else { return false }
        if let unit {
            return unit == counted || text.tokens[quantity.tokens].contains { $0.stem == unit }
        }
        let last = text.tokens[quantity.tokens].last { $0.kind == .word }
        return last.map { WordSenses($0.folded).isKind(of: WordSenses("person")) } ?? false
            || ["people", "peopl", "person", "men", "man", "women"].contains(counted)
    }

    private static func begins(at index: Int, in text: AnalyzedText) -> Bool {
        switch text.tokens[index].folded {
        case "none", "nobody", "no-one": true
        case "no": index + 1 < text.tokens.count && text.tokens[index + 1].kind == .word
        default: false
        }
    }
}
