/// A stretch of days, each end as far as it is known; an end that is `nil` is open.
///
/// Written in EDTF: `2016-02`, `2016-02-04/2016-02-05`, `../2016`, `2014/..`.
public struct DateInterval: Hashable, Sendable {
    public let start: PartialDate?
    public let end: PartialDate?

    /// `nil` if the end lies wholly before the start.
    public init?(start: PartialDate?, end: PartialDate?) {
        if let start, let end, end.last < start.first {
            return nil
        }
        self.start = start
        self.end = end
    }

    public init(_ date: PartialDate) {
        start = date
        end = date
    }

    public init(_ day: CalendarDate) {
        self.init(PartialDate(day))
    }

    /// What `init` reads as a regular expression of ECMAScript, but for ends before starts.
    public static let grammar: String = {
        let date = PartialDate.grammar
        return "(\(date)(/(\(date)|\\.\\.))?|\\.\\./\(date))"
    }()

    /// Reads EDTF; `nil` for any other text, and for an interval that is open at both ends.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 1, let date = PartialDate(text) {
            self.init(date)
            return
        }
        guard parts.count == 2, parts[0] != ".." || parts[1] != ".." else { return nil }
        let start = PartialDate(String(parts[0]))
        let end = PartialDate(String(parts[1]))
        guard start != nil || parts[0] == "..", end != nil || parts[1] == ".." else { return nil }
        self.init(start: start, end: end)
    }

    /// The earliest day, `nil` if open.
    public var firstDay: CalendarDate? { start?.first }
    /// The latest day, `nil` if open.
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
        return "\(start?.description ?? "..")/\(end?.description ?? "..")"
    }
}
