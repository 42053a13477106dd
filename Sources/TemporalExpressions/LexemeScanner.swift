/// Parts a paragraph into lexemes, in one pass over its bytes.
struct LexemeScanner {
    private let bytes: [UInt8]
    private let vocabulary: Vocabulary
    private(set) var position: Int
    private let limit: Int
    private var startsLine = true
    private var isAttached = false

    init(_ bytes: [UInt8], in range: Range<Int>, vocabulary: Vocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        position = range.lowerBound
        limit = range.upperBound
    }

    /// Scans up to a blank line, the end or `most` lexemes; says whether more may follow.
    mutating func scanParagraph(into lexemes: inout [Lexeme], most: Int) -> Bool {
        var lineIsEmpty = true
        startsLine = true
        isAttached = false
        while position < limit {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\n") {
                position += 1
                if lineIsEmpty, !lexemes.isEmpty { return true }
                lineIsEmpty = true
                startsLine = true
                isAttached = false
            } else if byte <= 0x20 {
                position += 1
                isAttached = false
            } else {
                lineIsEmpty = false
                scan(byte, into: &lexemes)
                if lexemes.count >= most { return true }
            }
        }
        return false
    }

    private mutating func scan(_ byte: UInt8, into lexemes: inout [Lexeme]) {
        if byte >= 0x80 {
            scanScalar(into: &lexemes)
        } else if Self.isLetter(byte) {
            append(scanWord(), to: &lexemes)
        } else if Self.isDigit(byte) {
            append(scanNumber(), to: &lexemes)
        } else {
            append(scanMark(byte), to: &lexemes)
        }
    }

    private mutating func append(_ lexeme: Lexeme, to lexemes: inout [Lexeme]) {
        var lexeme = lexeme
        if isAttached { lexeme.traits.insert(.isAttached) }
        if startsLine { lexeme.traits.insert(.startsLine) }
        lexemes.append(lexeme)
        isAttached = true
        startsLine = false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }

    private func byte(_ index: Int) -> UInt8 {
        index < limit ? bytes[index] : 0
    }

    /// Marks that news uses count as their kin in ASCII; everything else makes a word.
    private mutating func scanScalar(into lexemes: inout [Lexeme]) {
        if let mark = punctuation(at: position) {
            if mark.byte == UInt8(ascii: " ") {
                position += mark.length
                isAttached = false
            } else {
                append(
                    Lexeme(
                        start: position, end: position + mark.length, form: .mark,
                        word: vocabulary.mark(mark.byte)),
                    to: &lexemes)
                position += mark.length
            }
            return
        }
        let start = position
        skipLetters()
        append(Lexeme(start: start, end: position, form: .other), to: &lexemes)
    }

    /// The mark of ASCII that stands for one beyond it: dashes, quotation marks, spaces.
    private func punctuation(at index: Int) -> (byte: UInt8, length: Int)? {
        if bytes[index] == 0xC2, byte(index + 1) == 0xA0 { return (UInt8(ascii: " "), 2) }
        guard bytes[index] == 0xE2, byte(index + 1) == 0x80, index + 2 < limit else { return nil }
        switch bytes[index + 2] {
        case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return (UInt8(ascii: " "), 3)
        case 0x90, 0x91: return (UInt8(ascii: "-"), 3)
        case 0x92...0x95: return (Vocabulary.dash, 3)
        case 0x98, 0x99: return (UInt8(ascii: "'"), 3)
        case 0x9C, 0x9D: return (UInt8(ascii: "\""), 3)
        case 0xA6: return (UInt8(ascii: "."), 3)
        default: return nil
        }
    }

    /// Goes on to what is neither letter nor digit nor a character that makes a word.
    private mutating func skipLetters() {
        while position < limit {
            let next = bytes[position]
            if next >= 0x80 {
                if punctuation(at: position) != nil { return }
            } else if !Self.isLetter(next), !Self.isDigit(next) {
                return
            }
            position += 1
        }
    }

    private mutating func scanMark(_ first: UInt8) -> Lexeme {
        let start = position
        position += 1
        if first == UInt8(ascii: "-"), byte(position) == first {
            while byte(position) == first { position += 1 }
            return Lexeme(
                start: start, end: position, form: .mark, word: vocabulary.mark(Vocabulary.dash))
        }
        return Lexeme(start: start, end: position, form: .mark, word: vocabulary.mark(first))
    }

    private mutating func scanWord() -> Lexeme {
        let start = position
        if let end = acronymEnd(from: start) {
            position = end
            return word(from: start, to: end)
        }
        while position < limit, Self.isLetter(bytes[position]) || Self.isDigit(bytes[position]) {
            position += 1
        }
        if position < limit, bytes[position] >= 0x80, punctuation(at: position) == nil {
            skipLetters()
            return Lexeme(
                start: start, end: position, form: .other,
                traits: Self.isCapital(bytes[start]) ? .isCapitalized : [])
        }
        skipContraction()
        return word(from: start, to: position)
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "A") < 26
    }

    /// "don't", "o'clock"; not "year's".
    private mutating func skipContraction() {
        guard let length = apostrophe(at: position), Self.isLetter(byte(position + length))
        else { return }
        var end = position + length
        while Self.isLetter(byte(end)) { end += 1 }
        let isPossessive =
            end == position + length + 1 && byte(position + length) | 0x20 == UInt8(ascii: "s")
        if !isPossessive {
            position = end
        }
    }

    private func apostrophe(at index: Int) -> Int? {
        if byte(index) == UInt8(ascii: "'") { return 1 }
        guard byte(index) == 0xE2, let mark = punctuation(at: index),
            mark.byte == UInt8(ascii: "'")
        else { return nil }
        return mark.length
    }

    /// The end of "p.m." and "U.S.", with the last full stop if it has one.
    private func acronymEnd(from start: Int) -> Int? {
        var end = start
        while Self.isLetter(byte(end)), byte(end + 1) == UInt8(ascii: "."),
            Self.isLetter(byte(end + 2)), !Self.isLetter(byte(end + 3)) || end > start
        {
            end += 2
        }
        guard end > start, !Self.isLetter(byte(end + 1)) else { return nil }
        return byte(end + 1) == UInt8(ascii: ".") ? end + 2 : end + 1
    }

    private func word(from start: Int, to end: Int) -> Lexeme {
        var lexeme = Lexeme(start: start, end: end, form: .word)
        lexeme.word = vocabulary.number(of: bytes[start..<end])
        if Self.isCapital(bytes[start]) { lexeme.traits.insert(.isCapitalized) }
        let last = bytes[end - 1] | 0x20
        if last == UInt8(ascii: "s") { lexeme.traits.insert(.endsInS) }
        if end - start > 4, last == UInt8(ascii: "d"), bytes[end - 2] | 0x20 == UInt8(ascii: "e") {
            lexeme.traits.insert(.endsInEd)
        }
        return lexeme
    }

    private mutating func scanNumber() -> Lexeme {
        let start = position
        var lexeme = Lexeme(start: start, end: start, form: .number)
        scanDigits(into: &lexeme)
        let end = position
        let next = byte(position)
        if next < 0x80, !Self.isLetter(next) {
            scanDecadeApostrophe(into: &lexeme)
            lexeme.end = position
            return lexeme
        }
        if next >= 0x80, punctuation(at: position) != nil {
            lexeme.end = position
            return lexeme
        }
        skipLetters()
        if position - end <= 2, byte(position) == UInt8(ascii: "."), let half = half(at: end) {
            position = byte(end + 3) == UInt8(ascii: ".") ? end + 4 : end + 3
            lexeme.suffix = half
        } else if let suffix = suffix(end..<position), lexeme.suffix == .none {
            lexeme.suffix = suffix
        } else {
            lexeme.form = .other
        }
        lexeme.end = position
        return lexeme
    }

    private mutating func scanDigits(into lexeme: inout Lexeme) {
        var scale = 0.0
        while position < limit {
            let byte = bytes[position]
            if Self.isDigit(byte) {
                let digit = Int(byte - UInt8(ascii: "0"))
                if lexeme.digits < 9, scale == 0 { lexeme.number = lexeme.number * 10 + digit }
                if scale == 0 {
                    lexeme.amount = lexeme.amount * 10 + Double(digit)
                    lexeme.digits = min(lexeme.digits + 1, 100)
                } else {
                    lexeme.amount += Double(digit) * scale
                    scale /= 10
                }
                position += 1
            } else if byte == UInt8(ascii: ","), scale == 0, isGroup(at: position + 1) {
                lexeme.suffix = .grouped
                position += 1
            } else if byte == UInt8(ascii: "."), Self.isDigit(self.byte(position + 1)) {
                lexeme.suffix = scale == 0 ? .decimal : .dotted
                scale = 0.1
                position += 1
            } else {
                return
            }
        }
    }

    private func isGroup(at index: Int) -> Bool {
        Self.isDigit(byte(index)) && Self.isDigit(byte(index + 1)) && Self.isDigit(byte(index + 2))
            && !Self.isDigit(byte(index + 3))
    }

    /// "1990's"
    private mutating func scanDecadeApostrophe(into lexeme: inout Lexeme) {
        guard lexeme.suffix == .none, lexeme.digits == 4, lexeme.number.isMultiple(of: 10),
            let length = apostrophe(at: position),
            byte(position + length) == UInt8(ascii: "s"),
            !Self.isLetter(byte(position + length + 1))
        else { return }
        position += length + 1
        lexeme.suffix = .plural
    }

    /// The half of the day of "5p.m.", whose first letter stands at an index.
    private func half(at index: Int) -> Lexeme.Suffix? {
        guard byte(index + 1) == UInt8(ascii: "."), byte(index + 2) | 0x20 == UInt8(ascii: "m"),
            !Self.isLetter(byte(index + 3))
        else { return nil }
        return Self.half(byte(index))
    }

    private static func half(_ letter: UInt8) -> Lexeme.Suffix? {
        switch letter | 0x20 {
        case UInt8(ascii: "a"): .am
        case UInt8(ascii: "p"): .pm
        default: nil
        }
    }

    private func suffix(_ range: Range<Int>) -> Lexeme.Suffix? {
        let first = bytes[range.lowerBound] | 0x20
        if range.count == 1 { return first == UInt8(ascii: "s") ? .plural : nil }
        guard range.count == 2 else { return nil }
        let second = bytes[range.lowerBound + 1] | 0x20
        if second == UInt8(ascii: "m") { return Self.half(first) }
        let isOrdinal = ["st", "nd", "rd", "th"].contains { suffix in
            suffix.utf8.elementsEqual([first, second])
        }
        return isOrdinal ? .ordinal : nil
    }
}
