internal import CheckerKit

/// How far two dates lie apart, as far as they are known.
struct Distance {
    let least: Int
    let most: Int
    private let exact: CalendarDifference?

    /// From the first to the last of two dates, or the other way round.
    init(_ one: Moment, _ other: Moment) {
        let (early, late) = one.first <= other.first ? (one, other) : (other, one)
        least = max(0, early.last.days(until: late.first))
        most = max(least, early.first.days(until: late.last))
        exact = early.isDay && late.isDay ? early.first.difference(to: late.first) : nil
    }

    /// Whether somebody may honestly say that duration of it.
    func fits(_ duration: SpokenDuration) -> Bool {
        let honest = duration.honestDays
        return Double(least) <= honest.upperBound && honest.lowerBound <= Double(most)
    }

    /// "5 days", "110 days", "15 years", "6 to 8 years".
    var words: String {
        if let exact {
            return least < 366 ? "\(least) day\(least == 1 ? "" : "s")" : exact.description
        }
        let (unit, days) = most > 800 ? ("years", 365.2425) : ("months", 365.2425 / 12)
        let from = Int(Double(least) / days)
        let to = Int((Double(most) / days).rounded(.up))
        return from == to ? "\(to) \(unit)" : "\(from) to \(to) \(unit)"
    }
}

/// Days as prose writes them.
enum DayWords {
    /// "5 June 2020".
    static func long(_ day: CalendarDate) -> String {
        "\(day.day) \(month(day.month)) \(day.year)"
    }

    static func month(_ month: Int) -> String {
        months.indices.contains(month - 1) ? months[month - 1] : "month \(month)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
