/// What the units of amounts measure.
enum UnitKinds {
    static func isTime(_ unit: String?) -> Bool { unit.map(times.contains) ?? false }

    static func isMoney(_ unit: String?) -> Bool { unit.map(currencies.contains) ?? false }

    /// Whether a unit measures instead of counting things, so that "5 of the 3 miles" says nothing.
    static func isMeasure(_ unit: String) -> Bool {
        isTime(unit) || isMoney(unit) || Measures.size(of: unit) != nil
            || ["percent", "percentage point", "degree"].contains(unit)
    }

    private static let times: Set<String> = [
        "year", "month", "week", "day", "hour", "minute", "second", "decade", "quarter", "century",
    ]

    private static let currencies: Set<String> = [
        "dollar", "euro", "pound", "yen", "won", "rupee", "ruble", "yuan", "Australian dollar",
        "Canadian dollar", "Hong Kong dollar", "New Zealand dollar", "Singapore dollar",
    ]
}
