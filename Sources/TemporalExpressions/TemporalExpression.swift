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

    /// The modifiers of TIMEX3: which part of a date, or how much of a duration is meant.
    public enum Modifier: String, Hashable, Sendable {
        case start = "START"
        case mid = "MID"
        case end = "END"
        case approximately = "APPROX"
        case lessThan = "LESS_THAN"
        case moreThan = "MORE_THAN"
        case equalOrLess = "EQUAL_OR_LESS"
        case equalOrMore = "EQUAL_OR_MORE"
    }

    /// On which side of what it is counted from an expression was sought.
    public enum Direction: String, Hashable, Sendable {
        case past, future
    }

    /// Bytes of the text.
    public let range: Range<Int>
    /// Indices of its tokens, where the text was parted into tokens.
    public package(set) var tokens: Range<Int>
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
    public package(set) var ends: [TemporalExpression]
    public let modifier: Modifier?
    /// The line of the table of rules that recognised it.
    public let rule: String
    /// The side on which it was sought, if the words leave that to the verbs around them.
    public let direction: Direction?

    /// The same, with the tokens that stand at its bytes and at those of its ends.
    package func counted(tokens: (Range<Int>) -> Range<Int>) -> TemporalExpression {
        var expression = self
        expression.tokens = tokens(range)
        expression.ends = ends.map { $0.counted(tokens: tokens) }
        return expression
    }
}
