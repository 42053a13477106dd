public import ClaimModel

/// A date, a clock time, a duration or a repetition, as a text writes it.
public struct TemporalExpression: Hashable, Sendable {
    /// The types of TIMEX3.
    public enum Kind: Sendable {
        case date, time, duration, set
    }

    /// What puts an expression on the calendar.
    public enum Anchoring: Hashable, Sendable {
        /// It says itself which days it means.
        case explicit
        /// It was counted from another date; the rule says how.
        case relative(to: CalendarDate, rule: String)
        case unanchored(reason: String)
    }

    /// What cannot be right about an expression, whatever the world was like.
    public enum Problem: Hashable, Sendable {
        case dayDoesNotExist(written: String)
        case weekdayDiffers(written: Weekday, actual: Weekday)
    }

    /// Bytes of the text.
    public let range: Range<Int>
    /// Indices of its tokens.
    public let tokens: Range<Int>
    public let kind: Kind
    /// The value of a TIMEX3 tag, `2016-02-04`, `P4Y`, `PAST_REF`; of a span the two values of its
    /// ends with a `/` between.
    public let value: String
    /// The days that it means; `nil` if it is a duration or a repetition, unanchored, or no such
    /// day exists.
    public let interval: DateInterval?
    public let anchoring: Anchoring
    /// The weekday that is written beside the date or as the date.
    public let weekday: Weekday?
    public let problem: Problem?
    /// The two ends of a span such as "from 1914 to 1918", as they are written.
    public let ends: [TemporalExpression]

    package init(
        range: Range<Int>, tokens: Range<Int>, kind: Kind, value: String, interval: DateInterval?,
        anchoring: Anchoring, weekday: Weekday?, problem: Problem?, ends: [TemporalExpression]
    ) {
        self.range = range
        self.tokens = tokens
        self.kind = kind
        self.value = value
        self.interval = interval
        self.anchoring = anchoring
        self.weekday = weekday
        self.problem = problem
        self.ends = ends
    }
}
