enum TemporalUnit: Int, Sendable {
    case second, minute, hour, day, week, weekend, fortnight, month, quarter, year, decade, century

    /// How many of which letter of TIMEX3 one of it is.
    var duration: (count: Double, letter: String, isTime: Bool) {
        switch self {
        case .second: (1, "S", true)
        case .minute: (1, "M", true)
        case .hour: (1, "H", true)
        case .day: (1, "D", false)
        case .week: (1, "W", false)
        case .weekend: (1, "WE", false)
        case .fortnight: (2, "W", false)
        case .month: (1, "M", false)
        case .quarter: (1, "Q", false)
        case .year: (1, "Y", false)
        case .decade: (1, "DE", false)
        case .century: (1, "CE", false)
        }
    }
}

enum TemporalSeason: Int, Sendable {
    case spring, summer, autumn, winter

    var letters: String { ["SP", "SU", "FA", "WI"][rawValue] }
}

/// The one before, the one that is, the one after.
enum TemporalShift: Int, Sendable {
    case last = -1
    case this = 0
    case next = 1
}

enum TemporalDayPart: Int, Sendable {
    case morning, midday, afternoon, evening, night

    var letters: String { ["MO", "MI", "AF", "EV", "NI"][rawValue] }
}
