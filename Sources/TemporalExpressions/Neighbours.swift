import ClaimModel

/// Refuses what a rule cannot see: what stands around an expression.
struct Neighbours {
    let slots: SlotReader

    private var lexemes: [Lexeme] { slots.lexemes }

    func cues(_ index: Int) -> Cues {
        guard lexemes.indices.contains(index) else { return [] }
        return slots.grammar.cues(of: slots.lexemes[index])
    }

    /// - Parameters:
    ///   - core: the candidate without the modifier in front of it.
    ///   - previous: the expression before it in the paragraph.
    func allow(
        _ candidate: TemporalCandidate, _ rule: RuleMeaning, core: Range<Int>,
        _ captures: Captures, after previous: TemporalCandidate?, isModified: Bool
    ) -> Bool {
        let end = core.upperBound
        switch candidate.meaning {
        case .year(let year):
            if captures.first(.year)?.range != core { return true }
            let bare = BareYear(neighbours: self, core: core, year: year)
            return isModified ? !bare.isCounted : bare.isYear(after: previous)
        case .day: return isDay(core, captures, after: previous)
        case .month(let year, _):
            if year != .open { return !isCounted(end, after: captures) }
            return isModified || isMonth(core, after: previous)
        case .weekday, .partOfDay: return core.count > 1 || !isShortWeekday(core.lowerBound)
        case .repetition, .duration:
            return !isName(core) && isCount(candidate.meaning, core, captures)
        case .offset: return isOffset(core)
        case .unit:
            return isOffset(core) && !(core.count > 1 && isTitle(core))
                && (!rule.has("bare") || isBareUnit(candidate.meaning, core, isModified))
        case .season(.open, _):
            return isModified || isSeason(core)
        case .holiday: return isHoliday(core)
        case .vague: return !isTitle(core) && isVague(core)
        case .dayWord: return !isTitle(core)
        case .time: return isClock(core, captures)
        case .decade: return isDecade(core, isModified)
        case .span: return !isPartOfNumber(core.lowerBound) && !isAttachedDash(end)
        default: return true
        }
    }

    /// "$5 a year", "24 hours a day": what is counted for each unit is a repetition.
    func adjusted(_ candidate: TemporalCandidate, core: Range<Int>) -> TemporalCandidate {
        guard case .duration(1, let unit) = candidate.meaning, core.count == 2,
            candidate.range == core, slots.isWord(core.lowerBound, "a", "an"), core.lowerBound > 0
        else { return candidate }
        let before = core.lowerBound - 1
        guard
            lexemes[before].form == .number || isCountedNoun(before)
                || slots.isWord(before, "times", "time")
        else { return candidate }
        var repeated = candidate
        repeated.meaning = .repetition(TemporalValue.duration(1, unit))
        return repeated
    }

    /// "$5", "12.5", "10:30".
    func isPartOfNumber(_ index: Int) -> Bool {
        guard index > 0, slots.isAttached(index) else { return false }
        return cues(index - 1).contains(.currency)
            || slots.isMark(index - 1, in: [".", ":", "/", "-"])
            || lexemes[index - 1].form == .other
    }

    private func isAttachedDash(_ index: Int) -> Bool {
        slots.isAttached(index) && slots.isMark(index, "-")
            && slots.isAttached(index + 1) && lexemes[index + 1].form == .number
    }

    func isCountedNoun(_ index: Int) -> Bool {
        slots.isMark(index, "%")
            || cues(index).contains(.counted) && !lexemes[index].traits.contains(.isCapitalized)
    }

    private func isCounted(_ index: Int, after captures: Captures) -> Bool {
        captures.all.last?.slot == .year && isCountedNoun(index)
    }

    private func isDay(
        _ core: Range<Int>, _ captures: Captures, after previous: TemporalCandidate?
    ) -> Bool {
        let first = core.lowerBound
        // "5 September-12 September"
        let endsSpan =
            previous?.range.upperBound == first - 1
            && (slots.isDash(first - 1) || slots.isMark(first - 1, "-"))
            && previous?.meaning.isDayOrMonth == true
        if isPartOfNumber(first) && !endsSpan || hasSentenceEnd(core) { return false }
        let last = captures.all.last
        guard last?.slot == .day || last?.slot == .year else { return true }
        let end = core.upperBound
        // "March 5 percent", "May 10-point lead"
        if isCountedNoun(end) { return false }
        return
            !(last?.slot == .day && slots.isMark(end, "-") && slots.isAttached(end)
            && slots.isAttached(end + 1) && lexemes[end + 1].form == .word
            && slots.value(.month, at: end + 1) == nil)
    }

