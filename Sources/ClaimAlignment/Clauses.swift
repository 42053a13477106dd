public import TextAnalysis

/// The clauses of a sentence that each say something of their own.
public enum Clauses {
    /// Stretches of bytes: of a clause, after the subject that it shares with the one before.
    public typealias Clause = [Range<Int>]

    /// "The towers did not fall" and "no worshippers were hurt" of what has a comma and "and"
    /// between, "the ship is long" and "the ship was carrying containers" of what shares a subject;
    /// the whole if it is one clause.
    public static func parts(of range: Range<Int>, in text: AnalyzedText) -> [Clause] {
        let tokens = text.tokens(in: range)
        var parts: [Clause] = []
        var start = tokens.lowerBound
        var shared: Range<Int>?
        for border in tokens.dropFirst().dropLast() {
            guard links.contains(text.tokens[border].folded), border > start,
                !isQuoted(text.tokens[border].range, in: text)
            else { continue }
            let hasComma = isComma(border - 1, in: text)
            let before = start..<(hasComma ? border - 1 : border)
            let rest = border + 1..<tokens.upperBound
            guard isClause(before, in: text), isClause(rest, in: text) else { continue }
            if hasComma && hasSubject(rest, in: text)
                || text.tokens[border].folded == "and" && hasAuxiliary(rest, in: text)
            {
                parts.append(clause(shared, before, in: text))
                shared = nil
            } else if !hasComma, isPredicate(rest, in: text),
                let subject = shared ?? subject(of: before, in: text)
            {
                parts.append(clause(shared, before, in: text))
                shared = subject
            } else {
                continue
            }
            start = border + 1
        }
        guard !parts.isEmpty else { return [[range]] }
        return parts + [clause(shared, start..<tokens.upperBound, in: text)]
    }

    /// A clause without "before the ship was freed" at its end, which tells when or why; `nil` if
    /// it has none.
    public static func main(of clause: Clause, in text: AnalyzedText) -> Clause? {
        guard let last = clause.last else { return nil }
        let tokens = text.tokens(in: last)
        let border = tokens.dropFirst(3).first { index in
            conjunctions.contains(text.tokens[index].folded)
                && !isQuoted(text.tokens[index].range, in: text)
                && isClause(tokens.lowerBound..<index, in: text)
                && isClause(index + 1..<tokens.upperBound, in: text)
        }
        guard let border else { return nil }
        let end = isComma(border - 1, in: text) ? border - 1 : border
        return clause.dropLast() + [bytes(tokens.lowerBound..<end, in: text)]
    }

    private static let links: Set<String> = [
        "although", "and", "but", "though", "whereas", "while",
    ]

    private static let conjunctions: Set<String> = ["after", "before", "when", "while"]

    private static let auxiliaries: Set<String> = ["was", "were", "had", "is", "are", "has"]

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

    /// "No one was injured", "two men were": a short subject and "was", which no list of things
    /// goes on with.
    private static func hasAuxiliary(_ tokens: Range<Int>, in text: AnalyzedText) -> Bool {
        guard let verb = verb(of: tokens, in: text), verb > tokens.lowerBound,
            auxiliaries.contains(text.tokens[verb].folded)
        else { return false }
        let first = text.tokens[tokens.lowerBound]
        return verb - tokens.lowerBound <= 4
            && (subjectBeginnings.contains(first.folded)
                || NumberWords.cardinal(first.folded) != nil)
    }

    private static let subjectBeginnings: Set<String> = [
        "no", "nobody", "none", "the", "he", "she", "it", "they",
    ]

    /// "Was carrying containers", "travelled for ten years": a verb, and behind it no noun that it
    /// could describe.
    private static func isPredicate(_ tokens: Range<Int>, in text: AnalyzedText) -> Bool {
        let first = text.tokens[tokens.lowerBound].folded
        guard VerbForms.isPast(first), tokens.count > 2 else { return false }
        let next = text.tokens[tokens.lowerBound + 1]
        return auxiliaries.contains(first) || next.kind == .number
            || next.kind == .word && !FunctionWords.isContent(next.folded)
    }

    private static func subject(of tokens: Range<Int>, in text: AnalyzedText) -> Range<Int>? {
        guard let verb = verb(of: tokens, in: text), verb > tokens.lowerBound,
            verb - tokens.lowerBound <= 6
        else { return nil }
        return tokens.lowerBound..<verb
    }

    private static func clause(
        _ subject: Range<Int>?, _ tokens: Range<Int>, in text: AnalyzedText
    ) -> Clause {
        [subject, tokens].compactMap(\.self).map { bytes($0, in: text) }
    }

    private static func bytes(_ tokens: Range<Int>, in text: AnalyzedText) -> Range<Int> {
        text.tokens[tokens.lowerBound].range
            .lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    }
}
