import ClaimModel

/// Reads the dates that pages write, in figures and in the words of a few languages.
struct DateReader {
    /// Whether `3/4/2020` is the fourth of March.
    var isMonthFirst: Bool

    private static let years = 1990...2099

    /// A date that is written for machines: ISO 8601, RFC 2822, seconds since 1970.
    func machineDate(_ text: String) -> CalendarDate? {
        let bytes = Array(text.utf8)
        if (10...13).contains(bytes.count), bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let number = Int(text), let epoch = CalendarDate(year: 1970, month: 1, day: 1)
        {
            let seconds = bytes.count == 13 ? number / 1000 : number
            return CalendarDate(dayNumber: epoch.dayNumber + seconds / 86_400).flatMap(Self.inRange)
        }
        return date(in: text)
    }

    /// The first date of a text.
    func date(in text: String) -> CalendarDate? {
        let tokens = Self.tokens(Array(text.utf8.prefix(2_000)))
        return tokens.indices.lazy.compactMap { date(tokens[$0...]) }.first
    }

    /// All dates of a text in order.
    func dates(in text: some Collection<UInt8>) -> [CalendarDate] {
        let tokens = Self.tokens(Array(text.prefix(20_000)))
        return tokens.indices.compactMap { date(tokens[$0...]) }
    }

    private enum Token {
        case number(Int, digits: Int)
        case word([UInt8])
        /// One character between two others, or none if they touch.
        case mark(UInt8)
    }

    private static func tokens(_ bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < bytes.count {
            let start = index
            if bytes[index].isFigure {
                while index < bytes.count, bytes[index].isFigure { index += 1 }
                let digits = index - start
                let number =
                    digits <= 9
                    ? Int(String(decoding: bytes[start..<index], as: UTF8.self)) ?? 0 : 0
                tokens.append(.number(number, digits: digits))
            } else if bytes[index].isLetter || bytes[index] >= 0x80 {
                while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 {
                    index += 1
                }
                let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
                tokens.append(.word(Array(word.utf8)))
            } else {
                if !bytes[index].isTagSpace {
                    tokens.append(.mark(bytes[index]))
                }
                index += 1
            }
        }
        return tokens
    }

    private func date(_ tokens: ArraySlice<Token>) -> CalendarDate? {
        guard let first = tokens.first else { return nil }
        switch first {
        case .number(let number, 8) where number > 19_000_000:
            return Self.made(number / 10_000, number / 100 % 100, number % 100)
        case .number(let year, 4): return yearFirst(year, tokens.dropFirst())
        case .number(let number, 1...2):
            return dayFirst(number, tokens.dropFirst()) ?? figures(number, tokens.dropFirst())
        case .word(let word):
            return Self.month(word).flatMap { monthFirst($0, tokens.dropFirst()) }
        default: return nil
        }
    }

    /// `2019-11-19`, `2019/11/19`, `2019.11.19`, and `2019年11月19日`.
    private func yearFirst(_ year: Int, _ rest: ArraySlice<Token>) -> CalendarDate? {
        var rest = rest
        guard Self.passSeparator(&rest), let month = Self.number(&rest, digits: 1...2),
            Self.passSeparator(&rest), let day = Self.number(&rest, digits: 1...2)
        else { return nil }
        return Self.made(year, month, day)
    }

    /// `19 November 2019`, `19. November 2019`, `19th of November, 2019`, `1er mai 2019`.
    private func dayFirst(_ day: Int, _ rest: ArraySlice<Token>) -> CalendarDate? {
        var rest = rest
        while let next = rest.first {
            switch next {
            case .mark(UInt8(ascii: ".")), .mark(UInt8(ascii: "-")): rest.removeFirst()
            case .word(let word) where Self.month(word) == nil && Self.joints.contains(word):
                rest.removeFirst()
            case .word(let word):
                guard let month = Self.month(word) else { return nil }
                rest.removeFirst()
                while let joint = rest.first {
                    guard Self.isPause(joint) || Self.isJoint(joint) else { break }
                    rest.removeFirst()
                }
                return Self.number(&rest, digits: 4...4).flatMap { Self.made($0, month, day) }
            default: return nil
            }
        }
        return nil
    }

