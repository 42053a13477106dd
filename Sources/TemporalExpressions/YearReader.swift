extension SlotReader {
    /// A year in digits or words, with its era if one is written.
    func year(at index: Int) -> Capture? {
        let lexeme = lexemes[index]
        if lexeme.form == .mark { return shortYear(at: index) }
        if lexeme.form != .number {
            return isWord(index, "ad", "a.d.", "a.d")
                ? anno(at: index) : spelledYear(at: index)
        }
        guard lexeme.suffix == .none, lexeme.digits <= 4, lexeme.number > 0 else { return nil }
        if let era = era(at: index + 1) {
            let year = isWord(index + 1, "ad", "a.d.", "ce") ? lexeme.number : -lexeme.number
            return capture(.year, index..<era, year)
        }
        guard lexeme.digits == 4, (1000...2100).contains(lexeme.number) else { return nil }
        return capture(.year, index..<index + 1, lexeme.number)
    }

    /// "the summer of '69"
    private func shortYear(at index: Int) -> Capture? {
        guard isMark(index, "'"), !isAttached(index), isAttached(index + 1),
            isPlain(index + 1, digits: 2)
        else { return nil }
        let year = lexemes[index + 1].number
        return capture(.year, index..<index + 2, year + (year > 30 ? 1900 : 2000))
    }

    /// Where the letters of an era end that stand at an index.
    private func era(at index: Int) -> Int? {
        guard lexemes.indices.contains(index), lexemes[index].traits.contains(.isCapitalized)
        else { return nil }
        let isEra = grammar.cues(of: lexemes[index]).contains(.era)
        return isEra || isWord(index, "ad", "a.d.") ? index + 1 : nil
    }

    /// "AD 79"
    private func anno(at index: Int) -> Capture? {
        guard lexemes[index].traits.contains(.isCapitalized), lexemes.indices.contains(index + 1),
            lexemes[index + 1].form == .number, lexemes[index + 1].suffix == .none,
            (1...2100).contains(lexemes[index + 1].number)
        else { return nil }
        return capture(.year, index..<index + 2, lexemes[index + 1].number)
    }

    /// "nineteen ninety-seven", "two thousand and six"
    private func spelledYear(at index: Int) -> Capture? {
        guard let first = value(.n, at: index) else { return nil }
        if first == 2, isWord(index + 1, "thousand") {
            let next = isWord(index + 2, "and") ? index + 3 : index + 2
            guard let rest = twoDigits(at: next), rest.value < 30 else {
                return capture(.year, index..<index + 2, 2000)
            }
            return capture(.year, index..<rest.end, 2000 + rest.value)
        }
        guard (17...20).contains(first), let rest = twoDigits(at: index + 1), rest.value >= 10,
            first < 20 || (10...30).contains(rest.value)
        else { return nil }
        return capture(.year, index..<rest.end, first * 100 + rest.value)
    }

    /// "ninety-seven", "ninety seven", "twelve"
    private func twoDigits(at index: Int) -> (value: Int, end: Int)? {
        guard let tens = value(.n, at: index), tens > 0 else { return nil }
        guard tens >= 20 else { return (tens, index + 1) }
        let next = isMark(index + 1, "-") ? index + 2 : index + 1
        guard let ones = value(.n, at: next), (1...9).contains(ones) else {
            return (tens, index + 1)
        }
        return (tens + ones, next + 1)
    }
}
