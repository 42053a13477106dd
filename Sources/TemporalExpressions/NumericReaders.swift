/// Reads days in digits: "2020-06-05", "13/6/2020", "5.6.2020".
struct NumericDateReader {
    let slots: SlotReader

    func read(at index: Int) -> Capture? {
        let lexeme = slots.lexemes[index]
        guard lexeme.form == .number, !isInside(index) else { return nil }
        if lexeme.suffix == .dotted { return dotted(at: index) }
        guard lexeme.suffix == .none else { return nil }
        for mark in ["/", "-"] as [Unicode.Scalar] {
            guard let parts = parts(at: index, mark) else { continue }
            let digits = parts.map { slots.lexemes[$0].digits }
            let numbers = parts.map { slots.lexemes[$0].number }
            let end = index + 5
            if digits[0] == 4, digits[1] <= 2, digits[2] <= 2 {
                return day(numbers[0], numbers[1], numbers[2], index..<end)
            }
            if mark == "/", digits[0] <= 2, digits[1] <= 2, digits[2] == 4 {
                return day(numbers[2], first: numbers[0], numbers[1], index..<end)
            }
            // "11/02/89"
            if mark == "/", digits == [2, 2, 2] {
                let year = numbers[2] + (numbers[2] > 40 ? 1900 : 2000)
                return day(year, first: numbers[0], numbers[1], index..<end)
            }
        }
        return nil
    }

    private func isInside(_ index: Int) -> Bool {
        index > 0 && slots.isAttached(index)
            && (slots.isMark(index - 1, "/") || slots.isMark(index - 1, "-")
                || slots.isMark(index - 1, "$"))
    }

    private func parts(at index: Int, _ mark: Unicode.Scalar) -> [Int]? {
        let parts = [index, index + 2, index + 4]
        for part in parts.dropFirst() {
            guard slots.isMark(part - 1, mark), slots.isAttached(part - 1),
                slots.isAttached(part), slots.lexemes[part].form == .number,
                slots.lexemes[part].suffix == .none
            else { return nil }
        }
        let goesOn = slots.isMark(index + 5, mark) && slots.isAttached(index + 6)
        return goesOn ? nil : parts
    }

    private func dotted(at index: Int) -> Capture? {
        // The scanner has seen digits with two stops or more.
        let lexeme = slots.lexemes[index]
        let parts = slots.text(lexeme.start..<lexeme.end).split(separator: ".")
        guard parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
            parts[2].utf8.count == 4, let first = Int(parts[0]), let second = Int(parts[1]),
            let year = Int(parts[2]), (1000...2100).contains(year)
        else { return nil }
        return day(year, first: first, second, index..<index + 1)
    }

    /// A day of which either number may be the month.
    private func day(_ year: Int, first: Int, _ second: Int, _ range: Range<Int>) -> Capture? {
        if first > 12, second <= 12 || first == second {
            return day(year, second, first, range)
        }
        if second > 12 || first == second { return day(year, first, second, range) }
        guard first > 0, second > 0 else { return nil }
        return slots.capture(.numeric, range, -((year * 100 + first) * 100 + second))
    }

    private func day(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> Capture? {
        guard (1000...2100).contains(year), (1...12).contains(month), (1...99).contains(day)
        else { return nil }
        return slots.capture(.numeric, range, (year * 100 + month) * 100 + day)
    }
}

/// Reads clock times: "3 p.m.", "10:30", "12.15 pm", "noon", "3 o'clock". Of the value the hour is
/// hundreds and the minutes are ones; 10,000 more mark one whose minutes are not written.
struct ClockReader {
    let slots: SlotReader

    func read(at index: Int) -> Capture? {
        let lexeme = slots.lexemes[index]
        guard lexeme.form == .number else {
            return slots.value(.clock, at: index).map {
                slots.capture(.clock, index..<index + 1, $0 * 100)
            }
        }
        if lexeme.suffix == .am || lexeme.suffix == .pm {
            return clock(lexeme, minutes: nil, isPM: lexeme.suffix == .pm, index..<index + 1)
        }
        if lexeme.suffix == .decimal { return dotted(at: index) }
        guard lexeme.suffix == .none, lexeme.digits <= 2,
            !(slots.isAttached(index) && slots.isMark(index - 1, ":"))
        else { return nil }
        if slots.isMark(index + 1, ":"), slots.isAttached(index + 1), slots.isAttached(index + 2) {
            let minutes = slots.lexemes[index + 2]
            guard minutes.form == .number, minutes.digits == 2, minutes.number < 60,
                !(slots.isMark(index + 3, ":") && slots.isAttached(index + 4))
            else { return nil }
            return clock(lexeme, minutes: minutes, at: index + 3, from: index)
        }
        if let half = half(at: index + 1) {
            return clock(lexeme, minutes: nil, isPM: half, index..<index + 2)
        }
        guard slots.isWord(index + 1, "o'clock", "o’clock"), (1...12).contains(lexeme.number) else {
            return nil
        }
        return slots.capture(.clock, index..<index + 2, 10_000 + lexeme.number * 100)
    }

    /// Whether a word is "p.m.", or `nil` if it is neither that nor "a.m.".
    private func half(at index: Int) -> Bool? {
        if slots.isWord(index, "pm", "p.m", "p.m.") { return true }
        return slots.isWord(index, "am", "a.m", "a.m.") ? false : nil
    }

    private func clock(
        _ hour: Lexeme, minutes: Lexeme, at next: Int, from index: Int
    ) -> Capture? {
        switch minutes.suffix {
        case .am, .pm:
            return clock(
                hour, minutes: minutes.number, isPM: minutes.suffix == .pm, index..<next)
        case .none:
            if let half = half(at: next) {
                return clock(hour, minutes: minutes.number, isPM: half, index..<next + 1)
            }
            guard hour.number < 24 else { return nil }
            return slots.capture(.clock, index..<next, hour.number * 100 + minutes.number)
        default: return nil
        }
    }

    private func clock(
        _ hour: Lexeme, minutes: Int?, isPM: Bool, _ range: Range<Int>
    ) -> Capture? {
        guard (1...12).contains(hour.number) else { return nil }
        let value = (hour.number % 12 + (isPM ? 12 : 0)) * 100 + (minutes ?? 0)
        return slots.capture(.clock, range, minutes == nil ? value + 10_000 : value)
    }

    /// "12.15 pm"; "12.15" alone is any number.
    private func dotted(at index: Int) -> Capture? {
        let lexeme = slots.lexemes[index]
        guard lexeme.digits <= 2, lexeme.end - lexeme.start == Int(lexeme.digits) + 3,
            let half = half(at: index + 1)
        else { return nil }
        let minutes = Int(((lexeme.amount - Double(lexeme.number)) * 100).rounded())
        return minutes < 60
            ? clock(lexeme, minutes: minutes, isPM: half, index..<index + 2) : nil
    }
}
