public import TextAnalysis

/// The clauses of a sentence that each say something of their own.
public enum Clauses {
    /// Stretches of bytes: "the towers did not fall" and "no worshippers were hurt" of what has a
    /// comma and "and" between; the whole if it is one clause.
    public static func parts(of range: Range<Int>, in text: AnalyzedText) -> [Range<Int>] {
        let tokens = text.tokens(in: range)
        var borders: [Int] = []
        for index in tokens.dropFirst().dropLast() {
            let token = text.tokens[index]
            guard links.contains(token.folded), isComma(index - 1, in: text),
                !isQuoted(token.range, in: text)
            else { continue }
            borders.append(index)
        }
        var parts: [Range<Int>] = []
        var start = tokens.lowerBound
        for border in borders where isClause(start..<border - 1, in: text) {
            let rest = border + 1..<tokens.upperBound
            guard isClause(rest, in: text), hasSubject(rest, in: text) else { continue }
            parts.append(bytes(start..<border - 1, in: text))
            start = border + 1
        }
        return parts.isEmpty ? [range] : parts + [bytes(start..<tokens.upperBound, in: text)]
    }

    private static let links: Set<String> = [
        "although", "and", "but", "though", "whereas", "while",
    ]

    private static func isComma(_ index: Int, in text: AnalyzedText) -> Bool {
        text.string(text.tokens[index].range) == ","
    }

    private static func isQuoted(_ range: Range<Int>, in text: AnalyzedText) -> Bool {
        let next = text.quotations.partition { $0.range.upperBound > range.lowerBound }
        return text.quotations[next...].first?.range.overlaps(range) ?? false
    }

    private static func isClause(_ tokens: Range<Int>, in text: AnalyzedText) -> Bool {
        tokens.count > 2 && verb(of: tokens, in: text) != nil
    }

    private static func verb(of tokens: Range<Int>, in text: AnalyzedText) -> Int? {
        tokens.first { VerbForms.isPast(text.tokens[$0].folded) }
    }

    /// Whether a clause names of what it speaks: "and no worshippers were", not "and was".
    private static func hasSubject(_ tokens: Range<Int>, in text: AnalyzedText) -> Bool {
        guard let verb = verb(of: tokens, in: text) else { return false }
        return (tokens.lowerBound..<verb).contains {
            FunctionWords.isContent(text.tokens[$0].folded)
        }
    }

    private static func bytes(_ tokens: Range<Int>, in text: AnalyzedText) -> Range<Int> {
        text.tokens[tokens.lowerBound].range
            .lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    }
}
