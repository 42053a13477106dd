internal import CheckerKit

// The words.

extension Finding {
    private typealias Kinds = QuotationChecker

    /// - Parameter isWhole: whether the claim is nothing but the quotation, by the same speaker.
    static func said(
        _ wording: SourceWording, _ quotation: ArticleQuotation, isWhole: Bool
    ) -> Finding {
        let source = "Source '\(wording.sentence.source.title)' has"
        let isVerbatim = wording.grade == .verbatim
        let message =
            if isVerbatim {
                "\(source) the quotation word for word"
            } else if quotation.gaps.isEmpty {
                "\(source) the same words; only case, marks or contractions differ"
            } else {
                "\(source) the same words around what the article shows as left out"
            }
        return Finding(
            Kinds.kind(isVerbatim ? Kinds.verbatim : Kinds.sameWords), .supports,
            isWhole ? .decisive : .indicative,
            covers: isWhole ? .whole : .part("quotation", quotation.range), message: message,
            evidence: [.passage(wording.sentence.passage)])
    }

    static func changed(_ wording: SourceWording, _ quotation: ArticleQuotation) -> Finding {
        let edits = wording.changes.map(\.edit)
        let first = edits[0].quoted
        let range =
            edits.count == 1 && !first.isEmpty ? quotation.bytes(of: first) : quotation.range
        return Finding(
            Kinds.kind(Kinds.changed), .contradicts, .decisive, covers: .part("quotation", range),
            message: "Source '\(wording.sentence.source.title)' has "
                + Wording(wording, quotation).list(edits) + ", in an otherwise like quotation",
            evidence: [.passage(wording.sentence.passage)])
    }

    static func near(_ wording: SourceWording, _ quotation: ArticleQuotation) -> Finding {
        Finding(
            Kinds.kind(Kinds.near), .neutral, .indicative,
            covers: .part("quotation", quotation.range),
            message: "Source '\(wording.sentence.source.title)' has nearly the words: "
                + Wording(wording, quotation).list(wording.alignment.edits),
            evidence: [.passage(wording.sentence.passage)])
    }

    static func otherSpeaker(
        _ ours: QuotedSpeaker, _ theirs: QuotedSpeaker, _ wording: SourceWording
    ) -> Finding {
        Finding(
            Kinds.kind(Kinds.otherSpeaker), .contradicts, .decisive,
            covers: .part("speaker", ours.range),
            message: "Source '\(wording.sentence.source.title)' has '\(theirs.name)' say these "
                + "words, the article '\(ours.name)'",
            evidence: [.passage(wording.sentence.passage)])
    }

    /// - Parameter nearest: shown if it has at least half of the words.
    static func notFound(_ nearest: SourceWording?, _ quotation: ArticleQuotation) -> Finding {
        let kind = Kinds.kind(Kinds.notFound)
        let part = Coverage.part("quotation", quotation.range)
        guard let nearest, 2 * nearest.alignment.matches > quotation.numbers.count else {
            return Finding(
                kind, .neutral, .indicative, covers: part,
                message: "No source has the quotation or words like it", evidence: [])
        }
        let shared = "\(nearest.alignment.matches) of its \(quotation.numbers.count) words"
        return Finding(
            kind, .neutral, .indicative, covers: part,
            message: "No source has the quotation; the nearest place, in source "
                + "'\(nearest.sentence.source.title)', shares \(shared)",
            evidence: [.passage(nearest.sentence.passage)])
    }
}

/// Edits, as a reader can follow them.
private struct Wording {
    private let wording: SourceWording
    private let quotation: ArticleQuotation

    init(_ wording: SourceWording, _ quotation: ArticleQuotation) {
        self.wording = wording
        self.quotation = quotation
    }

    func list(_ edits: [WordAlignment.Edit]) -> String {
        let shown = edits.prefix(4).map(inWords)
        let rest = edits.count - shown.count
        return (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")
    }

    private func inWords(_ edit: WordAlignment.Edit) -> String {
        let source = wording.sentence.analysis
        if edit.said.isEmpty {
            return "no '\(quotation.text.string(quotation.bytes(of: edit.quoted)))'"
        }
        let words = wording.said.words[edit.said]
        let said = source.string(
            source.bytes(
                of: words[edit.said.lowerBound].tokens
                    .lowerBound..<words[edit.said.upperBound - 1]
                    .tokens.upperBound))
        guard !edit.quoted.isEmpty else { return "'\(said)', which the article leaves out" }
        let ours = quotation.text.string(quotation.bytes(of: edit.quoted))
        return "'\(said)' where the article has '\(ours)'"
    }
}

extension ArticleQuotation {
    /// From the first to the last byte of some words, of which there is at least one.
    func bytes(of indices: Range<Int>) -> Range<Int> {
        let first = words.words[indices.lowerBound].tokens.lowerBound
        return text.bytes(of: first..<words.words[indices.upperBound - 1].tokens.upperBound)
    }

    /// Whether a claim says nothing but the quotation.
    func isAll(of claim: Claim) -> Bool {
        let rest = text.tokens(in: claim.content).filter { index in
            text.tokens[index].kind != .punctuation
                && !range.contains(text.tokens[index].range.lowerBound)
        }
        return rest.isEmpty
    }
}
