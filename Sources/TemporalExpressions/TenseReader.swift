enum TemporalDirection {
    case past, future
}

/// What the verbs around an expression say about its side of the publication.
enum TenseEvidence {
    case future, past
    /// "to open in May": ahead of whatever is told.
    case infinitive
    /// "by May", "until Friday": mostly still to come.
    case deadline
    /// Only that somebody said something.
    case reported
    case none

    /// The side, if a verb tells it.
    var direction: TemporalDirection? {
        switch self {
        case .future: .future
        case .past: .past
        case .infinitive, .deadline, .reported, .none: nil
        }
    }

    /// The side, with infinitives and deadlines taken for things to come.
    var likely: TemporalDirection? {
        switch self {
        case .future, .infinitive, .deadline: .future
        case .past: .past
        case .reported, .none: nil
        }
    }
}

/// Reads the tense of the clause that an expression stands in.
struct TenseReader {
    let slots: SlotReader

    private static let reach = 16

    /// The nearest verb before it in its clause tells most; those after it, where it opens one.
    func evidence(at range: Range<Int>) -> TenseEvidence {
        let start = clockStart(before: range.lowerBound)
        let before = before(start)
        if isDeadline(start) { return deadline(start, before.found, before: range.upperBound) }
        if let told = besideVerb(start) { return told }
        if let found = before.found { return found }
        // "But in March"
        let isOpening =
            before.length <= 1 || before.length == 2 && cues(start - 2).contains(.subordinator)
        if isOpening, let after = after(range.upperBound) { return after }
        return before.isReported ? .reported : .none
    }

    /// What the nearest verb of the sentence says, where that of the clause says nothing: "who
    /// stepped down as chairman, president and chief executive in March".
    func sentenceEvidence(at range: Range<Int>) -> TenseEvidence {
        var clause = range.lowerBound
        while clause > 0, range.lowerBound - clause <= Self.reach, !endsSentence(clause - 1) {
            if isBorder(clause - 1), let found = before(clause - 1).found {
                return found == .infinitive ? .none : found
            }
            clause -= 1
        }
        return .none
    }

    private func endsSentence(_ index: Int) -> Bool {
        isBorder(index) && !slots.isMark(index, ",")
    }

    /// A deadline is ahead, unless what it ends has been: "had filed by Friday", "until Friday,
    /// they had not".
    private func deadline(
        _ start: Int, _ found: TenseEvidence?, before end: Int
    ) -> TenseEvidence {
        let isOpening = start < 2 || isBorder(start - 2)
        if isOpening, slots.isMark(end, ","), after(end) == .past { return .past }
        guard found == .past, slots.isWord(start - 1, "by", "through") else { return .deadline }
        let clause = max(0, start - Self.reach)..<start
        return clause.contains { slots.isWord($0, "had") } ? .past : .deadline
    }

    /// "Announced Friday", "said in March"; "opens on Friday".
    private func besideVerb(_ start: Int) -> TenseEvidence? {
        let isJoined = slots.isWord(start - 1, "on", "in", "late", "early")
        let verb = isJoined ? start - 2 : start - 1
        guard verb >= 0, !slots.lexemes[verb].traits.contains(.isCapitalized) else { return nil }
        // "Has set Friday as the deadline"
        let isFixed = cues(verb).contains(.scheduled) && !slots.isWord(verb - 1, "to")
        if isFixed || slots.isWord(start - 1, "set") { return .future }
        return cues(verb).contains(.speech) && !isToBe(verb - 1) && !isAfterFuture(verb)
            ? .past : nil
    }

    private func isToBe(_ index: Int) -> Bool {
        slots.isWord(index, "be", "is", "are", "being")
    }

    /// Where "9 a.m. EST" begins, if it stands before an index; else the index.
    private func clockStart(before index: Int) -> Int {
        var start = index
        while start > 0, index - start < 6, isOfClock(start - 1) { start -= 1 }
        return start
    }

