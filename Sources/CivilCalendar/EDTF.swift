// Dates as ISO 8601-2 writes them.
extension PartialDate {
    /// What `init` reads as a regular expression of ECMAScript; it lets 29 February of any year be.
    public static let grammar =
        "([0-9]{4}"
        + "(-((0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]|XX))?"
        + "|(0[469]|11)(-(0[1-9]|[12][0-9]|30|XX))?"
        + "|02(-(0[1-9]|[12][0-9]|XX))?"
        + "|XX(-XX)?|2[1-9]|3[0-9]|4[01]))?"
        + "|[0-9]{3}X|[0-9]{2}XX)[?~%]?"

    /// Reads EDTF; `nil` for any other text and for dates that do not exist.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)
        let qualifier = bytes.last.flatMap {
            Qualifier(rawValue: String(UnicodeScalar($0)))
        }
        if qualifier != nil {
            bytes.removeLast()
        }
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let head = parts.first, head.count == 4, (1...3).contains(parts.count),
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        guard let year = Self.number(head) else {
            guard parts.count == 1 else { return nil }
            self.init(unspecified: head, qualifier)
            return
        }
        let known = parts.dropFirst().prefix { Self.number($0) != nil }.compactMap(Self.number)
        let rest = parts.dropFirst(1 + known.count)
        guard rest.allSatisfy({ $0.elementsEqual("XX".utf8) }) else { return nil }
        if let season = known.first, season > 12 {
            guard known.count == 1, rest.isEmpty else { return nil }
            self.init(year: year, season: season, qualifier: qualifier)
            return
        }
        self.init(
            year: year, month: known.first, day: known.count > 1 ? known[1] : nil,
            qualifier: qualifier, unspecifiedParts: rest.count)
    }

    /// Reads `201X` and `20XX`.
    private init?(unspecified head: ArraySlice<UInt8>, _ qualifier: Qualifier?) {
        let digits = head.prefix { $0 != UInt8(ascii: "X") }
        guard let number = Self.number(digits), (2...3).contains(digits.count),
            head.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "X") })
        else { return nil }
        let length = digits.count == 3 ? 10 : 100
        // The calendar has no year 0.
        guard let first = CalendarDate(year: max(number * length, 1), month: 1, day: 1),
            let last = CalendarDate(year: number * length + length - 1, month: 12, day: 31)
        else { return nil }
        self.init(
            first: first, last: last, precision: digits.count == 3 ? .decade : .century,
            qualifier: qualifier)
    }

    /// Reads the seasons 21 to 24 (as the north has them), those of north and south, quarters,
    /// thirds and halves of years.
    private init?(year: Int, season: Int, qualifier: Qualifier?) {
        guard let (month, count) = Self.months(ofSeason: season),
            let first = CalendarDate(year: year, month: month, day: 1),
            let last = first.adding(months: count)?.adding(days: -1)
        else { return nil }
        self.init(
            first: first, last: last, precision: .season, qualifier: qualifier, season: season)
    }

    /// The first month of a season and how many it has. Those without a hemisphere begin at the
    /// equinox or solstice of the north, so that they touch four months; winter begins in December.
    private static func months(ofSeason season: Int) -> (first: Int, count: Int)? {
        switch season {
        case 21...24: ((season - 20) * 3, 4)
        case 25...28: ((season - 24) * 3, 4)
        case 29...32: ([9, 12, 3, 6][season - 29], 4)
        case 33...36: ((season - 33) * 3 + 1, 3)
        case 37...39: ((season - 37) * 4 + 1, 4)
        case 40, 41: ((season - 40) * 6 + 1, 6)
        default: nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}

extension PartialDate: CustomStringConvertible {
    /// EDTF: `2016-02`.
    public var description: String {
        let year = Self.padded(first.year, to: 4)
        var text =
            switch precision {
            case .century: String(year.prefix(2)) + "XX"
            case .decade: String(year.prefix(3)) + "X"
            case .year: year
            case .season: year + (season.map { "-\($0)" } ?? "")
            case .month, .day: year + "-" + Self.padded(first.month, to: 2)
            }
        if precision == .day {
            text += "-" + Self.padded(first.day, to: 2)
        }
        text += String(repeating: "-XX", count: unspecifiedParts)
        return text + (qualifier?.rawValue ?? "")
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
