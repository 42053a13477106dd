internal import ClaimModel
internal import TextAnalysis

/// Whether a date of a source bears out a date of a claim.
enum DateMatch {
    /// The source is as exact as the claim, or more so.
    case within
    /// The source is less exact.
    case around

    static func of(_ claimed: TemporalExpression, _ source: TemporalExpression) -> DateMatch? {
        guard let wanted = claimed.interval else { return nil }
        if claimed.ends.isEmpty, !source.ends.isEmpty {
            let ends = source.ends.compactMap { of(claimed, $0) }
            if let match = ends.first(where: { $0 == .within }) ?? ends.first { return match }
            // A day between two dates is that of neither.
            guard let days = source.interval, days.overlaps(wanted), !isShort(wanted) else {
                return nil
            }
            return .around
        }
        return source.interval.flatMap { of(wanted, $0) }
    }

    static func of(_ wanted: DateInterval, _ days: DateInterval) -> DateMatch? {
        if wanted.contains(days) { return .within }
        return wanted.overlaps(days) ? .around : nil
    }

    /// A month at most.
    private static func isShort(_ interval: DateInterval) -> Bool {
        guard let first = interval.firstDay, let last = interval.lastDay else { return false }
        return last.dayNumber - first.dayNumber < 31
    }

    /// "-05-12" of "XXXX-05-12" or "2019-05-12"; `nil` without a month.
    static func monthAndDay(of date: TemporalExpression) -> Substring? {
        let rest = date.value.dropFirst(4)
        guard date.value.utf8.count >= 7, rest.first == "-",
            rest.dropFirst().prefix(2).utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return rest
    }

    static func isPartOfYear(
        _ claimed: TemporalExpression, _ source: TemporalExpression
    ) -> Bool {
        if !source.ends.isEmpty { return source.ends.contains { isPartOfYear(claimed, $0) } }
        guard let wanted = monthAndDay(of: claimed), let found = monthAndDay(of: source) else {
            return false
        }
        return found.hasPrefix(wanted)
    }
}
