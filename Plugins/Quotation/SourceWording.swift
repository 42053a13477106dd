internal import CheckerKit

/// The words of one place of a source that come nearest to a quotation of the article.
struct SourceWording {
    enum Grade: Int {
        /// Letter by letter, but for white space and the marks at either end.
        case verbatim
        /// Case, marks, contractions or the gaps that the article shows are all that differs.
        case sameWords
        case near
        case far
    }

    let sentence: SourceSentence
    let alignment: WordAlignment
    let grade: Grade
    /// The edits that change what is said; only where little else is different.
    let changes: [(edit: WordAlignment.Edit, change: WordChange)]
    let said: QuotedWords
    /// The quotation of the source that it stands in, in bytes with its marks.
    let quotation: Range<Int>?

    /// `nil` if no word of the quotation stands there.
    init?(_ quoted: ArticleQuotation, in sentence: SourceSentence, near: Double) {
        let text = sentence.analysis
        let own = text.sentences[sentence.index].range
        let end = min(sentence.index + Self.reach, text.sentences.count)
        let around = own.lowerBound..<text.sentences[end - 1].range.upperBound
        let quotations = Self.quotations(around, in: text)
        let inMarks = Self.alignment(of: quoted, with: quotations.map(\.range), own, text)
        let anywhere = Self.alignment(of: quoted, with: [around], own, text)
        let isInMarks = (inMarks?.0.distance ?? .max) <= (anywhere?.0.distance ?? .max)
        guard let (alignment, said) = isInMarks ? inMarks : anywhere else { return nil }
        self.sentence = sentence
        self.alignment = alignment
        self.said = said
        let start = text.tokens[said.words[alignment.place.lowerBound].tokens.lowerBound].range
        quotation = text.quotation(around: start)?.outer
        let changes = alignment.edits.map { edit in
            (edit, WordChange(edit, of: quoted.words, in: quoted.text, and: said, in: text))
        }
        let grade = Self.grade(of: alignment, quoted, said, text, near: near)
        let isAnotherThought =
            !Self.sharesContent(alignment, quoted)
            || quotation == nil && changes.contains { $0.1 == .content }
        self.grade = grade == .near && isAnotherThought ? .far : grade
        self.changes = self.grade == .near ? Self.decisive(changes, quotation) : []
    }

    /// How many sentences a quotation may run through in a source.
    private static let reach = 4

    private static func quotations(
        _ range: Range<Int>, in text: AnalyzedText
    ) -> [(range: Range<Int>, outer: Range<Int>)] {
        text.quotations.filter { $0.outer.overlaps(range) }.map { ($0.range, $0.outer) }
    }

    private static func alignment(
        of quoted: ArticleQuotation, with ranges: [Range<Int>], _ own: Range<Int>,
        _ text: AnalyzedText
    ) -> (WordAlignment, QuotedWords)? {
        let said = QuotedWords(ranges, of: text)
        let first = said.words.firstIndex { word in
            text.tokens[word.tokens.lowerBound].range.lowerBound >= own.lowerBound
        }
        let last = said.words.lastIndex { word in
            text.tokens[word.tokens.lowerBound].range.lowerBound < own.upperBound
        }
        guard let first, let last, first <= last else { return nil }
        return WordAlignment(
            quoted: quoted.numbers, gaps: quoted.gaps,
            said: said.words.map { quoted.number(of: $0.folded) }, starts: first..<last + 1
        ).map { ($0, said) }
    }

    private static func grade(
        of alignment: WordAlignment, _ quoted: ArticleQuotation, _ said: QuotedWords,
        _ text: AnalyzedText, near: Double
    ) -> Grade {
        if alignment.distance == 0 {
            return isVerbatim(alignment, quoted, said, text) ? .verbatim : .sameWords
        }
        let share = Double(alignment.matches) / Double(quoted.numbers.count)
        let isShort = 4 * alignment.distance <= max(4, quoted.numbers.count) + 4
        return share >= near && isShort ? .near : .far
    }

    /// "I do not buy that" and "I do not think that" share words of grammar and nothing else.
    private static func sharesContent(
        _ alignment: WordAlignment, _ quoted: ArticleQuotation
    ) -> Bool {
        let content = quoted.words.words.indices.filter {
            WordChange.isContent(quoted.words.words[$0].folded)
        }
        let changed = content.count { index in
            alignment.edits.contains { $0.quoted.contains(index) }
        }
        return changed < content.count && 2 * changed <= content.count
    }

    private static func isVerbatim(
        _ alignment: WordAlignment, _ quoted: ArticleQuotation, _ said: QuotedWords,
        _ text: AnalyzedText
    ) -> Bool {
        let first = said.words[alignment.place.lowerBound].tokens.lowerBound
        let last = said.words[alignment.place.upperBound - 1].tokens.upperBound
        let tokens = text.tokens[first..<last].map { text.string($0.range) }
        let ours = quoted.text.tokens[quoted.tokens].map { quoted.text.string($0.range) }
        return tokens == ours
    }

    /// What is changed in a quotation that is otherwise the source's. A word of content counts
    /// only against words that the source quotes too, and only where all else is the same.
    private static func decisive(
        _ changes: [(WordAlignment.Edit, WordChange)], _ quotation: Range<Int>?
    ) -> [(edit: WordAlignment.Edit, change: WordChange)] {
        let words = changes.filter { $0.1 == .content }
        let isCertain = quotation != nil && words.count == changes.count && words.count <= 2
        return changes.filter { $0.1 != .style && ($0.1 != .content || isCertain) }
            .map { (edit: $0.0, change: $0.1) }
    }
}
