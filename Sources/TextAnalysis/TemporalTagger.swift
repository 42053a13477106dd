import ClaimModel

/// Finds the temporal expressions of a text and puts them on the calendar.
struct TemporalTagger {
    private let text: TokenizedText
    private let lexemes: [TemporalLexeme]

    static func dates(
        of text: TokenizedText, sentences: [Sentence], publishedOn: CalendarDate?
    ) -> [TemporalExpression] {
        let tagger = TemporalTagger(
            text: text, lexemes: TemporalLexicon.lexemes(of: text.tokens))
        var expressions: [TemporalExpression] = []
        var anchor = TemporalAnchor(text: text, publishedOn: publishedOn)
        var blocks = text.blocks[...]
        for sentence in sentences {
            while let block = blocks.first, block.upperBound <= sentence.tokens.lowerBound {
                blocks.removeFirst()
                anchor.beginBlock()
            }
            anchor.beginSentence(sentence.tokens)
            for candidate in tagger.candidates(in: sentence.tokens) {
                expressions.append(anchor.expression(candidate))
            }
        }
        return expressions
    }

    private func candidates(in sentence: Range<Int>) -> [TemporalCandidate] {
        let matcher = TemporalMatcher(text: text, lexemes: lexemes, sentence: sentence)
        let bare = BareDates(text: text, lexemes: lexemes, sentence: sentence)
        var candidates: [TemporalCandidate] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            var found: TemporalCandidate?
            if mayBegin(index, in: sentence) {
                found = matcher.longest(TemporalPatterns.all, at: index)
            }
            if found.map({ !isPlausible($0, in: sentence) }) ?? true {
                found = bare.reading(at: index, after: candidates.last)
            }
            if let found {
                candidates.append(found)
                index = found.tokens.upperBound
            } else {
                index += 1
            }
        }
        return TemporalSpans.joined(candidates, in: text)
    }

    private func mayBegin(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard lexemes[index] == .none else { return true }
        let word = text.tokens[index].folded
        guard Self.articles.contains(word) else { return Self.firstWords.contains(word) }
        // Articles are many; most stand before no word of time.
        let next = index + 1
        return sentence.contains(next)
            && (lexemes[next] != .none || Self.words.contains(text.tokens[next].folded))
    }

    private static let articles: Set<String> = ["the", "a", "an"]

    /// The words that stand anywhere in some pattern.
    private static let words: Set<String> = TemporalPatterns.all.reduce(into: ["couple"]) {
        words, pattern in
        for slot in pattern.slots {
            words.formUnion(slot.words)
        }
    }

    /// Refuses what a pattern cannot see: what stands around it.
    private func isPlausible(_ candidate: TemporalCandidate, in sentence: Range<Int>) -> Bool {
        let first = text.tokens[candidate.tokens.lowerBound]
        let next = candidate.tokens.upperBound
        let nextWord = next < sentence.upperBound ? text.tokens[next] : nil
        switch candidate.meaning {
        case .weekday:
            // "Sun" alone is no Sunday.
            return candidate.tokens.count > 1 || TemporalWords.weekdays[first.folded] != nil
        case .repetition:
            // "Daily Mail".
            return !(first.isCapitalized && nextWord?.isCapitalized == true)
        case .duration(_, let unit):
            let isFraction = unit == .quarter && nextWord?.folded == "of"
            return !isFraction && !(first.isCapitalized && nextWord?.isCapitalized == true)
        case .month(nil, _, .some):
            return text.isNameLike(next - 1) || candidate.tokens.count > 1
        default:
            return true
        }
    }

    /// The words with which some pattern begins.
    private static let firstWords: Set<String> = {
        var words: Set<String> = []
        for pattern in TemporalPatterns.all {
            for slot in pattern.slots {
                words.formUnion(slot.words)
                guard case .maybe = slot else { break }
            }
        }
        return words
    }()
}

extension TemporalSlot {
    /// The words that fill the place, if it is filled by certain words.
    var words: Set<String> {
        switch self {
        case .words(let words): words
        case .maybe(let inner): inner.words
        case .several: ["several", "few", "many", "some", "recent", "a"]
        default: []
        }
    }
}
