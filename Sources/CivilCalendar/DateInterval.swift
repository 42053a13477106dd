/// A stretch of days, each end as far as it is known.
///
/// Written in EDTF: `2016-02`, `2016-02-04/2016-02-05`; with an end that is open, `../2016` and
/// `2014/..`; with an end of which nothing is known, `/2016` and `2014/`.
public struct DateInterval: Hashable, Sendable {
    /// `nil` if open or unknown.
    public let start: PartialDate?
    public let end: PartialDate?
    /// Whether the end that is `nil` exists and is not known, rather than lying beyond all days.
    public let hasUnknownEnd: Bool

    /// `nil` if the end lies wholly before the start.
    public init?(start: PartialDate?, end: PartialDate?, hasUnknownEnd: Bool = false) {
        if let start, let end, end.last < start.first {
            return nil
        }
        self.start = start
        self.end = end
        self.hasUnknownEnd = hasUnknownEnd && (start == nil || end == nil)
    }

    public init(_ date: PartialDate) {
        start = date
        end = date
        hasUnknownEnd = false
    }

    public init(_ day: CalendarDate) {
        self.init(PartialDate(day))
    }

    /// What `init` reads as a regular expression of ECMAScript, but for ends before starts.
    public static let grammar: String = {
        let date = PartialDate.grammar
        return "(\(date)(/(\(date)|\\.\\.)?)?|(\\.\\.)?/\(date))"
    }()

    /// Reads EDTF; `nil` for any other text, and for an interval without a date.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 1, let date = PartialDate(text) {
            self.init(date)
            return
        }
        guard parts.count == 2 else { return nil }
        let (start, end) = (PartialDate(parts[0]), PartialDate(parts[1]))
        guard start != nil || end != nil, start != nil || Self.isNoDate(parts[0]),
            end != nil || Self.isNoDate(parts[1])
        else { return nil }
        self.init(start: start, end: end, hasUnknownEnd: parts.contains(""))
    }

    private static func isNoDate(_ text: String) -> Bool {
        text.isEmpty || text == ".."
    }

    /// The earliest day, `nil` if open or unknown.
    public var firstDay: CalendarDate? { start?.first }
    /// The latest day, `nil` if open or unknown.
    public var lastDay: CalendarDate? { end?.last }

    /// Whether some day lies in both.
    public func overlaps(_ other: DateInterval) -> Bool {
        Self.isOrdered(firstDay, other.lastDay) && Self.isOrdered(other.firstDay, lastDay)
    }

    /// Whether every day of the other lies in this one.
    public func contains(_ other: DateInterval) -> Bool {
        (firstDay.map { first in other.firstDay.map { first <= $0 } ?? false } ?? true)
            && (lastDay.map { last in other.lastDay.map { $0 <= last } ?? false } ?? true)
    }

    private static func isOrdered(_ first: CalendarDate?, _ last: CalendarDate?) -> Bool {
        guard let first, let last else { return true }
        return first <= last
    }
}

extension DateInterval: CustomStringConvertible {
    /// EDTF.
    public var description: String {
        if let start, start == end {
            return start.description
        }
        let missing = hasUnknownEnd ? "" : ".."
        return "\(start?.description ?? missing)/\(end?.description ?? missing)"
    }
}
