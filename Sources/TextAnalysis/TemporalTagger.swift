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
            let candidates = tagger.candidates(in: sentence.tokens)
            for (number, candidate) in candidates.enumerated() {
                let next = candidates.dropFirst(number + 1).first
                expressions.append(
                    anchor.expression(candidate, on: tagger.day(of: candidate, next: next)))
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
                found = matcher.longest(TemporalPatterns.index, at: index)
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

    /// Articles are many; most stand before no word of time.
    private func mayBegin(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard Self.articles.contains(text.tokens[index].folded) else { return true }
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

    /// The day written behind a clock time: "5 p.m. on Friday".
    private func day(
        of candidate: TemporalCandidate, next: TemporalCandidate?
    ) -> TemporalCandidate? {
        guard case .time = candidate.meaning, let next,
            next.tokens.lowerBound - candidate.tokens.upperBound <= 4,
            (candidate.tokens.upperBound..<next.tokens.lowerBound).allSatisfy({
                let word = text.tokens[$0].folded
                return ["on", ",", "(", ")", "of", "the", "time"].contains(word)
                    || Abbreviations.timeZones.contains(word)
            })
        else { return nil }
        switch next.meaning {
        case .day, .weekday, .dayWord: return next
        default: return nil
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
}