    /// "It snowed in Jan. The 1 percent": the stop is the sentence's too.
    private func hasSentenceEnd(_ core: Range<Int>) -> Bool {
        core.dropFirst().contains { index in
            slots.isWord(index, "the") && lexemes[index].traits.contains(.isCapitalized)
                && slots.isMark(index - 1, ".")
        }
    }

    // "May" and "March" are verbs and names besides.
    private func isMonth(_ core: Range<Int>, after previous: TemporalCandidate?) -> Bool {
        let index = core.lowerBound
        let next = core.upperBound
        let isNamed =
            lexemes.indices.contains(next) && lexemes[next].traits.contains(.isCapitalized)
            && lexemes[next].form != .number && slots.value(.weekday, at: next) == nil
        if case .month = previous?.meaning, previous?.range.upperBound == index - 1,
            slots.isWord(index - 1, "and", "or") || slots.isMark(index - 1, ",")
        {
            return !isNamed
        }
        let traits = cues(index)
        guard !traits.isDisjoint(with: [.shortMonth, .ambiguousMonth]) else { return true }
        return cues(index - 1).contains(.beforeMonth) && !isNamed
    }

    private func isShortWeekday(_ index: Int) -> Bool {
        cues(index).contains(.shortWeekday)
    }

    /// "VOA Today", "This Week": capitals where no sentence begins.
    private func isTitle(_ core: Range<Int>) -> Bool {
        guard lexemes[core.upperBound - 1].traits.contains(.isCapitalized) else { return false }
        let before = core.lowerBound - 1
        return core.count > 1
            || before >= 0 && lexemes[before].form == .word
                && lexemes[before].traits.contains(.isCapitalized)
                && !lexemes[core.lowerBound].traits.contains(.startsLine)
    }

    /// "Daily Mail", "Two Weeks Notice".
    private func isName(_ core: Range<Int>) -> Bool {
        let end = core.upperBound
        guard lexemes[core.lowerBound].traits.contains(.isCapitalized),
            lexemes.indices.contains(end)
        else { return false }
        return lexemes[end].traits.contains(.isCapitalized)
    }

    private func isCount(
        _ meaning: TemporalMeaning, _ core: Range<Int>, _ captures: Captures
    ) -> Bool {
        guard case .duration(let count, let unit) = meaning else { return true }
        let end = core.upperBound
        if isAge(end) { return false }
        if unit == .quarter {
            // "Three-quarters of them" lasts no time, and bare "quarters" may be rooms.
            return captures.value(.units) != nil && !slots.isWord(end, "of")
                && (count != nil || core.count > 1 && !slots.isWord(core.lowerBound, "some"))
        }
        if core.count == 1 {
            return captures.value(.units) == nil || slots.isWord(end, "of")
                || cues(core.lowerBound - 1).contains(.beforePlural)
        }
        // "A year-earlier loss" lasts no year.
        if captures.value(.units) == nil, slots.isMark(end, "-"), slots.isAttached(end),
            slots.isWord(core.lowerBound, "a", "an")
        {
            return false
        }
        guard let number = captures.first(.n), captures.value(.units) == nil,
            core.count == number.range.count + 1
        else { return true }
        // "Five year plan"; "one day" is counted too.
        return number.amount == 1 || lexemes.indices.contains(end) && lexemes[end].form == .word
    }

    /// "A 6-year-old boy": how old one is lasts no time of the text.
    private func isAge(_ end: Int) -> Bool {
        let word = slots.isMark(end, "-") ? end + 1 : end
        return slots.isWord(word, "old", "olds")
    }

