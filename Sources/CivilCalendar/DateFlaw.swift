/// Why a text that is written as a date of EDTF means no day.
public enum DateFlaw: Hashable, Sendable {
    case yearBeforeCalendar
    case noSuchMonth(Int)
    case noSuchDay(Int, month: Int, year: Int)
    case endBeforeStart

    /// `nil` for what is a date, and for what is not written as one.
    public init?(date text: String) {
        guard let flaw = Self.ofDate(text[...]) else { return nil }
        self = flaw
    }

    /// `nil` for what is a date or an interval, and for what is not written as one.
    public init?(interval text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        for part in parts {
            if let flaw = Self.ofDate(part) {
                self = flaw
                return
            }
        }
        guard parts.count == 2, let start = PartialDate(String(parts[0])),
            let end = PartialDate(String(parts[1])), end.last < start.first
        else { return nil }
        self = .endBeforeStart
    }

    private static func ofDate(_ text: Substring) -> DateFlaw? {
        let bare = text.last.map { "?~%".contains($0) } ?? false ? text.dropLast() : text
        let parts = bare.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        let numbers = parts.compactMap(Self.number)
        guard numbers.count == parts.count else { return nil }
        if numbers[0] == 0 { return .yearBeforeCalendar }
        guard numbers.count > 1 else { return nil }
        // Beyond the months are seasons, which have no days.
        let isSeason = numbers.count == 2 && (21...41).contains(numbers[1])
        guard !isSeason else { return nil }
        guard (1...12).contains(numbers[1]) else { return .noSuchMonth(numbers[1]) }
        guard numbers.count == 3,
            CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) == nil
        else { return nil }
        return .noSuchDay(numbers[2], month: numbers[1], year: numbers[0])
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
    }
}

extension DateFlaw: CustomStringConvertible {
    /// A statement without a capital or a full stop: "April 1931 has 30 days".
    public var description: String {
        switch self {
        case .yearBeforeCalendar: return "the first year is 0001"
        case .noSuchMonth(let month): return "there is no month \(month)"
        case .noSuchDay(_, let month, let year):
            let days = CalendarDate.days(inMonth: month, of: year)
            return "\(Self.months[month - 1]) \(year) has \(days) days"
        case .endBeforeStart: return "it ends before it starts"
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
