/// Fills the slots of rules with what stands in a paragraph.
struct SlotReader {
    let bytes: [UInt8]
    let lexemes: [Lexeme]
    let grammar: Grammar

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// What a lexeme may fill or begin to fill.
    func slots(at index: Int) -> UInt64 {
        let lexeme = lexemes[index]
        return lexeme.form == .number ? Self.numberSlots : grammar.slots(of: lexeme)
    }

    /// What may be filled at an index that may lie behind the end.
    func slots(atAny index: Int) -> UInt64 {
        lexemes.indices.contains(index) ? slots(at: index) : 0
    }

    private static let numberSlots = [
        Slot.day, .year, .yy, .ordinal, .decade, .n, .numeric, .clock,
    ]
    .reduce(0) { $0 | $1.bit }

    func read(_ slot: Slot, at index: Int) -> Capture? {
        switch slot {
        case .month: month(at: index)
        case .weekday: weekday(at: index)
        case .weekdays: capitalized(slot, at: index)
        case .day: day(at: index)
        case .year: year(at: index)
        case .yy: isPlain(index, digits: 2) ? number(slot, at: index) : nil
        case .ordinal: ordinal(slot, at: index)
        case .decade: decade(at: index)
        case .n: NumberReader(slots: self).read(at: index)
        case .few: few(at: index)
        case .numeric: NumericDateReader(slots: self).read(at: index)
        case .clock: ClockReader(slots: self).read(at: index)
        case .zone: zone(at: index)
        case .holiday: holiday(at: index)
        case .of: possessive(at: index)
        case .dash: capture(slot, index..<index + 1, 0)
        case .unit, .units, .season, .daypart, .dayparts, .shift, .q, .filler:
            value(slot, at: index).map { capture(slot, index..<index + 1, $0) }
        }
    }

    func value(_ slot: Slot, at index: Int) -> Int? {
        guard lexemes.indices.contains(index), lexemes[index].form == .word else { return nil }
        return grammar.vocabulary.value(slot, of: lexemes[index].word)
    }

    func capture(_ slot: Slot, _ range: Range<Int>, _ value: Int) -> Capture {
        Capture(slot: slot, value: value, amount: Double(value), range: range)
    }

    private func number(_ slot: Slot, at index: Int) -> Capture? {
        capture(slot, index..<index + 1, lexemes[index].number)
    }

    func isPlain(_ index: Int, digits: UInt8) -> Bool {
        guard lexemes.indices.contains(index) else { return false }
        let lexeme = lexemes[index]
        return lexeme.form == .number && lexeme.suffix == .none && lexeme.digits == digits
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        guard lexemes.indices.contains(index), lexemes[index].form == .mark else { return false }
        let number = grammar.vocabulary.mark(UInt8(truncatingIfNeeded: mark.value))
        return lexemes[index].word == number && number != 0
    }

    func isMark(_ index: Int, in marks: [Unicode.Scalar]) -> Bool {
        guard lexemes.indices.contains(index), lexemes[index].form == .mark else { return false }
        return marks.contains { isMark(index, $0) }
    }

    func isDash(_ index: Int) -> Bool {
        lexemes.indices.contains(index) && lexemes[index].form == .mark
            && lexemes[index].word == grammar.vocabulary.mark(Vocabulary.dash)
    }

    func isAttached(_ index: Int) -> Bool {
        lexemes.indices.contains(index) && lexemes[index].traits.contains(.isAttached)
    }

    /// Whether a lexeme is one of some words, in whatever case.
    func isWord(_ index: Int, _ words: StaticString...) -> Bool {
        guard lexemes.indices.contains(index) else { return false }
        let lexeme = lexemes[index]
        guard lexeme.form == .word else { return false }
        let count = lexeme.end - lexeme.start
        for word in words where word.utf8CodeUnitCount == count {
            let letters = UnsafeBufferPointer(start: word.utf8Start, count: count)
            let isSame = letters.indices.allSatisfy { place in
                bytes[lexeme.start + place] | 0x20 == letters[place] | 0x20
            }
            if isSame { return true }
        }
        return false
    }

    private func capitalized(_ slot: Slot, at index: Int) -> Capture? {
        guard lexemes[index].traits.contains(.isCapitalized) else { return nil }
        return value(slot, at: index).map { capture(slot, index..<index + 1, $0) }
    }

    // An abbreviation takes its full stop with it.
    private func month(at index: Int) -> Capture? {
        guard var capture = capitalized(.month, at: index) else { return nil }
        if grammar.cues(of: lexemes[index]).contains(.shortMonth), isMark(index + 1, "."),
            isAttached(index + 1)
        {
            capture.range = index..<index + 2
        }
        return capture
    }