    /// Of "two days before the vote" only "two days" stands alone.
    private func isOffset(_ core: Range<Int>) -> Bool {
        let end = core.upperBound
        if core.count > 2, slots.isWord(end - 1, "last", "next") {
            // "The day before last Friday"
            guard lexemes.indices.contains(end), lexemes[end].form != .mark else { return true }
            return cues(end).contains(.function)
        }
        guard slots.isWord(end - 1, "before", "after", "prior") else { return true }
        return !lexemes.indices.contains(end) || lexemes[end].form == .mark
    }

    private func isBareUnit(
        _ meaning: TemporalMeaning, _ core: Range<Int>, _ isModified: Bool
    ) -> Bool {
        if isModified { return true }
        guard case .unit(let unit, _, _) = meaning else { return true }
        let before = core.lowerBound - 1
        switch unit {
        case .quarter: return slots.isWord(before, "in", "for", "during", "of", "from")
        case .year:
            return slots.isWord(before, "for", "during")
                || slots.isWord(core.upperBound, "ended", "ending")
        case .weekend: return slots.isWord(before, "over", "during", "for", "of")
        default: return false
        }
    }

    private func isSeason(_ core: Range<Int>) -> Bool {
        let before = core.lowerBound - 1
        let end = core.upperBound
        if core.count > 1 {
            let isFall = slots.isWord(core.upperBound - 1, "fall") && slots.isWord(end, "of", "in")
            return cues(before).contains(.beforeSeason) && !isFall
        }
        return slots.isWord(before, "in", "during", "since", "until", "by", "each", "every")
    }

    private func isHoliday(_ core: Range<Int>) -> Bool {
        let end = core.upperBound
        if core.count > 1 || slots.isWord(core.lowerBound - 1, "last", "next", "every", "each") {
            return true
        }
        guard lexemes.indices.contains(end), lexemes[end].form == .word,
            !slots.isAttached(end)
        else { return true }
        return cues(end).contains(.function) || slots.slots(at: end) & Slot.daypart.bit != 0
    }

    private func isVague(_ core: Range<Int>) -> Bool {
        let (before, end) = (core.lowerBound - 1, core.upperBound)
        let first = core.lowerBound
        if slots.isWord(first, "soon") { return isSoon(before, end) }
        if slots.isWord(end - 1, "moment", "time", "point"), !slots.isWord(end - 1, "ago") {
            return slots.isWord(before, "at", "for", "by")
        }
        if slots.isWord(end - 1, "past", "present", "day") {
            guard lexemes.indices.contains(end), lexemes[end].form != .mark else { return true }
            return cues(end).contains(.function)
        }
        if slots.isWord(first, "future", "recent", "current") {
            return !lexemes[first].traits.contains(.isCapitalized)
        }
        return true
    }

    /// Not "as soon as", "soon after", "soon became".
    private func isSoon(_ before: Int, _ end: Int) -> Bool {
        guard !slots.isWord(before, "as", "how", "too") else { return false }
        guard lexemes.indices.contains(end) else { return true }
        return !slots.isWord(end, "after", "afterward", "afterwards")
            && !cues(end).contains(.past) && !lexemes[end].traits.contains(.endsInEd)
    }

    private func isClock(_ core: Range<Int>, _ captures: Captures) -> Bool {
        guard !isPartOfNumber(core.lowerBound), let clock = captures.first(.clock) else {
            return false
        }
        if clock.range.count != 3 || captures.first(.zone) != nil { return true }
        if slots.isWord(core.lowerBound, "noon", "midnight") { return true }
        return slots.isWord(
            core.lowerBound - 1, "at", "by", "until", "till", "from", "to", "around", "about",
            "before", "after", "since", "between", "and", "on")
    }

    private func isDecade(_ core: Range<Int>, _ isModified: Bool) -> Bool {
        if isModified { return true }
        let first = slots.isWord(core.lowerBound, "the") ? core.lowerBound + 1 : core.lowerBound
        let lexeme = lexemes[first]
        switch lexeme.form {
        case .number: return lexeme.digits >= 3
        case .mark: return true
        default: return first > core.lowerBound
        }
    }
}

extension TemporalMeaning {
    fileprivate var isDayOrMonth: Bool {
        switch self {
        case .day, .month: true
        default: false
        }
    }
}
