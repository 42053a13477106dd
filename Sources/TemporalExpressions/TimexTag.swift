import ClaimModel

/// A tag of TIMEX3, cut as its annotation guidelines cut: the two ends of a span have one each, and
/// a clock time and its day written together have one.
package struct TimexTag: Hashable, Sendable {
    /// Bytes of the text.
    package let range: Range<Int>
    package let type: String
    package let value: String
    package let modifier: String?

    /// - Parameters:
    ///   - expressions: of one text, in order.
    ///   - bytes: the text.
    package static func tags(
        of expressions: [TemporalExpression], in bytes: [UInt8]
    ) -> [TimexTag] {
        let all = expressions.flatMap { $0.ends.isEmpty ? [$0] : $0.ends }
        var tags: [TimexTag] = []
        tags.reserveCapacity(all.count)
        var index = 0
        while index < all.count {
            let expression = all[index]
            var end = expression.range.upperBound
            if index + 1 < all.count, isTimeOf(all[index + 1], expression, bytes) {
                index += 1
                end = all[index].range.upperBound
            }
            tags.append(
                TimexTag(
                    range: expression.range.lowerBound..<end, type: expression.kind.timexType,
                    value: expression.value, modifier: expression.modifier?.rawValue))
            index += 1
        }
        return tags
    }

    /// "10 p.m. Wednesday", "5 p.m. EST, Nov. 6".
    private static func isTimeOf(
        _ day: TemporalExpression, _ time: TemporalExpression, _ bytes: [UInt8]
    ) -> Bool {
        guard time.kind == .time, day.kind == .date, time.interval == day.interval,
            let first = time.interval?.start, first.precision == .day
        else { return false }
        let gap = bytes[time.range.upperBound..<day.range.lowerBound]
        return gap.count <= 4
            && [" ", ", ", " on ", "\n"].contains { gap.elementsEqual($0.utf8) }
    }
}

extension TemporalExpression.Kind {
    /// The type as TIMEX3 writes it.
    package var timexType: String {
        switch self {
        case .date: "DATE"
        case .time: "TIME"
        case .duration: "DURATION"
        case .set: "SET"
        }
    }
}
