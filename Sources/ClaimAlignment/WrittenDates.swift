internal import TextAnalysis

/// The temporal expressions of a statement, sorted by how they can be compared.
struct WrittenDates {
    private(set) var onCalendar: [TemporalExpression] = []
    /// Of a year that nothing tells.
    private(set) var partial: [TemporalExpression] = []
    private(set) var vague: [TemporalExpression] = []
    /// Counted from a date that nothing tells.
    private(set) var uncounted: [TemporalExpression] = []
    private(set) var clocks: [(time: Substring, range: Range<Int>)] = []

    init(_ expressions: [TemporalExpression]) {
        for expression in expressions {
            if expression.kind == .time, let time = expression.value.split(separator: "T").last,
                time.utf8.count == 5, time.utf8.dropFirst(2).first == UInt8(ascii: ":")
            {
                clocks.append((time, expression.range))
            }
            let isDay =
                expression.kind == .time
                && (expression.weekday != nil || expression.anchoring == .explicit)
            guard expression.kind == .date || isDay else { continue }
            if expression.value.hasSuffix("_REF") {
                vague.append(expression)
            } else if expression.interval != nil {
                onCalendar.append(expression)
            } else if expression.value.hasPrefix("XXXX-"),
                DateMatch.monthAndDay(of: expression) != nil
            {
                partial.append(expression)
            } else {
                uncounted.append(expression)
            }
        }
    }
}