    private func weekday(at index: Int) -> Capture? {
        guard var capture = capitalized(.weekday, at: index) else { return nil }
        if grammar.cues(of: lexemes[index]).contains(.shortWeekday), isMark(index + 1, "."),
            isAttached(index + 1)
        {
            capture.range = index..<index + 2
        }
        return capture
    }

    private func day(at index: Int) -> Capture? {
        let lexeme = lexemes[index]
        if lexeme.form == .number, lexeme.suffix == .none, lexeme.digits <= 2,
            (1...31).contains(lexeme.number)
        {
            // "10:30" and "$5" are no days.
            let isTime =
                isMark(index + 1, ":") && isAttached(index + 1) && isAttached(index + 2)
            return isTime ? nil : number(.day, at: index)
        }
        return ordinal(.day, at: index).flatMap { (1...31).contains($0.value) ? $0 : nil }
    }

    private func ordinal(_ slot: Slot, at index: Int) -> Capture? {
        let lexeme = lexemes[index]
        if lexeme.form == .number {
            return lexeme.suffix == .ordinal ? number(slot, at: index) : nil
        }
        guard let value = value(.ordinal, at: index) else { return nil }
        guard [20, 30].contains(value), isMark(index + 1, "-"),
            let ones = self.value(.ordinal, at: index + 2), ones < 10
        else {
            return isWord(index, "twenty", "thirty") ? nil : capture(slot, index..<index + 1, value)
        }
        return capture(slot, index..<index + 3, value + ones)
    }

    private func decade(at index: Int) -> Capture? {
        let lexeme = lexemes[index]
        if lexeme.form == .mark {
            guard isAttached(index + 1), lexemes[index + 1].form == .number,
                lexemes[index + 1].digits == 2, let decade = decade(at: index + 1)
            else { return nil }
            return capture(.decade, index..<index + 2, decade.value)
        }
        guard lexeme.form == .number else {
            return value(.decade, at: index).map { capture(.decade, index..<index + 1, $0) }
        }
        guard lexeme.suffix == .plural, lexeme.number.isMultiple(of: 10) else { return nil }
        if lexeme.digits == 4, (1000...2100).contains(lexeme.number) {
            return number(.decade, at: index)
        }
        if lexeme.digits == 3, isWord(index + 1, "bc", "bce", "b.c.") {
            return number(.decade, at: index)
        }
        // The twenties and the tens may be those of either century.
        guard lexeme.digits == 2, lexeme.number >= 30 else { return nil }
        return capture(.decade, index..<index + 1, 1900 + lexeme.number)
    }

    private func few(at index: Int) -> Capture? {
        if isWord(index, "several", "few", "many", "some") {
            return capture(.few, index..<index + 1, -1)
        }
        let isArticle = isWord(index, "a")
        let start = isArticle ? index + 1 : index
        if isArticle, isWord(start, "few") {
            return capture(.few, index..<start + 1, -1)
        }
        if isWord(start, "couple") {
            return capture(.few, index..<(isWord(start + 1, "of") ? start + 2 : start + 1), 2)
        }
        let isCounting =
            isArticle ? isWord(start, "number") : isWord(start, "dozens", "hundreds")
        return isCounting && isWord(start + 1, "of")
            ? capture(.few, index..<start + 2, -1) : nil
    }

    private func zone(at index: Int) -> Capture? {
        guard value(.zone, at: index) != nil,
            lexemes[index].traits.contains(.isCapitalized)
                || isWord(index, "local")
        else { return nil }
        var end = index + 1
        if isWord(end, "standard", "daylight", "mean", "summer") { end += 1 }
        if isWord(end, "time") { return capture(.zone, index..<end + 1, 0) }
        let isLong = isWord(index, "local", "mountain", "greenwich")
        return isLong || end > index + 1 ? nil : capture(.zone, index..<end, 0)
    }

    private func possessive(at index: Int) -> Capture? {
        guard isMark(index, "'"), isAttached(index) else { return nil }
        if isWord(index + 1, "s"), isAttached(index + 1) {
            return capture(.of, index..<index + 2, 0)
        }
        guard index > 0, lexemes[index - 1].traits.contains(.endsInS), !isAttached(index + 1)
        else { return nil }
        return capture(.of, index..<index + 1, 0)
    }

    private func holiday(at index: Int) -> Capture? {
        var node = 0
        var end = index
        var best: Capture?
        while end < lexemes.count,
            let next = grammar.holidays.nodes[node].target(
                of: lexemes[end].word)
        {
            node = next
            end += 1
            if let rule = grammar.holidays.nodes[node].rule {
                best = capture(.holiday, index..<end, rule)
            }
        }
        return lexemes[index].traits.contains(.isCapitalized) ? best : nil
    }
}
