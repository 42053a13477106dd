internal import CheckWorthiness
package import ClaimModel
internal import OfficeMentions
package import TextAnalysis

/// The claims of an article and what was left out of it.
package struct Extraction: Sendable {
    /// In order of place.
    package var claims: [Claim]
    /// What the reader left out and what is no claim, in order of place.
    package var leftOut: [LeftOut]
    package var unanchored: [UnanchoredDate]
    /// Who is said to say what, in order of place, of claims and of what is none.
    package var speeches: [AttributedSpeech]
}

/// Cuts an article into checkable claims.
package enum ClaimExtractor {
    /// - Parameters:
    ///   - analysis: of `article.text`, with its blocks.
    ///   - minimum: claims whose check-worthiness lies below it are left out.
    package static func extract(
        from article: Article, analysis: AnalyzedText, minimumCheckWorthiness minimum: Double
    ) -> Extraction {
        var pass = ExtractionPass(article: article, text: analysis, minimum: minimum)
        for block in article.blocks {
            pass.read(block)
        }
        return Extraction(
            // An id is made of the claim's own words, and so before others are filled in.
            claims: ClaimID.numbered(pass.claims).map { filledIn($0, of: analysis) },
            leftOut: (article.leftOut + pass.leftOut).sorted {
                ($0.range.lowerBound, $0.range.upperBound)
                    < ($1.range.lowerBound, $1.range.upperBound)
            },
            unanchored: unanchored(in: article, analysis), speeches: pass.listener.speeches)
    }

    /// With the names behind its pronouns and descriptions: "she [Jane Doe]".
    static func filledIn(_ claim: Claim, of text: AnalyzedText) -> Claim {
        var claim = claim
        let words = text.string(claim.content)
        guard claim.text.hasSuffix(words) else { return claim }
        var read = String(claim.text.dropLast(words.count))
        var place = claim.content.lowerBound
        for reference in claim.references {
            guard let name = reference.name else { continue }
            read += text.string(place..<reference.range.upperBound) + " [\(name)]"
            place = reference.range.upperBound
        }
        claim.text = read + text.string(place..<claim.content.upperBound)
        return claim
    }

    private static func unanchored(in article: Article, _ text: AnalyzedText) -> [UnanchoredDate] {
        // Blocks and dates are in order of place, so that each is looked at once.
        var blocks = article.blocks[...]
        return text.dates.compactMap { date in
            while let block = blocks.first, block.range.upperBound <= date.range.lowerBound {
                blocks.removeFirst()
            }
            guard case .unanchored(let reason) = date.anchoring,
                blocks.first?.range.contains(date.range.lowerBound) ?? false
            else { return nil }
            return UnanchoredDate(
                text: text.string(date.range), range: article.offsets.file(date.range),
                reason: reason)
        }
    }
}

/// One walk through an article, in the order in which it is read.
private struct ExtractionPass {
    let article: Article
    let text: AnalyzedText
    let minimum: Double
    var claims: [Claim] = []
    var leftOut: [LeftOut] = []
    var listener: Listener
    /// What was stated last, for a list of examples to complete.
    private var lastContent: Range<Int>?

    init(
        article: Article, text: AnalyzedText, minimum: Double
    ) {
        self.article = article
        self.text = text
        self.minimum = minimum
        listener = Listener(text)
    }

    mutating func read(_ block: Block) {
        if block.kind == .headline || block.kind == .subhead {
            leaveOut(block.range, .headline, block.kind.rawValue)
            return
        }
        let first = text.sentences.partition { $0.range.lowerBound >= block.range.lowerBound }
        for sentence in text.sentences[first...] {
            guard sentence.range.lowerBound < block.range.upperBound else { return }
            read(sentence)
        }
    }

    private mutating func read(_ sentence: Sentence) {
        let (attribution, speaker) = listener.listen(to: sentence)
        let content = attribution?.content ?? withoutStop(sentence.tokens)
        let own = attribution?.ownClause(in: sentence, of: text)
        if let own { addOwn(own, of: sentence) }
        // What is left of the sentence for those who are heard in it.
        let start = own.map { text.tokens[$0.upperBound + 1].range.lowerBound }
        let heard = (start ?? sentence.range.lowerBound)..<sentence.range.upperBound
        // A question attributed to somebody keeps its mark only in the sentence.
        let judged = attribution == nil ? sentence.tokens : content
        if let purpose = SentencePurpose.find(
            in: judged, of: text, isSaid: attribution != nil),
            purpose.reason != .prediction || !isRefutable(sentence),
            attribution == nil || !isQuotedOpinion(purpose, in: sentence)
        {
            leaveOut(heard, purpose.reason, purpose.detail)
            return
        }
        addOffices(of: sentence, speaker: speaker)
        let items = EnumeratedItems.find(in: content, of: text, after: lastContent)
        if items.isEmpty {
            add(
                sentence, range: heard, content: content, context: [],
                isAttributed: speaker != nil, speaker: speaker)
        } else {
            for (place, item) in items.enumerated() {
                let isLast = place == items.count - 1
                let range = text.bytes(of: item.tokens)
                // What frames the list is checked with its first item or its last: "In a speech
                // on 31 June, she mentioned".
                let start = place == 0 ? heard.lowerBound : range.lowerBound
                let end = isLast ? heard.upperBound : range.upperBound
                add(
                    sentence, range: start..<end, content: item.tokens,
                    context: item.context.map { [$0] } ?? [], isAttributed: attribution != nil,
                    speaker: speaker)
            }
        }
        lastContent = content
    }

