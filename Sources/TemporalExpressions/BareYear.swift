import ClaimModel

/// A number of four digits, which is a year only for what is around it.
struct BareYear {
    let neighbours: Neighbours
    let core: Range<Int>
    let year: Int

    private var slots: SlotReader { neighbours.slots }
    private var index: Int { core.lowerBound }

    func isYear(after previous: TemporalCandidate?) -> Bool {
        if slots.isMark(index, "'") {
            return slots.isWord(index - 1, "of", "in", "since", "from", "by", "until")
        }
        // Its era says so.
        if core.count == 2, slots.lexemes[index].form == .number || year < 1000 { return true }
        guard !isCounted, !neighbours.isPartOfNumber(index), !isPartOfRange else { return false }
        if let previous, continues(previous) { return true }
        if slots.lexemes[index].form == .word { return isSpelledYear }
        let next = core.upperBound
        if year >= 1500, slots.isMark(next, "'"), slots.isAttached(next) { return true }
        guard index > 0, !startsSentence else { return isHeading }
        let before = neighbours.cues(index - 1)
        if before.contains(.weaklyBeforeYear) { return year >= 1900 && !isPlainWord(next) }
        if slots.isWord(index - 1, "as") {
            return slots.isWord(index - 2, "late", "early", "recently", "far")
        }
        if slots.isWord(index - 1, "both") { return year >= 1900 && !isPlainWord(next) }
        if slots.isWord(index - 1, "of") {
            return !neighbours.cues(index - 2).contains(.amount) && year >= 1500
        }
        if before.contains(.beforeYear) { return true }
        if slots.isMark(index - 1, "(") {
            return year >= (slots.isMark(next, ")") ? 1500 : 1800)
                && slots.isMark(next, in: [")", ",", ";"])
        }
        return isAttribute(before)
    }

    /// "2003: Invasion", "2007 saw", "1972 election", a year alone on its line.
    private var isHeading: Bool {
        let next = core.upperBound
        guard slots.lexemes.indices.contains(next), year >= 1500 else { return year >= 1500 }
        return slots.isMark(next, ":") || slots.lexemes[next].traits.contains(.startsLine)
            || neighbours.cues(next).contains(.yearly)
            || slots.isWord(next, "was", "saw", "is", "will", "marked", "also")
    }

    /// "the 2016 theft", "its 2014 hack", "2016 election".
    private func isAttribute(_ before: Cues) -> Bool {
        let next = core.upperBound
        guard year >= 1500, slots.lexemes.indices.contains(next),
            slots.lexemes[next].form == .word || slots.lexemes[next].form == .other
                || slots.isMark(next, "\"")
        else { return false }
        if before.contains(.determiner) || isPossessive { return true }
        let word = slots.lexemes[index - 1]
        let isNamed = word.traits.contains(.isCapitalized) && index > 1
        return year >= 1900 && !isNamed && !slots.lexemes[next].traits.contains(.isCapitalized)
            && neighbours.cues(next).contains(.yearly)
    }

    var isCounted: Bool {
        let next = core.upperBound
        guard slots.lexemes.indices.contains(next) else { return false }
        if neighbours.isCountedNoun(next) { return true }
        let lexeme = slots.lexemes[next]
        let isRecent = (1900...2100).contains(year)
        return !isRecent && lexeme.form == .word && !lexeme.traits.contains(.isCapitalized)
            && lexeme.traits.contains(.endsInS) && lexeme.end - lexeme.start > 4
            && !neighbours.cues(next).contains(.function)
    }

    /// "2014-Q1", "1234-56": a dash and digits go on.
    private var isPartOfRange: Bool {
        let next = core.upperBound
        return slots.isMark(next, "-") && slots.isAttached(next) && slots.isAttached(next + 1)
            && slots.lexemes[next + 1].form == .number && slots.lexemes[next + 1].digits < 4
    }

    private var startsSentence: Bool {
        index == 0 || slots.isMark(index - 1, ".") || slots.isMark(index - 1, "?")
    }

    private var isSpelledYear: Bool {
        // "Nineteen ninety-six" counts nothing.
        year < 2000 && core.count > 1
            || slots.isWord(
                index - 1, "in", "since", "of", "by", "until", "during", "from", "before")
                && core.count > 1 && !slots.isWord(index, "two")
            || slots.isWord(index - 1, "in", "since") && core.count > 1
                && !isPlainWord(
                    core.upperBound)
    }

    private func isPlainWord(_ next: Int) -> Bool {
        guard slots.lexemes.indices.contains(next), slots.lexemes[next].form == .word else {
            return false
        }
        return !slots.lexemes[next].traits.contains(.isCapitalized)
            && !neighbours.cues(next).contains(.function)
    }

    private var isPossessive: Bool {
        slots.isWord(index - 1, "s") && slots.isAttached(index - 1)
            && slots.isMark(index - 2, "'")
    }

    /// "2013, 2014 and 2015", "between June 2014 and 2016".
    private func continues(_ previous: TemporalCandidate) -> Bool {
        let gap = previous.range.upperBound..<index
        guard !gap.isEmpty, gap.count <= 2 else { return false }
        switch previous.meaning {
        case .year, .month(.written, _):
            if gap.count == 2 {
                return slots.isMark(gap.lowerBound, ",") && slots.isWord(index - 1, "and", "or")
                    || slots.isWord(gap.lowerBound, "than") && slots.isWord(index - 1, "in")
            }
            return slots.isMark(index - 1, ",") || slots.isMark(index - 1, "/")
                || slots.isDash(index - 1)
                || slots.isWord(
                    index - 1, "and", "or", "to", "until", "till", "through", "vs", "versus")
        case .month, .day:
            return gap.count == 1 && slots.isWord(index - 1, "to", "and", "until", "through")
        default: return false
        }
    }
}
