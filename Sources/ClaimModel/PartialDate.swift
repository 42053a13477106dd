/// A date as far as it is known: a year, a month or a day.
///
/// Written in EDTF (ISO 8601-2), level 0 and the qualifiers `?`, `~` and `%` of level 1:
/// `2016`, `2016-02`, `2016-02-04`, `2016~`.
public struct PartialDate: Hashable, Sendable {
    public enum Precision: Int, Comparable, Sendable {
        case year, month, day

        public static func < (left: Precision, right: Precision) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// The earliest day that it may mean.
    public let first: CalendarDate
    public let precision: Precision
    /// Whether it was marked as uncertain or approximate.
    public let isApproximate: Bool

    public init(_ day: CalendarDate) {
        first = day
        precision = .day
        isApproximate = false
    }

    public init?(year: Int, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false) {
        guard month != nil || day == nil,
            let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
        else { return nil }
        self.first = first
        self.precision = day != nil ? .day : month != nil ? .month : .year
        self.isApproximate = isApproximate
    }

    /// What `init` reads as a regular expression of ECMAScript; it lets 29 February of any year be.
    public static let grammar =
        "[0-9]{4}"
        + "(-((0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?"
        + "|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?"
        + "|02(-(0[1-9]|[12][0-9]))?))?[?~%]?"

    /// Reads EDTF; `nil` for any other text and for dates that do not exist.
    public init?(_ text: String) {
        var text = text[...]
        let isApproximate = text.last.map { "?~%".contains($0) } ?? false
        if isApproximate {
            text.removeLast()
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }),
                let number = Int(part)
            else { return nil }
            numbers.append(number)
        }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil, isApproximate: isApproximate)
    }

    /// The latest day that it may mean.
    public var last: CalendarDate {
        let month = precision == .year ? 12 : first.month
        let day =
            precision == .day ? first.day : CalendarDate.days(inMonth: month, of: first.year)
        return CalendarDate(year: first.year, month: month, day: day) ?? first
    }
}

extension PartialDate: CustomStringConvertible {
    /// EDTF: `2016-02`.
    public var description: String {
        var text = Self.padded(first.year, to: 4)
        if precision >= .month {
            text += "-" + Self.padded(first.month, to: 2)
        }
        if precision == .day {
            text += "-" + Self.padded(first.day, to: 2)
        }
        return isApproximate ? text + "~" : text
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
