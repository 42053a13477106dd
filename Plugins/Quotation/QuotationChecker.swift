public import CheckerKit

/// What the catalogue sees of this module.
public let quotation: any Checker.Type = QuotationChecker.self

struct QuotationChecker: Checker {
    static let info = CheckerInfo(
        id: "quotation",
        summary: "Quotations are word for word what the sources have",
        rationale: """
            Words between quotation marks are somebody's own, so each of them counts. This checker \
            lays a quotation beside the words of the sources and shows every edit between them: \
            whether the words are the same, the same but for case and marks, or near. A number, a \
            name or a negation that is another in an otherwise identical quotation contradicts it, \
            and so does a word that means something else where the source quotes too; other words \
            for the same are shown and left to the reader. Ellipses and brackets are gaps that the \
            article shows. Who speaks is compared where both texts name somebody beside the \
            words. That no source has a quotation proves nothing. It leaves short quotations and \
            titles of works in peace, and it cannot tell a translation from another one.
            """,
        needs: [.sources],
        findings: [verbatim, sameWords, near, changed, otherSpeaker, notFound])

    struct Options {
        var minimumWords = 5
        var candidates = 20
        var near = 0.7
    }

    static let options = OptionSchema(
        Options(),
        .integer(
            "minimum-words", \.minimumWords, in: 3...30,
            help: "Shorter quotations are left in peace."),
        .integer(
            "candidates", \.candidates, in: 1...200,
            help: "How many sentences of the sources are laid beside a quotation."),
        .decimal(
            "near", \.near, in: 0.5...1,
            help: "Share of its words that a place must have to be a near match."))

    static let examples = QuotationExamples.all

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard let sources = context.sources else { return [] }
        return quotations(of: claim, in: context.analysis).flatMap { quotation in
            let found = sources.sentences(sharing: quotation.stems, limit: options.candidates)
                .compactMap { SourceWording(quotation, in: $0, near: options.near) }
            return findings(on: quotation, of: claim, in: found)
        }
    }

    /// The parts of quotations that the claim makes, without short ones and titles.
    private func quotations(of claim: Claim, in text: AnalyzedText) -> [ArticleQuotation] {
        text.quotations.filter { $0.outer.overlaps(claim.textRange) }.map {
            ArticleQuotation($0.range, outer: $0.outer, within: claim.textRange, of: text)
        }.filter { $0.numbers.count >= options.minimumWords && !$0.isTitle }
    }

    private func findings(
        on quotation: ArticleQuotation, of claim: Claim, in found: [SourceWording]
    ) -> [Finding] {
        let same = found.filter { $0.grade == .verbatim || $0.grade == .sameWords }
            .sorted(by: Self.isNearer)
        if !same.isEmpty { return findings(on: quotation, of: claim, inSameWords: same) }
        let near = found.filter { $0.grade == .near }.sorted(by: Self.isNearer)
        let changed = Self.firstOfEachSource(near.filter { !$0.changes.isEmpty })
        // A source with only words of style changed is what the article quotes.
        if let best = near.first, !best.changes.isEmpty {
            return changed.map { .changed($0, quotation) }
        }
        if let best = near.first { return [.near(best, quotation)] }
        return [.notFound(found.min(by: Self.isNearer), quotation)]
    }

    private func findings(
        on quotation: ArticleQuotation, of claim: Claim, inSameWords same: [SourceWording]
    ) -> [Finding] {
        let comparison = SpeakerComparison(quotation, of: claim)
        if let best = same.first(where: { comparison.isSame(in: $0) }) {
            let isAll = quotation.isAll(of: claim)
            return [.said(best, quotation, isWhole: isAll)]
        }
        let open = same.filter { comparison.other(in: $0) == nil }
        if let best = open.first { return [.said(best, quotation, isWhole: false)] }
        return Self.firstOfEachSource(same).compactMap { wording in
            comparison.other(in: wording).map { .otherSpeaker($0.ours, $0.theirs, wording) }
        }
    }

    private static func isNearer(_ one: SourceWording, _ other: SourceWording) -> Bool {
        let mine = (one.grade.rawValue, one.alignment.distance - one.alignment.matches)
        let others = (other.grade.rawValue, other.alignment.distance - other.alignment.matches)
        if mine != others { return mine < others }
        return (one.sentence.source.id, one.sentence.index)
            < (other.sentence.source.id, other.sentence.index)
    }

    private static func firstOfEachSource(_ wordings: [SourceWording]) -> [SourceWording] {
        var seen: Set<String> = []
        return wordings.filter { seen.insert($0.sentence.source.id).inserted }
    }

    static let verbatim = FindingKind("verbatim", "A source has the quotation word for word")
    static let sameWords = FindingKind(
        "same-words", "A source has the words in other case, with other marks or around a gap")
    static let near = FindingKind("near", "A source has nearly the words; the edits are shown")
    static let changed = FindingKind(
        "changed", "A number, name, negation or word of content is not the source's")
    static let otherSpeaker = FindingKind(
        "other-speaker", "A source has somebody else say the same words")
    static let notFound = FindingKind("not-found", "No source has the quotation")
}
