/// A place of a rule that is filled by any of many words.
enum Slot: UInt8, CaseIterable, Sendable {
    case month, weekday
    /// "Mondays"
    case weekdays
    /// 1 to 31, as digits or an ordinal.
    case day
    /// 1000 to 2100 in four digits or in words; any year with its era, negative before Christ.
    case year
    /// Two digits: "16" in "2014-16".
    case yy
    /// "third", "21st"
    case ordinal
    /// "1990s", "'90s", "nineties"
    case decade
    /// A number in digits or words: "3", "two and a half", "a hundred".
    case n
    /// "several", "a few", "a couple of"
    case few
    case unit
    /// "years"
    case units
    case season
    /// "morning"
    case daypart
    /// "mornings"
    case dayparts
    /// "last", "this", "next"
    case shift
    /// "Q3"
    case q
    /// "5/6/2020", "2020-06-05", "5.6.2020"
    case numeric
    /// "3 p.m.", "15:30", "noon"
    case clock
    /// "EST"
    case zone
    case holiday
    /// What may stand between a count and its unit: "two full years".
    case filler
    /// "-", "–" or "--"
    case dash
    /// "'s"
    case of

    /// Reads a name as rules write it, without its braces.
    init?(name: Substring) {
        guard let slot = Self.named[name] else { return nil }
        self = slot
    }

    private static let named = Dictionary(
        uniqueKeysWithValues: allCases.map { (Substring("\($0)"), $0) })

    var bit: UInt64 { 1 << UInt64(rawValue) }
}

/// What a slot was filled with.
struct Capture {
    var slot: Slot
    var value: Int
    var amount: Double
    /// The lexemes.
    var range: Range<Int>
}
