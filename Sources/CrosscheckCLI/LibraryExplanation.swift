internal import Diagnostics
internal import EvidenceStore
internal import JSON
internal import TextAnalysis
internal import TextDisplay

/// Says why sources stand where they do among those found for a text.
struct LibraryExplanation {
    private let search: EvidenceSearch
    private let text: String
    /// What each word of the text is, by its letters.
    private let kinds: [String: String]

    init(_ search: EvidenceSearch, text: String) {
        self.search = search
        self.text = text
        let analysis = AnalyzedText(text)
        var kinds: [String: String] = [:]
        for (place, token) in analysis.tokens.enumerated() {
            let kind =
                if analysis.isInDate(place) {
                    "date"
                } else if token.kind == .number {
                    "number"
                } else if analysis.name(atToken: place) != nil {
                    "name"
                } else {
                    "word"
                }
            let word = analysis.string(token.range)
            if kinds[word] == nil { kinds[word] = kind }
        }
        self.kinds = kinds
    }

    /// The source with its passage, and what each term of the text adds to its score.
    func text(of match: EvidenceSearch.Match, place: Int) throws(EvidenceStore.Trouble) -> String {
        let source = match.source
        let whence = [source.id, source.date ?? "", match.passage.place].filter { !$0.isEmpty }
        var lines = ["\(place). \(whence.joined(separator: ", ")): \(Self.rounded(match.score))"]
        lines.append(LibrarySearch.excerpt(match.passage.text))
        guard let explanation = try search.explanation(of: match, for: text) else {
            return lines.map { visibleText($0) + "\n" }.joined()
        }
        let rows = explanation.terms.sorted { $0.points > $1.points }.map { term in
            [
                "  ", Self.rounded(term.points), term.word, kind(of: term),
                reasons(for: term, among: explanation.passages),
            ]
        }
        var ends: [String] = []
        if !explanation.missing.isEmpty {
            ends.append("Not in the passage: \(quotedList(explanation.missing, "and"))")
        }
        let usual = Int(explanation.averageLength.rounded())
        ends.append(
            "It has \(grouped(explanation.length)) words; \(grouped(usual)) are usual, and the "
                + "more there are, the less each of them adds")
        return lines.map { visibleText($0) + "\n" }.joined() + LookupTable.aligned(rows)
            + ends.map { "    " + visibleText($0) + "\n" }.joined()
    }

    func json(of match: EvidenceSearch.Match) throws(EvidenceStore.Trouble) -> JSONValue {
        guard let explanation = try search.explanation(of: match, for: text) else { return .null }
        let terms = explanation.terms.map { term -> JSONValue in
            [
                "word": .string(term.word), "stem": .string(term.stem),
                "kind": .string(kind(of: term)), "points": .double(Double(term.points)),
                "weight": .double(Double(term.weight)), "times": .int(term.times),
                "passages": .int(term.passages), "emphasised": .bool(term.isEmphasised),
                "in-title": .bool(term.isInTitle),
            ]
        }
        return [
            "terms": .array(terms),
            "missing": .array(explanation.missing.map { .string($0) }),
            "words": .int(explanation.length),
            "usual-words": .double(explanation.averageLength),
            "passages": .int(explanation.passages),
        ]
    }

    private func kind(of term: RankExplanation.Term) -> String {
        kinds[term.word] ?? (term.isEmphasised ? "name" : "word")
    }

    private func reasons(for term: RankExplanation.Term, among passages: Int) -> String {
        let times = [1: "once", 2: "twice"][term.times] ?? "\(grouped(term.times)) times"
        let title = term.isInTitle ? ", the title included" : ""
        let others =
            "\(grouped(term.passages)) of \(grouped(passages)) "
            + (passages == 1 ? "passage has it" : "passages have it")
        let capital = term.isEmphasised ? "; a fifth more for its capital" : ""
        return "\(times)\(title); \(others)\(capital)"
    }

    static func rounded(_ number: Float) -> String {
        let hundredths = Int((Double(number) * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