    /// `November 19, 2019`, `Nov. 19th 2019`.
    private func monthFirst(_ month: Int, _ rest: ArraySlice<Token>) -> CalendarDate? {
        var rest = rest
        if case .mark(UInt8(ascii: ".")) = rest.first { rest.removeFirst() }
        guard let day = Self.number(&rest, digits: 1...2) else { return nil }
        while let next = rest.first, Self.isPause(next) || Self.isJoint(next) {
            rest.removeFirst()
        }
        return Self.number(&rest, digits: 4...4).flatMap { Self.made($0, month, day) }
    }

    /// `19.11.2019`, `19/11/2019`, `11/19/2019`, `19.11.19`.
    private func figures(_ first: Int, _ rest: ArraySlice<Token>) -> CalendarDate? {
        var rest = rest
        guard case .mark(let mark) = rest.first,
            [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(mark)
        else { return nil }
        rest.removeFirst()
        guard let second = Self.number(&rest, digits: 1...2), case .mark(mark) = rest.first else {
            return nil
        }
        rest.removeFirst()
        guard case .number(let last, let digits) = rest.first, digits == 4 || digits == 2 else {
            return nil
        }
        let year = digits == 4 ? last : 2000 + last
        if digits == 2, mark != UInt8(ascii: ".") { return nil }
        let isMonthFirst =
            mark == UInt8(ascii: "/") && (second > 12 || self.isMonthFirst && first <= 12)
        return isMonthFirst ? Self.made(year, first, second) : Self.made(year, second, first)
    }

    private static func made(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        CalendarDate(year: year, month: month, day: day).flatMap(inRange)
    }

    private static func inRange(_ date: CalendarDate) -> CalendarDate? {
        years.contains(date.year) ? date : nil
    }

    private static func number(
        _ rest: inout ArraySlice<Token>, digits: ClosedRange<Int>
    ) -> Int? {
        guard case .number(let number, let count) = rest.first, digits.contains(count) else {
            return nil
        }
        rest.removeFirst()
        return number
    }

    private static func passSeparator(_ rest: inout ArraySlice<Token>) -> Bool {
        switch rest.first {
        case .mark(UInt8(ascii: "-")), .mark(UInt8(ascii: "/")), .mark(UInt8(ascii: ".")): break
        case .word(let word) where word == Array("年".utf8) || word == Array("月".utf8): break
        default: return false
        }
        rest.removeFirst()
        return true
    }

    private static func isPause(_ token: Token) -> Bool {
        switch token {
        case .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: ".")), .mark(UInt8(ascii: "-")): true
        default: false
        }
    }

    private static func isJoint(_ token: Token) -> Bool {
        guard case .word(let word) = token else { return false }
        return joints.contains(word)
    }

    private static let joints: Set<[UInt8]> = Set(
        ["st", "nd", "rd", "th", "of", "de", "er", "º", "ª", "del"].map { Array($0.utf8) })

    private static func month(_ word: [UInt8]) -> Int? { DateWords.months[word] }
}

extension UInt8 {
    fileprivate var isFigure: Bool { self >= 0x30 && self <= 0x39 }
}

/// The names of the months in the languages of which pages were seen in backups.
enum DateWords {
    static let months: [[UInt8]: Int] = {
        var table: [[UInt8]: Int] = [:]
        for names in lists {
            for (index, name) in names.split(separator: " ").enumerated() {
                for spelling in name.split(separator: "/") {
                    table[Array(spelling.utf8)] = index + 1
                }
            }
        }
        return table
    }()

    private static let lists = [
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug "
            + "september/sep/sept october/oct november/nov december/dec",
        "januar/jänner februar/feber märz/mär/maerz april mai juni juli august september oktober/okt "
            + "november dezember/dez",
        "janvier/janv février/févr/fevrier mars avril/avr mai juin juillet/juil août/aout septembre "
            + "octobre novembre décembre/déc/decembre",
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre octubre noviembre "
            + "diciembre/dic",
        "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set "
            + "ottobre/ott novembre dicembre",
        "janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out "
            + "novembro dezembro",
        "januari februari maart/mrt april mei juni juli augustus september oktober november december",
    ]
}
