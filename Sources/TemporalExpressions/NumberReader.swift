/// Reads counts: "3", "7.5", "twenty-four", "a hundred", "two and a half".
struct NumberReader {
    let slots: SlotReader

    func read(at index: Int) -> Capture? {
        guard
            var number = slots.lexemes[index].form == .number
                ? digits(at: index) : words(at: index)
        else { return nil }
        let end = number.end
        if slots.isWord(end, "and"), slots.isWord(end + 1, "a"), slots.isWord(end + 2, "half") {
            number = (number.amount + 0.5, end + 3)
        } else if slots.isMark(end, "-"), slots.isWord(end + 1, "and"),
            slots.isMark(end + 2, "-"), slots.isWord(end + 3, "a"), slots.isMark(end + 4, "-"),
            slots.isWord(end + 5, "half")
        {
            number = (number.amount + 0.5, end + 6)
        }
        return Capture(
            slot: .n, value: Int(number.amount), amount: number.amount, range: index..<number.end)
    }

    private func digits(at index: Int) -> (amount: Double, end: Int)? {
        let lexeme = slots.lexemes[index]
        switch lexeme.suffix {
        case .none, .grouped, .decimal: break
        case .ordinal, .plural, .am, .pm, .dotted: return nil
        }
        // "$30" and "10:30" count nothing; "1/2" neither.
        guard lexeme.digits <= 9, lexeme.amount > 0, !isPartOfMore(index) else { return nil }
        var (amount, end) = (lexeme.amount, index + 1)
        if lexeme.suffix == .none, let part = fraction(at: end) {
            return (amount + part.amount, part.end)
        }
        while let factor = factor(at: end), factor >= 1000, amount * factor <= 1e10 {
            amount *= factor
            end += 1
        }
        return (amount, end)
    }

    /// The half of "5 1/2" and of "5-1/2".
    private func fraction(at index: Int) -> (amount: Double, end: Int)? {
        let first = slots.isMark(index, "-") ? index + 1 : index
        guard slots.isPlain(first, digits: 1), slots.isMark(first + 1, "/"),
            slots.isAttached(first + 1), slots.isAttached(first + 2),
            slots.isPlain(first + 2, digits: 1),
            first > index || !slots.isAttached(first)
        else { return nil }
        let (part, whole) = (slots.lexemes[first].number, slots.lexemes[first + 2].number)
        guard part > 0, part < whole, [2, 3, 4, 8].contains(whole) else { return nil }
        return (Double(part) / Double(whole), first + 3)
    }

    private func isPartOfMore(_ index: Int) -> Bool {
        guard index > 0, slots.isAttached(index) else { return false }
        return slots.isMark(index - 1, in: ["$", "#", "/", ":", ".", "'"])
            || slots.lexemes[index - 1].form != .mark
    }

    private func factor(at index: Int) -> Double? {
        if slots.isWord(index, "hundred") { return 100 }
        if slots.isWord(index, "thousand") { return 1000 }
        if slots.isWord(index, "million") { return 1_000_000 }
        return slots.isWord(index, "billion") ? 1_000_000_000 : nil
    }

    private func words(at index: Int) -> (amount: Double, end: Int)? {
        if slots.isWord(index, "a") {
            if slots.isWord(index + 1, "dozen") { return (12, index + 2) }
            guard let factor = factor(at: index + 1) else { return nil }
            return more(factor, 0, from: index + 2)
        }
        if slots.isWord(index, "half") {
            let isDozen = slots.isWord(index + 1, "a") && slots.isWord(index + 2, "dozen")
            return isDozen ? (6, index + 3) : nil
        }
        guard let first = below100(at: index) else { return nil }
        return more(0, first.amount, from: first.end)
    }

    private func below100(at index: Int) -> (amount: Double, end: Int)? {
        guard let tens = slots.value(.n, at: index), tens > 0 else { return nil }
        guard tens >= 20 else { return (Double(tens), index + 1) }
        let next = slots.isMark(index + 1, "-") ? index + 2 : index + 1
        guard let ones = slots.value(.n, at: next), (1...9).contains(ones) else {
            return (Double(tens), index + 1)
        }
        return (Double(tens + ones), next + 1)
    }

    /// Hundreds, thousands and what follows them: "two hundred and ten".
    private func more(
        _ total: Double, _ group: Double, from index: Int
    ) -> (amount: Double, end: Int) {
        var (total, group, index) = (total, group, index)
        while index < slots.lexemes.count {
            if let factor = factor(at: index), group > 0, total + group * factor <= 1e10 {
                if factor == 100 {
                    group *= factor
                } else {
                    total += group * factor
                    group = 0
                }
                index += 1
            } else if total > 0 || group >= 100 {
                let next = slots.isWord(index, "and") ? index + 1 : index
                guard group.truncatingRemainder(dividingBy: 100) == 0,
                    let rest = below100(at: next)
                else { break }
                group += rest.amount
                index = rest.end
            } else {
                break
            }
        }
        return (total + group, index)
    }
}