    /// Adds what a sentence says by itself, before somebody is heard in it.
    private mutating func addOwn(_ clause: Range<Int>, of sentence: Sentence) {
        let range = sentence.range.lowerBound..<text.bytes(of: clause).upperBound
        if let purpose = SentencePurpose.find(in: clause, of: text, isSaid: false),
            purpose.reason != .prediction || !isRefutable(sentence)
        {
            leaveOut(range, purpose.reason, purpose.detail)
            return
        }
        add(
            sentence, range: range, content: clause, context: [], isAttributed: false,
            speaker: nil)
    }

    /// An office that somebody is said to hold can be looked up.
    private static let worthinessOfOffice = 0.8

    /// Whether the calendar alone can say something of a prediction: one for a day that does not
    /// exist, that has another weekday, or that was over when the article appeared.
    private func isRefutable(_ sentence: Sentence) -> Bool {
        text.dates(in: sentence.range).contains { date in
            if date.problem != nil { return true }
            guard date.anchoring == .explicit, let last = date.interval?.lastDay,
                let published = article.published
            else { return false }
            return last < published
        }
    }

    /// Whether it ascribes an opinion, an advice or a promise word for word: that it was said in
    /// these words can be checked, whatever they say.
    private func isQuotedOpinion(_ purpose: SentencePurpose, in sentence: Sentence) -> Bool {
        guard [.opinion, .advice, .prediction].contains(purpose.reason) else { return false }
        return text.quotations(in: sentence.range).contains { quotation in
            let words = text.tokens[text.tokens(in: quotation.range)].count { $0.kind == .word }
            return words >= Self.wordsOfAQuotation
        }
    }

    /// Fewer may be scare quotes or a turn of speech.
    private static let wordsOfAQuotation = 5

    /// "Jane Doe, the director of B, says …" asserts an office beside what she says.
    private mutating func addOffices(of sentence: Sentence, speaker: Speaker?) {
        for mention in OfficialMention.mentions(in: text, within: sentence.range)
        where mention.standsApart {
            let range =
                min(
                    mention.personRange.lowerBound, mention.officeRange.lowerBound)..<max(
                    mention.personRange.upperBound, mention.officeRange.upperBound)
            let office = text.string(mention.officeRange)
            append(
                Claim(
                    id: "", text: "\(mention.person) [is] \(office)", quote: text.string(range),
                    range: article.offsets.file(range), textRange: range,
                    sentence: sentence.range, kind: .office,
                    checkWorthiness: Self.worthinessOfOffice,
                    mentions: text.mentions(in: range)))
        }
    }

    private mutating func add(
        _ sentence: Sentence, range: Range<Int>, content: Range<Int>, context: [Range<Int>],
        isAttributed: Bool, speaker: Speaker?
    ) {
        let contentRange = text.bytes(of: content)
        let words = text.string(contentRange)
        let filledIn = context.map { "[\(text.string($0))] " }.joined()
        append(
            Claim(
                id: "", text: filledIn + words, quote: text.string(range),
                range: article.offsets.file(range), textRange: range, content: contentRange,
                sentence: sentence.range, context: context,
                references: listener.references(in: content, saidBy: speaker), speaker: speaker,
                kind: Claim.Kind(of: content, in: text, isAttributed: isAttributed),
                checkWorthiness: Worthiness(of: content, in: text).hundredths,
                mentions: text.mentions(in: range)))
    }

    private mutating func append(_ claim: Claim) {
        if claim.checkWorthiness < minimum {
            leaveOut(claim.textRange, .belowCheckWorthiness, nil)
        } else {
            claims.append(claim)
        }
    }

    private mutating func leaveOut(
        _ range: Range<Int>, _ reason: LeftOut.Reason, _ detail: String?
    ) {
        leftOut.append(
            LeftOut(
                range: article.offsets.file(range), reason: reason, detail: detail,
                quote: text.string(range)))
    }

    private func withoutStop(_ tokens: Range<Int>) -> Range<Int> {
        guard let last = tokens.last, tokens.count > 1,
            [".", "!"].contains(text.string(text.tokens[last].range))
        else { return tokens }
        return tokens.lowerBound..<last
    }
}
