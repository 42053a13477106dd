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
        if isDeadline(start) { return .deadline }
        let before = before(start)
        if let found = before.found { return found }
        if before.length <= 1, let after = after(range.upperBound) { return after }
        return before.isReported ? .reported : .none
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
        slots.grammar.cues(of: slots.lexemes[index])
    }

    private func before(_ start: Int) -> (found: TenseEvidence?, isReported: Bool, length: Int) {
        var isReported = false
        // "Preferred shares": a word in "-ed" is no verb for certain.
        var mayBePast = false
        var index = start - 1
        while index >= 0, start - index <= Self.reach, !isBorder(index) {
            let cues = cues(index)
            let isToBe = slots.isWord(index - 1, "be")
            if mayBePast, cues.contains(.subordinator) { break }
            if cues.contains(.future) { return (.future, isReported, start - index) }
            if cues.contains(.speech) {
                isReported = true
            } else if cues.contains(.past), !isToBe {
                return (isAfterFuture(index) ? .future : .past, isReported, start - index)
            } else if isEd(index), !isToBe {
                // "The injunction issued Thursday".
                if index == start - 1 { return (.past, isReported, 1) }
                mayBePast = true
            } else if isInfinitive(index) {
                return (isAfterFuture(index) ? .future : .infinitive, isReported, start - index)
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
            let cues = cues(index)
            if cues.contains(.future) { return .future }
            if cues.contains(.speech) {
                isReported = true
            } else if cues.contains(.past) || isEd(index), !slots.isWord(index - 1, "be") {
                return .past
            }
            index += 1
        }
        return isReported ? isOpening ? .past : .reported : nil
    }

    private func isEd(_ index: Int) -> Bool {
        slots.lexemes[index].traits.contains(.endsInEd)
            && !slots.lexemes[index].traits.contains(.isCapitalized)
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
        var before = index - 1
        while before >= 0, index - before <= 4, !isBorder(before) {
            if cues(before).contains(.future) { return true }
            before -= 1
        }
        return false
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
