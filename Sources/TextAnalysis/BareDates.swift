/// Years and months that stand alone, and are dates only for what is around them.
struct BareDates {
    let text: TokenizedText
    let lexemes: [TemporalLexeme]
    let sentence: Range<Int>

    func reading(at index: Int, after previous: TemporalCandidate?) -> TemporalCandidate? {
        switch lexemes[index] {
        case .digits(let year, 4) where (1000...2100).contains(year):
            guard isYear(year, at: index, after: previous) else { return nil }
            return TemporalCandidate(
                tokens: index..<index + 1, meaning: .year(year, part: nil))
        case .month(let month, let isAbbreviated):
            guard isMonth(at: index, isAbbreviated: isAbbreviated, after: previous)
            else { return nil }
            return TemporalCandidate(
                tokens: index..<index + 1, meaning: .month(year: nil, month: month, part: nil))
        default:
            return nil
        }
    }

    private func word(_ index: Int) -> Token? {
        sentence.contains(index) ? text.tokens[index] : nil
    }

    private func isYear(_ year: Int, at index: Int, after previous: TemporalCandidate?) -> Bool {
        let next = word(index + 1)
        guard !isCounted(next, isRecent: (1900...2100).contains(year)),
            !isPartOfNumber(index), !TemporalWords.otherEras.contains(next?.folded ?? "")
        else { return false }
        if let previous, continues(previous, at: index) {
            return true
        }
        guard let before = word(index - 1) else {
            return year >= 1900 && ["was", "saw", "is", "will", "marked"].contains(next?.folded)
        }
        if TemporalWords.weaklyBeforeYear.contains(before.folded) {
            return year >= 1900 && !isPlainWord(next)
        }
        if before.folded == "of" {
            return !isAmount(word(index - 2)) && year >= 1500
        }
        if TemporalWords.beforeYear.contains(before.folded) {
            return true
        }
        if before.folded == "(" {
            return year >= 1800 && [")", ",", ";"].contains(next?.folded)
        }
        guard year >= 1900, let next, next.kind == .word else { return false }
        if TemporalWords.determiners.contains(before.folded) || isPossessive(before) {
            return true
        }
        return !(before.isCapitalized && index - 1 > sentence.lowerBound)
            && before.kind != .symbol && !next.folded.hasSuffix("s")
            && TemporalWords.yearly.contains(next.stem)
    }

    /// "2013, 2014 and 2015".
    private func continues(_ previous: TemporalCandidate, at index: Int) -> Bool {
        guard case .year = previous.meaning, previous.tokens.upperBound <= index else {
            return continuesToYear(previous, at: index)
        }
        let between = (previous.tokens.upperBound..<index).map { text.tokens[$0].folded }
        return Self.betweenYears.contains(between)
    }

    /// "from March to 2016", "between June 2014 and 2016".
    private func continuesToYear(_ previous: TemporalCandidate, at index: Int) -> Bool {
        guard case .month = previous.meaning, previous.tokens.upperBound == index - 1 else {
            return false
        }
        return ["to", "and", "until", "through"].contains(text.tokens[index - 1].folded)
    }

    private static let betweenYears: Set<[String]> = [
        ["and"], ["or"], [","], [",", "and"], ["to"], ["until"], ["till"], ["through"], ["vs"],
        ["versus"], ["than", "in"], ["–"], ["—"], ["/"],
    ]

    private func isCounted(_ next: Token?, isRecent: Bool) -> Bool {
        guard let next else { return false }
        if next.kind == .symbol, next.folded == "%" {
            return true
        }
        guard next.kind == .word, !next.isCapitalized else { return false }
        if TemporalWords.counted.contains(next.folded) {
            return true
        }
        return !isRecent && next.folded.hasSuffix("s") && next.folded.utf8.count > 4
    }

    /// "$2000", "12-2014", "#2014".
    private func isPartOfNumber(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, text.isAttached(index) else { return false }
        let before = text.tokens[index - 1]
        return before.kind == .symbol || before.folded == "." || before.folded == ":"
    }

    private func isPlainWord(_ token: Token?) -> Bool {
        guard let token, token.kind == .word, !token.isCapitalized else { return false }
        return !FunctionWords.all.contains(token.folded)
    }

    private func isAmount(_ token: Token?) -> Bool {
        token.map { TemporalWords.amounts.contains($0.folded) } ?? false
    }

    private func isPossessive(_ token: Token) -> Bool {
        token.kind == .word && token.range.count > token.folded.utf8.count
            && text.bytes[token.range.upperBound - 1] == UInt8(ascii: "s")
    }

    // "May" and "March" are verbs and names besides.
    private func isMonth(
        at index: Int, isAbbreviated: Bool, after previous: TemporalCandidate?
    ) -> Bool {
        let before = word(index - 1)?.folded ?? ""
        // "in May and June"
        if case .month = previous?.meaning, previous?.tokens.upperBound == index - 1,
            ["and", "or", ","].contains(before)
        {
            return word(index + 1)?.isCapitalized != true
        }
        if isAbbreviated || TemporalWords.ambiguousMonths.contains(text.tokens[index].folded) {
            let isNamed = word(index + 1)?.isCapitalized ?? false
            return TemporalWords.beforeMonth.contains(before) && !isNamed
        }
        return true
    }
}
