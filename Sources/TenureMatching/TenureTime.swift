internal import ClaimModel

extension Tenure {
    /// Whether nothing speaks against it.
    func mayBeHeld(on day: CalendarDate) -> Bool {
        (start.map { $0.earliest <= day } ?? true) && (end.map { day <= $0.latest } ?? true)
    }

    /// Whether the register says so: a known start, and an end or a register that reaches so far.
    func surelyHeld(on day: CalendarDate, asOf: PartialDate?) -> Bool {
        guard let start, start.begun <= day else { return false }
        if let end { return day <= end.going }
        return asOf.map { day <= $0.last } ?? false
    }

    /// The same where nothing rests on a day within a month or a year that is all one knows.
    func strictlyHeld(on day: CalendarDate, asOf: PartialDate?) -> Bool {
        guard let start, start.latest <= day else { return false }
        if let end { return day <= end.earliest }
        return asOf.map { day <= $0.last } ?? false
    }

    func surelyOver(before day: CalendarDate) -> Bool {
        end.map { $0.latest < day } ?? false
    }

    func surelyBegins(after day: CalendarDate) -> Bool {
        start.map { $0.earliest > day } ?? false
    }

    /// A term so short that somebody may have held the office for another.
    var isBrief: Bool {
        guard let start, let end else { return false }
        return start.first.days(until: end.last) < 366
    }
}

extension PartialDate {
    /// The day from which on what begins then is taken to go on.
    fileprivate var begun: CalendarDate {
        isApproximate ? last : first
    }

    /// The day up to which what ends then is taken to go on.
    fileprivate var going: CalendarDate { isApproximate ? first : last }

    /// The first day that it may mean; "about 2015" may be 2014.
    var earliest: CalendarDate {
        isApproximate ? first.adding(days: -marginInDays) ?? first : first
    }

    var latest: CalendarDate {
        isApproximate ? last.adding(days: marginInDays) ?? last : last
    }

    private var marginInDays: Int {
        switch precision {
        case .century: 36_525
        case .decade: 3653
        case .year: 366
        case .season: 92
        case .month: 31
        case .day: 7
        }
    }
}