    private func isOfClock(_ index: Int) -> Bool {
        slots.lexemes[index].form == .number || slots.isMark(index, ":")
            || slots.isWord(index, "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "noon", "midnight")
            || slots.value(.zone, at: index) != nil
    }

    private func cues(_ index: Int) -> Cues {
        guard slots.lexemes.indices.contains(index) else { return [] }
        return slots.grammar.cues(of: slots.lexemes[index])
    }

    private func before(_ start: Int) -> (found: TenseEvidence?, isReported: Bool, length: Int) {
        var isReported = false
        // "Preferred shares": a word in "-ed" is no verb for certain.
        var mayBePast = false
        var index = start - 1
        while index >= 0, start - index <= Self.reach, !isBorder(index) {
            let cues = cues(index)
            if mayBePast, cues.contains(.subordinator) { break }
            if let ahead = ahead(index) { return (ahead, isReported, start - index) }
            if cues.contains(.speech) {
                isReported = true
            } else if isPast(index) {
                return (isAfterFuture(index) ? .future : .past, isReported, start - index)
            } else if isEd(index), !isToBe(index - 1) {
                // "The injunction issued Thursday".
                if index == start - 1 { return (.past, isReported, 1) }
                mayBePast = true
            } else if isInfinitive(index) {
                let found = aheadOfInfinitive(index) ?? .infinitive
                return (found, isReported, start - index)
            }
            index -= 1
        }
        return (mayBePast ? .past : nil, isReported, start - index - 1)
    }

    private func after(_ end: Int) -> TenseEvidence? {
        // "In January, it sold": the comma behind what opens a sentence parts nothing, and what
        // opens one is told unless something is said to come.
        let isOpening = slots.isMark(end, ",")
        var index = isOpening ? end + 1 : end
        var isReported = false
        while index < slots.lexemes.count, index - end < Self.reach, !isBorder(index) {
            if let ahead = ahead(index) { return ahead }
            if cues(index).contains(.speech) {
                // "In June, it announced plans"; but "on Friday, he said, it will".
                let isAside = slots.isMark(index + 1, ",")
                if isOpening, !isAside { return .past }
                isReported = true
                if isAside { index += 1 }
            } else if isPast(index) || isEd(index), !isToBe(index - 1) {
                return .past
            }
            index += 1
        }
        return isReported ? isOpening ? .past : .reported : nil
    }

    /// What a word that speaks of things to come says: nothing in "as planned" and "announced the
    /// plan", and "had been due" speaks of what was to come.
    private func ahead(_ index: Int) -> TenseEvidence? {
        if slots.isWord(index, "set"), slots.isWord(index + 1, "for", "to") { return .future }
        guard cues(index).contains(.future) else { return nil }
        if slots.isWord(index - 1, "as")
            || slots.isWord(index - 2, "as") && slots.isWord(index - 1, "previously", "originally")
        {
            return nil
        }
        if slots.isWord(index, "plan", "plans"), isNoun(index) { return nil }
        let isPerfect = slots.isWord(index - 1, "been") && isHad(before: index - 1)
        return isPerfect ? .past : .future
    }

    private func isNoun(_ index: Int) -> Bool {
        cues(index - 1).contains(.determiner) && !slots.isWord(index + 1, "to", "for")
    }

    private func isHad(before index: Int) -> Bool {
        slots.isWord(index - 1, "had") || slots.isWord(index - 2, "had")
    }

    /// "Set" and its like are past only where no other verb makes them its own.
    private func isPast(_ index: Int) -> Bool {
        guard !isToBe(index - 1) else { return false }
        guard cues(index).contains(.unchanged) else { return cues(index).contains(.past) }
        return !slots.isWord(
            index - 1, "to", "will", "would", "can", "could", "may", "might", "must", "should",
            "not", "the", "a", "an", "its", "of")
    }

    private func isEd(_ index: Int) -> Bool {
        // "The reduced dividend" is no verb.
        slots.lexemes[index].traits.contains(.endsInEd)
            && !slots.lexemes[index].traits.contains(.isCapitalized)
            && !cues(index - 1).contains(.determiner)
    }

    /// "to" with a word behind it that is no name, number or word of the closed classes.
    private func isInfinitive(_ index: Int) -> Bool {
        guard slots.isWord(index, "to"), slots.lexemes.indices.contains(index + 1) else {
            return false
        }
        let next = slots.lexemes[index + 1]
        return next.form == .word && !next.traits.contains(.isCapitalized)
            && (slots.isWord(index + 1, "be", "have")
                || !cues(index + 1).contains(.function))
    }

    /// Whether one of the four words before says that something is to come: "is expected to".
    private func isAfterFuture(_ index: Int) -> Bool {
        aheadOfInfinitive(index) == .future
    }

    private func aheadOfInfinitive(_ index: Int) -> TenseEvidence? {
        var before = index - 1
        while before >= 0, index - before <= 4, !isBorder(before) {
            if let ahead = ahead(before) { return ahead }
            before -= 1
        }
        return nil
    }

    private func isDeadline(_ start: Int) -> Bool {
        slots.isWord(start - 1, "by", "until", "till", "through", "effective")
            || slots.isWord(start - 1, "as") && slots.isWord(start - 2, "soon", "early", "late")
    }

    /// A clause ends with a comma or a sentence; the full stop of an abbreviation is neither.
    private func isBorder(_ index: Int) -> Bool {
        guard slots.lexemes[index].form == .mark else { return false }
        if slots.isMark(index, ".") {
            return index == 0 || !cues(index - 1).contains(.abbreviation)
        }
        return slots.isMark(index, in: [",", ";", ":", "?", "!"])
            || slots.isDash(index)
    }
}
